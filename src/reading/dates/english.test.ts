import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.testing.ts';

/** Tuesday. */
const PUBLISHED = '2024-11-05';

describe('a text of Tuesday 5 November 2024', () => {
  test.each([
    // Days
    ['The treaty was signed on June 19, 2024.', '2024-06-19 2024-06-19 day text'],
    ['The ministers met on 1 July 2023.', '2023-07-01 2023-07-01 day text'],
    ['The text is dated 2023-06-12.', '2023-06-12 2023-06-12 day text'],
    ['The Duma voted on October 24.', '2024-10-24 2024-10-24 day publication'],
    ['The Senate will vote on November 20.', '2024-11-20 2024-11-20 day publication'],
    ['The vote is due to be held on November 6.', '2024-11-06 2024-11-06 day publication'],
    ['The minister was received on December 12.', '2023-12-12 2023-12-12 day publication'],
    ['He arrived on Monday, November 4.', '2024-11-04 2024-11-04 day publication'],
    // Several days
    ['He stayed in Sochi from July 11 to 13, 2023.', '2023-07-11 2023-07-13 interval text'],
    ['He stayed in Sochi from June 28 to July 3, 2023.', '2023-06-28 2023-07-03 interval text'],
    ['They delivered shells between August 2023 and October 2024.', '2023-08-01 2024-10-31 interval text'],
    ['They delivered shells from July to September.', '2024-07-01 2024-09-30 interval publication'],
    ['The visit, planned for November 12-13, was put off.', '2024-11-12 2024-11-13 interval publication'],
    ['They will negotiate in the week of November 11.', '2024-11-11 2024-11-17 week publication'],
    ['They are to meet by the end of the month.', '… 2024-11-30 interval publication'],
    ['The ships passed between October 8 and 13.', '2024-10-08 2024-10-13 interval publication'],
    // Months and their parts
    ['The agreement dates from June 2019.', '2019-06-01 2019-06-30 month text'],
    ['They signed last June.', '2024-06-01 2024-06-30 month publication'],
    ['They signed last December.', '2023-12-01 2023-12-31 month publication'],
    ['The summit will be held next March.', '2025-03-01 2025-03-31 month publication'],
    ['The bridge will open in January.', '2025-01-01 2025-01-31 month publication'],
    ['The visit took place in September.', '2024-09-01 2024-09-30 month publication'],
    ['The agreement was concluded in early October.', '2024-10-01 2024-10-10 interval publication'],
    ['The agreement was concluded in mid-August.', '2024-08-10 2024-08-20 interval publication'],
    ['The agreement was concluded in late September.', '2024-09-20 2024-09-30 interval publication'],
    ['They left in the first half of October.', '2024-10-01 2024-10-15 interval publication'],
    ['They left in the second half of May 2023.', '2023-05-16 2023-05-31 interval text'],
    ['Their number is to double by December.', '… 2024-12-31 interval publication'],
    ['Seoul spoke of it earlier this month.', '2024-11-01 2024-11-05 interval publication'],
    // Years and their parts
    ['The second treaty was signed in 2000.', '2000-01-01 2000-12-31 year text'],
    ['The pact (1961) had lapsed.', '1961-01-01 1961-12-31 year text'],
    ['The plant opened in early 2023.', '2023-01-01 2023-04-30 interval text'],
    ['The bridge will be finished in mid-2026.', '2026-05-01 2026-08-31 interval text'],
    ['The plant opened in late 2022.', '2022-09-01 2022-12-31 interval text'],
    ['The plant opened in the first half of 2023.', '2023-01-01 2023-06-30 interval text'],
    ['The plant opened in the third quarter of 2022.', '2022-07-01 2022-09-30 interval text'],
    ['They drew closer between 2016 and 2018.', '2016-01-01 2018-12-31 interval text'],
    ['Cooperation goes back to the 1990s.', '1990-01-01 1999-12-31 decade text'],
    ['The bridge will be handed over by the end of the year.', '… 2024-12-31 interval publication'],
    ['Some 4,000 more were sent early this year.', '2024-01-01 2024-04-30 interval publication'],
    // Since
    ['The base has existed since 2015.', '2015-01-01 … interval text'],
    ['The war has gone on since February 2022.', '2022-02-01 … interval text'],
    ['The train has run since June 17.', '2024-06-17 … interval publication'],
    // Days of the week
    ['He arrived this Monday.', '2024-11-04 2024-11-04 day publication'],
    ['He arrived on Monday.', '2024-11-04 2024-11-04 day publication'],
    ['He will travel to Minsk on Friday.', '2024-11-08 2024-11-08 day publication'],
    ['He left last Thursday.', '2024-10-31 2024-10-31 day publication'],
    ['They will meet next Monday.', '2024-11-11 2024-11-11 day publication'],
    ['The minister said on Monday that he would resign.', '2024-11-04 2024-11-04 day publication'],
    ['He will come this weekend.', '2024-11-09 2024-11-10 interval publication'],
    ['He came last weekend.', '2024-11-02 2024-11-03 interval publication'],
    // Counted from publication
    ['He arrived yesterday.', '2024-11-04 2024-11-04 day publication'],
    ['He will arrive tomorrow.', '2024-11-06 2024-11-06 day publication'],
    ['He arrived today.', '2024-11-05 2024-11-05 day publication'],
    ['He came last week.', '2024-10-28 2024-11-03 week publication'],
    ['He will come next week.', '2024-11-11 2024-11-17 week publication'],
    ['He came this week.', '2024-11-04 2024-11-10 week publication'],
    ['He came last month.', '2024-10-01 2024-10-31 month publication'],
    ['He will come next month.', '2024-12-01 2024-12-31 month publication'],
    ['He came last year.', '2023-01-01 2023-12-31 year publication'],
    ['He will come next year.', '2025-01-01 2025-12-31 year publication'],
    ['They signed this year.', '2024-01-01 2024-12-31 year publication'],
    ['They had signed the previous year.', '2023-01-01 2023-12-31 year publication'],
    ['He came eight days ago.', '2024-10-28 2024-10-28 day publication'],
    ['He came two weeks ago.', '2024-10-19 2024-10-25 week publication'],
    ['He came three months ago.', '2024-08-01 2024-08-31 month publication'],
    ['He came ten years ago.', '2014-01-01 2014-12-31 year publication'],
    ['Their trade has doubled in recent months.', '2024-05-06 2024-11-05 interval publication'],
    ['They will arrive in the coming months.', '2024-11-05 2025-05-07 interval publication'],
    ['They will arrive over the next few weeks.', '2024-11-05 2024-12-17 interval publication'],
    // Seasons
    ['They came last summer.', '2024-06-21 2024-09-22 season publication'],
    ['They came this autumn.', '2024-09-23 2024-12-20 season publication'],
    ['They came in the spring of 2023.', '2023-03-20 2023-06-20 season text'],
    ['They will come next winter.', '2024-12-21 2025-03-19 season publication'],
    // Counted from another date of the text
    ['They signed on June 19. He left the following day.', '2024-06-20 2024-06-20 day event'],
    ['They signed on June 19. He had come the previous day.', '2024-06-18 2024-06-18 day event'],
    ['They signed on June 19. He left the same day.', '2024-06-19 2024-06-19 day event'],
    ['They signed on June 19. He left three days later.', '2024-06-22 2024-06-22 day event'],
    ['They signed in 2018. The following year all was different.', '2019-01-01 2019-12-31 year event'],
  ])('%s', (text, last) => {
    expect(datesIn(text, 'en', PUBLISHED).at(-1)).toBe(last);
  });
});

