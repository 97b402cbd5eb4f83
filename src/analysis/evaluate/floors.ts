import { attributes } from './attributes.ts';
import type { Evaluation } from './evaluate.ts';

/** What an evaluation must not fall below, pinned to the gold set that it was measured on. */
export interface Floors {
  /** Hash of the gold files. */
  readonly gold: string;
  /** Measure (`core.recall`, `event.precision`, `accuracy.date` …) → lowest value allowed, from 0 to 1. */
  readonly floors: Readonly<Record<string, number>>;
}

export interface Breach {
  readonly measure: string;
  readonly floor: number;
  /** null where nothing is left to measure. */
  readonly value: number | null;
}

/** Every number of an evaluation that can have a floor, by name; what could not be measured is left out. */
export function measures(evaluation: Evaluation): Record<string, number> {
  const scores = { core: evaluation.core, ...evaluation.kinds, 'event-lenient': evaluation.lenientEvents };
  const named: [string, number | null][] = [
    ...Object.entries(scores).flatMap(([name, { precision, recall, f1 }]): [string, number | null][] => [
      [`${name}.precision`, precision],
      [`${name}.recall`, recall],
      [`${name}.f1`, f1],
    ]),
    ...attributes.map((name): [string, number | null] => [`accuracy.${name}`, evaluation.accuracy[name].accuracy]),
  ];
  return Object.fromEntries(named.filter((entry): entry is [string, number] => entry[1] !== null));
}

/** The measures that fell below their floor. */
export function breaches(measured: Readonly<Record<string, number>>, { floors }: Floors): Breach[] {
  return Object.entries(floors)
    .map(([measure, floor]) => ({ measure, floor, value: measured[measure] ?? null }))
    .filter(({ floor, value }) => value === null || value < floor);
}

/** Floors at what was measured, rounded down to hundredths so that one fact more or less does not trip them. */
export function floorsAt(measured: Readonly<Record<string, number>>, gold: string): Floors {
  const floors = Object.entries(measured).map(([name, value]) => [name, Math.floor(value * 100) / 100]);
  return { gold, floors: Object.fromEntries(floors) };
}
