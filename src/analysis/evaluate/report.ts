import { type Attribute, attributes } from './attributes.ts';
import { goldKind, type ScoreKind, unitKind } from './compatible.ts';
import { isEcho } from './echo.ts';
import type { GoldFact } from './gold.ts';
import type { Bench, Pair } from './pairing.ts';
import type { Unit } from './units.ts';

/** A gold fact that the record has not. */
export interface Miss {
  readonly file: string;
  readonly id: string;
  readonly kind: ScoreKind;
  readonly type: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Its sentence or clause; only the first words where the text does not hold them. */
  readonly quote: string;
}

/** What the record has and gold has not: wrong, or right and left out by the analyst. */
export interface Surplus {
  readonly file: string;
  readonly id: string;
  readonly kind: ScoreKind;
  readonly type: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly quote: string;
}

/** A matched pair with something wrong about it. */
export interface Wrong {
  readonly file: string;
  readonly gold: string;
  readonly id: string;
  readonly attributes: readonly { readonly name: Attribute; readonly gold: string; readonly ours: string }[];
}

export function missOf({ file, text, golds, unplaced }: Bench, pairs: readonly Pair[]): Miss[] {
  const found = new Set(pairs.map(({ gold }) => gold));
  const miss = (fact: GoldFact, quote: string): Miss => {
    const { id, source, target } = fact;
    return { file, id, kind: goldKind(fact), type: fact.step ?? fact.type, sources: source, targets: target, quote };
  };
  return [
    ...golds.filter((gold) => !found.has(gold)).map(({ fact, span }) => miss(fact, text.slice(span.start, span.end))),
    ...unplaced.map((fact) => miss(fact, fact.sentence_start)),
  ];
}

export function surplusOf({ file, text, units }: Bench, pairs: readonly Pair[]): Surplus[] {
  const right = new Set(pairs.map(({ unit }) => unit));
  return units
    .filter((unit) => !right.has(unit) && !isEcho(unit, units))
    .map((unit) => {
      const { fact, type, sources, targets, sentence } = unit;
      return {
        file,
        id: fact,
        kind: unitKind(unit),
        type,
        sources,
        targets,
        quote: text.slice(sentence.start, sentence.end),
      };
    });
}

export function wrongsOf({ file }: Bench, pairs: readonly Pair[]): Wrong[] {
  return pairs.flatMap(({ gold, unit, judged }) => {
    const wrong = attributes.filter((name) => judged[name] === false);
    if (wrong.length === 0) return [];
    const shown = wrong.map((name) => ({ name, gold: goldValue(name, gold.fact), ours: ourValue(name, unit) }));
    return [{ file, gold: gold.fact.id, id: unit.fact, attributes: shown }];
  });
}

function goldValue(name: Attribute, fact: GoldFact): string {
  switch (name) {
    case 'date':
      return fact.date ?? '–';
    case 'factuality':
      return fact.status;
    case 'attribution':
      return fact.attributed_to ?? '–';
    case 'actors':
      return `${fact.source.join(' + ')} → ${fact.target.join(' + ')}`;
    case 'quantity':
      return fact.quantity ? `${fact.quantity.value} ${fact.quantity.unit}` : '–';
  }
}

function ourValue(name: Attribute, unit: Unit): string {
  switch (name) {
    case 'date':
      return unit.date === null ? '–' : `${unit.date.from ?? '…'}/${unit.date.to ?? '…'}`;
    case 'factuality':
      return `${unit.factuality} ${unit.mood}`;
    case 'attribution':
      return (unit.origins ?? []).map(({ actor }) => actor).join(' + ') || '–';
    case 'actors':
      return `${unit.sources.join(' + ')} → ${unit.targets.join(' + ')}`;
    case 'quantity':
      return unit.quantity === null ? '–' : `${unit.quantity.min}–${unit.quantity.max} ${unit.quantity.unit}`;
  }
}
