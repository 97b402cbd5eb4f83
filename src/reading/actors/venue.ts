import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';

const MEETING = /^(sommet|conférence|forum|pourparlers|processus|summit|conference|talks|process)$/i;

/** «le sommet de Vilnius», "the Vilnius summit", «les pourparlers de Doha»: where one meets is nobody who meets. */
export function isVenue(scene: Scene, passage: Passage, index: number): boolean {
  const { head, deprel } = passage.tokens[index]!;
  if (head < 0 || !/^(nmod|compound)/.test(deprel) || !MEETING.test(passage.tokens[head]!.form)) return false;
  if (scene.byHead[passage.index]!.get(index)?.senses[0]?.kind !== 'place') return false;
  return deprel === 'compound' || prepositionRole(passage, index, scene.knowledge.lexicon, scene.language) === 'of';
}
