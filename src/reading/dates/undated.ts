import type { Knowledge } from '../../knowledge/index.ts';
import { mapped } from '../../language/index.ts';
import type { DateSpan, Document, Language } from '../../model/index.ts';
import type { Mention } from '../actors/sense.ts';
import type { Passage } from '../text/passage.ts';
import { anchorsOf } from './anchors.ts';
import type { DateExpression } from './expression.ts';
import { findDates } from './find.ts';
import { nationalDayRule } from './national-days.ts';
import { periodRule } from './periods.ts';
import { possibleDays } from './possible-days.ts';
import { holidaysTold } from './public-holidays.ts';
import { type DatedSentence, toldDate } from './told.ts';

/** How many sentences a date stays what «trois jours plus tard» counts from. */
const FRESH = 5;

/**
 * The dates of all passages, each sentence knowing the dates told before it.
 * @param among passages that may hold dates, by index; null: all
 */
export function datesOf(
  passages: readonly Passage[],
  language: Language,
  knowledge: Knowledge,
  published: string | null,
  among: ReadonlySet<number> | null = null,
): (readonly DateExpression[])[] {
  let previous: { readonly span: DateSpan; readonly index: number } | null = null;
  const periods = periodRule(knowledge, language);
  const nationalDays = nationalDayRule(knowledge, language);
  const before: DatedSentence[] = [];
  const told = (words: string): DateSpan | null => toldDate(before, words, language) ?? periods.startOf(words);
  return mapped(passages, (passage) => {
    if (among && !among.has(passage.index)) return [];
    const fresh = previous && passage.index - previous.index <= FRESH ? previous.span : null;
    const found = findDates(passage, { language, published, previous: fresh, told, periods, nationalDays });
    if (found.length > 0) {
      previous = { span: found.at(-1)!.span, index: passage.index };
      before.push({ start: passage.start, text: passage.text, dates: found });
    }
    return found;
  });
}

/**
 * The dates of a text without a day of publication. What it tells may narrow the days on which it can have appeared
 * (`possibleDays`); a relative date on which all but a few of them agree is told, with the basis `knowledge`; any other
 * stays untold.
 */
export function datesOfUndated(
  document: Document,
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  pair: readonly string[],
  { language, knowledge }: { readonly language: Language; readonly knowledge: Knowledge },
): (readonly DateExpression[])[] {
  const datesOn = (day: string | null, among: ReadonlySet<number> | null = null) =>
    datesOf(passages, language, knowledge, day, among);
  const bare = datesOn(null);
  const days = possibleDays({
    passages,
    language,
    bare,
    anchors: anchorsOf(passages, mentions, pair, knowledge, language),
    holidays: holidaysTold(passages, mentions, knowledge, language),
    datesOn: (day, among) => datesOn(day, new Set(among.map(({ index }) => index))),
    openings: document.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .slice(0, OPENINGS)
      .map(({ start, end }) => document.text.slice(start, Math.min(end, start + 90))),
  });
  if (days.length === 0) return bare;
  // Which sentences hold dates does not depend on the day.
  const dated = new Set(datesOn(days[0]!).flatMap((dates, index) => (dates.length > 0 ? [index] : [])));
  const told = sampled(days).map((day) => datesOn(day, dated));
  return mapped(bare, (own, index) =>
    agreed(
      told.map((dates) => dates[index]!),
      own,
    ),
  );
}

/** How many paragraphs may hold the opening of a dispatch. */
const OPENINGS = 4;

/** So many days are asked at most, evenly from the first to the last. */
const ASKED = 48;

/** The share of the possible days that must agree: all days of a week but one. */
const SHARE = 0.85;

const sampled = (days: readonly string[]): readonly string[] =>
  days.length <= ASKED
    ? days
    : Array.from({ length: ASKED }, (_, at) => days[Math.round((at * (days.length - 1)) / (ASKED - 1))]!);

/** The dates of a sentence that stand whatever the day, and those that come out alike on nearly all days. */
function agreed(on: readonly (readonly DateExpression[])[], bare: readonly DateExpression[]): DateExpression[] {
  const votes = new Map<string, { readonly one: DateExpression; count: number }>();
  for (const one of on.flat()) {
    const key = `${one.start} ${one.end} ${one.span.from} ${one.span.to}`;
    const vote = votes.get(key) ?? { one, count: 0 };
    vote.count++;
    votes.set(key, vote);
  }
  const found = [...votes.values()]
    .filter(({ one, count }) => count >= SHARE * on.length && !bare.some(({ start }) => start === one.start))
    .map(({ one }): DateExpression => ({ ...one, span: { ...one.span, basis: 'knowledge' } }));
  return [...bare, ...found].sort((a, b) => a.start - b.start);
}
