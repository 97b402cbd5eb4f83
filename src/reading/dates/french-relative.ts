import { dayNumber, dayOf, dayText, monthFrom, partOfMonth, span, weekSpan, yearSpan } from './calendar.ts';
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
import {
  dayWithoutYear,
  monthsThrough,
  monthWithoutYear,
  samePrevious,
  shiftPrevious,
  weekdayNear,
  weekOf,
} from './resolve.ts';
import { MONTH_PATTERN, monthNumber, SMALL_PATTERN, smallNumber, WEEKDAY_PATTERN, weekdayNumber } from './words.ts';

const M = MONTH_PATTERN.fr;
const DAY = '(\\d{1,2}|1er)';
const YEAR = '((?:1[89]|20)\\d\\d)';
const re = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
const month = (word: string | undefined): number => monthNumber(word ?? '', 'fr');
const day = (word: string | undefined): number => (/^1er$/i.test(word ?? '') ? 1 : Number(word));
const SEASONS: Record<string, Season> = { printemps: 'spring', été: 'summer', automne: 'autumn', hiver: 'winter' };
const PARTS = { début: 'early', mi: 'mid', milieu: 'mid', fin: 'late' } as const;
const part = (word: string | undefined) => PARTS[(word ?? 'mi').toLowerCase() as keyof typeof PARTS] ?? 'mid';
const ORDINALS: Record<string, number> = {
  premier: 1,
  première: 1,
  deuxième: 2,
  second: 2,
  seconde: 2,
  troisième: 3,
  quatrième: 4,
  '1er': 1,
};
const UNITS = { jour: 'day', semaine: 'week', mois: 'month', an: 'year', année: 'year' } as const;
const unit = (word: string | undefined) =>
  UNITS[(word ?? 'jour').toLowerCase().replace(/(?<!moi)s$/, '') as keyof typeof UNITS] ?? 'day';
const yearOf = (context: DateContext): number | null =>
  context.published ? Number(context.published.slice(0, 4)) : null;

