import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

const A_TIME =
  /^(week|weekend|month|year|decade|summer|spring|autumn|winter|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

/** "Kenya last year named a new envoy": the name was taken for a part of the time behind it. It is the subject. */
export function mendNameTime(tokens: readonly Token[]): readonly Token[] {
  for (let at = 1; at + 2 < tokens.length; at++) {
    if (!/^(last|this|next)$/i.test(tokens[at]!.form)) continue;
    const [name, time, verb] = [tokens[at - 1]!, tokens[at + 1]!, tokens[at + 2]!];
    const isPart = name.upos === 'PROPN' && name.head === at + 1 && /^(compound|nmod)$/.test(name.deprel);
    if (!isPart || !A_TIME.test(time.form) || !/^(VERB|AUX)$/.test(verb.upos) || !/^(obl|nsubj)/.test(time.deprel))
      continue;
    const above = time.head;
    const isTaken = tokens.some(
      ({ head, deprel }, one) => head === above && one !== at + 1 && deprel.startsWith('nsubj'),
    );
    if (above < at || isTaken) continue;
    const mended = tokens.map((token, one): Token => {
      if (one === at - 1) return { ...token, head: above, deprel: 'nsubj' };
      return one === at + 1 ? { ...token, deprel: 'obl' } : token;
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}
