import { personById } from '../../knowledge/index.ts';
import type { Token } from '../../language/index.ts';
import type { Antecedent, Scene } from '../scene.ts';
import { relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { actorsAt } from './resolve.ts';

/** Runs through the names of a document in reading order and notes what later words may point back to. */
export function trackAntecedents(scene: Scene): Antecedent[] {
  const found: Antecedent[] = [];
  for (const passage of scene.passages) {
    for (const [head, token] of passage.tokens.entries()) {
      const kind = relation(token);
      const mention = scene.byHead[passage.index]!.get(head);
      const isNamed = mention !== undefined && mention.senses[0]!.kind !== 'combining';
      if (kind === 'conj' || kind === 'amod' || !(isNamed || isPersonNoun(scene, token))) continue;
      // What is found so far is what a noun may point back to.
      const actors = actorsAt({ ...scene, antecedents: found }, passage, head);
      if (actors.length === 0) continue;
      const ids = actors.map((actor) => actor.id);
      const states = ids.filter((id) => /^[A-Z]{3}$/.test(id));
      const persons = ids.filter((id) => id.startsWith('person:'));
      found.push({
        ids,
        passage: passage.index,
        start: mention?.start ?? token.start,
        gender: genderOf(persons, token.feats.Gender),
        plural: persons.length > 1 || (persons.length === 0 && (states.length > 1 || token.feats.Number === 'Plur')),
        subject: kind === 'nsubj',
      });
    }
  }
  return found;
}

function genderOf(persons: readonly string[], gender: string | undefined): string | undefined {
  if (persons.length === 0) return gender;
  const known = personById(persons[0]!)?.gender;
  return known === 'f' ? 'Fem' : known === 'm' ? 'Masc' : undefined;
}

/** «la ministre», "the envoy": a noun that takes the place of a name. */
const isPersonNoun = (scene: Scene, token: Token): boolean =>
  token.upos === 'NOUN' &&
  relation(token) === 'nsubj' &&
  isOneOf(token, wordSet(scene.knowledge.lexicon.descriptions.persons[scene.language]));
