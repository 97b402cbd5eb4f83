import { goldKind, type ScoreKind, unitKind } from './compatible.ts';
import { isEcho } from './echo.ts';
import type { Bench, Pair } from './pairing.ts';
import { type Score, score } from './score.ts';

/** One document with its matched pairs. */
export interface Matched {
  readonly bench: Bench;
  readonly pairs: readonly Pair[];
}

/** What counts of a document: gold facts and units by kind and type, and which of them are matched. */
export interface Tally {
  readonly golds: readonly Counted[];
  readonly units: readonly Counted[];
  readonly judged: readonly Pair['judged'][];
}

interface Counted {
  readonly kind: ScoreKind;
  readonly type: string;
  readonly matched: boolean;
}

export function tallied({ bench, pairs }: Matched): Tally {
  const matchedGold = new Set(pairs.map(({ gold }) => gold.fact.id));
  const matchedUnits = new Set(pairs.map(({ unit }) => unit));
  const golds = [...bench.golds.map(({ fact }) => fact), ...bench.unplaced];
  return {
    golds: golds.map((fact) => ({
      kind: goldKind(fact),
      type: fact.kind === 'agreement' ? (fact.clause ? 'obligation' : (fact.step ?? fact.type)) : fact.type,
      matched: matchedGold.has(fact.id),
    })),
    units: bench.units
      .filter((unit) => matchedUnits.has(unit) || !isEcho(unit, bench.units))
      .map((unit) => ({
        kind: unitKind(unit),
        type: unit.kind === 'obligation' ? 'obligation' : unit.type,
        matched: matchedUnits.has(unit),
      })),
    judged: pairs.map(({ judged }) => judged),
  };
}

export function scoreOf(tallies: readonly Tally[], kinds: readonly ScoreKind[], type?: string): Score {
  const counts = (one: Counted) => kinds.includes(one.kind) && (type === undefined || one.type === type);
  const golds = tallies.flatMap((tally) => tally.golds.filter(counts));
  const units = tallies.flatMap((tally) => tally.units.filter(counts));
  return score({
    gold: golds.length,
    found: golds.filter(({ matched }) => matched).length,
    ours: units.length,
    right: units.filter(({ matched }) => matched).length,
  });
}
