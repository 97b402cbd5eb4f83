import { groupStart } from '../saying/subject.ts';
import type { Passage } from '../text/passage.ts';

/**
 * «L'Otan, dont des soldats patrouillent au Kosovo, n'a pas commenté»: the name at the start of a sentence that a relative
 * clause parts from its verb, where a parser has taken the verb of that clause for the main one. -1 where there is none.
 */
export function parted(passage: Passage, verb: number): number {
  const { tokens } = passage;
  const name = tokens.findIndex(({ upos }) => upos === 'PROPN' || upos === 'NOUN');
  if (name < 0 || name > 2 || verb - name < 6) return -1;
  const comma = tokens.findIndex(({ form }, at) => at > name && form === ',');
  const relative = /^(dont|qui|que|qu['’]|où|whose|which|who|where)$/i.test(tokens[comma + 1]?.form ?? '');
  const closes = tokens[groupStart(passage, verb) - 1]?.form === ',';
  return comma > 0 && comma - name < 5 && relative && closes ? name : -1;
}
