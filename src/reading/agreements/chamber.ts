import { organisationById } from '../../knowledge/index.ts';
import { distinct, type Found } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/** True for a chamber or those who sit in it: «la Douma», «les députés arméniens», "the upper house of parliament". */
export function isChamber(scene: Scene, passage: Passage, index: number): boolean {
  const mention = scene.byHead[passage.index]!.get(index);
  if (mention?.senses.some(({ id, kind }) => kind === 'organisation' && organisationById(id)?.kind === 'parliament'))
    return true;
  const token = passage.tokens[index]!;
  return (
    /^(NOUN|PROPN)$/.test(token.upos) &&
    isOneOf(token, wordSet(scene.knowledge.lexicon.agreements.chambers[scene.language]))
  );
}

/**
 * The chamber as actors: by its name and state. «Le Sénat philippin» is no other state's, whatever body is called so;
 * "the Senate" alone is that of a state which the text is not about only where nothing else is told.
 */
export function chamberActors(scene: Scene, passage: Passage, index: number): Found[] {
  const inner = childrenBy(passage, index, 'nmod', 'appos').flatMap((child) => ownersOf(scene, passage, child));
  const owners = distinct([...ownersOf(scene, passage, index), ...inner]);
  const named = actorsAt(scene, passage, index);
  const own = named.filter(({ id }) => {
    const of = organisationById(id)?.of ?? id;
    const isForeign = scene.pair.length > 0 && !scene.pair.includes(of);
    return owners.length > 0 ? owners.some((owner) => owner.id === of) : !isForeign;
  });
  return distinct([...own, ...owners]);
}
