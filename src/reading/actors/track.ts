import { personById } from '../../knowledge/index.ts';
import type { Antecedent, Scene } from '../scene.ts';
import { relation } from '../text/tree.ts';
import { actorsAt } from './resolve.ts';

/** Runs through the names of a document in reading order and notes what later words may point back to. */
export function trackAntecedents(scene: Scene): Antecedent[] {
  const found: Antecedent[] = [];
  for (const passage of scene.passages) {
    for (const [head, mention] of [...scene.byHead[passage.index]!].sort((a, b) => a[0] - b[0])) {
      const token = passage.tokens[head]!;
      const kind = relation(token);
      if (kind === 'conj' || kind === 'amod' || mention.senses[0]!.kind === 'combining') continue;
      const actors = actorsAt(scene, passage, head);
      if (actors.length === 0) continue;
      const ids = actors.map((actor) => actor.id);
      const states = ids.filter((id) => /^[A-Z]{3}$/.test(id));
      const persons = ids.filter((id) => id.startsWith('person:'));
      found.push({
        ids,
        passage: passage.index,
        start: mention.start,
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
