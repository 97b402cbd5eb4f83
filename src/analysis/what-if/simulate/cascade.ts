import type { Asked } from '../case/asked.ts';
import type { Bond } from '../case/bond.ts';
import { bondsOf } from '../case/bonds.ts';
import type { Case } from '../case/case.ts';
import { isArms } from '../case/duties.ts';

export type Side = 'attacker' | 'attacked';

const sides: readonly Side[] = ['attacker', 'attacked'];

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
 * the facts, towards those who join, if the principals against them strike at them or their allies owe them help in any
 * war, and towards a principal that others help against, if their help counts as an attack.
 *
 * @param principals those of the facts, by side
 */
export function cascadeOf(
  given: readonly Case[],
  principals: { readonly attacker: readonly string[]; readonly attacked: readonly string[] },
  asked: Asked,
): Cascade {
  const building: Building = { players: [], index: new Map(), questions: [], asks: new Map(), calls: [], later: [] };
  for (const side of sides) for (const state of principals[side]) playerOf(building, state, side);
  const own = building.players.length;
  const fighters = new Set([...principals.attacker, ...principals.attacked]);
  const enlist = (bonds: readonly Bond[], towards: string, side: Side, into: Map<string, Call>[]): void => {
    const called = building.index.get(`${towards} ${side}`);
    if (called === undefined) return;
    for (const bond of bonds) {
      if (bond.towards !== towards || bond.status === 'excused') continue;
      if (!isArms(bond.clause.duty) || fighters.has(bond.state)) continue;
      const player = playerOf(building, bond.state, side);
      const questions = bond.questions.map((question) => indexOf(building, question));
      into[called]!.set(`${player} ${questions.join()}`, { player, questions });
    }
  };
  const ofFacts = given.flatMap((happens) => bondsOf(happens, asked));
  for (const side of sides) for (const state of principals[side]) enlist(ofFacts, state, side, building.calls);
  for (let next = own; next < building.players.length; next++) {
    const { state, side } = building.players[next]!;
    const other = side === 'attacker' ? 'attacked' : 'attacker';
    for (const enemy of principals[other]) {
      const question = `strike-back:${enemy}>${state}`;
      enlist(bondsOf(attackOn(state, [enemy], question, question), asked), state, side, building.calls);
      const joined = bondsOf(attackOn(enemy, [state], `joining-counts:${enemy}`, null), asked);
      enlist(joined, state, side, building.calls);
      enlist(joined, enemy, other, building.later);
    }
  }
  return {
    players: building.players,
    questions: building.questions,
    principals: own,
    calls: building.calls.map((calls) => [...calls.values()]),
    callsIfEnemiesHelped: building.later.map((calls) => [...calls.values()]),
  };
}

function attackOn(against: string, by: readonly string[], question: string, waged: string | null): Case {
  return { kind: 'attack', against, by, at: null, depth: 2, because: null, question, waged };
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
