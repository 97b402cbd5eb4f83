import { axisBottom, axisTop } from 'd3-axis';
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import type { Language } from '../language.ts';
import type { View } from './span.ts';

const DAY = 86_400_000;
const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

/** The scale of a view over so many pixels. */
function scaleOf({ from, to }: View, width: number) {
  return scaleUtc([new Date(from * DAY), new Date(to * DAY)], [0, width]);
}

/** Writes the axis into a group: years where a year begins, months where a month does, days else. */
export function writeAxis(group: SVGGElement, view: View, width: number, language: Language): void {
  const scale = scaleOf(view, width);
  const axis = axisTop<Date>(scale)
    .ticks(Math.max(3, Math.round(width / 95)))
    .tickSize(6)
    .tickFormat((date) => tickText(date, language));
  // The axis puts its own font on the group; the style sheet has the say.
  select(group).call(axis).attr('font-family', null).attr('font-size', null);
}

/** Fine rules through all lanes, at the ticks of the axis. */
export function writeGrid(group: SVGGElement, view: View, width: number, height: number): void {
  const axis = axisBottom<Date>(scaleOf(view, width))
    .ticks(Math.max(3, Math.round(width / 95)))
    .tickSize(height)
    .tickFormat(() => '');
  select(group).call(axis);
}

function tickText(date: Date, language: Language): string {
  const options: Intl.DateTimeFormatOptions =
    date.getUTCDate() !== 1
      ? { day: 'numeric', month: 'short' }
      : date.getUTCMonth() !== 0
        ? { month: 'short' }
        : { year: 'numeric' };
  return formatterOf(language, options).format(date);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + Object.keys(options).join();
  const found = formatters.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  formatters.set(key, found);
  return found;
}
