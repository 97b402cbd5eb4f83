import type { Asked } from '../case/asked.ts';
import type { Bond } from '../case/bond.ts';
import { bondsOf } from '../case/bonds.ts';
import type { Case } from '../case/case.ts';
import { isArms } from '../case/duties.ts';

export type Side = 'attacker' | 'attacked';

/** One who may fight on one side. */
export type Player = { readonly state: string; readonly side: Side };

/** Who is called to a side once something has come about, and the questions (by index) that must be answered with yes. */
export type Call = { readonly player: number; readonly questions: readonly number[] };

/** Everything that may come about in a run, by index of player. */
export type Cascade = {
  readonly players: readonly Player[];
  readonly questions: readonly string[];
  /** The principals come first. */
  readonly principals: number;
  /** Called as soon as that player fights. */
  readonly calls: readonly (readonly Call[])[];
  /** Called once that player fights and somebody has come to help its enemies. */
  readonly callsIfEnemiesHelped: readonly (readonly Call[])[];
};

type Building = {
  readonly players: Player[];
  readonly index: Map<string, number>;
  readonly questions: string[];
  readonly asks: Map<string, number>;
  readonly calls: Map<string, Call>[];
  readonly later: Map<string, Call>[];
};

/**
 * Whom the war may draw in, through every bond to fight that holds or hangs on open questions: towards the principals by
 * the facts, towards those who join if the principals against them strike at them, and towards a principal that others
 * help against, if their help counts as an attack.
 *
 * @param principals those of the facts, by side
 */
export function cascadeOf(
  given: readonly Case[],
  principals: { readonly attacker: readonly string[]; readonly attacked: readonly string[] },
  asked: Asked,
): Cascade {
  const building: Building = { players: [], index: new Map(), questions: [], asks: new Map(), calls: [], later: [] };
  for (const side of ['attacker', 'attacked'] as const) {
    for (const state of principals[side]) playerOf(building, state, side);
  }
  const own = building.players.length;
  const fighters = new Set([...principals.attacker, ...principals.attacked]);
  const enlist = (bonds: readonly Bond[], into: Map<string, Call>[]): void => {
    for (const bond of bonds) {
      if (!isArms(bond.clause.duty) || bond.status === 'excused' || fighters.has(bond.state)) continue;
      for (const side of ['attacker', 'attacked'] as const) {
        const towards = building.index.get(`${bond.towards} ${side}`);
        if (towards === undefined) continue;
        const player = playerOf(building, bond.state, side);
        const questions = bond.questions.map((question) => indexOf(building, question));
        into[towards]!.set(`${player} ${questions.join()}`, { player, questions });
      }
    }
  };
  for (const happens of given) enlist(bondsOf(happens, asked), building.calls);
  const against = (side: Side): readonly string[] => principals[side === 'attacker' ? 'attacked' : 'attacker'];
  for (let next = own; next < building.players.length; next++) {
    const { state, side } = building.players[next]!;
    for (const enemy of against(side)) {
      const struck = attackOn(state, [enemy], `strike-back:${enemy}>${state}`);
      enlist(bondsOf(struck, asked), building.calls);
    }
    const joined = against(side).map((enemy) => attackOn(enemy, [state], `joining-counts:${enemy}`));
    for (const happens of joined) enlist(bondsOf(happens, asked), building.later);
  }
  return {
    players: building.players,
    questions: building.questions,
    principals: own,
    calls: building.calls.map((calls) => [...calls.values()]),
    callsIfEnemiesHelped: building.later.map((calls) => [...calls.values()]),
  };
}

function attackOn(against: string, by: readonly string[], question: string): Case {
  return { kind: 'attack', against, by, at: null, depth: 2, because: null, question };
}

function playerOf({ players, index, calls, later }: Building, state: string, side: Side): number {
  const key = `${state} ${side}`;
  const known = index.get(key);
  if (known !== undefined) return known;
  index.set(key, players.length);
  calls.push(new Map());
  later.push(new Map());
  return players.push({ state, side }) - 1;
}

function indexOf({ questions, asks }: Building, question: string): number {
  const known = asks.get(question) ?? questions.push(question) - 1;
  asks.set(question, known);
  return known;
}
