import type { Passage } from './passage.ts';
import { childrenBy } from './tree.ts';

/** "insisted that Chad withdraw", "insists on Chad leaving": what is to be done; "insisted that Chad had left" is only said. */
export function isInsisted(passage: Passage, trigger: number, clause: number): boolean {
  const { tokens } = passage;
  const { form } = tokens[clause]!;
  if (/ing$/.test(form))
    return childrenBy(passage, trigger, 'obl').some((one) => one < clause && tokens[one - 1]?.form === 'on');
  if (!childrenBy(passage, clause, 'mark').some((mark) => tokens[mark]!.form === 'that')) return false;
  const helped = childrenBy(passage, clause, 'aux', 'cop').map((one) => tokens[one]!.form.toLowerCase());
  if (helped.length > 0) return helped[0] === 'be';
  const [subject] = childrenBy(passage, clause, 'nsubj');
  const isOne =
    subject !== undefined && !childrenBy(passage, subject, 'conj').length && tokens[subject]!.feats.Number !== 'Plur';
  return isOne && form === tokens[clause]!.lemma;
}
