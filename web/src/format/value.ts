import type { Language } from '../../../src/model/index.ts';
import { formatDay } from './date.ts';
import { formatNumber } from './quantity.ts';

/** One side of a contradiction as its language writes it: a bare number, a day, else the words as they are. */
export function formatValue(value: string, kind: string, language: Language): string {
  if (kind === 'numeric' && /^\d+(\.\d+)?$/.test(value)) return formatNumber(Number(value), language);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value, language);
  return value;
}
