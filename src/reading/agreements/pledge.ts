import { isState } from '../../model/index.ts';
import { actorsAt } from '../actors/resolve.ts';
import { stateOfPerson } from '../actors/state-of-person.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/**
 * The party that one sentence binds alone: its leader pledges help to the other one, where the pact of both was told
 * just before. Who tells but this half of a clause tells it as owed by one side.
 *
 * @returns the state that pledges; null where none does, or where both do
 */
export function pledgedBy(scene: Scene, passage: Passage, parties: readonly string[]): string | null {
  if (parties.length !== 2 || !parties.every((party) => isState(party))) return null;
  const verbs = wordSet(scene.knowledge.lexicon.agreements.clauses.pledging[scene.language]);
  for (const [index, token] of passage.tokens.entries()) {
    if (token.upos !== 'VERB' || !isOneOf(token, verbs) || isNegated(passage, index)) continue;
    if (token.feats.Mood === 'Cnd') continue;
    const by = statesAt(scene, passage, subjectOf(passage, clauseOf(passage, index)));
    const [giver, ...more] = by.filter((state) => parties.includes(state));
    if (giver === undefined || more.length > 0 || by.length > 1) continue;
    const named = new Set(passage.tokens.keys().flatMap((at) => (at > index ? statesAt(scene, passage, at) : [])));
    const [other] = parties.filter((party) => party !== giver);
    if (named.has(other!) && [...named].every((state) => parties.includes(state))) return giver;
  }
  return null;
}

/** The states that a token names, by themselves or by a person of theirs. */
const statesAt = (scene: Scene, passage: Passage, index: number): string[] => [
  ...new Set(
    actorsAt(scene, passage, index).flatMap(({ id }) => (isState(id) ? id : (stateOfPerson(scene, id) ?? []))),
  ),
];
