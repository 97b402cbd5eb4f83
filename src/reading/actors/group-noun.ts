import type { Knowledge } from '../../knowledge/index.ts';
import { organisationById } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { relation } from '../text/tree.ts';
import type { Mention } from './sense.ts';

const A_GROUP = /^(groupes?|mouvements?|milices?|rébellion|faction|groups?|movements?|militias?|rebellion|faction)$/i;

/**
 * "the M23 rebel group", «le groupe armé M23», "the Houthi movement": the noun beside the name of an armed group is what
 * acts, and stands for it.
 * @param head the word that heads the name
 * @returns the noun, or the head of the name where there is none
 */
export function headOfGroup(
  passage: Passage,
  head: number,
  mention: Mention,
  knowledge: Knowledge,
  language: Language,
): number {
  const sense = mention.senses[0];
  if (sense?.kind !== 'organisation' || organisationById(sense.id)?.kind !== 'armed-group') return head;
  const token = passage.tokens[head]!;
  const noun = passage.tokens[token.head];
  if (noun?.upos !== 'NOUN' || !A_GROUP.test(noun.form)) return head;
  const isBeside = /^(compound|amod|flat|appos)$/.test(relation(token));
  const isBehind = relation(token) === 'nmod' && prepositionRole(passage, head, knowledge.lexicon, language) === null;
  return isBeside || isBehind ? token.head : head;
}
