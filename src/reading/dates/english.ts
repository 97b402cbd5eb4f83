import { dayOf, daySpan, monthFrom, monthSpan, partOfMonth, span, weekSpan, yearSpan } from './calendar.ts';
import type { DateRule } from './grammar.ts';
import {
  agoSpan,
  daysFromPrevious,
  daysFromPublication,
  dayWithoutYear,
  monthWithoutYear,
  samePrevious,
  weekdayNear,
} from './resolve.ts';
import { MONTH_PATTERN, monthNumber, SMALL_PATTERN, smallNumber, WEEKDAY_PATTERN, weekdayNumber } from './words.ts';

const M = MONTH_PATTERN.en;
const W = WEEKDAY_PATTERN.en;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[89]|20)\\d\\d)';
const re = (source: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
const month = (word: string | undefined): number => monthNumber(word ?? '', 'en');
const PARTS = { early: 'early', mid: 'mid', late: 'late', beginning: 'early', end: 'late' } as const;
const part = (word: string | undefined) => PARTS[(word ?? 'mid').toLowerCase() as keyof typeof PARTS] ?? 'mid';
const UNITS = { day: 'day', week: 'week', month: 'month', year: 'year' } as const;
const unit = (word: string | undefined) => UNITS[(word ?? 'day').toLowerCase().replace(/s$/, '') as keyof typeof UNITS];

/** A day with or without its year, in either order of day and month. */
function dayMonth(
  d: string | undefined,
  m: string | undefined,
  y: string | undefined,
  context: Parameters<DateRule['resolve']>[1],
) {
  if (!y) return dayWithoutYear(Number(d), month(m), context);
  const text = dayOf(Number(y), month(m), Number(d));
  return text ? daySpan(text, 'text') : null;
}

/** English date expressions. "last June" is the last June that is over; "on Monday" follows the tense of its clause. */
export const ENGLISH: readonly DateRule[] = [
  {
    name: 'days-of-month',
    pattern: re(
      `(${M})\\s+${DAY}\\s*(?:-|–|to|and)\\s*${DAY}(?:,?\\s+${YEAR})?|${DAY}\\s*(?:-|–|to|and)\\s*${DAY}\\s+(${M})(?:\\s+${YEAR})?`,
    ),
    resolve: ([, m1, a1, b1, y1, a2, b2, m2, y2], context) => {
      const [m, a, b, y] = m1 ? [m1, a1, b1, y1] : [m2, a2, b2, y2];
      const second = dayMonth(b, m, y, context)?.from;
      const first = second ? dayOf(Number(second.slice(0, 4)), month(m), Number(a)) : null;
      return first && second && first <= second ? span(first, second, 'interval', y ? 'text' : 'publication') : null;
    },
  },
  {
    name: 'month-day',
    pattern: re(`(?:(?:${W}),?\\s+)?(${M})\\s+${DAY}(?:,?\\s+${YEAR})?(?!\\d)`),
    resolve: ([, m, d, y], context) => dayMonth(d, m, y, context),
  },
  {
    name: 'day-month',
    pattern: re(`(?:(?:${W}),?\\s+)?${DAY}\\s+(?:of\\s+)?(${M})(?:,?\\s+${YEAR})?`),
    resolve: ([, d, m, y], context) => dayMonth(d, m, y, context),
  },
  {
    name: 'part-of-month',
    pattern: re(`([Ee]arly|[Mm]id|[Ll]ate|beginning of|end of)[\\s-]+(${M})(?:\\s+${YEAR})?`),
    resolve: ([, p, m, y], context) => {
      const whole = y ? monthSpan(Number(y), month(m), 'text') : monthWithoutYear(month(m), context);
      return whole && partOfMonth(Number(whole.from!.slice(0, 4)), month(m), part(p!.split(' ')[0]), whole.basis);
    },
  },
  {
    name: 'last-next-month',
    pattern: re(`([Ll]ast|[Nn]ext|[Tt]his past)\\s+(${M})`),
    resolve: ([, which, m], context) => monthWithoutYear(month(m), context, /next/i.test(which!) ? 'next' : 'last'),
  },
  {
    name: 'month-of-year',
    pattern: re(`(${M})\\s+(?:of\\s+)?(last year|this year|that year|the same year)`),
    resolve: ([, m, w], context) => {
      if (/that|same/.test(w!))
        return context.previous?.from ? monthSpan(Number(context.previous.from.slice(0, 4)), month(m), 'event') : null;
      return context.published
        ? monthSpan(Number(context.published.slice(0, 4)) - (/last/.test(w!) ? 1 : 0), month(m), 'publication')
        : null;
    },
  },
  {
    name: 'month-year',
    pattern: re(`(${M})(?:,)?\\s+(?:of\\s+)?${YEAR}`),
    resolve: ([, m, y]) => monthSpan(Number(y), month(m), 'text'),
  },
  {
    name: 'in-month',
    pattern: re(`(?:[Ii]n|[Ss]ince|[Dd]uring|from)\\s+(${M})(?!,?\\s+(?:of\\s+)?(?:\\d|last|this|that|the same))`),
    resolve: ([, m], context) => monthWithoutYear(month(m), context),
  },
  {
    name: 'iso',
    pattern: re(`${YEAR}-(\\d\\d)-(\\d\\d)`),
    resolve: ([, y, m, d]) => {
      const text = dayOf(Number(y), Number(m), Number(d));
      return text ? daySpan(text, 'text') : null;
    },
  },
  {
    name: 'decade',
    pattern: re(`(?:the\\s+)?((?:19|20)\\d0)s`),
    resolve: ([, y]) => span(`${y}-01-01`, `${Number(y) + 9}-12-31`, 'decade', 'text'),
  },
  {
    name: 'years',
    pattern: re(`${YEAR}\\s*[-–]\\s*${YEAR}|between ${YEAR} and ${YEAR}`),
    resolve: ([, a1, b1, a2, b2]) => {
      const [a, b] = [a1 ?? a2, b1 ?? b2];
      return Number(a) < Number(b) ? span(`${a}-01-01`, `${b}-12-31`, 'interval', 'text') : null;
    },
  },
  {
    name: 'year',
    pattern: re(`(?:[Ii]n|[Ss]ince|[Bb]y|until|before|after|from|of|the)\\s+${YEAR}`),
    resolve: ([, y]) => yearSpan(Number(y), 'text'),
  },
  {
    name: 'adjective-year',
    pattern: /\b((?:19|20)\d\d)(?=\s+(?:treaty|pact|agreement|accord|war|invasion|alliance|summit|deal))/gu,
    resolve: ([, y]) => yearSpan(Number(y), 'text'),
  },
  { name: 'bracketed-year', pattern: /\(((?:1[89]|20)\d\d)\)/gu, resolve: ([, y]) => yearSpan(Number(y), 'text') },
  {
    name: 'weekday',
    pattern: re(`(?:([Ll]ast|[Nn]ext|[Tt]his|[Oo]n|[Ll]ate|[Ee]arly)\\s+)?(${W})`),
    resolve: ([, which, w], context) =>
      weekdayNear(
        weekdayNumber(w!, 'en'),
        context,
        /next/i.test(which ?? '') ? 'next' : /last/i.test(which ?? '') ? 'last' : 'near',
      ),
  },
  {
    name: 'part-of-day',
    pattern: re('(?:[Ii]n the|[Tt]his) (?:evening|morning|afternoon)'),
    resolve: (_, context) => samePrevious(context) ?? daysFromPublication(0, context),
  },
  { name: 'today', pattern: re('[Tt]oday|[Tt]onight'), resolve: (_, context) => daysFromPublication(0, context) },
  { name: 'yesterday', pattern: re('[Yy]esterday'), resolve: (_, context) => daysFromPublication(-1, context) },
  { name: 'tomorrow', pattern: re('[Tt]omorrow'), resolve: (_, context) => daysFromPublication(1, context) },
  {
    name: 'day-before-after',
    pattern: re('[Tt]he (?:day before|previous day|following day|next day|day after)'),
    resolve: ([w], context) => daysFromPrevious(/following|next|after/.test(w!) ? 1 : -1, context),
  },
  {
    name: 'later',
    pattern: re(`(${SMALL_PATTERN})\\s+days?\\s+(later|earlier|after(?=\\s*[,.;])|before(?=\\s*[,.;]))`, 'giu'),
    resolve: ([, n, w], context) => daysFromPrevious(smallNumber(n!) * (/later|after/i.test(w!) ? 1 : -1), context),
  },
  {
    name: 'week',
    pattern: re('([Tt]his|[Ll]ast|[Nn]ext|[Ee]arlier this|[Ll]ater this) week'),
    resolve: ([, w], context) =>
      context.published
        ? weekSpan(context.published, /next/i.test(w!) ? 1 : /last/i.test(w!) ? -1 : 0, 'publication')
        : null,
  },
  {
    name: 'month',
    pattern: re('([Tt]his|[Ll]ast|[Nn]ext|[Ee]arlier this|[Ll]ater this) month'),
    resolve: ([, w], context) =>
      context.published
        ? monthFrom(context.published, /next/i.test(w!) ? 1 : /last/i.test(w!) ? -1 : 0, 'publication')
        : null,
  },
  {
    name: 'relative-year',
    pattern: re('([Tt]his|[Ll]ast|[Nn]ext) year'),
    resolve: ([, w], context) =>
      context.published
        ? yearSpan(
            Number(context.published.slice(0, 4)) + (/next/i.test(w!) ? 1 : /last|previous/i.test(w!) ? -1 : 0),
            'publication',
          )
        : null,
  },
  {
    name: 'ago',
    pattern: re(
      `(?:(?:about|nearly|some|more than)\\s+)?(${SMALL_PATTERN})\\s+(days?|weeks?|months?|years?)\\s+ago`,
      'giu',
    ),
    resolve: ([, n, u], context) => agoSpan(smallNumber(n!), unit(u), context),
  },
];
