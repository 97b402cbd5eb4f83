import type { Passage } from '../text/passage.ts';
import { ancestors, childrenBy, tokensWithin } from '../text/tree.ts';
import type { DateExpression } from './expression.ts';

/** «sa première visite depuis son élection en juillet», "his first trip since his election in July": the day of the one, not of the other. */
export function isOfSince(passage: Passage, trigger: number, date: DateExpression): boolean {
  const { start } = passage.tokens[trigger]!;
  if (start > date.start) return false;
  return tokensWithin(passage, date.start, date.end).some((node) => {
    const chain = ancestors(passage, node);
    const at = chain.indexOf(trigger);
    // «… son élection en juillet»: also where the day hangs on the verb.
    const before = passage.tokens.findLastIndex(({ end, upos }) => end <= date.start && upos !== 'ADP');
    return [...(at < 0 ? chain : chain.slice(0, at)), before].some(
      (above) =>
        passage.tokens[above]!.upos === 'NOUN' &&
        passage.tokens[above]!.end <= date.start &&
        childrenBy(passage, above, 'case', 'mark').some((child) =>
          /^(depuis|since)$/i.test(passage.tokens[child]!.form),
        ) &&
        childrenBy(passage, above, 'det', 'nmod').some((child) =>
          /^(son|sa|leur|its|his|her|their)$/i.test(passage.tokens[child]!.form),
        ),
    );
  });
}
