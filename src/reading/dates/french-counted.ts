import { daySpan } from './calendar.ts';
import type { DateContext, DateRule } from './grammar.ts';
import { words as re } from './pattern.ts';
import {
  beforePublication,
  counted,
  monthAfterPrevious,
  restOfPrevious,
  samePrevious,
  shiftPrevious,
} from './resolve.ts';
import { COUNT, MONTH_PATTERN, monthNumber, smallNumber, unitOf } from './words.ts';

const UNIT = '(jours?|semaines?|mois|ans?|années?|décennies?)';
/** The words behind that name the event which is counted from. */
const EVENT = '([^,.;:()?!]{3,70})';

/** The date of the event that words name: told within them, or earlier in the text. */
const anchor = (words: string | undefined, context: DateContext) =>
  context.within(words ?? '') ?? context.told(words ?? '');

/** French expressions that count from another date or event of the text. */
export const FRENCH_COUNTED: readonly DateRule[] = [
  {
    name: 'later',
    hint: 'unit',
    pattern: re(
      `(?:moins de\\s+|environ\\s+)?${COUNT}${UNIT}\\s+(plus tard|plus tôt|auparavant|(?:après|avant)(?=\\s*(?:[,.;:)]|$)))`,
      'giu',
    ),
    resolve: ([, n, u, w], context) =>
      counted(context.previous, smallNumber(n!), unitOf(u), /tard|après/i.test(w!) ? 1 : -1),
  },
  {
    name: 'after-event',
    hint: 'unit',
    pattern: re(`${COUNT}${UNIT}\\s+(après|avant)(?=\\s+${EVENT})`, 'giu'),
    resolve: ([, n, u, w, words], context) =>
      counted(anchor(words, context), smallNumber(n!), unitOf(u), /après/i.test(w!) ? 1 : -1),
  },
  {
    name: 'eve-of-event',
    hint: 'word',
    pattern: re(
      `(?:le\\s+|au\\s+|du\\s+)(?:sur)?lendemain(?=\\s+(?:du|de|des|d[’'])${EVENT})|(?:à\\s+)?(?:la\\s+veille|l[’']avant-veille)(?=\\s+(?:du|de|des|d[’'])${EVENT})`,
      'giu',
    ),
    resolve: ([all, after, before], context) => {
      const days = /sur/i.test(all!) || /avant/i.test(all!) ? 2 : 1;
      return counted(anchor(after ?? before, context), days, 'day', after ? 1 : -1);
    },
  },
  {
    name: 'day-of-event',
    hint: 'unit',
    pattern: re(`le\\s+jour(?:\\s+même)?(?=\\s+(?:du|de\\s+la|de\\s+l[’'])\\s*${EVENT})`, 'giu'),
    resolve: ([, words], context) => {
      const found = anchor(words, context);
      return found?.precision === 'day' && found.from ? daySpan(found.from, 'event') : null;
    },
  },
  {
    name: 'that-day',
    hint: 'unit',
    pattern: re('ce (?:même )?jour-là|le même jour|le jour même', 'giu'),
    resolve: (_, context) => samePrevious(context),
  },
  {
    name: 'that-period',
    hint: 'unit',
    pattern: re(
      `(plus tard\\s+)?(?:dans\\s+)?(?:(?:la|le)\\s+même\\s+(semaine|mois|année)|(?:cette|ce)\\s+(?:même\\s+)?(semaine|mois|année)-là)`,
      'giu',
    ),
    resolve: ([, later, a, b], context) => {
      const unit = unitOf(a ?? b) as 'week' | 'month' | 'year';
      return later ? restOfPrevious(unit, context) : shiftPrevious(unit, 0, context);
    },
  },
  {
    name: 'next-previous-period',
    hint: 'unit',
    pattern: re(`(?:la|le|l[’'])\\s*(semaine|mois|année)\\s+(suivante?|précédente?|d[’']avant|d[’']après)`, 'giu'),
    resolve: ([, u, w], context) => {
      const unit = unitOf(u) as 'week' | 'month' | 'year';
      const step = /suivant|après/i.test(w!) ? 1 : -1;
      return shiftPrevious(unit, step, context) ?? (step < 0 ? beforePublication(unit, context) : null);
    },
  },
  {
    name: 'following-month',
    hint: 'month',
    pattern: re(`en\\s+(${MONTH_PATTERN.fr})\\s+(?:qui suivit|qui a suivi)`, 'giu'),
    resolve: ([, m], context) => monthAfterPrevious(monthNumber(m!, 'fr'), context),
  },
];
