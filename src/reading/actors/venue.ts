import type { Scene } from '../scene.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy } from '../text/tree.ts';

const isMeeting = formIs(/^(sommet|conférence|forum|pourparlers|processus|summit|conference|talks|process)$/);

const isWar = formIs(/^(guerres?|wars?|insurgency|quagmire)$/);

/**
 * «le sommet de Vilnius», "the Vilnius summit", «les pourparlers de Doha»: where one meets is nobody who meets; "the
 * Vietnam war", «la guerre d'Irak»: where a war is fought is nobody who wages it.
 */
export function isVenue(scene: Scene, passage: Passage, index: number): boolean {
  const { head, deprel } = passage.tokens[index]!;
  if (head < 0 || !/^(nmod|compound)/.test(deprel)) return false;
  const sense = scene.byHead[passage.index]!.get(index)?.senses[0];
  const isPlace = isMeeting(passage.tokens[head]!) && sense?.kind === 'place';
  const isField = isWar(passage.tokens[head]!) && sense?.kind === 'state' && isAlone(scene, passage, index, head);
  if (!isPlace && !isField) return false;
  return (
    deprel === 'compound' ||
    (deprel === 'nmod' && prepositionRole(passage, index, scene.knowledge.lexicon, scene.language) === 'of')
  );
}

/** One name, and nobody else's war; «la guerre de la Russie contre …» names who wages it. */
function isAlone(scene: Scene, passage: Passage, index: number, war: number): boolean {
  const names = scene.byHead[passage.index]!;
  const beside = [
    ...childrenBy(passage, index, 'conj', 'compound'),
    ...childrenBy(passage, war, 'compound', 'nmod', 'amod'),
  ];
  const isAgainst = childrenBy(passage, war, 'nmod', 'obl').some((child) =>
    /^(against|on|with|in)$/.test(prepositionRole(passage, child, scene.knowledge.lexicon, scene.language) ?? ''),
  );
  return !isAgainst && beside.every((child) => child === index || !names.has(child));
}
