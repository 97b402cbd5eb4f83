import type { Fact } from '../answer.ts';

/** Something that befalls a state and may set clauses in motion: given as a fact, or following from how others act. */
export type Case = {
  readonly kind: 'attack' | 'threat' | 'sanction' | 'war' | 'internal-disorder';
  /** Whom it befalls. */
  readonly against: string;
  /** Who does it, sorted; empty for what comes from within. */
  readonly by: readonly string[];
  readonly at: string | null;
  /** Links from the facts given: 1 for those themselves. */
  readonly depth: number;
  /** The key of the bond whose fulfilment brought it; null at depth 1. */
  readonly because: string | null;
  /** The question whether it happens and counts at all; null where it is given. */
  readonly question: string | null;
  /** The question whether those who do it wage war at all; null where that is given, or follows from keeping their word. */
  readonly waged: string | null;
};

const befalls: ReadonlySet<Fact['kind']> = new Set([
  'attack',
  'threat',
  'sanction',
  'war',
  'internal-disorder',
  'joins',
]);

/** The cases that facts make, in an order of their own: one for each state, kind and place, with all who do it. */
export function casesOf(facts: readonly Fact[]): Case[] {
  // Nobody attacks itself: what comes from within is a disorder, which is against nobody abroad.
  const told = facts.filter(({ kind, by, against }) => befalls.has(kind) && by !== against).map(withVictim);
  const groups = Map.groupBy(told, ({ kind, victim, at }) => JSON.stringify([kind, victim, at]));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, list]) => {
      const { kind, victim, at } = list[0]!;
      const by = [...new Set(list.flatMap(({ doer }) => doer ?? []))].sort();
      return { kind, against: victim, by, at, depth: 1, because: null, question: null, waged: null };
    });
}

/** Joining a war is taking up arms; a disorder that is against nobody abroad befalls the state that has it. */
function withVictim({ kind, by, against, at }: Fact): {
  kind: Case['kind'];
  victim: string;
  doer: string | null;
  at: string | null;
} {
  const happens = kind === 'joins' ? 'attack' : (kind as Case['kind']);
  return against === null
    ? { kind: happens, victim: by, doer: null, at }
    : { kind: happens, victim: against, doer: by, at };
}
