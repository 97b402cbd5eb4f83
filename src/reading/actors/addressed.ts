import type { Scene } from '../scene.ts';
import { lemmaIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { stateOf } from './link.ts';
import { stateOfPerson } from './state-of-person.ts';

/** «Il a remercié Washington», "She accused Oslo": the state that is spoken to or of by name is not that of who speaks. */
export function addressed(scene: Scene, passage: Passage, pronoun: number): readonly string[] {
  const { head, deprel } = passage.tokens[pronoun]!;
  if (!deprel.startsWith('nsubj') || head < 0 || !ADDRESSES(passage.tokens[head]!)) return [];
  return childrenBy(passage, head, 'obj').flatMap((object) => {
    const mention = scene.byHead[passage.index]!.get(object);
    const id = mention ? stateOf(mention, scene.knowledge) : null;
    if (!id) return [];
    const people = scene.antecedents.flatMap(({ ids }) => ids.filter((one) => stateOfPerson(scene, one) === id));
    return [id, ...people];
  });
}

const ADDRESSES = lemmaIs(
  /^(?:thank|congratulate|accuse|blame|criticise|criticize|condemn|denounce|warn|threaten|urge|praise|remercier|féliciter|accuser|critiquer|condamner|dénoncer|avertir|menacer|exhorter|saluer)$/,
);
