import type { Rule } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy } from '../text/tree.ts';

/** What a text or a report may be about, and nobody does by it. */
const SPOKEN_OF = new Set(['MOBILIZE', 'SUPPORT']);

/** «des renseignements sur les tirs», "a declaration on support for Ukraine": what is shared or written is about it. */
export function isMatter(scene: Scene, passage: Passage, trigger: number, rule: Rule): boolean {
  if (!SPOKEN_OF.has(rule.type)) return false;
  const { head, deprel } = passage.tokens[trigger]!;
  if (head < 0 || !/^(nmod|obl)/.test(deprel)) return false;
  if (!/^(on|about)$/.test(prepositionRole(passage, trigger, scene.knowledge.lexicon, scene.language) ?? ''))
    return false;
  const above = passage.tokens[head]!;
  const named =
    above.upos === 'VERB' ? childrenBy(passage, head, 'obj').map((child) => passage.tokens[child]!) : [above];
  return named.some(({ form }) => A_TEXT.test(form));
}

const A_TEXT =
  /^(renseignements?|informations?|données?|alertes?|rapports?|déclarations?|résolutions?|textes?|documents?|intelligence|information|data|warnings?|reports?|declarations?|resolutions?)$/i;
