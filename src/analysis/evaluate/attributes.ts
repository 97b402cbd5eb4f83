import type { Origin } from '../../model/index.ts';
import { type PlacedGold, sidesOf, symmetric } from './compatible.ts';
import { dateHolds } from './dates.ts';
import type { GoldFact } from './gold.ts';
import type { NameIndex } from './names.ts';
import { quantityHolds } from './quantity.ts';
import type { Unit } from './units.ts';

export const attributes = ['date', 'factuality', 'attribution', 'actors', 'quantity'] as const;
export type Attribute = (typeof attributes)[number];

/** For each attribute: right, wrong, or null where gold or the kind of fact does not ask for it. */
export type Judged = Readonly<Record<Attribute, boolean | null>>;

/** What a matched pair has in common beyond sentence, kind and type. */
export function judge(gold: PlacedGold, unit: Unit, names: NameIndex): Judged {
  return {
    date: unit.kind === 'obligation' ? null : dateHolds(gold.fact, unit.date),
    factuality: factualityHolds(gold.fact, unit),
    attribution: attributionHolds(gold.fact, unit, names),
    actors: actorsHold(gold, unit, names),
    quantity: gold.fact.quantity ? quantityHolds(gold.fact.quantity, unit.quantity) : null,
  };
}

function factualityHolds({ status }: GoldFact, { factuality, mood, type }: Unit): boolean {
  const certain = factuality === 'CT+' && mood === 'asserted';
  switch (status) {
    case 'asserted':
      return certain;
    case 'alleged':
      return !certain || type === 'allegation';
    case 'planned':
      return mood === 'planned';
    case 'hypothetical':
      return !certain || type === 'prediction' || type === 'question';
    case 'denied':
      return factuality.endsWith('-') || type === 'denial';
    case 'evaded':
      return factuality === 'Uu' || type === 'evasion';
  }
}

/** Words by which gold says that a source has no name. */
const nameless =
  /\b(?:unnamed|anonymous|unspecified|sources?|observers?|experts?|analysts?|diplomats?|officials?|many)\b/i;

function attributionHolds({ attributed_to: gold }: GoldFact, unit: Unit, names: NameIndex): boolean | null {
  if (unit.origins === null) return null;
  const told = unit.origins.filter(({ kind }) => kind !== 'author');
  if (!gold || gold === 'author') return told.length < unit.origins.length || unit.origins.length === 0;
  const actor = names.resolve(gold);
  const says = (origin: Origin) => names.project(origin.actor) === actor || names.resolve(origin.actor) === actor;
  if (actor !== null && told.some(says)) return true;
  if (actor !== null && unit.speaker !== null && names.project(unit.speaker) === actor) return true;
  if (nameless.test(gold)) return told.some(({ kind, anonymous }) => anonymous || kind === 'unnamed');
  // A collective that the knowledge does not list («neighbouring countries»): any source but the author will do.
  return actor === null && told.length > 0;
}

const same = (a: readonly string[], b: ReadonlySet<string>): boolean =>
  a.length === 0 || (new Set(a).size === b.size && a.every((id) => b.has(id)));

/** All actors right on both sides; or together, for claims and where both sides do the same. */
function actorsHold(gold: PlacedGold, unit: Unit, names: NameIndex): boolean | null {
  if (gold.sources.length + gold.targets.length === 0) return null;
  const { sources, targets } = sidesOf({ ...unit, speaker: null }, names);
  if (same(gold.sources, sources) && same(gold.targets, targets)) return true;
  if (gold.fact.kind === 'event' && !symmetric.has(gold.fact.type)) return false;
  const wanted = [...new Set([...gold.sources, ...gold.targets])];
  const speaker = unit.speaker === null ? [] : [names.project(unit.speaker)];
  // Gold lists who speaks among the sources of a claim at times, and at times only whom it speaks of.
  return same(wanted, new Set([...sources, ...targets])) || same(wanted, new Set([...sources, ...targets, ...speaker]));
}
