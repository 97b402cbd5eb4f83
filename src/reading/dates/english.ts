import { dayOf, daySpan, daySpanOf, monthFrom, monthSpan, partOfMonth, span, weekSpan, yearSpan } from './calendar.ts';
import { partOfDecade, wholeOf } from './calendar-parts.ts';
import { partOf } from './english-parts.ts';
import type { DateContext, DateRule } from './grammar.ts';
import { words as re, YEAR } from './pattern.ts';
import {
  agoSpan,
  daysFromPrevious,
  daysFromPublication,
  dayWithoutYear,
  monthWithoutYear,
  samePrevious,
  toTheDay,
  weekdayNear,
  weekdayOfWeek,
} from './resolve.ts';
import { COUNT, MONTH_PATTERN, monthNumber, smallNumber, unitOf, WEEKDAY_PATTERN, weekdayNumber } from './words.ts';

const M = MONTH_PATTERN.en;
const W = WEEKDAY_PATTERN.en;
const DAY = '(\\d{1,2}|first)(?:st|nd|rd|th)?';
const month = (word: string | undefined): number => monthNumber(word ?? '', 'en');
const day = (word: string | undefined): number => (word === 'first' ? 1 : Number(word));
const PART = '([Ee]arly|[Mm]id|[Ll]ate|(?:the\\s+)?(?:beginning|start|middle|end)\\s+of)';

/** A day with or without its year, in either order of day and month. */
function dayMonth(d: string | undefined, m: string | undefined, y: string | undefined, context: DateContext) {
  if (!y) return dayWithoutYear(day(d), month(m), context);
  const text = dayOf(Number(y), month(m), day(d));
  return text ? daySpan(text, 'text') : null;
}

const side = (word: string | undefined): 'next' | 'last' | 'near' =>
  /next/i.test(word ?? '') ? 'next' : /last|past/i.test(word ?? '') ? 'last' : 'near';
const step = (word: string | undefined): number => ({ next: 1, last: -1, near: 0 })[side(word)];

