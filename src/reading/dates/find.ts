import { mapped } from '../../language/index.ts';
import type { DateSpan, Language } from '../../model/index.ts';
import { matchesOf } from '../text/matches.ts';
import { perPassage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { boundOf } from './bounds.ts';
import { yearSpan } from './calendar.ts';
import { type BoundExpression, boundAt, joined } from './compose.ts';
import type { DateExpression } from './expression.ts';
import { type DateContext, type DateRule, rulesFor } from './grammar.ts';
import { hintsOf } from './hints.ts';
import type { NationalDayRule } from './national-days.ts';
import type { PeriodRule } from './periods.ts';
import { tenseAt } from './tense.ts';

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (string | undefined)[];
  readonly rule: DateRule;
}

/** What the dates of a sentence are counted from. */
export interface DateGround {
  readonly language: Language;
  /** Day of publication, or null. */
  readonly published: string | null;
  /** The date told last before the sentence. */
  readonly previous: DateSpan | null;
  /** The date of an event that words name, told before. */
  readonly told: (words: string) => DateSpan | null;
  readonly periods: PeriodRule;
  readonly nationalDays: NationalDayRule;
}

/**
 * The date expressions of a passage, resolved, with ranges joined («de lundi à jeudi») and open ends kept («jusqu'en
 * 2030»). Something that cannot be told (no day of publication) is left out: never a guess.
 */
export function findDates(passage: Passage, ground: DateGround): DateExpression[] {
  const candidates = candidatesOf(passage, ground);
  const alone = yearAlone(passage);
  if (alone) return [alone];
  if (candidates.length === 0) return [];
  const found: BoundExpression[] = [];
  let last = ground.previous;
  let until = 0;
  for (const candidate of candidates) {
    if (candidate.start < until) continue;
    const words = passage.text.slice(candidate.start, candidate.end);
    const tense = tenseAt(passage, candidate.start, candidate.end);
    const said = boundOf(passage.text, candidate.start, ground.language);
    // «signé dès lundi», «dès le lendemain»: early, on that day.
    const isEmphasis = said === 'from' && tense === 'past' && ground.language === 'fr';
    const bound = isEmphasis || RANGES.test(candidate.rule.name) ? null : said;
    const isDeadline = bound === 'by' || bound === 'until' || bound === 'before';
    const isAhead = tense === 'future' || (tense === 'present' && isDeadline);
    const resolved = candidate.rule.resolve(candidate.groups, {
      ...contextOf(ground, last, found.length > 0),
      future: isAhead,
      present: tense === 'present' && bound === null,
    });
    // What looks like a date and is none («le 31 juin»), or cannot be told, holds no other date within.
    until = candidate.end;
    if (!resolved || (bound === 'since' && isCompared(passage.text.slice(0, candidate.start)))) continue;
    last = resolved;
    found.push({
      start: passage.start + candidate.start,
      end: passage.start + candidate.end,
      text: words,
      span: resolved,
      since: bound === 'since',
      bound,
    });
  }
  return mapped(joined(passage, ground, found), boundAt);
}

/** Expressions that have both ends, whatever stands before them: "from 3 to 7 October". */
const RANGES = /^(?:in-so-long|days-of-month|days-across-months|months-through)$/;

/** «2021», "2021: first joint exercise": a year that fills a cell or labels an item, as in a list of dates. */
function yearAlone({ block, label, text, start }: Passage): DateExpression | null {
  const words = block.kind === 'table-cell' ? text : label ? text.slice(0, label.end - start).replace(/:$/, '') : '';
  const year = /^\s*((?:1[6-9]|20)\d\d)\s*$/.exec(words)?.[1];
  if (!year) return null;
  const from = start + text.indexOf(year);
  return { start: from, end: from + year.length, text: year, span: yearSpan(Number(year), 'text'), since: false };
}

/** "the first visit since 2019", «le pire bilan depuis la guerre»: what is compared is not of that time. */
const isCompared = (before: string): boolean =>
  /(?<!\p{L})(?:first|largest|biggest|worst|highest|lowest|deadliest|most|premi[eè]re?s?|pires?|plus\s+(?:grand|import|long|haut|bas|meurtri|grave|gros|fort|vaste|lourd)\p{L}*|jamais|inédite?s?)(?!\p{L})[^.;:]{0,90}$/iu.test(
    before,
  ) && !/\b(?:a|est|has|is|was|were|have)\b[^.;:]{0,12}$/iu.test(before);

const contextOf = (ground: DateGround, previous: DateSpan | null, near: boolean): DateContext => ({
  published: ground.published,
  future: false,
  present: false,
  previous,
  near,
  within: (words) => firstWithin(words, { ...ground, previous }),
  told: ground.told,
});

/** The first date that some words hold, each read in the past and without what stands round them. */
function firstWithin(words: string, ground: DateGround): DateSpan | null {
  const first = candidatesIn(words, ground)[0];
  if (!first) return null;
  const context = { ...contextOf(ground, ground.previous, false), within: () => null };
  return first.rule.resolve(first.groups, context);
}

/** What looks like a date in a passage; sought once, whatever the day of publication. */
const candidatesOf = perPassage((passage, ground: DateGround): readonly Candidate[] =>
  candidatesIn(passage.text, ground),
);

/** What looks like a date, by place, the longest first. */
function candidatesIn(text: string, { language, periods, nationalDays }: DateGround): Candidate[] {
  const rules = rulesFor(text, language, hintsOf(text, language));
  for (const { mayName, rule } of [periods, nationalDays]) if (mayName(text)) rules.push(rule);
  if (rules.length === 0) return [];
  const candidates: (Candidate & { order: number })[] = [];
  rules.forEach((rule, order) => {
    for (const match of matchesOf(rule.pattern, text))
      candidates.push({
        start: match.index,
        end: match.index + match[0].length,
        groups: [...match],
        rule,
        order,
      });
  });
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
}
