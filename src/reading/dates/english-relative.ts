import { dayOf, monthFrom, partOfMonth, span, weekSpan, yearSpan } from './calendar.ts';
import {
  comingSpan,
  partOfYear,
  recentSpan,
  type Season,
  seasonNear,
  seasonSpan,
  thirdOfYear,
  weekendNear,
} from './calendar-parts.ts';
import type { DateContext, DateRule } from './grammar.ts';
import { dayWithoutYear, monthsThrough, monthWithoutYear, samePrevious, shiftPrevious, weekOf } from './resolve.ts';
import { MONTH_PATTERN, monthNumber, SMALL_PATTERN, smallNumber } from './words.ts';

const M = MONTH_PATTERN.en;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[89]|20)\\d\\d)';
const re = (source: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
const month = (word: string | undefined): number => monthNumber(word ?? '', 'en');
const SEASONS: Record<string, Season> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
};
const PARTS = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  beginning: 'early',
  start: 'early',
  middle: 'mid',
  end: 'late',
} as const;
const part = (word: string | undefined) => PARTS[(word ?? 'mid').toLowerCase() as keyof typeof PARTS] ?? 'mid';
const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 };
const UNITS = { day: 'day', week: 'week', month: 'month', year: 'year' } as const;
const unit = (word: string | undefined) =>
  UNITS[(word ?? 'day').toLowerCase().replace(/s$/, '') as keyof typeof UNITS] ?? 'day';
const yearOf = (context: DateContext): number | null =>
  context.published ? Number(context.published.slice(0, 4)) : null;

