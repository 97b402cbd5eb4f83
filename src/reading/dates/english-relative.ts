import { dayNumber, dayOf, dayText, monthSpan, span } from './calendar.ts';
import {
  centurySpan,
  comingSpan,
  partOfYear,
  partOfYearNear,
  recentSpan,
  type Season,
  seasonNear,
  seasonSpan,
  thirdOfYear,
  weekendNear,
  weekOfMonth,
  wholeOf,
} from './calendar-parts.ts';
import { partOf } from './english-parts.ts';
import type { DateContext, DateRule } from './grammar.ts';
import { words as re, YEAR } from './pattern.ts';
import { dayWithoutYear, monthsThrough, monthWithoutYear, weekdayNear, weekOf } from './resolve.ts';
import { COUNT, MONTH_PATTERN, monthNumber, smallNumber, unitOf, WEEKDAY_PATTERN, weekdayNumber } from './words.ts';

const M = MONTH_PATTERN.en;
const W = WEEKDAY_PATTERN.en;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const month = (word: string | undefined): number => monthNumber(word ?? '', 'en');
const SEASONS: Record<string, Season> = {
  ...{ spring: 'spring', summer: 'summer', autumn: 'autumn', fall: 'autumn', winter: 'winter' },
};
const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: 0, final: 0 };
const yearOf = (context: DateContext): number | null =>
  context.published ? Number(context.published.slice(0, 4)) : null;
const step = (which: string | undefined): number => (which === 'next' ? 1 : which === 'last' ? -1 : 0);
const PART =
  '([Ee]arly|[Mm]id|[Ll]ate|(?:[Tt]he\\s+)?(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)\\s+of|[Bb]eginning of|[Ee]nd of)';

