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
import type { DateContext, DateRule } from './grammar.ts';
import { words as re, YEAR } from './pattern.ts';
import { dayWithoutYear, monthsThrough, monthWithoutYear, weekdayNear, weekOf } from './resolve.ts';
import { romanNumber } from './roman.ts';
import { COUNT, MONTH_PATTERN, monthNumber, smallNumber, unitOf, WEEKDAY_PATTERN, weekdayNumber } from './words.ts';

const M = MONTH_PATTERN.fr;
const W = WEEKDAY_PATTERN.fr;
const DAY = '(\\d{1,2}|1er)';
const month = (word: string | undefined): number => monthNumber(word ?? '', 'fr');
const day = (word: string | undefined): number => (/^1er$/i.test(word ?? '') ? 1 : Number(word));
const SEASONS: Record<string, Season> = { printemps: 'spring', été: 'summer', automne: 'autumn', hiver: 'winter' };
const PARTS = { début: 'early', mi: 'mid', milieu: 'mid', fin: 'late' } as const;
const part = (word: string | undefined) => PARTS[(word ?? 'mi').toLowerCase() as keyof typeof PARTS] ?? 'mid';
const ORDINALS: Record<string, number> = {
  ...{ premier: 1, première: 1, '1er': 1, deuxième: 2, second: 2, seconde: 2, troisième: 3, quatrième: 4 },
  ...{ dernier: 0, dernière: 0 },
};
const yearOf = (context: DateContext): number | null =>
  context.published ? Number(context.published.slice(0, 4)) : null;
const step = (which: string | undefined): number =>
  /prochain/i.test(which ?? '') ? 1 : /derni|pass/i.test(which ?? '') ? -1 : 0;

