import type { Language } from '../../../src/model/index.ts';
import type { AgreementDetail, ClaimDetail, DateSpan, EventDetail } from '../api/types.ts';
import { nameIn } from '../format/names.ts';
import { edtfOf } from './written-date.ts';

/** What a form holds of a fact, as it is written in its fields. */
export type Fields = Readonly<Record<string, string | readonly string[] | boolean>>;

const dateText = (date: DateSpan | null): string => {
  if (date === null) return '';
  const { from, to, precision } = date;
  if (from === null || to === null) return `${from ?? '..'}/${to ?? '..'}`;
  if (from === to) return from;
  const whole = { month: from.slice(0, 7), year: from.slice(0, 4) };
  return precision === 'month' || precision === 'year' ? whole[precision] : `${from}/${to}`;
};

const numberText = (value: number | null | undefined): string => (value == null ? '' : String(value));

/** The fields of a fact, from what the record has. */
export function fieldsOf(detail: EventDetail | ClaimDetail | AgreementDetail, language: Language): Fields {
  if ('agreement' in detail) {
    const { kinds, names, parties } = detail.agreement;
    return { kinds, fr: names.fr.join('\n'), en: names.en.join('\n'), parties };
  }
  const fact = 'event' in detail ? detail.event : detail.claim;
  const { sources, targets, date, quantity, factuality, mood } = fact;
  const place = detail.entry.place === null ? '' : nameIn(detail.entry.place, language);
  return {
    ...('event' in detail
      ? { type: detail.event.type, mode: detail.event.mode ?? '' }
      : { kind: detail.claim.kind, speaker: detail.claim.speaker ?? '' }),
    ...{ sources, targets, date: dateText(date), place, factuality, mood },
    ...{ min: numberText(quantity?.min), max: numberText(quantity?.max), unit: quantity?.unit ?? '' },
    approximate: quantity?.approximate ?? false,
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const lines = (text: unknown): string[] =>
  String(text)
    .split('\n')
    .flatMap((line) => line.trim() || []);
const numberOf = (text: unknown): number | null => (text === '' ? null : Number(text));

/** The parts of a fact that a form changed, as the API takes them: what was left as it was is not touched. */
export function patchOf(before: Fields, now: Fields): Record<string, unknown> {
  const changed = (...names: string[]) => names.some((name) => !same(before[name], now[name]));
  const set: Record<string, unknown> = {};
  for (const field of ['type', 'kind', 'sources', 'targets', 'factuality', 'mood', 'kinds', 'parties'])
    if (changed(field)) set[field] = now[field];
  for (const field of ['mode', 'speaker', 'place']) if (changed(field)) set[field] = now[field] || null;
  if (changed('date')) set.date = edtfOf(String(now.date)) || null;
  // A mode is one of its type.
  if (changed('type') && !changed('mode') && now.mode !== '') set.mode = null;
  if (changed('min', 'max', 'unit', 'approximate')) set.quantity = quantityOf(now);
  if (changed('fr', 'en')) set.names = { fr: lines(now.fr), en: lines(now.en) };
  return set;
}

function quantityOf({ min, max, unit, approximate }: Fields) {
  if (unit === '') return null;
  const [least, most] = [numberOf(min), numberOf(max)];
  return { min: least, max: most, unit, approximate };
}
