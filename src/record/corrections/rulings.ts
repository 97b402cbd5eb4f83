import type { Anchor, Correction, CorrectionAct, Reading } from '../../model/index.ts';
import { groupBy, sortedBy } from '../order.ts';
import { anchored } from './anchored.ts';

/** The mentions, `<document> <fact>`, that each correction means in the readings as they are before it is applied. */
export type Meant = ReadonlyMap<Correction, readonly string[]>;

/** Corrections in the order in which they were made. */
export const inOrder = <T extends Correction>(corrections: readonly T[]): T[] =>
  sortedBy(corrections, ({ at, id }) => `${at} ${id}`);

/** Holds corrections against readings. */
export function meant(corrections: readonly Correction[], readings: readonly Reading[]): Meant {
  const byDocument = new Map(readings.map((reading) => [reading.document, reading]));
  return new Map(
    corrections.map((correction) => [
      correction,
      anchorsOf(correction.what).flatMap((anchor) => {
        const reading = byDocument.get(anchor.document);
        const fact = reading && anchored(anchor, reading);
        return fact === undefined ? [] : [`${anchor.document} ${fact}`];
      }),
    ]),
  );
}

/** What is said of the facts of one reading, by local id, in the order given. */
export function saidOf(reading: Reading, corrections: readonly Correction[]): ReadonlyMap<string, Correction[]> {
  const said = corrections.flatMap((correction) =>
    anchorsOf(correction.what)
      .filter(({ document }) => document === reading.document)
      .flatMap((anchor) => anchored(anchor, reading) ?? [])
      .map((fact) => ({ fact, correction })),
  );
  const byFact = groupBy(said, ({ fact }) => fact);
  return new Map([...byFact].map(([fact, list]) => [fact, list.map(({ correction }) => correction)]));
}

const anchorsOf = (what: CorrectionAct): readonly Anchor[] => ('anchors' in what ? what.anchors : []);
