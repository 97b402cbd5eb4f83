import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «signé par le président togolais, et son homologue béninois, lors d'une visite», "signed by the president, and his Beninese
 * counterpart, in Lomé": a second one behind a comma and «et» that was taken for a sentence of its own beside the verb.
 */
export function mendJoinedAside(tokens: readonly Token[]): readonly Token[] {
  for (let and = 2; and < tokens.length - 1; and++) {
    const { deprel, form, head: second } = tokens[and]!;
    if (deprel !== 'cc' || second < and || tokens[and - 1]!.form !== ',' || !/^(et|and)$/i.test(form)) continue;
    const { deprel: told, head: verb, upos } = tokens[second]!;
    if (told !== 'parataxis' || verb < 0 || verb > and || !/^(NOUN|PROPN)$/.test(upos)) continue;
    if (tokens.some(({ head, deprel: own }) => head === second && /^(nsubj|cop|aux|case)/.test(own))) continue;
    const first = topBefore(tokens, and - 2, verb);
    if (first < 0 || !/^(obl:agent|obj|nsubj|obl)/.test(tokens[first]!.deprel)) continue;
    const next = tokens.map((token, at) => (at === second ? { ...token, head: first, deprel: 'conj' } : token));
    if (isTree(next)) return next;
  }
  return tokens;
}

/** The noun that hangs on the verb and whose phrase ends there; -1 for none. */
function topBefore(tokens: readonly Token[], last: number, verb: number): number {
  let at = last;
  for (let steps = 0; steps < 5 && at > verb; steps++) {
    const { head, upos } = tokens[at]!;
    if (head === verb) return /^(NOUN|PROPN)$/.test(upos) ? at : -1;
    at = head;
  }
  return -1;
}
