import type { DateBasis, DateSpan } from '../../model/index.ts';
import {
  dayNumber,
  dayOf,
  daySpan,
  dayText,
  monthFrom,
  monthSpan,
  span,
  weekday,
  weekSpan,
  yearSpan,
} from './calendar.ts';
import { recentSpan } from './calendar-parts.ts';
import type { DateContext } from './grammar.ts';
import type { Unit } from './words.ts';

/** The day of the month nearest to publication: behind it, or ahead where the clause is in the future. */
export function dayWithoutYear(day: number, month: number, context: DateContext): DateSpan | null {
  const { published, future, present } = context;
  if (!published) {
    const year = toldYear(context);
    const text = year && dayOf(year, month, day);
    return text ? daySpan(text, 'event') : null;
  }
  const beside = besideOf(context);
  const year = Number((beside ?? published).slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((y) => dayOf(y, month, day) ?? []);
  if (beside) return nearestDay(candidates, beside);
  if (present) {
    const soon = candidates.find((text) => isSoon(text, published, candidates));
    if (soon) return daySpan(soon, 'publication');
  }
  const fits = candidates.filter((text) => (future ? text >= published : text <= dayText(dayNumber(published) + 1)));
  const best = future ? fits.at(0) : fits.at(-1);
  return best ? daySpan(best, 'publication') : null;
}

/**
 * «Tout commence le 16 septembre 2023, après le coup d'État de juillet»: beside a date of another time with its year, one
 * without is of that time; null where there is none.
 */
function besideOf({ near, previous, published }: DateContext): string | null {
  if (!near || !published || previous?.basis !== 'text' || !previous.from || previous.precision === 'year') return null;
  return dayNumber(published) - dayNumber(previous.from) > LONG_AGO ? previous.from : null;
}

/** Days after which a date is of another time than the news. */
const LONG_AGO = 300;

/** "They vote on May 21", «le second tour a lieu le 1er juin»: in the present, what is near ahead and long ago behind is to come. */
function isSoon(text: string, published: string, others: readonly string[]): boolean {
  const ahead = dayNumber(text) - dayNumber(published);
  const behind = others.filter((other) => other <= published).at(-1);
  return ahead > 0 && ahead <= NEAR_AHEAD && (!behind || dayNumber(published) - dayNumber(behind) >= LONG_BEHIND);
}

const NEAR_AHEAD = 100;
const LONG_BEHIND = 200;

function nearestMonth(month: number, day: string): DateSpan {
  const year = Number(day.slice(0, 4));
  const distance = (y: number): number => Math.abs(y * 12 + month - (year * 12 + Number(day.slice(5, 7))));
  const nearest = [year, year - 1, year + 1].toSorted((a, b) => distance(a) - distance(b))[0]!;
  return monthSpan(nearest, month, 'publication');
}

function nearestDay(days: readonly string[], published: string): DateSpan | null {
  const distance = (text: string): number => Math.abs(dayNumber(text) - dayNumber(published));
  const nearest = days.toSorted((a, b) => distance(a) - distance(b)).at(0);
  return nearest ? daySpan(nearest, 'publication') : null;
}

/** «en juin»: the last June up to publication, or the next where the clause is in the future. */
export function monthWithoutYear(
  month: number,
  context: DateContext,
  which: 'near' | 'last' | 'next' = 'near',
): DateSpan | null {
  const { published } = context;
  if (!published) {
    const told = which === 'near' ? toldYear(context) : null;
    return told ? monthSpan(told, month, 'event') : null;
  }
  const now = Number(published.slice(5, 7));
  const year = Number(published.slice(0, 4));
  const beside = which === 'near' ? besideOf(context) : null;
  if (beside) return nearestMonth(month, beside);
  if (which === 'near' && context.present) {
    const firsts = [year - 1, year, year + 1].flatMap((y) => dayOf(y, month, 1) ?? []);
    const soon = firsts.find((text) => isSoon(text, published, firsts));
    if (soon) return monthSpan(Number(soon.slice(0, 4)), month, 'publication');
  }
  const ahead = which === 'next' || (which === 'near' && context.future);
  if (ahead)
    return monthSpan(month > now || (which === 'near' && month === now) ? year : year + 1, month, 'publication');
  const sameYear = which === 'last' ? month < now : month <= now;
  return monthSpan(sameYear ? year : year - 1, month, 'publication');
}

/** From one month through another, as their words tell them; `years` null where no year is told. */
export function monthsThrough(
  [first, firstYear]: readonly [number, number | null],
  [last, lastYear]: readonly [number, number | null],
  context: DateContext,
): DateSpan | null {
  const end = lastYear ? monthSpan(lastYear, last, 'text') : monthWithoutYear(last, context);
  if (!end?.from) return null;
  const endYear = Number(end.from.slice(0, 4));
  const start = monthSpan(firstYear ?? (first > last ? endYear - 1 : endYear), first, end.basis);
  return start.from! <= end.to! ? span(start.from, end.to, 'interval', end.basis) : null;
}

/** «la semaine du 4 novembre»: Monday to Sunday round the day of that name nearest to publication. */
export function weekOf(day: number, month: number, context: DateContext): DateSpan | null {
  const { published } = context;
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const distance = (text: string): number => Math.abs(dayNumber(text) - dayNumber(published));
  const days = [year - 1, year, year + 1].flatMap((one) => dayOf(one, month, day) ?? []);
  const nearest = days.toSorted((a, b) => distance(a) - distance(b)).at(0);
  return nearest ? weekSpan(nearest, 0, 'publication') : null;
}

/** «lundi»: within the week before publication, or after it in the future; in the present the nearer of both. */
export function weekdayNear(target: number, context: DateContext, which: 'near' | 'last' | 'next'): DateSpan | null {
  const { published } = context;
  if (!published) return null;
  const today = weekday(published);
  const back = (today - target + 7) % 7;
  const ahead = (target - today + 7) % 7;
  const number = dayNumber(published);
  if (which === 'near' && context.present && ahead < back) return daySpan(dayText(number + ahead), 'publication');
  if (which === 'next' || (which === 'near' && context.future)) {
    return daySpan(dayText(number + (ahead === 0 && which === 'next' ? 7 : ahead)), 'publication');
  }
  return daySpan(dayText(number - (back === 0 && which === 'last' ? 7 : back)), 'publication');
}

export function daysFromPublication(days: number, context: DateContext): DateSpan | null {
  return context.published ? daySpan(dayText(dayNumber(context.published) + days), 'publication') : null;
}

/** «la veille», "the following day": a day from the date told last, which must be a day. */
export function daysFromPrevious(days: number, { previous }: DateContext): DateSpan | null {
  return previous?.precision === 'day' && previous.from
    ? daySpan(dayText(dayNumber(previous.from) + days), 'event')
    : null;
}

/**
 * A date so many units from another one: as precise as the unit, and only where the other is precise enough. A count of
 * 0 is a vague one («quelques jours plus tard»): more than one unit, less than a handful and a bit.
 * @param sign 1 later, -1 earlier
 */
export function counted(anchor: DateSpan | null, count: number, unit: Unit, sign: 1 | -1): DateSpan | null {
  if (!anchor?.from || !FINE_ENOUGH[unit].includes(anchor.precision)) return null;
  if (count === 0) {
    if (unit === 'decade' || unit === 'year') return null;
    const ends = [2, 7].map((many) => dayNumber(anchor.from!) + sign * many * { day: 1, week: 7, month: 30 }[unit]);
    const [from, to] = ends.toSorted((a, b) => a - b).map(dayText);
    return span(from!, to!, 'interval', 'event');
  }
  const step = sign * count;
  if (unit === 'day') return daySpan(dayText(dayNumber(anchor.from) + step), 'event');
  if (unit === 'week') {
    const around = dayNumber(anchor.from) + 7 * step;
    return span(dayText(around - 3), dayText(around + 3), 'week', 'event');
  }
  if (unit === 'month') return monthFrom(anchor.from, step, 'event');
  const year = Number(anchor.from.slice(0, 4));
  if (unit === 'year') return yearSpan(year + step, 'event');
  return roundYears(year + 10 * step, 'event');
}

/** What may be counted from: days from a day, months from a month or a day in it. */
const FINE_ENOUGH: Record<Unit, readonly DateSpan['precision'][]> = {
  day: ['day'],
  week: ['day'],
  month: ['day', 'month', 'week'],
  year: ['day', 'month', 'week', 'season', 'year'],
  decade: ['day', 'month', 'week', 'season', 'year'],
};

/** Some years round one that was told in round numbers. */
const roundYears = (year: number, basis: DateBasis): DateSpan =>
  span(`${year - 2}-01-01`, `${year + 2}-12-31`, 'interval', basis);

/** «il y a trois mois»: as precise as the unit; «il y a quelques jours» is somewhere in the last ones. */
export function agoSpan(count: number, unit: Unit, context: DateContext): DateSpan | null {
  const { published } = context;
  if (!published) return null;
  if (count === 0) return recentSpan(unit, context);
  if (unit === 'day') return daysFromPublication(-count, context);
  if (unit === 'week') {
    const around = dayNumber(published) - 7 * count;
    return span(dayText(around - 3), dayText(around + 3), 'week', 'publication');
  }
  if (unit === 'month') return monthFrom(published, -count, 'publication');
  const year = Number(published.slice(0, 4));
  return unit === 'year' ? yearSpan(year - count, 'publication') : roundYears(year - 10 * count, 'publication');
}

/** «il y a un an jour pour jour», "two months ago to the day": the very day. */
export function toTheDay(count: number, unit: Unit, context: DateContext): DateSpan | null {
  const { published } = context;
  if (!published || (unit !== 'year' && unit !== 'month')) return agoSpan(count, unit, context);
  const [year, month, day] = published.split('-').map(Number) as [number, number, number];
  const months = year * 12 + (month - 1) - count * (unit === 'year' ? 12 : 1);
  const text = dayOf(Math.floor(months / 12), (months % 12) + 1, day);
  return text ? daySpan(text, 'publication') : null;
}

/** The year of the date told last, where the text itself names it: an undated text says no more. */
const toldYear = ({ previous, near }: DateContext): number | null =>
  near && previous?.from && (previous.basis === 'text' || previous.basis === 'event') && previous.precision !== 'decade'
    ? Number(previous.from.slice(0, 4))
    : null;

/** «ce jour-là», "that day": the date told last, where it is a day. */
export const samePrevious = ({ previous }: DateContext): DateSpan | null =>
  previous?.precision === 'day' && previous.from ? daySpan(previous.from, 'event') : null;

/** «la semaine suivante», "the previous year": counted from the date told last, where that is as precise. */
export function shiftPrevious(unit: 'week' | 'month' | 'year', step: number, context: DateContext): DateSpan | null {
  const { previous } = context;
  if (!previous?.from || !previous.to) return null;
  if (unit === 'year') return yearSpan(Number(previous.from.slice(0, 4)) + step, 'event');
  if (unit === 'month')
    return ['day', 'week', 'month'].includes(previous.precision) ? monthFrom(previous.from, step, 'event') : null;
  return previous.precision === 'day' ? weekSpan(previous.from, step, 'event') : null;
}

/** «plus tard la même année», "later that month": from the date told last to the end of its week, month or year. */
export function restOfPrevious(unit: 'week' | 'month' | 'year', context: DateContext): DateSpan | null {
  const whole = shiftPrevious(unit, 0, context);
  const from = context.previous?.precision === 'day' ? context.previous.from : whole?.from;
  return whole && from ? span(from, whole.to, 'interval', 'event') : null;
}

/** «en octobre suivant», "the following October": the first such month behind the date told last. */
export function monthAfterPrevious(month: number, { previous }: DateContext): DateSpan | null {
  if (!previous?.from) return null;
  const year = Number(previous.from.slice(0, 4));
  const isLater = previous.precision !== 'year' && month > Number(previous.from.slice(5, 7));
  return monthSpan(isLater ? year : year + 1, month, 'event');
}

/** "that September": the month of the year of the date told last. */
export const monthOfPrevious = (month: number, { previous }: DateContext): DateSpan | null =>
  previous?.from ? monthSpan(Number(previous.from.slice(0, 4)), month, 'event') : null;

/** «jeudi de la semaine dernière», "Thursday next week": a weekday of the week so many after that of publication. */
export function weekdayOfWeek(target: number, weeks: number, { published }: DateContext): DateSpan | null {
  if (!published) return null;
  return daySpan(dayText(dayNumber(published) - weekday(published) + 7 * weeks + target), 'publication');
}

/** «l'année précédente», "the previous week" where no other date was told: the one before that of publication. */
export function beforePublication(unit: 'week' | 'month' | 'year', { published }: DateContext): DateSpan | null {
  if (!published) return null;
  if (unit === 'week') return weekSpan(published, -1, 'publication');
  return unit === 'month'
    ? monthFrom(published, -1, 'publication')
    : yearSpan(Number(published.slice(0, 4)) - 1, 'publication');
}
