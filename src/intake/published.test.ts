import { expect, test } from 'vitest';
import { documentFromMarkdown, documentFromText } from './index.ts';

const now = new Date('2025-03-20T12:00:00Z');
const dated = async (text: string, file: string | null = null) => {
  const { published, publishedBasis } = await documentFromText(text, { file, now });
  return [published, publishedBasis];
};
const body = 'Les ministres ont signé le pacte mardi à Moscou, selon un communiqué commun publié dans la soirée.';

test('metadata, then a dateline, then the name of the file, then nothing', async () => {
  const front = '---\ndate: 2025-01-02\n---\n';
  const text = `Un pacte\nPublié le 5 janvier 2025\n${body}`;
  const file = 'in/2025-01-09-pacte.txt';
  expect(await dated(front + text, file)).toEqual(['2025-01-02', 'metadata']);
  expect(await dated(text, file)).toEqual(['2025-01-05', 'dateline']);
  expect(await dated(`Un pacte\n${body}`, file)).toEqual(['2025-01-09', 'file']);
  expect(await dated(`Un pacte\n${body}`, 'in/pacte.txt')).toEqual([null, 'none']);
});

test.each([
  ['20250109_pacte.txt', '2025-01-09'],
  ['2025_01_09.txt', '2025-01-09'],
  ['2025-01-09T10.txt', '2025-01-09'],
  ['2025-13-09-a.txt', null],
  ['202501091.txt', null],
  ['2025-01-09/pacte.txt', null],
])('the file name %s', async (file, published) => expect((await dated(body, file))[0]).toBe(published));

test('a day that has not come yet is not believed, and the next best is taken', async () => {
  expect(await dated(`---\ndate: 2031-05-05\n---\nUn pacte\nPublié le 5 janvier 2025\n${body}`)).toEqual([
    '2025-01-05',
    'dateline',
  ]);
  // It is already the 21st in Kiritimati.
  expect(await dated(`---\ndate: 2025-03-21\n---\n${body}`)).toEqual(['2025-03-21', 'metadata']);
  expect(await dated(`---\ndate: 2025-03-22\n---\n${body}`)).toEqual([null, 'none']);
});

test('a date in the middle of an article is no dateline', async () => {
  const middle = Array(12).fill(body).join('\n');
  expect(await dated(`${middle}\nMoscou, le 5 janvier 2025\n${middle}`)).toEqual([null, 'none']);
});

test('dates as metadata write them', async () => {
  const of = async (date: string) =>
    (await documentFromMarkdown(`---\ndate: ${date}\n---\n${body}`, { now })).published;
  expect(await of('2024-06-19T23:30:00+02:00')).toBe('2024-06-19');
  expect(await of('Wed, 19 Jun 2024 10:00:00 GMT')).toBe('2024-06-19');
  expect(await of('"19/06/2024"')).toBe('2024-06-19');
  expect(await of('June 2024')).toBeNull();
});

test('the year of an ambiguous date is no reason to guess its day', async () => {
  const english =
    'A pact in doubt\nPublished 05/11/2024\nThe ministers signed the pact on Tuesday, according to a joint statement issued in the evening.';
  expect(await dated(english)).toEqual([null, 'none']);
});

test.each([
  ['Par Jeanne Petit — Publié le 3 janvier 2025 à 10h12, mis à jour le 5 janvier 2025', '2025-01-03'],
  ['Last updated on Sunday 5 January 2025', '2025-01-05'],
  ['par La rédaction le mardi 3 janvier 2025', '2025-01-03'],
  ['By The Newsroom on 3 January 2025', '2025-01-03'],
  ['By the treaty signed on 3 January 2025', null],
  ['Par décret pris à Paris le 3 janvier 2025 le ministre fut nommé', null],
  ['https://www.example.org/world/2025/01/05/pact.html', '2025-01-05'],
  ['Un rapport publié le 3 janvier 2025 le disait.', null],
  ['A report – published on 3 January 2025 – said so.', null],
])('a line below the title: %s', async (line, published) =>
  expect((await dated(`# Un pacte\n\n${line}\n\n${body}`))[0]).toBe(published),
);
