import type { GoldFact } from './gold.ts';
import type { NameIndex } from './names.ts';
import { quantityHolds } from './quantity.ts';
import { overlap, type Span } from './sentences.ts';
import type { Unit } from './units.ts';

/** A gold fact, where it stands, and whom its names stand for. */
export interface PlacedGold {
  readonly fact: GoldFact;
  readonly span: Span;
  /** Projected to states; names that cannot be resolved are left out. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

/** The four kinds of row that a score has. A quantity is a claim whose point is a number. */
export type ScoreKind = 'event' | 'agreement' | 'quantity' | 'claim';

export function goldKind({ kind, type }: GoldFact): ScoreKind {
  return kind === 'claim' && type === 'quantity' ? 'quantity' : kind;
}

export function unitKind({ kind, type }: Unit): ScoreKind {
  if (kind === 'claim') return type === 'quantity' ? 'quantity' : 'claim';
  return kind === 'event' ? 'event' : 'agreement';
}

/** How far a type may differ: equal, or of the same quad class (verbal or material, cooperation or conflict). */
export type TypeRule = (gold: string, ours: string) => boolean;

/** Which kinds of our claims a kind of gold claim may be. */
const claimKinds: Readonly<Record<string, readonly string[]>> = {
  quantity: ['quantity'],
  denial: ['denial', 'evasion'],
  evasion: ['denial', 'evasion'],
  prediction: ['prediction', 'question'],
  question: ['prediction', 'question'],
  statement: ['statement'],
  allegation: ['allegation', 'statement'],
};

/** PLOVER types in which both sides do the same. */
export const symmetric = new Set(['CONSULT', 'COOPERATE', 'AGREE']);

/** Whether a unit may be what a gold fact tells: same sentence, kind, type and actors. */
export function compatible(gold: PlacedGold, unit: Unit, names: NameIndex, sameType: TypeRule): boolean {
  return (
    unit.spans.some((span) => overlap(span, gold.span)) &&
    kindsAgree(gold.fact, unit, sameType) &&
    actorsAgree(gold, unit, names)
  );
}

function kindsAgree(gold: GoldFact, unit: Unit, sameType: TypeRule): boolean {
  if (gold.kind === 'event') return unit.kind === 'event' && sameType(gold.type, unit.type);
  if (gold.kind === 'agreement') {
    if (unit.kind === 'obligation') return gold.clause !== null && gold.clause !== undefined;
    return unit.kind === 'step' && (!gold.step || gold.step === unit.type);
  }
  if (gold.type === 'quantity' && unit.kind === 'event') return quantityHolds(gold.quantity, unit.quantity);
  return unit.kind === 'claim' && (claimKinds[gold.type] ?? []).includes(unit.type);
}

const meets = (gold: readonly string[], ours: ReadonlySet<string>): boolean =>
  gold.length === 0 || gold.some((id) => ours.has(id));

function actorsAgree(gold: PlacedGold, unit: Unit, names: NameIndex): boolean {
  const { sources, targets } = sidesOf(unit, names);
  if (gold.fact.kind === 'claim') {
    // Whether those a claim speaks of stand as its sources or its targets is a matter of taste: one in common will do.
    return meets([...gold.sources, ...gold.targets], new Set([...sources, ...targets]));
  }
  if (meets(gold.sources, sources) && meets(gold.targets, targets)) return true;
  const either = gold.fact.kind === 'agreement' || symmetric.has(gold.fact.type);
  return either && meets(gold.sources, targets) && meets(gold.targets, sources);
}

/** Whom a unit names, projected to states. Who says a claim stands among its sources. */
export function sidesOf(unit: Unit, names: NameIndex): { sources: ReadonlySet<string>; targets: ReadonlySet<string> } {
  const speaker = unit.speaker === null ? [] : [unit.speaker];
  return {
    sources: new Set([...unit.sources, ...speaker].map(names.project)),
    targets: new Set(unit.targets.map(names.project)),
  };
}