/** French expressions for stretches of time. */
export const FRENCH_RELATIVE: readonly DateRule[] = [
  {
    name: 'days-across-months',
    hint: 'month',
    pattern: re(
      `(?:du|entre le)\\s+${DAY}\\s+(${M})\\s+(?:au|et le)\\s+${DAY}\\s+(${M})(?:\\s+(?:${YEAR}|(de la même année)))?`,
      'giu',
    ),
    resolve: ([, a, m1, b, m2, told, same], context) => {
      const y = told ?? (same ? context.previous?.from?.slice(0, 4) : undefined);
      const end = y ? dayOf(Number(y), month(m2), day(b)) : dayWithoutYear(day(b), month(m2), context)?.from;
      if (!end) return null;
      const year = Number(end.slice(0, 4)) - (month(m1) > month(m2) ? 1 : 0);
      const start = dayOf(year, month(m1), day(a));
      return start && start <= end ? span(start, end, 'interval', y ? 'text' : 'publication') : null;
    },
  },
  {
    name: 'months-through',
    hint: 'month',
    pattern: re(
      `(?:entre|de|d[’']|en)\\s*(${M})(?:\\s+${YEAR})?\\s+(?:et|ou|à)\\s+(${M})(?:\\s+${YEAR})?(?!\\s+(?:derni|prochain))`,
      'giu',
    ),
    resolve: ([, a, y1, b, y2], context) =>
      monthsThrough([month(a), y1 ? Number(y1) : null], [month(b), y2 ? Number(y2) : null], context),
  },
  {
    name: 'week-of',
    hint: 'month',
    pattern: re(`semaine du\\s+${DAY}\\s+(${M})`, 'giu'),
    resolve: ([, d, m], context) => weekOf(day(d), month(m), context),
  },
  {
    name: 'week-of-month',
    hint: 'month',
    pattern: re(
      `(première|deuxième|seconde|troisième|quatrième|dernière)\\s+semaine\\s+(?:de\\s+|d[’'])(${M})(?:\\s+${YEAR})?`,
      'giu',
    ),
    resolve: ([, n, m, y], context) => {
      const whole = y ? monthSpan(Number(y), month(m), 'text') : monthWithoutYear(month(m), context);
      return whole && weekOfMonth(whole, ORDINALS[n!.toLowerCase()] || -1);
    },
  },
  {
    name: 'weekday-of-month',
    hint: 'weekday',
    pattern: re(
      `(?:ce\\s+|le\\s+)?(?:${W})\\s+${DAY}(?=[,.;:)\\s]|$)(?!\\s+(?:${M}|au|et|heures?|h|ans?|jours?|soldats?))`,
      'giu',
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
    hint: 'month',
    pattern: re(`(première|seconde|deuxième)\\s+(?:moitié|quinzaine)\\s+(?:de\\s+|d[’'])(${M})(?:\\s+${YEAR})?`, 'giu'),
    resolve: ([, half, m, y], context) => {
      const whole = y ? monthSpan(Number(y), month(m), 'text') : monthWithoutYear(month(m), context);
      if (!whole?.from) return null;
      const [a, b] = /^première/i.test(half!) ? ['01', '15'] : ['16', whole.to!.slice(8)];
      return span(`${whole.to!.slice(0, 8)}${a}`, `${whole.to!.slice(0, 8)}${b}`, 'interval', whole.basis);
    },
  },
  {
    name: 'part-of-year',
    hint: 'digit',
    pattern: re(
      `(?:à\\s+la\\s+|au\\s+|en\\s+|la\\s+)?(début|mi|milieu|fin)(?:\\s+de(?:\\s+l[’']année)?)?[\\s-]+${YEAR}`,
      'giu',
    ),
    resolve: ([, p, y]) => thirdOfYear(Number(y), part(p), 'text'),
  },
  {
    name: 'part-of-this-year',
    hint: 'unit',
    pattern: re(
      `(début|milieu|fin)\\s+(?:de\\s+)?(?:l[’']année|d[’']année|cette\\s+année|l[’']an)(?:\\s+(dernière?|prochaine?|passée?))?`,
      'giu',
    ),
    resolve: ([, p, which], context) => {
      const year = yearOf(context);
      return year ? thirdOfYear(year + step(which), part(p), 'publication') : null;
    },
  },
  {
    name: 'part-of-period',
    hint: 'unit',
    pattern: re(
      `(?:au début|à la fin|la fin|le début|début|fin|en début|en fin|au milieu|courant)\\s+(?:de\\s+|du\\s+|dans\\s+)?(?:la\\s+|le\\s+|cette\\s+|ce\\s+)?(semaine|mois)(?:-ci)?(?!\\s+(?:de|d[’']|du|derni|passé|prochain|suivant|précédent))`,
      'giu',
    ),
    resolve: ([, u], { published }) => (published ? wholeOf(unitOf(u), published) : null),
  },
  {
    name: 'earlier-later-in-period',
    hint: 'unit',
    pattern: re(
      `plus\\s+(tôt|tard)\\s+(?:dans\\s+)?(?:la\\s+|le\\s+|l[’']|cette\\s+|ce\\s+)(semaine|mois|année)(?:-ci)?(?!-là)`,
      'giu',
    ),
    resolve: ([, when, u], { published }) => {
      if (!published) return null;
      const whole = wholeOf(unitOf(u), published);
      return /tôt/i.test(when!)
        ? span(whole.from, published, 'interval', 'publication')
        : span(published, whole.to, 'interval', 'publication');
    },
  },
  {
    name: 'half-or-quarter',
    hint: 'unit',
    pattern: re(
      `(?<=(?:au|le|du|ce|un)\\s+)(premier|1er|deuxième|second|troisième|quatrième|dernier)\\s+(semestre|trimestre)(?:\\s+(?:de\\s+)?(?:${YEAR}|(l[’']an(?:née)? (?:derni(?:er|ère)|passée?|prochaine?)|cette année)))?(?!\\s+(?:du|de la|des)\\s)`,
      'giu',
    ),
    resolve: ([, n, what, y, which], context) => {
      const base = yearOf(context);
      const parts = /semestre/i.test(what!) ? 2 : 4;
      // «au dernier trimestre» without a year is the one before publication or the last of the year.
      if (ORDINALS[n!.toLowerCase()] === 0 && !y && !which) return null;
      if (!y && !which) return partOfYearNear(ORDINALS[n!.toLowerCase()] || parts, parts, context);
      const year = y ? Number(y) : base && base + step(which);
      return year ? partOfYear(year, ORDINALS[n!.toLowerCase()] || parts, parts, y ? 'text' : 'publication') : null;
    },
  },
  {
    name: 'season-year',
    hint: 'season',
    pattern: re(`(printemps|été|automne|hiver)\\s+(?:de\\s+)?${YEAR}(?:\\s*[-–/]\\s*(?:(?:19|20)?\\d\\d))?`, 'giu'),
    resolve: ([, s, y]) => seasonSpan(Number(y), SEASONS[s!.toLowerCase()]!, 'text'),
  },
  {
    name: 'season-near',
    hint: 'season',
    pattern: re(
      `(cet\\s+|ce\\s+|(?:pendant|durant|depuis|avant|après|dès)\\s+l[’']|l[’']|le\\s+|au\\s+|à l[’']|en\\s+)(printemps|été|automne|hiver)(?!\\s+(?:de\\s+)?\\d)(?:\\s+(dernier|prochain|passé))?`,
      'giu',
    ),
    resolve: ([, led, s, w], context) => {
      const which = /prochain/i.test(w ?? '') ? 'next' : w ? 'last' : /^ce/i.test(led!) ? 'this' : 'near';
      // «l'été» without more is a time of every year.
      return !w && /^l(e\s|[’'])/i.test(led!) ? null : seasonNear(SEASONS[s!.toLowerCase()]!, which, context);
    },
  },
  {
    name: 'century',
    hint: 'unit',
    pattern: re('([XVI]{2,5})\\s*e\\s+siècle', 'gu'),
    resolve: ([, roman]) => centurySpan(romanNumber(roman!)),
  },
  {
    name: 'coming',
    hint: 'unit',
    pattern: re(
      `(?:(?:dans|au cours|ces|d[’']ici)\\s+)?(?:des\\s+|les\\s+|de\\s+)?(?:${COUNT})?(?:tout\\s+)?(?:prochain(?:e)?s\\s+(jours|semaines|mois|années)|(jours|semaines|mois|années)\\s+(?:à venir|qui viennent))`,
      'giu',
    ),
    resolve: ([, n, a, b], context) => comingSpan(unitOf(a ?? b), context, smallNumber(n ?? '')),
  },
  {
    name: 'in-so-long',
    hint: 'unit',
    pattern: re(`(dans|d[’']ici(?: à)?|sous)\\s+(?:environ\\s+)?${COUNT}(jours?|semaines?|mois|ans?|années?)`, 'giu'),
    resolve: ([, led, n, u], context) =>
      context.future || /^d/i.test(led!.slice(0, 2)) || /^sous/i.test(led!)
        ? comingSpan(unitOf(u), context, smallNumber(n!))
        : null,
  },
  {
    name: 'recent',
    hint: 'unit',
    pattern: re(
      `(?:au cours\\s+|lors\\s+|pendant\\s+|durant\\s+|dans\\s+)?(?:des\\s+|les\\s+|ces\\s+|de\\s+ces\\s+)(?:${COUNT})?derni(?:er|ère)s\\s+(jours|semaines|mois|années|ans|décennies)`,
      'giu',
    ),
    resolve: ([, n, u], context) => recentSpan(unitOf(u), context, smallNumber(n ?? '')),
  },
  {
    name: 'elapsed',
    hint: 'unit',
    pattern: re(
      `(?:au cours d[eu]|pendant|durant)\\s+(?:la\\s+|le\\s+|l[’'])?(semaine|mois|année)\\s+(?:écoulée?|passée?)`,
      'giu',
    ),
    resolve: ([, u], context) => recentSpan(unitOf(u), context, 1),
  },
  {
    name: 'since-so-long',
    hint: 'unit',
    pattern: re(
      `depuis\\s+(?:plus de\\s+|près de\\s+|environ\\s+)?${COUNT}(jours?|semaines?|mois|ans?|années?|décennies?)`,
      'giu',
    ),
    resolve: ([, n, u], context) => recentSpan(unitOf(u), context, smallNumber(n!)),
  },
  {
    name: 'weekend',
    hint: 'unit',
    pattern: re(`(?:dès\\s+)?(ce|le)\\s+week-end(?:\\s+(dernier|prochain|passé))?`, 'giu'),
    resolve: ([, led, w], context) =>
      /^le/i.test(led!) && !w ? null : weekendNear(/prochain/i.test(w ?? '') ? 'next' : w ? 'last' : 'this', context),
  },
  {
    name: 'night',
    hint: 'weekday',
    pattern: re(`(?:dans la\\s+)?nuit\\s+de\\s+(${W})(?:\\s+à\\s+(?:${W}))?`, 'giu'),
    resolve: ([all, w], context) => {
      const target = weekdayNumber(w!, 'fr');
      const isWhole = /\sà\s/i.test(all!);
      const first = weekdayNear(target, { ...context, future: false }, isWhole ? 'last' : 'near')?.from;
      if (!first) return null;
      return span(first, isWhole ? dayText(dayNumber(first) + 1) : first, isWhole ? 'interval' : 'day', 'publication');
    },
  },
  {
    name: 'last-night',
    hint: 'unit',
    pattern: re('(?:dans\\s+)?(?:cette nuit|la nuit dernière)', 'giu'),
    resolve: (_, { published, future }) =>
      published
        ? future
          ? span(published, dayText(dayNumber(published) + 1), 'interval', 'publication')
          : span(dayText(dayNumber(published) - 1), published, 'interval', 'publication')
        : null,
  },
  {
    name: 'years-between',
    hint: 'digit',
    pattern: re(`(?:entre|de)\\s+${YEAR}\\s+(?:et|à)\\s+${YEAR}`, 'giu'),
    resolve: ([, a, b]) => (Number(a) < Number(b) ? span(`${a}-01-01`, `${b}-12-31`, 'interval', 'text') : null),
  },
];
