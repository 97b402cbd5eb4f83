import type { WhatIfAnswer } from '../api/types.ts';

type Bond = WhatIfAnswer['bound'][number];

/** States bound alike, by one clause and in one way. */
export interface BondGroup {
  readonly bond: Bond;
  readonly states: readonly string[];
  /** Places of its bonds in the answer. */
  readonly indexes: readonly number[];
}

/** What is told together: one standing of the bonds, at one link from what is supposed. */
export interface Part {
  readonly status: Bond['status'];
  readonly depth: number;
  readonly groups: readonly BondGroup[];
}

const order: readonly Bond['status'][] = ['triggered', 'conflict', 'conditional', 'excused', 'dormant'];

/** The bonds of an answer, nearest links first, then by how sure they are; those who are bound alike in one line. */
export function partsOf({ bound }: Pick<WhatIfAnswer, 'bound'>): readonly Part[] {
  const placed = bound.map((bond, index) => ({ bond, index }));
  const parts = Map.groupBy(placed, ({ bond }) => `${bond.depth} ${order.indexOf(bond.status)}`);
  return [...parts.values()]
    .map((part) => ({
      status: part[0]!.bond.status,
      depth: part[0]!.bond.depth,
      groups: [...Map.groupBy(part, ({ bond }) => likeness(bond)).values()].map((group) => ({
        bond: group[0]!.bond,
        states: group.map(({ bond }) => bond.state),
        indexes: group.map(({ index }) => index),
      })),
    }))
    .sort((a, b) => a.depth - b.depth || order.indexOf(a.status) - order.indexOf(b.status));
}

const likeness = ({ towards, duty, treaty, article, against, reasons, conditions }: Bond): string =>
  JSON.stringify([towards, duty, treaty, article, against, reasons, conditions.filter((one) => one.includes(':'))]);