/** English expressions for stretches of time. */
export const ENGLISH_RELATIVE: readonly DateRule[] = [
  {
    name: 'days-across-months',
    hint: 'month',
    pattern: re(
      `(?:from\\s+|between\\s+)?(${M})\\s+${DAY}\\s*(?:to|and|through|until|-|–)\\s*(${M})\\s+${DAY}(?:,?\\s+${YEAR})?|(?:from\\s+|between\\s+)?${DAY}\\s+(${M})\\s*(?:to|and|through|until|-|–)\\s*${DAY}\\s+(${M})(?:\\s+${YEAR})?`,
    ),
    resolve: ([, m1, a1, m2, b1, y1, a2, m3, b2, m4, y2], context) => {
      const [from, first, to, last, y] = m1 ? [m1, a1, m2, b1, y1] : [m3, a2, m4, b2, y2];
      const end = y
        ? dayOf(Number(y), month(to), Number(last))
        : dayWithoutYear(Number(last), month(to), context)?.from;
      if (!end) return null;
      const start = dayOf(Number(end.slice(0, 4)) - (month(from) > month(to) ? 1 : 0), month(from), Number(first));
      return start && start <= end ? span(start, end, 'interval', y ? 'text' : 'publication') : null;
    },
  },
  {
    name: 'months-through',
    hint: 'month',
    pattern: re(
      `(?:[Bb]etween|[Ff]rom|[Ii]n)\\s+(${M})(?:\\s+${YEAR})?\\s+(?:and|or|to|through|until)\\s+(${M})(?:\\s+${YEAR})?(?!\\s+\\d)`,
    ),
    resolve: ([, a, y1, b, y2], context) =>
      monthsThrough([month(a), y1 ? Number(y1) : null], [month(b), y2 ? Number(y2) : null], context),
  },
  {
    name: 'week-of',
    hint: 'month',
    pattern: re(`week of\\s+(?:(${M})\\s+${DAY}|${DAY}\\s+(${M}))`),
    resolve: ([, m1, d1, d2, m2], context) => weekOf(Number(d1 ?? d2), month(m1 ?? m2), context),
  },
  {
    name: 'week-of-month',
    hint: 'month',
    pattern: re(`(first|second|third|fourth|last)\\s+week\\s+of\\s+(${M})(?:\\s+${YEAR})?`),
    resolve: ([, n, m, y], context) => {
      const whole = y ? monthSpan(Number(y), month(m), 'text') : monthWithoutYear(month(m), context);
      return whole && weekOfMonth(whole, ORDINALS[n!] || -1);
    },
  },
  {
    name: 'part-of-period',
    hint: 'unit',
    pattern: re('(?:[Aa]t\\s+)?the\\s+(?:end|start|beginning)\\s+of\\s+the\\s+(week|month)'),
    resolve: ([, u], { published }) => (published ? wholeOf(unitOf(u), published) : null),
  },
  {
    name: 'half-of-month',
    hint: 'month',
    pattern: re(`(first|second)\\s+half\\s+of\\s+(${M})(?:\\s+${YEAR})?`),
    resolve: ([, half, m, y], context) => {
      const whole = y ? monthSpan(Number(y), month(m), 'text') : monthWithoutYear(month(m), context);
      if (!whole?.from) return null;
      const [a, b] = half === 'first' ? ['01', '15'] : ['16', whole.to!.slice(8)];
      return span(`${whole.to!.slice(0, 8)}${a}`, `${whole.to!.slice(0, 8)}${b}`, 'interval', whole.basis);
    },
  },
  {
    name: 'part-of-year',
    hint: 'digit',
    pattern: re(`${PART}(?:\\s+in)?[\\s-]+${YEAR}`),
    resolve: ([, p, y]) => thirdOfYear(Number(y), partOf(p), 'text'),
  },
  {
    name: 'part-of-this-year',
    hint: 'unit',
    pattern: re(
      `${PART}\\s+(this|last|next|the)\\s+year|year['’]s end|year-end|(?:before|by the time)\\s+(the\\s+year\\s+is\\s+out)`,
    ),
    resolve: ([, p, which, out], context) => {
      const year = yearOf(context);
      if (!year) return null;
      if (out) return span(context.published, `${year}-12-31`, 'interval', 'publication');
      return thirdOfYear(year + step(which), partOf(p), 'publication');
    },
  },
  {
    name: 'half-or-quarter',
    hint: 'unit',
    pattern: re(
      `(?:the\\s+)?(first|second|third|fourth|last|final)\\s+(half|quarter)(?:\\s+of\\s+(?:${YEAR}|(this|last|next|the)\\s+year))?(?!\\s+of)|Q([1-4])(?:\\s+(?:of\\s+)?${YEAR})?`,
    ),
    resolve: ([all, n, what, y, which, q, qy], context) => {
      const base = yearOf(context);
      const told = y ?? qy;
      // «the first half», without its year, is as often one of a match; «the first quarter» is one of the year.
      if (what === 'half' && !told && !which) return null;
      if (!told && !which && (ORDINALS[n ?? ''] === 0 || (!q && !/^the\s/i.test(all!)))) return null;
      const parts = what === 'half' ? 2 : 4;
      const index = q ? Number(q) : ORDINALS[n!] || parts;
      if (!told && !which) return partOfYearNear(index, parts, context);
      const year = told ? Number(told) : base && base + step(which);
      return year ? partOfYear(year, index, parts, told ? 'text' : 'publication') : null;
    },
  },
  {
    name: 'season-year',
    hint: 'season',
    pattern: re(
      `(spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?${YEAR}(?:\\s*[-–/]\\s*(?:(?:19|20)?\\d\\d))?`,
      'giu',
    ),
    resolve: ([, s, y]) => seasonSpan(Number(y), SEASONS[s!.toLowerCase()]!, 'text'),
  },
  {
    name: 'season-near',
    hint: 'season',
    pattern: re(
      `([Ll]ast|[Tt]his\\s+past|[Tt]his|[Nn]ext|(?:[Ii]n|[Oo]ver|[Dd]uring|[Ss]ince|[Bb]y)\\s+the)\\s+(spring|summer|autumn|fall|winter)(?!\\s+(?:of\\s|\\d))`,
    ),
    resolve: ([, led, s], context) => {
      const which =
        ({ last: 'last', this: 'this', next: 'next' } as const)[led!.toLowerCase() as 'last'] ??
        (/past/i.test(led!) ? 'last' : 'near');
      return seasonNear(SEASONS[s!]!, which, context);
    },
  },
  {
    name: 'century',
    hint: 'unit',
    pattern: re('(\\d\\d)(?:th|st)[\\s-]+century'),
    resolve: ([, n]) => centurySpan(Number(n)),
  },
  {
    name: 'coming',
    hint: 'unit',
    pattern: re(
      `(?:in|over|within|during)\\s+the\\s+(?:coming|next)\\s+(?:few\\s+|${COUNT})?(days|weeks|months|years)|within\\s+(days|weeks|months)`,
      'giu',
    ),
    resolve: ([, n, a, b], context) => comingSpan(unitOf(a ?? b), context, smallNumber(n ?? '')),
  },
  {
    name: 'in-so-long',
    hint: 'unit',
    pattern: re(`(?:in|within)\\s+(?:about\\s+)?${COUNT}(days?|weeks?|months?|years?)`, 'giu'),
    resolve: ([, n, u], context) => (context.future ? comingSpan(unitOf(u), context, smallNumber(n!)) : null),
  },
  {
    name: 'recent',
    hint: 'unit',
    pattern: re(
      `(?:in|over|during|for|within)\\s+(?:the\\s+(?:last|past)\\s+(?:few\\s+|${COUNT})?|recent\\s+)(days?|weeks?|months?|years?|decades?)`,
      'giu',
    ),
    resolve: ([all, n, u], context) => {
      const one = !/s$/i.test(u!) && !/few|recent/i.test(all!) ? 1 : 0;
      return recentSpan(unitOf(u), context, n ? smallNumber(n) : one);
    },
  },
  {
    name: 'for-so-long',
    hint: 'unit',
    pattern: re(
      `(?<=(?:ha(?:s|ve)|been)\\b[^.;]{0,60})for\\s+(?:more than\\s+|over\\s+|nearly\\s+|almost\\s+|about\\s+|some\\s+)?${COUNT}(days|weeks|months|years|decades)`,
      'giu',
    ),
    resolve: ([, n, u], context) => (smallNumber(n!) ? recentSpan(unitOf(u), context, smallNumber(n!)) : null),
  },
  {
    name: 'weekend',
    hint: 'unit',
    pattern: re('([Tt]his|[Ll]ast|[Nn]ext|[Oo]ver the|[Aa]t the)\\s+weekend'),
    resolve: ([, led], context) =>
      weekendNear(/next/i.test(led!) ? 'next' : /last/i.test(led!) ? 'last' : 'this', context),
  },
  {
    name: 'night',
    hint: 'weekday',
    pattern: re(
      `(?:overnight|in the night|on the night)\\s+(?:from\\s+|of\\s+|on\\s+)?(${W})(?:\\s+(?:to|into|and)\\s+(?:${W}))`,
      'giu',
    ),
    resolve: ([, w], context) => {
      const first = weekdayNear(weekdayNumber(w!, 'en'), { ...context, future: false }, 'last')?.from;
      return first ? span(first, dayText(dayNumber(first) + 1), 'interval', 'publication') : null;
    },
  },
  {
    name: 'overnight',
    hint: 'word',
    pattern: re('[Oo]vernight(?!\\s+(?:stay|train|ferry|flight|curfew|success))'),
    resolve: (_, { published, future }) =>
      published && !future ? span(dayText(dayNumber(published) - 1), published, 'interval', 'publication') : null,
  },
];
