import type { BondAnswer, WhatIf } from '../../../analysis/index.ts';

/** Bonds that differ only in who is bound: thirty allies under one article are one line. */
export interface BondGroup {
  /** By which questions and conflicts name it, from 1. */
  readonly number: number;
  readonly states: readonly string[];
  readonly bond: BondAnswer;
  /** The number of the group whose fulfilment brought it; null where the facts did. */
  readonly because: number | null;
  readonly members: readonly number[];
}

/** The bonds of an answer in groups, in its order. */
export function groupsOf({ bound }: Pick<WhatIf, 'bound'>): readonly BondGroup[] {
  const numbers = new Map<number, number>();
  const groups = new Map<string, { bond: BondAnswer; because: number | null; members: number[] }>();
  for (const [at, bond] of bound.entries()) {
    const { state: _, because: cause, reasons, ...rest } = bond;
    const because = cause === null ? null : (numbers.get(cause) ?? null);
    const kept = reasons.filter((reason) => !reason.startsWith('against:'));
    const key = JSON.stringify([rest, because, kept, bond.status === 'conflict' ? reasons : []]);
    const group = groups.get(key) ?? { bond, because, members: [] };
    group.members.push(at);
    groups.set(key, group);
    numbers.set(at, [...groups.keys()].indexOf(key) + 1);
  }
  return [...groups.values()].map(({ bond, because, members }, at) => ({
    number: at + 1,
    states: members.map((member) => bound[member]!.state),
    bond,
    because,
    members,
  }));
}
