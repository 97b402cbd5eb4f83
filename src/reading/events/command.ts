import { isInsisted } from '../text/insisted.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';

/** "told Berlin to leave", «veut que Berlin parte»: not what the subject itself does or says. */
export function isCommand(passage: Passage, trigger: number): boolean {
  const isOther = (child: number): boolean => childrenBy(passage, child, 'nsubj').length > 0;
  return (passage.children[trigger] ?? []).some((child) => {
    const token = passage.tokens[child]!;
    if (token.upos !== 'VERB' || !/^(xcomp|ccomp|advcl)$/.test(relation(token))) return false;
    const marks = childrenBy(passage, child, 'mark').map((mark) => passage.tokens[mark]!.form.toLowerCase());
    if (passage.tokens[trigger]!.lemma === 'insist') return isInsisted(passage, trigger, child);
    if (/^(tell|dire)$/i.test(passage.tokens[trigger]!.lemma))
      return marks.some((mark) => /^(to|de|d['’])$/.test(mark));
    const controlled = childrenBy(passage, trigger, 'obj', 'iobj').some((one) => one < child);
    return isOther(child)
      ? marks.some((mark) => /^(to|que|qu['’])$/.test(mark))
      : controlled && marks.some((mark) => /^(to|à)$/.test(mark));
  });
}
