import { isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { tokenAt } from '../text/tree.ts';
import { classesOf } from '../text/words.ts';

/**
 * Without those whom a blow below the trigger hits: "to support its attacks on Chad" supports nobody but the attackers,
 * «condamner l'invasion de l'Ukraine» blames nobody who is named.
 */
export const withoutStruck = (
  scene: Scene,
  passage: Passage,
  trigger: number,
  actors: readonly Found[],
): readonly Found[] => actors.filter(({ start }) => !isStruck(scene, passage, trigger, tokenAt(passage, start)));

/** Blows that are «de» and "of" those whom they hit; «les attaques de l'Iran» are Iran's own. */
const ON_ITS_OBJECT = /^(invasions?|annexions?|occupation|démembrement|partition|annexations?|dismemberment)$/i;

/** "blamed the attack on Chile": the blow is put down to whom it would else have hit. */
const PUT_DOWN = /^(blame|pin)$/i;

function isStruck(scene: Scene, passage: Passage, trigger: number, token: number): boolean {
  if (PUT_DOWN.test(passage.tokens[trigger]!.lemma)) return false;
  let [at, isHit] = [token, false];
  for (let steps = 0; at >= 0 && at !== trigger && steps < 8; steps++) {
    if (isHit && classesOf(passage.tokens[at]!, scene.knowledge.lexicon, scene.language).includes('violence'))
      return true;
    const role = prepositionRole(passage, at, scene.knowledge.lexicon, scene.language) ?? '';
    at = passage.tokens[at]!.head;
    if (role === 'of' && ON_ITS_OBJECT.test(passage.tokens[at]?.form ?? '')) return true;
    isHit = /^(on|against)$/.test(role);
  }
  return false;
}

/** «a soutenu la Swapo contre l'Afrique du Sud», "backed Kyiv against Moscow": without those whom the one who is backed fights. */
export const withoutFought = (scene: Scene, passage: Passage, actors: readonly Found[]): readonly Found[] =>
  actors.filter(
    ({ id, start }) =>
      prepositionRole(passage, tokenAt(passage, start), scene.knowledge.lexicon, scene.language) !== 'against' &&
      !(isState(id) && isOfRebels(scene, passage, tokenAt(passage, start))),
  );

/** "supports Burundian rebels", «soutient des rebelles burundais»: who backs those who fight a state does not back the state. */
function isOfRebels(scene: Scene, passage: Passage, token: number): boolean {
  const { deprel, head } = passage.tokens[token]!;
  return (
    /^(amod|compound|nmod)/.test(deprel) &&
    head >= 0 &&
    passage.tokens[head]!.upos === 'NOUN' &&
    classesOf(passage.tokens[head]!, scene.knowledge.lexicon, scene.language).includes('rebels')
  );
}
