import { daySpan } from './calendar.ts';
import type { DateContext, DateRule } from './grammar.ts';
import { words as re } from './pattern.ts';
import {
  beforePublication,
  counted,
  monthAfterPrevious,
  monthOfPrevious,
  restOfPrevious,
  samePrevious,
  shiftPrevious,
} from './resolve.ts';
import { COUNT, MONTH_PATTERN, monthNumber, smallNumber, unitOf } from './words.ts';

const UNIT = '(days?|weeks?|months?|years?|decades?|fortnight)';
/** The words behind that name the event which is counted from. */
const EVENT = '([^,.;:()?!]{3,70})';
const M = MONTH_PATTERN.en;

/** The date of the event that words name: told within them, or earlier in the text. */
const anchor = (words: string | undefined, context: DateContext) =>
  context.within(words ?? '') ?? context.told(words ?? '');

/** English expressions that count from another date or event of the text. */
export const ENGLISH_COUNTED: readonly DateRule[] = [
  {
    name: 'later',
    hint: 'unit',
    pattern: re(
      `(?:less than\\s+|about\\s+|just\\s+)?${COUNT}${UNIT}\\s+(later|earlier|previously|(?:after|before)(?=\\s*(?:[,.;:)]|$)|\\s+that(?:\\s*[,.;:)]|$)))`,
      'giu',
    ),
    resolve: ([, n, u, w], context) =>
      counted(context.previous, smallNumber(n!), unitOf(u), /later|after/i.test(w!) ? 1 : -1),
  },
  {
    name: 'after-event',
    hint: 'unit',
    pattern: re(`(?:less than\\s+|about\\s+|just\\s+)?${COUNT}${UNIT}\\s+(after|before)(?=\\s+${EVENT})`, 'giu'),
    resolve: ([, n, u, w, words], context) =>
      counted(anchor(words, context), smallNumber(n!), unitOf(u), /after/i.test(w!) ? 1 : -1),
  },
  {
    name: 'day-after-event',
    hint: 'unit',
    pattern: re(`(?:on\\s+)?the\\s+day\\s+(after|before|of)(?=\\s+${EVENT})`, 'giu'),
    resolve: ([, which, words], context) => {
      const found = anchor(words, context);
      if (/of/i.test(which!)) return found?.precision === 'day' && found.from ? daySpan(found.from, 'event') : null;
      return counted(found, 1, 'day', /after/i.test(which!) ? 1 : -1);
    },
  },
  {
    name: 'eve-of-event',
    hint: 'word',
    pattern: re(`(?:on\\s+)?the\\s+eve\\s+of(?=\\s+${EVENT})`, 'giu'),
    resolve: ([, words], context) => counted(anchor(words, context), 1, 'day', -1),
  },
  {
    name: 'that-day',
    hint: 'unit',
    pattern: re('(?:later\\s+)?(?:the (?:very )?same day|that (?:very |same )?day)', 'giu'),
    resolve: (_, context) => samePrevious(context),
  },
  {
    name: 'that-period',
    hint: 'unit',
    pattern: re('(later\\s+)?(?:the same|that same|that) (week|month|year)', 'giu'),
    resolve: ([, later, u], context) => {
      const unit = unitOf(u) as 'week' | 'month' | 'year';
      return later ? restOfPrevious(unit, context) : shiftPrevious(unit, 0, context);
    },
  },
  {
    name: 'next-previous-period',
    hint: 'unit',
    pattern: re('the\\s+(following|next|previous|preceding)\\s+(week|month|year)', 'giu'),
    resolve: ([, w, u], context) => {
      const unit = unitOf(u) as 'week' | 'month' | 'year';
      const step = /following|next/i.test(w!) ? 1 : -1;
      return shiftPrevious(unit, step, context) ?? (step < 0 ? beforePublication(unit, context) : null);
    },
  },
  {
    name: 'following-month',
    hint: 'month',
    pattern: re(`(?:in\\s+)?(the following|the next|that)\\s+(${M})`),
    resolve: ([, w, m], context) =>
      w === 'that'
        ? monthOfPrevious(monthNumber(m!, 'en'), context)
        : monthAfterPrevious(monthNumber(m!, 'en'), context),
  },
];
