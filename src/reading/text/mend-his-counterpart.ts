import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "in the presence of President A and his Kenyan counterpart", «en présence du président A et de son homologue»: a counterpart
 * is joined to the one named right before, not to the noun above or to the verb.
 */
export function mendHisCounterpart(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ form, deprel }) => deprel === 'conj' && isCounterpart(form));
  if (at < 0) return tokens;
  const join = tokens.findLastIndex(({ form }, index) => index < at && /^(and|et)$/i.test(form));
  if (join < 1 || at - join > 5 || !tokens.slice(join + 1, at).some(({ form }) => /^(his|her|son|sa)$/i.test(form)))
    return tokens;
  const last = tokens[join - 1]!.form === ',' ? join - 2 : join - 1;
  // The highest word of the phrase that ends here, so long as it is below what the counterpart was joined to.
  let one = last;
  while (one >= 0 && tokens[one]!.head !== tokens[at]!.head && /^(flat|appos|conj|nmod)/.test(tokens[one]!.deprel)) {
    if (tokens[tokens[one]!.head]!.upos === 'VERB' || isBetween(tokens, one)) break;
    one = tokens[one]!.head;
  }
  // «le président finlandais, A, et son homologue»: the name belongs to whoever it is joined to.
  if (
    one < 0 ||
    one === tokens[at]!.head ||
    /^(appos|flat)/.test(tokens[one]!.deprel) ||
    !/^(PROPN|NOUN)$/.test(tokens[one]!.upos)
  )
    return tokens;
  if (!above(tokens, one).includes(tokens[at]!.head)) return tokens;
  const mended = tokens.map((token, index) => (index === at ? { ...token, head: one } : token));
  return isTree(mended) ? mended : tokens;
}

/** «au terme d'un entretien entre A et son homologue»: between A and him. */
const isBetween = (tokens: readonly Token[], index: number): boolean =>
  tokens.some(({ head, deprel, form }) => head === index && deprel === 'case' && /^(between|entre)$/i.test(form));

const above = (tokens: readonly Token[], index: number): number[] => {
  const found: number[] = [];
  for (let at = tokens[index]!.head; at >= 0; at = tokens[at]!.head) found.push(at);
  return found;
};

export const isCounterpart = (form: string): boolean => /^(counterpart|homologue)$/i.test(form);
