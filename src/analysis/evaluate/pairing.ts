import type { Evidence } from '../../model/index.ts';
import { attributes, type Judged, judge } from './attributes.ts';
import { compatible, goldKind, type PlacedGold, type TypeRule, unitKind } from './compatible.ts';
import { fold } from './folded.ts';
import type { Gold, GoldFact } from './gold.ts';
import { goldSpan } from './gold-span.ts';
import { locateAll } from './locate.ts';
import { matchAll } from './matching.ts';
import type { NameIndex } from './names.ts';
import { splitSentences } from './sentences.ts';
import { type Scored, type Unit, unitsOf } from './units.ts';

/** One document's gold facts beside our units, ready to be matched. */
export interface Bench {
  readonly file: string;
  readonly text: string;
  readonly golds: readonly PlacedGold[];
  /** Gold facts whose first words do not stand in the text. */
  readonly unplaced: readonly GoldFact[];
  readonly units: readonly Unit[];
}

/** @param document id of the record's document; null where the record has none for this gold file */
export function layOut(
  gold: Gold,
  text: string,
  document: string | null,
  facts: readonly Scored[],
  names: NameIndex,
): Bench {
  const folded = fold(text);
  const sentences = splitSentences(text);
  const resolve = (list: readonly string[]) => [...new Set(list.map(names.resolve).filter((id) => id !== null))];
  const golds: PlacedGold[] = [];
  const unplaced: GoldFact[] = [];
  for (const fact of gold.facts) {
    const span = goldSpan(fact, gold.facts, text, folded, sentences);
    if (span === null) unplaced.push(fact);
    else golds.push({ fact, span, sources: resolve(fact.source), targets: resolve(fact.target) });
  }
  if (document === null) return { file: gold.file, text, golds, unplaced, units: [] };
  const evidence: Evidence[] = facts.flatMap((fact) => fact.evidence.filter((one) => one.document === document));
  const units = unitsOf(facts, document, locateAll(evidence, text, folded), sentences);
  return { file: gold.file, text, golds, unplaced, units };
}

export interface Pair {
  readonly gold: PlacedGold;
  readonly unit: Unit;
  readonly judged: Judged;
}

/** The matched pairs of one document. */
export function pairUp({ golds, units }: Bench, names: NameIndex, sameType: TypeRule): Pair[] {
  const partners = matchAll(golds, units, (gold, unit) =>
    compatible(gold, unit, names, sameType) ? likeness(gold, unit, names) : null,
  );
  return partners.flatMap((to, from) => {
    if (to === null) return [];
    const [gold, unit] = [golds[from]!, units[to]!];
    return [{ gold, unit, judged: judge(gold, unit, names) }];
  });
}

/** A partner of the very kind comes first (a number told by a claim, not by an event), then one with more right. */
function likeness(gold: PlacedGold, unit: Unit, names: NameIndex): number {
  const judged = judge(gold, unit, names);
  const right = attributes.filter((attribute) => judged[attribute]).length;
  return right + (goldKind(gold.fact) === unitKind(unit) ? attributes.length : 0);
}
