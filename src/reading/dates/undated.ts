import { foldName, type Knowledge } from '../../knowledge/index.ts';
import { mapped } from '../../language/index.ts';
import type { DateSpan, Language } from '../../model/index.ts';
import { perLanguage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { isOneOf, setOf, wordSet } from '../text/words.ts';
import type { DateExpression } from './expression.ts';
import { findDates } from './find.ts';
import { periodRule } from './periods.ts';
import { type DatedSentence, toldDate } from './told.ts';

/** How long after a signature a text may still tell it as «en juin dernier» or «l'année précédente». */
const MONTHS = 24;

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
  const before: DatedSentence[] = [];
  const told = (words: string): DateSpan | null => toldDate(before, words, language) ?? periods.startOf(words);
  return mapped(passages, (passage) => {
    if (among && !among.has(passage.index)) return [];
    const fresh = previous && passage.index - previous.index <= FRESH ? previous.span : null;
    const found = findDates(passage, { language, published, previous: fresh, told, periods });
    if (found.length > 0) {
      previous = { span: found.at(-1)!.span, index: passage.index };
      before.push({ start: passage.start, text: passage.text, dates: found });
    }
    return found;
  });
}

/**
 * The dates of a text without a day of publication. Where it tells the signature of a known treaty between its states
 * by a relative date («conclu en juin dernier»), the day of publication lies in the months for which that is true; a
 * relative date on which all of them agree is told, with the basis `knowledge`; any other stays untold.
 */
export function datesOfUndated(
  passages: readonly Passage[],
  language: Language,
  knowledge: Knowledge,
  states: readonly string[],
): (readonly DateExpression[])[] {
  const bare = datesOf(passages, language, knowledge, null);
  const signed = lastSignature(knowledge, states);
  const telling = signed ? passages.filter((passage) => tellsSignature(passage, language, knowledge)) : [];
  if (!signed || telling.length === 0) return bare;
  const days = monthsAfter(signed);
  // Which sentences hold dates does not depend on the day.
  const dated = new Set(
    datesOf(passages, language, knowledge, days[0]!).flatMap((dates, index) => (dates.length > 0 ? [index] : [])),
  );
  const possible = days
    .map((day) => datesOf(passages, language, knowledge, day, dated))
    .filter((dates) =>
      telling.some((passage) => isRelativelySigned(dates[passage.index]!, bare[passage.index]!, signed)),
    );
  const [first, ...others] = possible;
  if (!first) return bare;
  return mapped(first, (found, index) =>
    found.flatMap((one): DateExpression[] => {
      const known = bare[index]!.find((other) => other.start === one.start);
      if (known) return [known];
      const isAgreed = others.every((dates) => dates[index]!.some((other) => sameSpan(other, one)));
      return isAgreed ? [{ ...one, span: { ...one.span, basis: 'knowledge' } }] : [];
    }),
  );
}

const sameSpan = (a: DateExpression, b: DateExpression): boolean =>
  a.start === b.start && a.span.from === b.span.from && a.span.to === b.span.to;

/** The signature month of the latest known treaty of these states, `YYYY-MM`; null where none is told to the month. */
function lastSignature(knowledge: Knowledge, states: readonly string[]): string | null {
  if (states.length < 2) return null;
  const days = knowledge.treaties
    .filter(
      (treaty) => states.every((id) => treaty.parties.some(({ state }) => state === id)) && treaty.parties.length <= 4,
    )
    .flatMap(({ signed }) => (signed && signed.length >= 7 ? [signed.slice(0, 7)] : []));
  return days.sort().at(-1) ?? null;
}

/** A sentence with a pact and a word of signing. */
function tellsSignature(passage: Passage, language: Language, knowledge: Knowledge): boolean {
  const { nouns, weakNouns } = knowledge.lexicon.agreements;
  const pact = passage.tokens.some(
    (token) => isOneOf(token, wordSet(nouns[language])) || isOneOf(token, wordSet(weakNouns[language])),
  );
  const words = signingWords(knowledge, language);
  return pact && passage.tokens.some((token) => isOneOf(token, words));
}

/** The single words, verbs and nouns, that tell a signature. */
const signingWords = perLanguage((knowledge: Knowledge, language) => {
  const entries = knowledge.lexicon.agreements.steps.filter((entry) => entry.step === 'signed');
  const words = entries.flatMap((entry) => [...(entry.verbs[language] ?? []), ...(entry.nouns[language] ?? [])]);
  return setOf(words.filter((word) => !word.includes('+')).map(foldName));
});

/** Some date that needs a day of publication falls on the signature, to the month or the year. */
function isRelativelySigned(
  dates: readonly DateExpression[],
  bare: readonly DateExpression[],
  signed: string,
): boolean {
  return dates.some(({ start, span }) => {
    if (bare.some((other) => other.start === start) || !span.from || !span.to) return false;
    return span.from.slice(0, 7) <= signed && signed <= span.to.slice(0, 7);
  });
}

/** The middle of each of the months after a month. */
function monthsAfter(month: string): string[] {
  const [year, first] = month.split('-').map(Number) as [number, number];
  return Array.from({ length: MONTHS }, (_, index) => {
    const at = first + index;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-15`;
  });
}