describe('words that are no date, or none that can be told', () => {
  test.each([
    ['Article 4 of the treaty binds both countries.'],
    ['The ministers may sign the text.'],
    ['The troops march on the capital.'],
    ['Kyiv counts 11,000 soldiers and 2,024 tanks.'],
    ['Resolution 2397 bans such contracts.'],
    ['June 31, 2024 is a day that does not exist.'],
    ['Nor does February 30, 2024.'],
    ['The agreement comes eight days after the strike.'],
    ['On the day the envoy landed, trains resumed.'],
    ['It was his second visit.'],
    ['Three days of talks were enough.'],
    ['The Group of Seven met.'],
  ])('%s', (text) => {
    expect(datesIn(text, 'en', PUBLISHED)).toEqual([]);
  });

  test.each([
    ['He arrived on Monday.'],
    ['They signed last June.'],
    ['They signed on June 19.'],
    ['They signed last year.'],
    ['He arrived yesterday.'],
    ['He came this week.'],
    ['They came last summer.'],
    ['They will come in the coming months.'],
  ])('without a day of publication: %s', (text) => {
    expect(datesIn(text, 'en', null)).toEqual([]);
  });

  test('a year in the same sentence holds for its other dates, another sentence does not', () => {
    expect(datesIn('Signed in June 2019, the treaty was ratified on September 4.', 'en', null)).toEqual([
      '2019-06-01 2019-06-30 month text',
      '2019-09-04 2019-09-04 day event',
    ]);
    expect(datesIn('The treaty dates from June 2019. It was ratified on September 4.', 'en', null)).toEqual([
      '2019-06-01 2019-06-30 month text',
    ]);
  });

  test('the day of a dispatch is the day of no event', () => {
    expect(
      datesIn('BAKU, Nov. 5, 2024 (Wire) -- The ministers signed an agreement on Monday.', 'en', PUBLISHED),
    ).toEqual(['2024-11-04 2024-11-04 day publication']);
  });
});