/** French expressions for stretches of time, and those that count from another date of the text. */
export const FRENCH_RELATIVE: readonly DateRule[] = [
  {
    name: 'days-across-months',
    pattern: re(`(?:du|entre le)\\s+${DAY}\\s+(${M})\\s+(?:au|et le)\\s+${DAY}\\s+(${M})(?:\\s+${YEAR})?`),
    resolve: ([, a, m1, b, m2, y], context) => {
      const end = y ? dayOf(Number(y), month(m2), day(b)) : dayWithoutYear(day(b), month(m2), context)?.from;
      if (!end) return null;
      const year = Number(end.slice(0, 4)) - (month(m1) > month(m2) ? 1 : 0);
      const start = dayOf(year, month(m1), day(a));
      return start && start <= end ? span(start, end, 'interval', y ? 'text' : 'publication') : null;
    },
  },
  {
    name: 'months-through',
    pattern: re(`(?:entre|de|d[’'])\\s*(${M})(?:\\s+${YEAR})?\\s+(?:et|à)\\s+(${M})(?:\\s+${YEAR})?`),
    resolve: ([, a, y1, b, y2], context) =>
      monthsThrough([month(a), y1 ? Number(y1) : null], [month(b), y2 ? Number(y2) : null], context),
  },
  {
    name: 'week-of',
    pattern: re(`semaine du\\s+${DAY}\\s+(${M})`),
    resolve: ([, d, m], context) => weekOf(day(d), month(m), context),
  },
  {
    name: 'weekday-of-month',
    pattern: re(
      `(?:ce\\s+|le\\s+)?(?:${WEEKDAY_PATTERN.fr})\\s+${DAY}(?=[,.;:)\\s]|$)(?!\\s+(?:${M}|heures?|h|ans?|jours?|soldats?))`,
    ),
    resolve: ([, d], context) => {
      if (!context.published) return null;
      const now = Number(context.published.slice(5, 7));
      const near = [now, now === 1 ? 12 : now - 1, now === 12 ? 1 : now + 1].flatMap(
        (m) => dayWithoutYear(day(d), m, context) ?? [],
      );
      const distance = (one: string): number => Math.abs(Date.parse(one) - Date.parse(context.published!));
      return near.toSorted((a, b) => distance(a.from!) - distance(b.from!)).at(0) ?? null;
    },
  },
  {
    name: 'half-of-month',
    pattern: re(`(première|seconde|deuxième)\\s+(?:moitié|quinzaine)\\s+(?:de\\s+|d[’'])(${M})(?:\\s+${YEAR})?`),
    resolve: ([, half, m, y], context) => {
      const whole = y ? { from: `${y}-01-01`, basis: 'text' as const } : monthWithoutYear(month(m), context);
      if (!whole?.from) return null;
      const year = Number(whole.from.slice(0, 4));
      const third = partOfMonth(year, month(m), 'late', whole.basis);
      const [a, b] = /^première/i.test(half!) ? ['01', '15'] : ['16', third.to!.slice(8)];
      return span(`${third.to!.slice(0, 8)}${a}`, `${third.to!.slice(0, 8)}${b}`, 'interval', whole.basis);
    },
  },
  {
    name: 'part-of-year',
    pattern: re(`(?:à\\s+la\\s+|au\\s+|en\\s+)?(début|mi|milieu|fin)(?:\\s+de(?:\\s+l[’']année)?)?[\\s-]+${YEAR}`),
    resolve: ([, p, y]) => thirdOfYear(Number(y), part(p), 'text'),
  },
  {
    name: 'part-of-this-year',
    pattern: re(
      `(début|milieu|fin)\\s+(?:de\\s+)?(?:l[’']année|d[’']année)(?:\\s+(dernière|prochaine))?|(début|fin)\\s+(?:de\\s+)?l[’']an\\s+(dernier|prochain)`,
    ),
    resolve: ([, p1, w1, p2, w2], context) => {
      const year = yearOf(context);
      const which = w1 ?? w2 ?? '';
      return year
        ? thirdOfYear(
            year + (/prochain/i.test(which) ? 1 : /derni/i.test(which) ? -1 : 0),
            part(p1 ?? p2),
            'publication',
          )
        : null;
    },
  },
  {
    name: 'part-of-period',
    pattern: re(
      `(?:plus tôt|au début|à la fin|début|fin|en début|en fin|au milieu)\\s+(?:de\\s+|du\\s+|dans\\s+)?(?:la\\s+|le\\s+|cette\\s+|ce\\s+)?(semaine|mois)(?:-ci)?`,
    ),
    resolve: ([, u], context) =>
      context.published
        ? /semaine/i.test(u!)
          ? weekSpan(context.published, 0, 'publication')
          : monthFrom(context.published, 0, 'publication')
        : null,
  },
  {
    name: 'half-or-quarter',
    pattern: re(`(premier|1er|deuxième|second|troisième|quatrième)\\s+(semestre|trimestre)(?:\\s+(?:de\\s+)?${YEAR})?`),
    resolve: ([, n, what, y], context) => {
      const year = y ? Number(y) : yearOf(context);
      return year
        ? partOfYear(year, ORDINALS[n!.toLowerCase()]!, /semestre/i.test(what!) ? 2 : 4, y ? 'text' : 'publication')
        : null;
    },
  },
  {
    name: 'season-year',
    pattern: re(`(printemps|été|automne|hiver)\\s+(?:de\\s+)?${YEAR}`),
    resolve: ([, s, y]) => seasonSpan(Number(y), SEASONS[s!.toLowerCase()]!, 'text'),
  },
  {
    name: 'season-near',
    pattern: re(
      `(cet\\s+|ce\\s+|l[’']|le\\s+|au\\s+|à l[’']|en\\s+|depuis l[’'])(printemps|été|automne|hiver)(?!\\s+(?:de\\s+)?\\d)(?:\\s+(dernier|prochain|passé))?`,
    ),
    resolve: ([, led, s, w], context) => {
      const which = /prochain/i.test(w ?? '') ? 'next' : w ? 'last' : /^ce/i.test(led!) ? 'this' : 'near';
      // «l'été» without more is a time of every year.
      return !w && /^l(e\s|[’'])/i.test(led!) ? null : seasonNear(SEASONS[s!.toLowerCase()]!, which, context);
    },
  },
  {
    name: 'coming',
    pattern: re(
      `(?:(?:dans|au cours|ces|d[’']ici)\\s+)?(?:des\\s+|les\\s+|de\\s+)?(?:tout\\s+)?(?:prochain(?:e)?s\\s+(jours|semaines|mois|années)|(jours|semaines|mois|années)\\s+(?:à venir|qui viennent))`,
    ),
    resolve: ([, a, b], context) => comingSpan(unit(a ?? b), context),
  },
  {
    name: 'in-so-long',
    pattern: re(`dans\\s+(?:environ\\s+)?(${SMALL_PATTERN})\\s+(jours?|semaines?|mois|ans?|années?)`),
    resolve: ([, n, u], context) => (context.future ? comingSpan(unit(u), context, smallNumber(n!)) : null),
  },
  {
    name: 'recent',
    pattern: re(
      `(?:au cours\\s+|lors\\s+|pendant\\s+|durant\\s+)?(?:des\\s+|les\\s+|ces\\s+)(?:(${SMALL_PATTERN})\\s+)?(?:derni(?:er|ère)s\\s+)(jours|semaines|mois|années|ans)`,
    ),
    resolve: ([, n, u], context) => recentSpan(unit(u), context, n ? smallNumber(n) : 0),
  },
  {
    name: 'since-so-long',
    pattern: re(
      `depuis\\s+(?:plus de\\s+|près de\\s+|environ\\s+)?(${SMALL_PATTERN})\\s+(jours?|semaines?|mois|ans?|années?)`,
    ),
    resolve: ([, n, u], context) => recentSpan(unit(u), context, smallNumber(n!)),
  },
  {
    name: 'weekend',
    pattern: re(`(?:dès\\s+)?(ce|le)\\s+week-end(?:\\s+(dernier|prochain|passé))?`),
    resolve: ([, led, w], context) =>
      /^le/i.test(led!) && !w ? null : weekendNear(/prochain/i.test(w ?? '') ? 'next' : w ? 'last' : 'this', context),
  },
  {
    name: 'that-day',
    pattern: re('ce jour-là|le même jour|le jour même'),
    resolve: (_, context) => samePrevious(context),
  },
  {
    name: 'next-previous-period',
    pattern: re(`(?:la|le|l[’'])\\s*(semaine|mois|année)\\s+(suivante?|précédente?|d[’']avant|d[’']après)`),
    resolve: ([, u, w], context) => {
      const step = /suivant|après/i.test(w!) ? 1 : -1;
      const told = shiftPrevious(unit(u) as 'week' | 'month' | 'year', step, context);
      if (told) return told;
      const { published } = context;
      if (!published || step > 0) return null;
      if (/semaine/i.test(u!)) return weekSpan(published, -1, 'publication');
      return /mois/i.test(u!)
        ? monthFrom(published, -1, 'publication')
        : yearSpan(Number(published.slice(0, 4)) - 1, 'publication');
    },
  },
  {
    name: 'night',
    pattern: re(`(?:dans la\\s+)?nuit\\s+de\\s+(${WEEKDAY_PATTERN.fr})\\s+à\\s+(?:${WEEKDAY_PATTERN.fr})`),
    resolve: ([, w], context) => nightFrom(w!, context),
  },
  {
    name: 'years-between',
    pattern: re(`(?:entre|de)\\s+${YEAR}\\s+(?:et|à)\\s+${YEAR}`),
    resolve: ([, a, b]) => (Number(a) < Number(b) ? span(`${a}-01-01`, `${b}-12-31`, 'interval', 'text') : null),
  },
  {
    name: 'by-month',
    pattern: re(
      `(?:d[’']ici|d[’']ici à|d[’']ici au mois de|avant|jusqu[’']en|à partir de|fin|courant)\\s+(?:à\\s+|fin\\s+|la fin\\s+)?(${M})`,
    ),
    resolve: ([, m], context) => monthWithoutYear(month(m), { ...context, future: true }),
  },
  {
    name: 'next-last-year',
    pattern: re(`l[’']an(?:née)?\\s+(prochaine?|passée?|derni(?:er|ère))`),
    resolve: ([, w], context) => {
      const year = yearOf(context);
      return year ? yearSpan(year + (/prochain/i.test(w!) ? 1 : -1), 'publication') : null;
    },
  },
];

/** The night that begins on a weekday: that day and the next. */
function nightFrom(word: string, context: DateContext) {
  const day = weekdayNear(weekdayNumber(word, 'fr'), { ...context, future: false }, 'last')?.from;
  return day ? span(day, dayText(dayNumber(day) + 1), 'interval', 'publication') : null;
}
