import type {
  AllianceRecord,
  DatePrecision,
  DateSpan,
  Dimension,
  Evidence,
  Factuality,
  Mood,
  Origin,
  Quantity,
} from '../model/index.ts';
import { type FactFilter, filterRecord, inTime } from './filter.ts';

/** One line of a timeline: an event, a step of an agreement, or a claim, with all that a table or a page shows of it. */
export interface TimelineEntry {
  readonly kind: 'event' | 'step' | 'claim';
  /** Id of the event or claim; of the agreement for a step. */
  readonly id: string;
  /** PLOVER type, step, or kind of claim. */
  readonly type: string;
  readonly mode: string | null;
  readonly dimensions: readonly Dimension[];
  readonly date: DateSpan | null;
  readonly place: string | null;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Who says it, for a claim. */
  readonly speaker: string | null;
  readonly quantity: Quantity | null;
  readonly factuality: Factuality;
  /** null for a step, which has only its factuality. */
  readonly mood: Mood | null;
  readonly origins: readonly Origin[];
  /** How many origins tell it independently; null for a step. */
  readonly independentOrigins: number | null;
  /** Id of the agreement that it concerns. */
  readonly agreement: string | null;
  readonly evidence: readonly Evidence[];
}

/**
 * The events, steps and claims of a record that pass a filter: dated ones first, by their first day, the finer
 * precision first; then the undated, in the record's order.
 */
export function timeline(record: AllianceRecord, filter: FactFilter = {}): TimelineEntry[] {
  const part = filterRecord(record, filter);
  const entries = [...eventEntries(part), ...stepEntries(part, filter), ...claimEntries(part)];
  // Array.prototype.sort is stable: equals and undated ones stay as they came.
  return entries.sort((a, b) => compareDates(a.date, b.date));
}

function eventEntries(record: AllianceRecord): TimelineEntry[] {
  return record.events.map(
    ({ mentions: _mentions, contexts: _c, rule: _rule, byOrigin: _b, history: _h, ...event }) => ({
      kind: 'event',
      ...event,
      speaker: null,
    }),
  );
}

/** A step of an agreement that passes may itself lie outside the time asked for. */
function stepEntries(record: AllianceRecord, filter: FactFilter): TimelineEntry[] {
  return record.agreements.flatMap(({ id, parties, steps }) =>
    steps
      .filter(({ date }) => inTime(date === null ? [] : [date], filter))
      .map(({ step, by, date, place, factuality, evidence }) => ({
        kind: 'step' as const,
        id,
        type: step,
        mode: null,
        dimensions: [],
        date,
        place,
        sources: by.length > 0 ? by : parties,
        targets: parties,
        speaker: null,
        quantity: null,
        factuality,
        mood: null,
        origins: [],
        independentOrigins: null,
        agreement: id,
        evidence,
      })),
  );
}

function claimEntries(record: AllianceRecord): TimelineEntry[] {
  return record.claims.map(
    ({ mentions: _mentions, about: _about, rule: _rule, history: _h, kind, byOrigin, ...claim }) => ({
      ...claim,
      kind: 'claim',
      type: kind,
      mode: null,
      dimensions: [],
      independentOrigins: byOrigin.length,
      agreement: null,
    }),
  );
}

const fineness: readonly DatePrecision[] = ['day', 'week', 'month', 'season', 'year', 'decade', 'interval'];

function compareDates(a: DateSpan | null, b: DateSpan | null): number {
  const [dayA, dayB] = [firstDay(a), firstDay(b)];
  if (dayA === null || dayB === null) return Number(dayA === null) - Number(dayB === null);
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return fineness.indexOf(a!.precision) - fineness.indexOf(b!.precision);
}

const firstDay = (date: DateSpan | null): string | null => date?.from ?? date?.to ?? null;
