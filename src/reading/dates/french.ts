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

const M = MONTH_PATTERN.fr;
const W = WEEKDAY_PATTERN.fr;
const DAY = '(\\d{1,2}|1er)';
const YEAR = '((?:1[89]|20)\\d\\d)';
const re = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
const month = (word: string | undefined): number => monthNumber(word ?? '', 'fr');
const day = (word: string | undefined): number => (word === '1er' ? 1 : Number(word));
const PARTS = { début: 'early', mi: 'mid', fin: 'late' } as const;
const part = (word: string | undefined) => PARTS[(word ?? 'mi').toLowerCase() as keyof typeof PARTS] ?? 'mid';
const UNITS = { jour: 'day', semaine: 'week', mois: 'month', an: 'year', année: 'year' } as const;
const unit = (word: string | undefined) =>
  UNITS[(word ?? 'jour').toLowerCase().replace(/(?<!moi)s$/, '') as keyof typeof UNITS];

/** French date expressions. «juin dernier» is the last June that is over; «lundi» follows the tense of its clause. */
export const FRENCH: readonly DateRule[] = [
  {
    name: 'days-of-month',
    pattern: re(`(?:(?:du|les|entre le)\\s+)?${DAY}\\s*(?:au|et|-|–|et le)\\s*${DAY}\\s+(${M})(?:\\s+${YEAR})?`),
    resolve: ([, from, to, m, y], context) => {
      const second = y ? dayOf(Number(y), month(m), day(to)) : dayWithoutYear(day(to), month(m), context)?.from;
      const first = second ? dayOf(Number(second.slice(0, 4)), month(m), day(from)) : null;
      return first && second && first <= second ? span(first, second, 'interval', y ? 'text' : 'publication') : null;
    },
  },
  {
    name: 'day-month-year',
    pattern: re(`(?:(?:le\\s+)?(?:(?:${W})\\s+)?)${DAY}\\s+(${M})(?:\\s+${YEAR})?`),
    resolve: ([, d, m, y], context) => {
      if (!y) return dayWithoutYear(day(d), month(m), context);
      const text = dayOf(Number(y), month(m), day(d));
      return text ? daySpan(text, 'text') : null;
    },
  },
  {
    name: 'part-of-month',
    pattern: re(`(début|mi|fin)[\\s-]+(${M})(?:\\s+${YEAR})?`),
    resolve: ([, p, m, y], context) => {
      const whole = y ? monthSpan(Number(y), month(m), 'text') : monthWithoutYear(month(m), context);
      return whole && partOfMonth(Number(whole.from!.slice(0, 4)), month(m), part(p), whole.basis);
    },
  },
  {
    name: 'month-last-next',
    pattern: re(`(${M})\\s+(dernier|prochain|passé|suivant)`),
    resolve: ([, m, which], context) =>
      monthWithoutYear(month(m), context, /^prochain|suivant/i.test(which!) ? 'next' : 'last'),
  },
  {
    name: 'month-of-the-year',
    pattern: re(
      `(${M})\\s+de\\s+(?:la même année|l[’']année dernière|l[’']an dernier|l[’']année précédente|cette année)`,
    ),
    resolve: ([all, m], context) => {
      if (/même/.test(all!))
        return context.previous?.from ? monthSpan(Number(context.previous.from.slice(0, 4)), month(m), 'event') : null;
      if (!context.published) return null;
      return monthSpan(Number(context.published.slice(0, 4)) - (/cette/.test(all!) ? 0 : 1), month(m), 'publication');
    },
  },
  {
    name: 'month-year',
    pattern: re(`(?:en\\s+|au mois de\\s+|le mois de\\s+)?(${M})\\s+${YEAR}`),
    resolve: ([, m, y]) => monthSpan(Number(y), month(m), 'text'),
  },
  {
    name: 'in-month',
    pattern: re(
      `(?:en|au mois de|au mois d[’']|depuis|dès|courant|depuis le mois de)\\s+(${M})(?!\\s+(?:\\d|derni|prochain|pass|suivant|de\\s+l[’']|de\\s+(?:cette|la)))`,
    ),
    resolve: ([, m], context) => monthWithoutYear(month(m), context),
  },
  { name: 'iso', pattern: re(`${YEAR}-(\\d\\d)-(\\d\\d)`), resolve: ([, y, m, d]) => numeric(y, m, d) },
  { name: 'numeric', pattern: re(`(\\d{1,2})[/.](\\d{1,2})[/.]${YEAR}`), resolve: ([, d, m, y]) => numeric(y, m, d) },
  {
    name: 'decade',
    pattern: re(`(?:les\\s+)?années\\s+(?:19)?(\\d0)|(?:les\\s+)?années\\s+(20\\d0)`),
    resolve: ([, short, long]) => {
      const first = long ? Number(long) : 1900 + Number(short);
      return span(`${first}-01-01`, `${first + 9}-12-31`, 'decade', 'text');
    },
  },
  {
    name: 'years',
    pattern: re(`${YEAR}\\s*[-–]\\s*${YEAR}`),
    resolve: ([, a, b]) => (Number(a) < Number(b) ? span(`${a}-01-01`, `${b}-12-31`, 'interval', 'text') : null),
  },
  {
    name: 'year',
    pattern: re(`(?:en|de|depuis|dès|année|l[’']année|en l[’']an|jusqu[’']en|avant|après)\\s+${YEAR}`),
    resolve: ([, y]) => yearSpan(Number(y), 'text'),
  },
  { name: 'bracketed-year', pattern: /\(((?:1[89]|20)\d\d)\)/gu, resolve: ([, y]) => yearSpan(Number(y), 'text') },
  {
    name: 'weekday',
    pattern: re(`(?:ce\\s+|le\\s+)?(${W})(?:\\s+(dernier|prochain|passé|soir|matin|après-midi))?`),
    resolve: ([all, w, which], context) => {
      // «le lundi» without more is a habit, not a day.
      if (/^le\s/i.test(all!) && !which) return null;
      const mode = /prochain/i.test(which ?? '') ? 'next' : /dernier|passé/i.test(which ?? '') ? 'last' : 'near';
      return weekdayNear(weekdayNumber(w!, 'fr'), context, mode);
    },
  },
  {
    name: 'part-of-day',
    pattern: re('dans la (?:soirée|matinée|journée)|ce (?:matin|soir)|cet après-midi'),
    resolve: (_, context) => samePrevious(context) ?? daysFromPublication(0, context),
  },
  { name: 'today', pattern: re("aujourd[’']hui"), resolve: (_, context) => daysFromPublication(0, context) },
  {
    name: 'yesterday',
    pattern: re('avant-hier|hier'),
    resolve: ([w], context) => daysFromPublication(/^avant/i.test(w!) ? -2 : -1, context),
  },
  {
    name: 'tomorrow',
    pattern: re('après-demain|demain'),
    resolve: ([w], context) => daysFromPublication(/^après/i.test(w!) ? 2 : 1, context),
  },
  {
    name: 'day-before',
    pattern: re("(?:la veille|l[’']avant-veille)"),
    resolve: ([w], context) => daysFromPrevious(/avant/i.test(w!) ? -2 : -1, context),
  },
  {
    name: 'day-after',
    pattern: re('(?:le lendemain|le surlendemain)'),
    resolve: ([w], context) => daysFromPrevious(/sur/i.test(w!) ? 2 : 1, context),
  },
  {
    name: 'later',
    pattern: re(
      `(${SMALL_PATTERN})\\s+jours?\\s+(plus tard|plus tôt|après(?=\\s*[,.;])|avant(?=\\s*[,.;])|auparavant)`,
    ),
    resolve: ([, n, w], context) => daysFromPrevious(smallNumber(n!) * (/tard|après/i.test(w!) ? 1 : -1), context),
  },
  {
    name: 'week',
    pattern: re('(cette semaine|la semaine (?:dernière|passée|prochaine))'),
    resolve: ([w], context) =>
      context.published
        ? weekSpan(context.published, /prochaine/.test(w!) ? 1 : /cette/.test(w!) ? 0 : -1, 'publication')
        : null,
  },
  {
    name: 'month',
    pattern: re('(ce mois-ci|le mois (?:dernier|passé|prochain))'),
    resolve: ([w], context) =>
      context.published
        ? monthFrom(context.published, /prochain/.test(w!) ? 1 : /^ce/i.test(w!) ? 0 : -1, 'publication')
        : null,
  },
  {
    name: 'relative-year',
    pattern: re("(cette année|l[’']an(?:née)? (?:derni(?:er|ère)|passée?|prochaine?))"),
    resolve: ([w], context) =>
      context.published
        ? yearSpan(
            Number(context.published.slice(0, 4)) + (/prochain/.test(w!) ? 1 : /^cette/i.test(w!) ? 0 : -1),
            'publication',
          )
        : null,
  },
  {
    name: 'ago',
    pattern: re(
      `il y a\\s+(?:environ\\s+|près de\\s+|plus de\\s+)?(${SMALL_PATTERN})\\s+(jours?|semaines?|mois|ans?|années?)`,
    ),
    resolve: ([, n, u], context) => agoSpan(smallNumber(n!), unit(u), context),
  },
];

function numeric(y: string | undefined, m: string | undefined, d: string | undefined) {
  const text = dayOf(Number(y), Number(m), Number(d));
  return text ? daySpan(text, 'text') : null;
}
