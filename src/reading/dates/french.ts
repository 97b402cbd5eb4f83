import { dayOf, daySpan, daySpanOf, monthFrom, monthSpan, partOfMonth, span, weekSpan, yearSpan } from './calendar.ts';
import { partOfDecade } from './calendar-parts.ts';
import type { DateRule } from './grammar.ts';
import { words as re, YEAR } from './pattern.ts';
import {
  agoSpan,
  daysFromPrevious,
  daysFromPublication,
  dayWithoutYear,
  monthAfterPrevious,
  monthWithoutYear,
  samePrevious,
  toTheDay,
  weekdayNear,
  weekdayOfWeek,
} from './resolve.ts';
import { COUNT, MONTH_PATTERN, monthNumber, smallNumber, unitOf, WEEKDAY_PATTERN, weekdayNumber } from './words.ts';

const M = MONTH_PATTERN.fr;
const W = WEEKDAY_PATTERN.fr;
const DAY = '(\\d{1,2}|1er)';
const month = (word: string | undefined): number => monthNumber(word ?? '', 'fr');
const day = (word: string | undefined): number => (/^1er$/i.test(word ?? '') ? 1 : Number(word));
const PARTS = { début: 'early', mi: 'mid', milieu: 'mid', fin: 'late' } as const;
const part = (word: string | undefined) => PARTS[(word ?? 'mi').toLowerCase() as keyof typeof PARTS] ?? 'mid';
const TENS: Record<string, number> = { soixante: 60, cinquante: 50, quarante: 40, trente: 30, vingt: 20 };

