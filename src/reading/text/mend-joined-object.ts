import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «a fermé ses ports et condamné le Togo», "closed its ports and imposed sanctions", «a organisé une foire et livré des camions au Niger»: what stands behind the
 * second participle was hung on the first, which has an object of its own. It is the object of the one it stands behind.
 */
export function mendJoinedObject(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let at = 3; at + 1 < tokens.length; at++) {
    const { deprel, head: first, feats, upos } = tokens[at]!;
    if (deprel !== 'conj' || upos !== 'VERB' || !/^(Part|Fin)$/.test(feats.VerbForm ?? '') || first < 0 || first > at)
      continue;
    if (tokens.some((one) => one.head === at && /^(aux|cop|obj|nsubj)/.test(one.deprel))) continue;
    const objects = tokens.flatMap((one, place) => (one.head === first && one.deprel === 'obj' ? [place] : []));
    const object = objects.find((place) => place > at);
    if (object === undefined || !objects.some((place) => place > first && place < at)) continue;
    // Nothing but the words of the object itself stands before it.
    if (tokens.slice(at + 1, object).some((one) => one.head !== object && one.head <= at)) continue;
    const next = mended.map(
      (one, place): Token =>
        one.head === first && place > at && /^(obj|obl|advcl|xcomp|ccomp)/.test(one.deprel)
          ? { ...one, head: at }
          : one,
    );
    if (isTree(next)) mended = next;
  }
  return mended;
}