/** English expressions for stretches of time, and those that count from another date of the text. */
export const ENGLISH_RELATIVE: readonly DateRule[] = [
  {
    name: 'days-across-months',
    pattern: re(
      `(?:from\\s+|between\\s+)?(${M})\\s+${DAY}\\s*(?:to|and|-|–)\\s*(${M})\\s+${DAY}(?:,?\\s+${YEAR})?|(?:from\\s+|between\\s+)?${DAY}\\s+(${M})\\s*(?:to|and|-|–)\\s*${DAY}\\s+(${M})(?:\\s+${YEAR})?`,
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
    pattern: re(
      `(?:between|from)\\s+(${M})(?:\\s+${YEAR})?\\s+(?:and|to|through)\\s+(${M})(?:\\s+${YEAR})?(?!\\s+\\d)`,
      'giu',
    ),
    resolve: ([, a, y1, b, y2], context) =>
      monthsThrough([month(a), y1 ? Number(y1) : null], [month(b), y2 ? Number(y2) : null], context),
  },
  {
    name: 'week-of',
    pattern: re(`week of\\s+(?:(${M})\\s+${DAY}|${DAY}\\s+(${M}))`),
    resolve: ([, m1, d1, d2, m2], context) => weekOf(Number(d1 ?? d2), month(m1 ?? m2), context),
  },
  {
    name: 'part-of-period',
    pattern: re(`(?:[Bb]y|[Aa]t|[Bb]efore)\\s+the\\s+(?:end|start|beginning)\\s+of\\s+(?:the|this)\\s+(week|month)`),
    resolve: ([, u], context) =>
      context.published
        ? u === 'week'
          ? weekSpan(context.published, 0, 'publication')
          : monthFrom(context.published, 0, 'publication')
        : null,
  },
  {
    name: 'half-of-month',
    pattern: re(`(first|second)\\s+half\\s+of\\s+(${M})(?:\\s+${YEAR})?`),
    resolve: ([, half, m, y], context) => {
      const whole = y ? { from: `${y}-01-01`, basis: 'text' as const } : monthWithoutYear(month(m), context);
      if (!whole?.from) return null;
      const late = partOfMonth(Number(whole.from.slice(0, 4)), month(m), 'late', whole.basis);
      const [a, b] = half === 'first' ? ['01', '15'] : ['16', late.to!.slice(8)];
      return span(`${late.to!.slice(0, 8)}${a}`, `${late.to!.slice(0, 8)}${b}`, 'interval', whole.basis);
    },
  },
  {
    name: 'part-of-year',
    pattern: re(
      `([Ee]arly|[Mm]id|[Ll]ate|[Bb]eginning of|[Ss]tart of|[Mm]iddle of|[Ee]nd of)(?:\\s+in)?[\\s-]+${YEAR}`,
    ),
    resolve: ([, p, y]) => thirdOfYear(Number(y), part(p!.split(' ')[0]), 'text'),
  },
  {
    name: 'part-of-this-year',
    pattern: re(
      `([Ee]arly|[Mm]id|[Ll]ate|[Ee]arlier|[Ll]ater|[Bb]eginning of|[Ss]tart of|[Ee]nd of)\\s+(this|last|next|the)\\s+year|year-end`,
    ),
    resolve: ([, p, which], context) => {
      const year = yearOf(context);
      if (!year) return null;
      const one = year + (which === 'next' ? 1 : which === 'last' ? -1 : 0);
      if (/^earlier$/i.test(p ?? '')) return span(`${one}-01-01`, context.published, 'interval', 'publication');
      if (/^later$/i.test(p ?? '')) return span(context.published, `${one}-12-31`, 'interval', 'publication');
      return thirdOfYear(one, part((p ?? 'end').split(' ')[0]), 'publication');
    },
  },
  {
    name: 'half-or-quarter',
    pattern: re(`(first|second|third|fourth)\\s+(half|quarter)\\s+of\\s+(?:${YEAR}|(this|last|next|the)\\s+year)`),
    resolve: ([, n, what, y, which], context) => {
      const base = yearOf(context);
      const year = y ? Number(y) : base && base + (which === 'next' ? 1 : which === 'last' ? -1 : 0);
      return year ? partOfYear(year, ORDINALS[n!]!, what === 'half' ? 2 : 4, y ? 'text' : 'publication') : null;
    },
  },
  {
    name: 'season-year',
    pattern: re(`(spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?${YEAR}`, 'giu'),
    resolve: ([, s, y]) => seasonSpan(Number(y), SEASONS[s!.toLowerCase()]!, 'text'),
  },
  {
    name: 'season-near',
    pattern: re(`([Ll]ast|[Tt]his|[Nn]ext|[Ii]n the)\\s+(spring|summer|autumn|fall|winter)(?!\\s+(?:of\\s+)?\\d)`),
    resolve: ([, led, s], context) => {
      const which = ({ last: 'last', this: 'this', next: 'next' } as const)[led!.toLowerCase() as 'last'] ?? 'near';
      return seasonNear(SEASONS[s!]!, which, context);
    },
  },
  {
    name: 'coming',
    pattern: re(`(?:in|over|within|during)\\s+the\\s+(?:coming|next(?:\\s+few)?)\\s+(days|weeks|months|years)`, 'giu'),
    resolve: ([, u], context) => comingSpan(unit(u), context),
  },
  {
    name: 'in-so-long',
    pattern: re(`(?:in|within)\\s+(?:about\\s+)?(${SMALL_PATTERN})\\s+(days?|weeks?|months?|years?)`, 'giu'),
    resolve: ([, n, u], context) => (context.future ? comingSpan(unit(u), context, smallNumber(n!)) : null),
  },
  {
    name: 'recent',
    pattern: re(
      `(?:in|over|during)\\s+(?:the\\s+(?:last|past)(?:\\s+(?:few|(${SMALL_PATTERN})))?|recent)\\s+(days|weeks|months|years)`,
      'giu',
    ),
    resolve: ([, n, u], context) => recentSpan(unit(u), context, n ? smallNumber(n) : 0),
  },
  {
    name: 'since-so-long',
    pattern: re(`for\\s+(?:the\\s+(?:last|past)\\s+)(${SMALL_PATTERN})\\s+(days?|weeks?|months?|years?)`, 'giu'),
    resolve: ([, n, u], context) => recentSpan(unit(u), context, smallNumber(n!)),
  },
  {
    name: 'weekend',
    pattern: re(`([Tt]his|[Ll]ast|[Nn]ext|[Oo]ver the|[Aa]t the)\\s+weekend`),
    resolve: ([, led], context) =>
      weekendNear(/next/i.test(led!) ? 'next' : /last/i.test(led!) ? 'last' : 'this', context),
  },
  {
    name: 'that-day',
    pattern: re('[Tt]he same day|[Tt]hat day|[Tt]hat same day'),
    resolve: (_, context) => samePrevious(context),
  },
  {
    name: 'next-previous-period',
    pattern: re(`[Tt]he\\s+(following|next|previous|preceding)\\s+(week|month|year)`),
    resolve: ([, w, u], context) => {
      const step = /following|next/.test(w!) ? 1 : -1;
      const told = shiftPrevious(unit(u) as 'week' | 'month' | 'year', step, context);
      if (told) return told;
      const { published } = context;
      if (!published || step > 0) return null;
      if (u === 'week') return weekSpan(published, -1, 'publication');
      return u === 'month'
        ? monthFrom(published, -1, 'publication')
        : yearSpan(Number(published.slice(0, 4)) - 1, 'publication');
    },
  },
  {
    name: 'by-month',
    pattern: re(`(?:by|until|before)\\s+(?:the end of\\s+|late\\s+|early\\s+)?(${M})(?!\\s+\\d)`),
    resolve: ([, m], context) => monthWithoutYear(month(m), { ...context, future: true }),
  },
];