/** French date expressions. «juin dernier» is the last June that is over; «lundi» follows the tense of its clause. */
export const FRENCH: readonly DateRule[] = [
  {
    name: 'days-of-month',
    hint: 'month',
    pattern: re(
      `(?:(?:du|des|les|entre le)\\s+)?(?:(?:${W})\\s+)?${DAY}\\s*(?:au|et|-|–|et le)\\s*(?:(?:${W})\\s+)?${DAY}\\s+(${M})(?:\\s+${YEAR})?`,
      'giu',
    ),
    resolve: ([, from, to, m, y], context) => {
      const second = y ? dayOf(Number(y), month(m), day(to)) : dayWithoutYear(day(to), month(m), context)?.from;
      const first = second ? dayOf(Number(second.slice(0, 4)), month(m), day(from)) : null;
      return first && second && first <= second ? span(first, second, 'interval', y ? 'text' : 'publication') : null;
    },
  },
  {
    name: 'day-month-year',
    hint: 'month',
    pattern: re(
      `(?:(?:le\\s+)?(?:(?:${W}),?\\s+)?)(?:le\\s+)?${DAY}\\s+(${M})(?:\\s+(?:${YEAR}|(suivant)|(de la même année)))?`,
      'giu',
    ),
    resolve: ([, d, m, y, next, same], context) => {
      if (same) {
        const year = Number(context.previous?.from?.slice(0, 4));
        const text = year ? dayOf(year, month(m), day(d)) : null;
        return text ? daySpan(text, 'event') : null;
      }
      if (next) {
        const after = monthAfterPrevious(month(m), context)?.from;
        const found = after ? dayOf(Number(after.slice(0, 4)), month(m), day(d)) : null;
        return found ? daySpan(found, 'event') : null;
      }
      if (!y) return dayWithoutYear(day(d), month(m), context);
      const text = dayOf(Number(y), month(m), day(d));
      return text ? daySpan(text, 'text') : null;
    },
  },
  {
    name: 'day-of-last-month',
    hint: 'unit',
    pattern: re(`le\\s+${DAY}\\s+(?:du\\s+mois\\s+(dernier|prochain|passé)|de\\s+(ce\\s+mois))`, 'giu'),
    resolve: ([, d, which], { published }) => {
      if (!published) return null;
      const whole = monthFrom(published, !which ? 0 : /prochain/i.test(which) ? 1 : -1, 'publication').from!;
      const text = dayOf(Number(whole.slice(0, 4)), Number(whole.slice(5, 7)), day(d));
      return text ? daySpan(text, 'publication') : null;
    },
  },
  {
    name: 'part-of-month',
    hint: 'month',
    pattern: re(
      `(début|mi|milieu|fin)(?:\\s+(?:de\\s+|du\\s+mois\\s+de\\s+|du\\s+mois\\s+d[’']|d[’'])|[\\s-]+)(${M})(?:\\s+${YEAR}|\\s+(dernier|prochain))?`,
      'giu',
    ),
    resolve: ([, p, m, y, which], context) => {
      const side = which ? (/prochain/i.test(which) ? 'next' : 'last') : 'near';
      const whole = y ? monthSpan(Number(y), month(m), 'text') : monthWithoutYear(month(m), context, side);
      return whole && partOfMonth(Number(whole.from!.slice(0, 4)), month(m), part(p), whole.basis);
    },
  },
  {
    name: 'month-last-next',
    hint: 'month',
    pattern: re(`(?:en\\s+)?(${M})\\s+(dernier|prochain|passé|suivant)`, 'giu'),
    resolve: ([, m, which], context) => {
      if (/^suivant/i.test(which!)) return monthAfterPrevious(month(m), context);
      return monthWithoutYear(month(m), context, /^prochain/i.test(which!) ? 'next' : 'last');
    },
  },
  {
    name: 'month-of-the-year',
    hint: 'month',
    pattern: re(
      `(?:en\\s+)?(${M})\\s+de\\s+(?:la même année|l[’']année (?:dernière|passée|précédente|prochaine)|l[’']an (?:dernier|passé|prochain)|cette année)`,
      'giu',
    ),
    resolve: ([all, m], context) => {
      if (/même/i.test(all!))
        return context.previous?.from ? monthSpan(Number(context.previous.from.slice(0, 4)), month(m), 'event') : null;
      if (!context.published) return null;
      const step = /cette/i.test(all!) ? 0 : /prochain/i.test(all!) ? 1 : -1;
      return monthSpan(Number(context.published.slice(0, 4)) + step, month(m), 'publication');
    },
  },
  {
    name: 'month-year',
    hint: 'month',
    pattern: re(`(?:en\\s+|au mois de\\s+|le mois de\\s+|du mois de\\s+)?(${M})\\s+${YEAR}`, 'giu'),
    resolve: ([, m, y]) => monthSpan(Number(y), month(m), 'text'),
  },
  {
    name: 'in-month',
    hint: 'month',
    pattern: re(
      `(?:(?:en|depuis|dès|courant|fin|jusqu[’']en|jusqu[’']à|d[’']ici|d[’']ici à|avant|après|à partir de)\\s+|(?:(?:au|le|du|d[’']ici au) mois\\s+)?(?:de\\s+|d[’']))(${M})(?!\\s+(?:\\d|derni|prochain|pass|suivant|de\\s+l[’']|de\\s+(?:cette|la)))`,
      'giu',
    ),
    // «de mai» may be a name; «une visite de juin», «du mois d'août» are none.
    resolve: ([all, m], context) => (/^d[’']mai$/i.test(all!) ? null : monthWithoutYear(month(m), context)),
  },
  {
    name: 'iso',
    hint: 'digit',
    pattern: re(`${YEAR}-(\\d\\d)-(\\d\\d)`),
    resolve: ([, y, m, d]) => daySpanOf(y, m, d),
  },
  {
    name: 'numeric',
    hint: 'digit',
    pattern: re(`(\\d{1,2})[/.](\\d{1,2})[/.]${YEAR}`),
    resolve: ([, d, m, y]) => daySpanOf(y, m, d),
  },
  {
    name: 'decade',
    hint: 'unit',
    pattern: re(
      `(?:(début|milieu|fin)\\s+(?:des\\s+)?|les\\s+)?années\\s+(?:((?:19|20)?\\d0)|(vingt|trente|quarante|cinquante|soixante)(?![-\\s]dix))`,
      'giu',
    ),
    resolve: ([, p, digits, word]) => {
      const short = Number(digits ?? TENS[word!.toLowerCase()]);
      const first = short < 100 ? 1900 + short : short;
      return p ? partOfDecade(first, part(p), 'text') : span(`${first}-01-01`, `${first + 9}-12-31`, 'decade', 'text');
    },
  },
  {
    name: 'years',
    hint: 'digit',
    pattern: re(`(?:en\\s+)?${YEAR}\\s*[-–/]\\s*(?:${YEAR}|(\\d\\d))`),
    resolve: ([, a, b, short]) => {
      const last = b ?? `${a!.slice(0, 2)}${short}`;
      return Number(a) < Number(last) ? span(`${a}-01-01`, `${last}-12-31`, 'interval', 'text') : null;
    },
  },
  {
    name: 'year',
    hint: 'digit',
    pattern: re(
      `(?:en|de|depuis|dès|vers|courant|année|l[’']année|en l[’']an|jusqu[’']en|jusqu[’']à|avant|après|d[’']ici|d[’']ici à|au cours de|tout au long de|remont\\p{L}+ à|dat\\p{L}+ de|aux alentours de|autour de|(?<=(?:1[89]|20)\\d\\d,?\\s)(?:et|ou))\\s+${YEAR}(?!\\s*(?:%|soldats|hommes|personnes|euros|dollars|membres|km|kilom))`,
      'giu',
    ),
    resolve: ([, y]) => yearSpan(Number(y), 'text'),
  },
  {
    name: 'bracketed-year',
    hint: 'digit',
    pattern: /\(((?:1[89]|20)\d\d)\)/gu,
    resolve: ([, y]) => yearSpan(Number(y), 'text'),
  },
  {
    name: 'weekday-of-week',
    hint: 'weekday',
    pattern: re(
      `(?:le\\s+|ce\\s+)?(${W})\\s+(?:de\\s+la\\s+semaine\\s+(dernière|passée|prochaine)|en\\s+(huit|quinze))`,
      'giu',
    ),
    resolve: ([, w, which, weeks], context) => {
      if (which) return weekdayOfWeek(weekdayNumber(w!, 'fr'), /prochaine/i.test(which) ? 1 : -1, context);
      const next = weekdayNear(weekdayNumber(w!, 'fr'), { ...context, future: true }, 'near')?.from;
      return next && context.published
        ? weekdayOfWeek(weekdayNumber(w!, 'fr'), /huit/i.test(weeks!) ? 1 : 2, { ...context, published: next })
        : null;
    },
  },
  {
    name: 'weekday',
    hint: 'weekday',
    pattern: re(
      `(?:ce\\s+|le\\s+)?(${W})(?:\\s+(derniers?|prochains?|passé|soir|matin|après-midi))?(?!\\s+de\\s+Pâques)`,
      'giu',
    ),
    resolve: ([all, w, which], context) => {
      // «le lundi» without more is a habit, not a day.
      if (/^le\s/i.test(all!) && !which) return null;
      const mode = /prochain/i.test(which ?? '') ? 'next' : /dernier|passé/i.test(which ?? '') ? 'last' : 'near';
      return weekdayNear(weekdayNumber(w!, 'fr'), context, mode);
    },
  },
  {
    name: 'part-of-day',
    hint: 'unit',
    pattern: re('(?:plus tard )?dans la (?:soirée|matinée|journée)|ce (?:matin|soir)|cet après-midi', 'giu'),
    resolve: (_, context) => samePrevious(context) ?? daysFromPublication(0, context),
  },
  {
    name: 'today',
    hint: 'word',
    pattern: re("aujourd[’']hui", 'giu'),
    resolve: (_, context) => daysFromPublication(0, context),
  },
  {
    name: 'yesterday',
    hint: 'word',
    pattern: re('avant-hier|hier', 'giu'),
    resolve: ([w], context) => daysFromPublication(/^avant/i.test(w!) ? -2 : -1, context),
  },
  {
    name: 'tomorrow',
    hint: 'word',
    pattern: re('après-demain|demain', 'giu'),
    resolve: ([w], context) => daysFromPublication(/^après/i.test(w!) ? 2 : 1, context),
  },
  {
    name: 'week',
    hint: 'unit',
    pattern: re(
      '(?:(?:à la |en |au )?(?:fin|début) de )?(cette semaine|(?:la )?semaine (?:dernière|passée|prochaine))',
      'giu',
    ),
    resolve: ([, w], context) =>
      context.published
        ? weekSpan(context.published, /prochaine/i.test(w!) ? 1 : /cette/i.test(w!) ? 0 : -1, 'publication')
        : null,
  },
  {
    name: 'month',
    hint: 'unit',
    pattern: re(
      '(?:(?:à la |en |au )?(fin|début|milieu) du\\s+mois (dernier|passé|prochain)|(ce mois-ci|(?:le |du |au )mois (?:dernier|passé|prochain)))',
      'giu',
    ),
    resolve: ([, p, which, whole], { published }) => {
      if (!published) return null;
      const said = which ?? whole!;
      const found = monthFrom(published, /prochain/i.test(said) ? 1 : /^ce/i.test(said) ? 0 : -1, 'publication');
      const [year, number] = [Number(found.from!.slice(0, 4)), Number(found.from!.slice(5, 7))];
      return p ? partOfMonth(year, number, part(p), 'publication') : found;
    },
  },
  {
    name: 'relative-year',
    hint: 'unit',
    pattern: re(
      "(?:dans le courant de\\s+)?(cette année(?!-là)|l[’']an(?:née)? (?:derni(?:er|ère)|passée?|prochaine?)|(?<=courant de\\s)l[’']année(?!\\s+\\d))",
      'giu',
    ),
    resolve: ([, w], context) =>
      context.published
        ? yearSpan(
            Number(context.published.slice(0, 4)) + (/prochain/i.test(w!) ? 1 : /dern|pass/i.test(w!) ? -1 : 0),
            'publication',
          )
        : null,
  },
  {
    name: 'ago',
    hint: 'unit',
    pattern: re(
      `(?:il y a|voici|voilà)\\s+(?:environ\\s+|près de\\s+|plus de\\s+|à peine\\s+)?${COUNT}(jours?|semaines?|mois|ans?|années?|décennies?)(\\s+jour\\s+pour\\s+jour)?`,
      'giu',
    ),
    resolve: ([, n, u, exact], context) =>
      exact
        ? toTheDay(smallNumber(n!), unitOf(u), context)
        : /^quinze$/i.test(n!) && unitOf(u) === 'day'
          ? agoSpan(2, 'week', context)
          : agoSpan(smallNumber(n!), unitOf(u), context),
  },
  {
    name: 'day-before',
    hint: 'word',
    pattern: re("(?:la veille|l[’']avant-veille)(?!\\s+(?:de|du|des|d[’']))", 'giu'),
    resolve: ([w], context) => daysFromPrevious(/avant/i.test(w!) ? -2 : -1, context),
  },
  {
    name: 'day-after',
    hint: 'word',
    pattern: re("(?:dès\\s+)?(?:le lendemain|le surlendemain)(?!\\s+(?:de|du|des|d[’']))", 'giu'),
    resolve: ([w], context) => daysFromPrevious(/sur/i.test(w!) ? 2 : 1, context),
  },
];
