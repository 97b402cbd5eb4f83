import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { classesOf } from '../text/words.ts';
import type { Found } from './found.ts';
import { ownersOf } from './owner.ts';

/** What is done to people, whose state then suffers it. */
const TO_PEOPLE = /^(expulser|chasser|renvoyer|évacuer|désarmer|expel|evict|disarm|eject|oust)$/i;

/**
 * «L'Éthiopie compte 3.000 soldats en Somalie. Mogadiscio a menacé de les expulser», "… threatened to expel them": the troops of
 * whom the sentence before told, who stand for whose they are. Empty where it told of none.
 *
 * @param actorsAt whom a token stands for; given by the one who asks, who finds actors by this too
 */
export function troopsBefore(
  scene: Scene,
  passage: Passage,
  index: number,
  actorsAt: (scene: Scene, passage: Passage, index: number) => readonly Found[],
): readonly Found[] {
  const { form, head, deprel } = passage.tokens[index]!;
  if (!/^(les|them)$/i.test(form) || !deprel.startsWith('obj') || !TO_PEOPLE.test(passage.tokens[head]?.lemma ?? ''))
    return [];
  const before = scene.passages[passage.index - 1];
  if (!before || before.block !== passage.block) return [];
  const troops = before.tokens.findIndex(
    (token) =>
      token.upos === 'NOUN' &&
      token.feats.Number === 'Plur' &&
      classesOf(token, scene.knowledge.lexicon, scene.language).includes('troops'),
  );
  if (troops < 0) return [];
  const owners = ownersOf(scene, before, troops).filter(({ id }) => isState(id));
  if (owners.length > 0) return owners;
  // "Ethiopia has 3,000 soldiers there"
  const verb = before.tokens[troops]!.head;
  const isHeld = verb >= 0 && childrenBy(before, verb, 'obj', 'obl').includes(troops);
  const subject = isHeld ? (childrenBy(before, verb, 'nsubj')[0] ?? subjectOf(before, verb)) : -1;
  return actorsAt(scene, before, subject).filter(({ id }) => isState(id));
}
