import { covers } from '../world/area.ts';
import type { Clause, ConditionWord } from '../world/clause.ts';
import { warsBetween } from '../world/war.ts';
import { type Asked, isGroup } from './asked.ts';
import type { Bond } from './bond.ts';
import type { Case } from './case.ts';
import { isArms } from './duties.ts';

/**
 * What becomes of one bond in a case that meets its trigger: excused where an exclusion of the clause applies, conditional
 * where somebody has to judge something first, else triggered. null: the clause is not about such a case at all.
 *
 * @param towards the beneficiary, whom the case befalls
 */
export function judged(clause: Clause, state: string, towards: string, happens: Case, asked: Asked): Bond | null {
  const meant = clause.against === null ? happens.by : happens.by.filter((one) => clause.against?.has(one));
  if (happens.by.length > 0 && meant.length === 0) return null;
  const allowed = meant.filter((one) => !clause.notAgainst.has(one));
  const byState = allowed.filter((one) => clause.nonState || !isGroup(one));
  const bond = (status: Bond['status'], questions: readonly string[], reasons: readonly string[]): Bond => ({
    state,
    towards,
    clause,
    status,
    questions,
    reasons,
    against: byState.length > 0 ? byState : meant,
    depth: happens.depth,
    because: happens.because,
  });
  if (meant.length > 0 && allowed.length === 0) return bond('excused', [], ['attacker-excluded']);
  if (allowed.length > 0 && byState.length === 0 && countsStatesOnly(clause)) {
    return isArms(clause.duty) ? bond('excused', [], ['attacker-not-a-state']) : null;
  }
  const covered = isPlaced(happens, clause) ? covers(clause.area, happens.at, towards, asked.world) : true;
  if (covered === false) return bond('excused', [], ['place-excluded']);
  if (byState.some((one) => struckFirst(towards, one, asked))) return bond('excused', [], ['answers-own-attack']);
  const questions = [
    ...(happens.question === null ? [] : [happens.question]),
    ...(covered === null ? [`covered:${nameOf(clause)}:${happens.at ?? towards}`] : []),
    ...[state, towards].filter((one) => clause.frozen.has(one)).map((one) => `freeze:${clause.treaty}:${one}`),
    ...(isArms(clause.duty) ? byState.flatMap((one) => openBy(towards, one, clause, asked)) : []),
    ...(clause.trigger === 'terrorism-or-disaster' ? byState.map((one) => `terrorism:${one}>${towards}`) : []),
    ...clause.conditions.flatMap((condition) => opened(condition, clause, state, towards, byState, asked)),
  ];
  return settled(bond('triggered', questions, []), asked);
}

/** A bond whose questions are known: open ones make it conditional, a «no» given in advance excuses it. */
export function settled(bond: Bond, { answer }: Asked): Bond {
  if (bond.questions.length === 0) return bond;
  const questions = [...new Set(bond.questions)].filter((question) => answer(question) !== true);
  const denied = questions.filter((question) => answer(question) === false);
  if (denied.length === 0) return { ...bond, status: questions.length > 0 ? 'conditional' : 'triggered', questions };
  return { ...bond, status: 'excused', questions: [], reasons: denied.map((question) => `answered-no:${question}`) };
}

/** How questions name a clause. */
const nameOf = ({ treaty, article }: Clause): string => (article === null ? treaty : `${treaty}/${article}`);

/** What is meant for groups, rebels or terrorists counts them without saying so. */
const countsStatesOnly = ({ trigger }: Clause): boolean =>
  trigger !== 'internal-rebellion' && trigger !== 'terrorism-or-disaster' && trigger !== 'internal-disorder';

const isPlaced = ({ kind }: Case, { area }: Clause): boolean =>
  kind === 'attack' || (kind === 'threat' && area !== null);

/** By the facts given, it attacked the other on an earlier day than the other attacked it. */
function struckFirst(one: string, other: string, { attackDay }: Asked): boolean {
  const [own, theirs] = [attackDay(one, other), attackDay(other, one)];
  return own != null && theirs != null && own < theirs;
}

/** What a war that is under way, or blows on both sides, leave open about an attack. */
function openBy(attacked: string, attacker: string, clause: Clause, asked: Asked): string[] {
  const own = asked.attackDay(attacked, attacker);
  const theirs = asked.attackDay(attacker, attacked);
  if (own !== undefined && theirs !== undefined && (own === null || theirs === null || own === theirs)) {
    return [`struck-first:${attacker}>${attacked}`];
  }
  const wars = warsBetween(asked.wars, attacked, attacker);
  if (wars.some(({ began }) => began.includes(attacked))) return [`answers-own-war:${attacker}>${attacked}`];
  return wars.length > 0 && clause.conditions.includes('state-of-war') ? [`state-of-war:${attacked}`] : [];
}

/** The question that a condition puts; none where the facts settle it, or where it only bounds the duty. */
function opened(
  condition: ConditionWord,
  clause: Clause,
  state: string,
  towards: string,
  by: readonly string[],
  asked: Asked,
): string[] {
  switch (condition) {
    case 'request':
      return asked.hasAskedForHelp(towards, state) ? [] : [`request:${towards}`];
    case 'joint-finding':
      return [`joint-finding:${clause.treaty}:${towards}`];
    case 'external-attack':
      return by.length > 0 && by.every((one) => !isGroup(one)) ? [] : [`external:${towards}`];
    case 'several-attackers':
      return by.length > 1 ? [] : [`several-attackers:${towards}`];
    case 'attacker-backed':
      return by.length > 1 ? [] : by.map((one) => `attacker-backed:${one}`);
    case 'attacker-of-kind':
      return by.map((one) => `attacker-of-kind:${clause.treaty}:${one}`);
    case 'named-adversary':
    case 'demand-refused':
      return by.map((one) => `${condition}:${clause.treaty}:${one}`);
    case 'named-conflict':
    case 'further-conditions':
      return [`${condition}:${clause.treaty}`];
    case 'security-council-authority':
      return [`security-council-authority:${clause.treaty}`];
    // An attack that is given puts the attacked at war, and is not taken to be provoked, unless a war says otherwise.
    case 'state-of-war':
    case 'unprovoked':
    case 'until-security-council-acts':
      return [];
    default:
      return condition satisfies never;
  }
}
