import type { DateSpan, Language } from '../../model/index.ts';
import type { Passage } from '../text/passage.ts';
import { type Bound, LEAD } from './bounds.ts';
import { dayNumber, dayText, span } from './calendar.ts';
import type { DateExpression } from './expression.ts';

/** An expression with what its preposition makes of it. */
export interface BoundExpression extends DateExpression {
  readonly bound: Bound | null;
}

interface Ground {
  readonly language: Language;
  readonly published: string | null;
}

const GAP: Record<
  Language,
  { readonly to: RegExp; readonly and: RegExp; readonly between: RegExp; readonly from: RegExp }
> = {
  fr: {
    to: /^\s*(?:à|au|jusqu[’'](?:à|au|en)|[-–])\s*(?:le\s+|la\s+)?$/iu,
    and: /^\s*et\s+(?:le\s+|la\s+)?$/iu,
    between: /(?<!\p{L})entre\s+(?:le\s+|la\s+)?$/iu,
    from: /(?<!\p{L})(?:de|du|d[’'])\s*(?:le\s+|la\s+)?$/iu,
  },
  en: {
    to: /^\s*(?:to|until|till|through|[-–])\s*(?:on\s+|the\s+)?$/iu,
    and: /^\s*and\s+(?:on\s+|the\s+)?$/iu,
    between: /(?<!\p{L})between\s+(?:the\s+)?$/iu,
    from: /(?<!\p{L})from\s+(?:the\s+)?$/iu,
  },
};

/** «de lundi à jeudi», "between last June and this March": two expressions that are the ends of one. */
export function joined(
  passage: Passage,
  { language, published }: Ground,
  found: readonly BoundExpression[],
): BoundExpression[] {
  const all: BoundExpression[] = [];
  for (const one of found) {
    const before = all.at(-1);
    const range = before ? rangeOf(passage, { language, published }, before, one) : null;
    if (range) all[all.length - 1] = range;
    else all.push(one);
  }
  return all;
}

function rangeOf(
  passage: Passage,
  { language, published }: Ground,
  first: BoundExpression,
  second: BoundExpression,
): BoundExpression | null {
  const gaps = GAP[language];
  const gap = passage.text.slice(first.end - passage.start, second.start - passage.start) + leadOf(second, language);
  const before =
    passage.text.slice(Math.max(0, first.start - passage.start - 12), first.start - passage.start) +
    leadOf(first, language);
  const isRange = gaps.to.test(gap)
    ? gaps.from.test(before) || isShort(first, second)
    : gaps.and.test(gap) && (gaps.between.test(before) || isNextDay(first, second));
  const ends = isRange ? endsOf(first.span, second.span, published) : null;
  if (!ends) return null;
  return {
    start: first.start,
    end: second.end,
    text: passage.text.slice(first.start - passage.start, second.end - passage.start),
    span: ends,
    since: false,
    bound: null,
  };
}

const leadOf = ({ text }: DateExpression, language: Language): string => LEAD[language].exec(text)?.[0] ?? '';

/** "Monday to Thursday", "3 June – 7 July": days without a preposition before them. */
const isShort = (first: DateExpression, second: DateExpression): boolean =>
  first.span.precision === 'day' && second.span.precision === 'day';

/** «organisé mercredi et jeudi», "on 3 and 4 October": two days that follow each other. */
const isNextDay = (first: DateExpression, second: DateExpression): boolean =>
  isShort(first, second) && !first.since && dayNumber(second.span.from!) - dayNumber(first.span.from!) === 1;

/** The days from one through the other; weekdays that come out of order are those of one week. */
function endsOf(first: DateSpan, second: DateSpan, published: string | null): DateSpan | null {
  if (!first.from || !second.to || !second.from) return null;
  const basis = first.basis === 'text' && second.basis === 'text' ? 'text' : second.basis;
  if (first.from <= second.to) return span(first.from, second.to, 'interval', basis);
  const apart = dayNumber(first.from) - dayNumber(second.from);
  if (first.precision !== 'day' || second.precision !== 'day' || apart >= 7) return null;
  return published && first.from > published
    ? span(first.from, dayText(dayNumber(second.to) + 7), 'interval', basis)
    : span(dayText(dayNumber(first.from) - 7), second.to, 'interval', basis);
}

/** «jusqu'en 2030», "by June", «avant 2014», «depuis lundi»: a date of which one end is open. */
export function boundAt({ bound, ...one }: BoundExpression): DateExpression {
  const { from, to, precision, basis } = one.span;
  if (from === null || to === null || bound === null) return one;
  switch (bound) {
    case 'since':
    case 'from':
      return { ...one, span: span(from, null, 'interval', basis), since: true };
    case 'after':
      return { ...one, span: span(from, null, 'interval', basis) };
    case 'until':
    case 'by':
      return { ...one, span: span(null, to, 'interval', basis) };
    case 'before': {
      // A day that is named as a deadline is the last one that counts.
      const isOut =
        (precision === 'year' || precision === 'month' || precision === 'decade') && !/fin|end/i.test(one.text);
      return { ...one, span: span(null, isOut ? dayText(dayNumber(from) - 1) : to, 'interval', basis) };
    }
    default:
      return one;
  }
}
