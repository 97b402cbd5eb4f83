import { covers } from '../world/area.ts';
import { type Clause, frozenBetween } from '../world/clause.ts';
import { type Asked, isGroup } from './asked.ts';
import { type Bond, bondKey } from './bond.ts';
import type { Case } from './case.ts';
import { isArms } from './duties.ts';
import { judged, nameOf } from './judge.ts';
import { meetsFor, meetsForAttacker } from './meets.ts';
import { excused, settled } from './settled.ts';

/** Whether a bond is worth judging at all: by its clause, who bears it, and who does what sets it in motion. */
export type IsWanted = (clause: Clause, state: string, by: readonly string[]) => boolean;

/**
 * All bonds that a case touches: towards the one whom it befalls, and towards those who do it. Beyond the facts themselves
 * only duties to fight lead on, so that only those are told.
 */
export function bondsOf(happens: Case, asked: Asked, isWanted: IsWanted = () => true): Bond[] {
  const { against, by, kind, depth } = happens;
  const byGroup = by.length > 0 && by.every(isGroup);
  const bonds: Bond[] = [];
  for (const clause of asked.world.clausesFor.get(against) ?? []) {
    if (depth > 1 && !isArms(clause.duty)) continue;
    if (clause.duty === 'no-aggression') bonds.push(...barred(clause, happens, asked));
    else if (meetsFor(clause.duty, clause.trigger, happens, byGroup)) {
      const bearers = clause.bearers.filter(
        (state) => state !== against && mayBear(clause, state, by) && isWanted(clause, state, by),
      );
      bonds.push(...judged(clause, bearers, against, happens, asked));
    }
  }
  if (kind === 'attack' || kind === 'war') {
    for (const attacker of by) bonds.push(...ofAttacker(attacker, happens, asked, isWanted));
  }
  return bonds;
}

/** Who does it is not called on to help against itself; only sanctions concern those who impose them too. */
function mayBear({ duty }: Clause, state: string, by: readonly string[]): boolean {
  return duty === 'coordinate-sanctions-response' || !by.includes(state);
}

/** The attacker’s own promise not to attack; whether it bars a threat as well is for the text of the clause to say. */
function barred(clause: Clause, { kind, by, against: towards, at, depth, because }: Case, asked: Asked): Bond[] {
  if (kind !== 'attack' && kind !== 'threat') return [];
  const covered = clause.area === null || covers(clause, at, towards, asked.world);
  if (covered === false) return [];
  const asks = [
    ...(kind === 'threat' ? [`threat-barred:${clause.treaty}`] : []),
    ...(covered === null ? [`covered:${nameOf(clause)}:${at ?? towards}`] : []),
  ];
  return clause.bearers
    .filter((state) => by.includes(state))
    .map((state) => {
      const frozen = frozenBetween(clause, state, towards).map((one) => `freeze:${clause.treaty}:${one}`);
      const verdict = settled([...asks, ...frozen], asked);
      const key = bondKey(clause, state, towards);
      return { key, state, towards, clause, ...verdict, against: [], depth, because };
    });
}

/** What those who are allied with an attacker owe it: nothing by a clause of defence, help by one that asks for it in any war. */
function ofAttacker(attacker: string, happens: Case, asked: Asked, isWanted: IsWanted): Bond[] {
  const { against, by, kind, depth, because, waged } = happens;
  const turned: Case = { ...happens, kind: 'war', against: attacker, by: [against], at: null, question: waged };
  // Who attacks by the facts fights already; who joins beside another may be bound to it by a pact of their own.
  const isPrincipal = (state: string): boolean => depth === 1 && by.includes(state);
  return (asked.world.clausesFor.get(attacker) ?? []).flatMap((clause): Bond[] => {
    const inAnyWar = meetsForAttacker(clause.duty, clause.trigger);
    if (depth > 1 && !(inAnyWar && isArms(clause.duty))) return [];
    if (!inAnyWar && !defends(clause, against, kind)) return [];
    const bearers = clause.bearers.filter(
      (state) => state !== attacker && state !== against && !isPrincipal(state) && isWanted(clause, state, turned.by),
    );
    if (inAnyWar && !clause.conditions.includes('unprovoked')) return judged(clause, bearers, attacker, turned, asked);
    const { status, questions, reasons } = attacksItself;
    const turnsOn = [against];
    return bearers.map((state) => {
      const key = bondKey(clause, state, attacker);
      return { key, state, towards: attacker, clause, status, questions, reasons, against: turnsOn, depth, because };
    });
  });
}

const attacksItself = excused('attacks-itself');

/** A clause of defence, which would turn against the one attacked had that one attacked instead. */
function defends({ duty, trigger, against }: Clause, attacked: string, kind: Case['kind']): boolean {
  return kind === 'attack' && isArms(duty) && trigger === 'armed-attack' && (against === null || against.has(attacked));
}
