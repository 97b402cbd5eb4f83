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
import type { DateContext } from './grammar.ts';

/** The day of the month nearest to publication: behind it, or ahead where the clause is in the future. */
export function dayWithoutYear(day: number, month: number, context: DateContext): DateSpan | null {
  const { published, future } = context;
  if (!published) {
    const year = toldYear(context);
    const text = year && dayOf(year, month, day);
    return text ? daySpan(text, 'event') : null;
  }
  const year = Number(published.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((y) => dayOf(y, month, day) ?? []);
  const fits = candidates.filter((text) => (future ? text >= published : text <= dayText(dayNumber(published) + 1)));
  const best = future ? fits.at(0) : fits.at(-1);
  return best ? daySpan(best, 'publication') : null;
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

/** «lundi»: within the week before publication, or after it in the future. */
export function weekdayNear(target: number, context: DateContext, which: 'near' | 'last' | 'next'): DateSpan | null {
  const { published } = context;
  if (!published) return null;
  const today = weekday(published);
  const back = (today - target + 7) % 7;
  const ahead = (target - today + 7) % 7;
  const number = dayNumber(published);
  if (which === 'next' || (which === 'near' && context.future)) {
    return daySpan(dayText(number + (ahead === 0 && which === 'next' ? 7 : ahead)), 'publication');
  }
  return daySpan(dayText(number - (back === 0 && which === 'last' ? 7 : back)), 'publication');
}

export function daysFromPublication(days: number, context: DateContext): DateSpan | null {
  return context.published ? daySpan(dayText(dayNumber(context.published) + days), 'publication') : null;
}

/** Days counted from the date told last; only a day can be counted from. */
export function daysFromPrevious(days: number, context: DateContext): DateSpan | null {
  const { previous, published } = context;
  const anchor = previous?.precision === 'day' ? previous.from : published;
  if (!anchor) return null;
  const basis: DateBasis = previous?.precision === 'day' ? 'event' : 'publication';
  return daySpan(dayText(dayNumber(anchor) + days), basis);
}

/** «il y a trois mois»: as precise as the unit. */
export function agoSpan(count: number, unit: 'day' | 'week' | 'month' | 'year', context: DateContext): DateSpan | null {
  const { published } = context;
  if (!published) return null;
  if (unit === 'day') return daysFromPublication(-count, context);
  if (unit === 'week') {
    const around = dayNumber(published) - 7 * count;
    return span(dayText(around - 3), dayText(around + 3), 'week', 'publication');
  }
  const total =
    Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 - (unit === 'month' ? count : 12 * count);
  if (unit === 'year') {
    const year = Number(published.slice(0, 4)) - count;
    return span(`${year}-01-01`, `${year}-12-31`, 'year', 'publication');
  }
  return monthSpan(Math.floor(total / 12), (total % 12) + 1, 'publication');
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
  if (!previous?.from || previous.basis === 'publication') return null;
  if (unit === 'year') return previous.to ? yearSpan(Number(previous.from.slice(0, 4)) + step, 'event') : null;
  if (unit === 'month')
    return ['day', 'week', 'month'].includes(previous.precision) ? monthFrom(previous.from, step, 'event') : null;
  return previous.precision === 'day' ? weekSpan(previous.from, step, 'event') : null;
}
