import type { Clause } from '../world/clause.ts';
import { type Asked, isGroup } from './asked.ts';
import type { Bond } from './bond.ts';
import type { Case } from './case.ts';
import { isArms } from './duties.ts';
import { judged } from './judge.ts';
import { meetsFor, meetsForAttacker } from './meets.ts';
import { settled } from './settled.ts';

/** All bonds that a case touches: towards the one whom it befalls, and towards those who do it. */
export function bondsOf(happens: Case, asked: Asked): Bond[] {
  const { against, by, kind } = happens;
  const byGroup = by.length > 0 && by.every(isGroup);
  const bonds: Bond[] = [];
  for (const clause of asked.world.clausesFor.get(against) ?? []) {
    if (clause.duty === 'no-aggression') bonds.push(...barred(clause, happens, asked));
    else if (meetsFor(clause.duty, clause.trigger, happens, byGroup)) {
      for (const state of clause.bearers) {
        if (state === against || !mayBear(clause, state, happens)) continue;
        const bond = judged(clause, state, against, happens, asked);
        if (bond) bonds.push(bond);
      }
    }
  }
  if (kind === 'attack' || kind === 'war')
    for (const attacker of by) bonds.push(...ofAttacker(attacker, happens, asked));
  return bonds;
}

/** Who does it is not called on to help against itself; only sanctions concern those who impose them too. */
function mayBear({ duty }: Clause, state: string, { by }: Case): boolean {
  return duty === 'coordinate-sanctions-response' || !by.includes(state);
}

/** The attacker’s own promise not to attack; whether it bars a threat as well is for the text of the clause to say. */
function barred(clause: Clause, { kind, by, against, depth, because, question }: Case, asked: Asked): Bond[] {
  if (kind !== 'attack' && kind !== 'threat') return [];
  const questions = [
    ...(question === null ? [] : [question]),
    ...(kind === 'threat' ? [`threat-barred:${clause.treaty}`] : []),
  ];
  return clause.bearers
    .filter((state) => by.includes(state))
    .map((state) => {
      const rest = { state, towards: against, clause, reasons: [], against: [], depth, because };
      return settled({ ...rest, status: 'triggered', questions }, asked);
    });
}

/** What those who are allied with an attacker owe it: nothing by a clause of defence, help by one that asks for it in any war. */
function ofAttacker(attacker: string, happens: Case, asked: Asked): Bond[] {
  const { against, by, kind, depth, because } = happens;
  const turned: Case = { ...happens, kind: 'war', against: attacker, by: [against], at: null };
  return (asked.world.clausesFor.get(attacker) ?? []).flatMap((clause) =>
    clause.bearers.flatMap((state): Bond[] => {
      if (state === attacker || state === against || by.includes(state)) return [];
      if (meetsForAttacker(clause.duty, clause.trigger)) {
        const bond = judged(clause, state, attacker, turned, asked);
        return bond ? [clause.conditions.includes('unprovoked') ? excused(bond) : bond] : [];
      }
      // The clause is about other attackers than the one who would be meant here: it is not touched at all.
      if (kind !== 'attack' || !isArms(clause.duty) || clause.trigger !== 'armed-attack') return [];
      if (clause.against !== null && !clause.against.has(against)) return [];
      const bond = { state, towards: attacker, clause, questions: [], against: [against], depth, because };
      return [{ ...bond, status: 'excused', reasons: ['attacks-itself'] }];
    }),
  );
}

const excused = (bond: Bond): Bond => ({ ...bond, status: 'excused', questions: [], reasons: ['attacks-itself'] });