/** English date expressions. "last June" is the last June that is over; "on Monday" follows the tense of its clause. */
export const ENGLISH: readonly DateRule[] = [
  {
    name: 'days-of-month',
    hint: 'month',
    pattern: re(
      `(?:[Oo]n\\s+)?(${M})\\s+${DAY}\\s*(?:-|–|to|and|through)\\s*${DAY}(?:,?\\s+${YEAR})?|${DAY}\\s*(?:-|–|to|and|through)\\s*${DAY}\\s+(${M})(?:\\s+${YEAR})?`,
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
    hint: 'month',
    pattern: re(`(?:[Oo]n\\s+|[Ll]ast\\s+)?(?:(?:${W}),?\\s+)?(${M})\\s+${DAY}(?:,?\\s+${YEAR})?(?!\\d)`),
    resolve: ([, m, d, y], context) => dayMonth(d, m, y, context),
  },
  {
    name: 'day-month',
    hint: 'month',
    pattern: re(`(?:[Oo]n\\s+)?(?:(?:${W}),?\\s+)?(?:the\\s+)?${DAY}\\s+(?:of\\s+)?(${M})(?:,?\\s+${YEAR})?`),
    resolve: ([, d, m, y], context) => dayMonth(d, m, y, context),
  },
  {
    name: 'part-of-month',
    hint: 'month',
    pattern: re(`${PART}[\\s-]+(?:(last|next)\\s+)?(${M})(?:\\s+${YEAR})?`),
    resolve: ([, p, which, m, y], context) => {
      const whole = y ? monthSpan(Number(y), month(m), 'text') : monthWithoutYear(month(m), context, side(which));
      return whole && partOfMonth(Number(whole.from!.slice(0, 4)), month(m), partOf(p), whole.basis);
    },
  },
  {
    name: 'last-next-month',
    hint: 'month',
    pattern: re(`([Ll]ast|[Nn]ext|[Tt]his past)\\s+(${M})`),
    resolve: ([, which, m], context) => monthWithoutYear(month(m), context, side(which)),
  },
  {
    name: 'month-of-year',
    hint: 'month',
    pattern: re(`(?:[Ii]n\\s+)?(${M})\\s+(?:of\\s+)?(last year|this year|next year|that year|the same year)`),
    resolve: ([, m, w], context) => {
      if (/that|same/.test(w!))
        return context.previous?.from ? monthSpan(Number(context.previous.from.slice(0, 4)), month(m), 'event') : null;
      return context.published
        ? monthSpan(Number(context.published.slice(0, 4)) + step(w), month(m), 'publication')
        : null;
    },
  },
  {
    name: 'month-year',
    hint: 'month',
    pattern: re(`(${M})(?:,)?\\s+(?:of\\s+)?${YEAR}`),
    resolve: ([, m, y]) => monthSpan(Number(y), month(m), 'text'),
  },
  {
    name: 'in-month',
    hint: 'month',
    pattern: re(
      `(?:(?:[Ii]n|[Ss]ince|[Dd]uring|from|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|through)\\s+(?:(?:the\\s+month\\s+of|the\\s+end\\s+of)\\s+)?(${M})|(?:[Tt]he|[Tt]his|[Ll]ast)\\s+(${M})(?=\\s+\\p{Ll})|(${M})(?=['’]s\\s))(?!,?\\s+(?:of\\s+)?(?:\\d|last|this|next|that|the same|(?:and|or|to)\\s+(?:${M})))`,
    ),
    resolve: ([, a, b, c], context) => monthWithoutYear(month(a ?? b ?? c), context),
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
    // Day first, as most of the world writes; the other order where that is no day.
    pattern: re(`(\\d{1,2})/(\\d{1,2})/${YEAR}`),
    resolve: ([, d, m, y]) => (Number(d) > 12 ? daySpanOf(y, m, d) : Number(m) > 12 ? daySpanOf(y, d, m) : null),
  },
  {
    name: 'decade',
    hint: 'digit',
    pattern: re(`(?:([Ee]arly|[Mm]id|[Ll]ate)[\\s-]+)?(?:the\\s+)?(?:((?:19|20)\\d0)s|['’](\\d0)s)`),
    resolve: ([, p, y, short]) => {
      const first = y ? Number(y) : 1900 + Number(short);
      return p
        ? partOfDecade(first, partOf(p), 'text')
        : span(`${first}-01-01`, `${first + 9}-12-31`, 'decade', 'text');
    },
  },
  {
    name: 'years',
    hint: 'digit',
    pattern: re(
      `(?:[Ii]n\\s+)?${YEAR}\\s*[-–/]\\s*(?:${YEAR}|(\\d\\d))|(?:[Bb]etween|[Ff]rom)\\s+${YEAR}\\s+(?:and|to|until|through)\\s+${YEAR}`,
    ),
    resolve: ([, a1, b1, short, a2, b2]) => {
      const a = a1 ?? a2!;
      const b = b1 ?? b2 ?? `${a.slice(0, 2)}${short}`;
      return Number(a) < Number(b) ? span(`${a}-01-01`, `${b}-12-31`, 'interval', 'text') : null;
    },
  },
  {
    name: 'year',
    hint: 'digit',
    pattern: re(
      `(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|till|[Bb]efore|[Pp]rior to|[Aa]fter|[Ff]rom|of|the|year|[Dd]uring|[Tt]hroughout|[Tt]hrough|[Aa]round|circa|as early as|dat\\p{L}+(?:\\s+back)? to|go\\p{L}* back to|back to|(?<=(?:1[89]|20)\\d\\d,?\\s)(?:and|or))\\s+${YEAR}(?!\\s*(?:%|troops|soldiers|people|dollars|euros|men|tons|miles))`,
    ),
    resolve: ([, y]) => yearSpan(Number(y), 'text'),
  },
  {
    name: 'adjective-year',
    hint: 'digit',
    pattern:
      /\b((?:19|20)\d\d)(?=\s+(?:military |state |peace |defen[cs]e |nuclear |border |air |official |bilateral )?(?:treaty|pact|agreement|accord|war|invasion|alliance|summit|deal|coup|declaration|protocol|memorandum|visit|trip|talks|meetings?|attacks?|offensive|incursion|ceasefire|truce|crisis|conflict|clash(?:es)?|raids?|strikes?|bombings?|annexation|withdrawal|elections?|referendum|resolution|sanctions|convention|charter|armistice|uprising|revolution|takeover|seizure|standoff|contract|decision))/gu,
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
      `(?:[Oo]n\\s+)?(${W})\\s+(?:of\\s+)?(last|next|this)\\s+week|([Ll]ast|[Nn]ext|[Tt]his)\\s+week\\s+on\\s+(${W})`,
    ),
    resolve: ([, w1, which1, which2, w2], context) =>
      weekdayOfWeek(weekdayNumber((w1 ?? w2)!, 'en'), step(which1 ?? which2), context),
  },
  {
    name: 'week-on-weekday',
    hint: 'weekday',
    pattern: re(`(?:[Aa]|(two))\\s+weeks?\\s+on\\s+(${W})|(${W})\\s+week(?=[\\s,.;])(?!\\s+(?:of|after|before))`),
    resolve: ([, two, w1, w2], context) => {
      const next = weekdayNear(weekdayNumber((w1 ?? w2)!, 'en'), { ...context, future: true }, 'near')?.from;
      return next && context.published
        ? weekdayOfWeek(weekdayNumber((w1 ?? w2)!, 'en'), two ? 2 : 1, { ...context, published: next })
        : null;
    },
  },
  {
    name: 'weekday',
    hint: 'weekday',
    pattern: re(
      `(?:([Ll]ast|[Nn]ext|[Tt]his coming|[Tt]his past|[Tt]his|[Ll]ate on|[Ee]arly on|[Oo]n|[Ll]ate|[Ee]arly)\\s+)?(?<!(?:Black|Good|Easter|Bloody|Ash|Palm|Holy)\\s)(${W})(?:\\s+(?:morning|afternoon|evening|night))?(?!\\s+(?:Times|Telegraph|Express|Mirror|Mail|Guardian|Post|Night\\s+Live))`,
    ),
    resolve: ([, which, w], context) => {
      const mode = /coming/i.test(which ?? '') ? 'next' : side(which === undefined || /late/i.test(which) ? '' : which);
      return weekdayNear(weekdayNumber(w!, 'en'), context, mode);
    },
  },
  {
    name: 'part-of-day',
    hint: 'unit',
    pattern: re('(?:[Ii]n the|[Tt]his) (?:evening|morning|afternoon)'),
    resolve: (_, context) => samePrevious(context) ?? daysFromPublication(0, context),
  },
  {
    name: 'today',
    hint: 'word',
    pattern: re('(?:(?:[Ll]ater|[Ee]arlier)\\s+)?(?:[Tt]oday|[Tt]onight)'),
    resolve: (_, context) => daysFromPublication(0, context),
  },
  {
    name: 'yesterday',
    hint: 'word',
    pattern: re('([Tt]he day before\\s+)?[Yy]esterday'),
    resolve: ([, before], context) => daysFromPublication(before ? -2 : -1, context),
  },
  {
    name: 'tomorrow',
    hint: 'word',
    pattern: re('([Tt]he day after\\s+)?[Tt]omorrow'),
    resolve: ([, after], context) => daysFromPublication(after ? 2 : 1, context),
  },
  {
    name: 'last-night',
    hint: 'unit',
    pattern: re('[Ll]ast night'),
    resolve: (_, context) => daysFromPublication(-1, context),
  },
  {
    name: 'day-before-after',
    hint: 'unit',
    pattern: re('[Tt]he (?:previous day|following day|next day|day (?:before|after)(?=\\s*(?:[,.;:)]|$)))'),
    resolve: ([w], context) => daysFromPrevious(/following|next|after/.test(w!) ? 1 : -1, context),
  },
  {
    name: 'earlier-later-in-period',
    hint: 'unit',
    pattern: re('([Ee]arlier|[Ll]ater) (?:this|in the) (week|month|year)'),
    resolve: ([, when, u], { published }) => {
      if (!published) return null;
      const whole = wholeOf(unitOf(u), published);
      return /earlier/i.test(when!)
        ? span(whole.from, published, 'interval', 'publication')
        : span(published, whole.to, 'interval', 'publication');
    },
  },
  {
    name: 'week',
    hint: 'unit',
    pattern: re('(?:(?:[Aa]t\\s+)?the\\s+(?:start|beginning|end)\\s+of\\s+)?([Tt]his|[Ll]ast|[Nn]ext) week'),
    resolve: ([, w], { published }) => (published ? weekSpan(published, step(w), 'publication') : null),
  },
  {
    name: 'month',
    hint: 'unit',
    pattern: re(`(?:${PART}\\s+)?([Tt]his|[Ll]ast|[Nn]ext) month`),
    resolve: ([, p, w], { published }) => {
      if (!published) return null;
      const whole = monthFrom(published, step(w), 'publication');
      const [year, number] = [Number(whole.from!.slice(0, 4)), Number(whole.from!.slice(5, 7))];
      return p ? partOfMonth(year, number, partOf(p), 'publication') : whole;
    },
  },
  {
    name: 'relative-year',
    hint: 'unit',
    pattern: re('([Tt]his|[Ll]ast|[Nn]ext) year'),
    resolve: ([, w], { published }) =>
      published ? yearSpan(Number(published.slice(0, 4)) + step(w), 'publication') : null,
  },
  {
    name: 'ago',
    hint: 'unit',
    pattern: re(
      `(?:(?:about|nearly|almost|some|more than|over|just)\\s+)?${COUNT}(days?|weeks?|months?|years?|decades?|fortnight)\\s+ago(\\s+to\\s+the\\s+day)?`,
      'giu',
    ),
    resolve: ([, n, u, exact], context) =>
      exact
        ? toTheDay(smallNumber(n!), unitOf(u), context)
        : agoSpan(/fortnight/i.test(u!) ? 2 : smallNumber(n!), unitOf(u), context),
  },
];
