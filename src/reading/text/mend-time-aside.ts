import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** What a day between commas that is read as one word looks like. */
export const isLongForm = (form: string): boolean => /^\S+\s\S|^l['’]\S+\s/.test(form);

/**
 * «depuis la levée, en mai dernier, de l'embargo», "since the lifting, last May, of the embargo": behind a day between
 * commas, which is read as one adverb, the noun's complement was hung on the verb. It belongs to the noun.
 */
export function mendTimeAside(tokens: readonly Token[]): readonly Token[] {
  for (let day = 2; day + 3 < tokens.length; day++) {
    if (!isLongForm(tokens[day]!.form) || !/^(ADV|NOUN)$/.test(tokens[day]!.upos)) continue;
    if (tokens[day - 1]!.form !== ',' || tokens[day + 1]!.form !== ',') continue;
    const of = tokens[day + 2]!;
    const isAgent = /^(par|by)$/i.test(of.form);
    const noun = nounBefore(tokens, day - 1, isAgent);
    if (noun < 0 || !(isAgent || /^(de|d['’]|of)$/i.test(of.form)) || of.head <= day + 2) continue;
    const complement = tokens[of.head]!;
    if (isAgent && tokens.some((one) => one.head === complement.head && one.deprel === 'aux:pass')) continue;
    if (!/^(obl|obj|nmod)/.test(complement.deprel) || complement.head === noun || complement.head > of.head) continue;
    const mended = tokens.map((one, at): Token => {
      if (at === of.head) return { ...one, head: noun, deprel: 'nmod' };
      return at === day && one.head === noun ? { ...one, deprel: 'nmod' } : one;
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}

/** The noun at the top of the phrase that ends before a comma, which has no complement with «de» yet but for an agent; -1 for none. */
function nounBefore(tokens: readonly Token[], comma: number, isAgent: boolean): number {
  let at = comma - 1;
  while (at >= 0 && /^(nmod|flat|appos|amod|det|nummod)/.test(tokens[at]!.deprel) && tokens[at]!.head < at) {
    if (tokens[at]!.head < 0) break;
    at = tokens[at]!.head;
  }
  if (at < 0 || tokens[at]!.upos !== 'NOUN') return -1;
  const hasOwn = tokens.some(
    ({ head, deprel }, child) =>
      head === at &&
      child > at &&
      child < comma &&
      deprel.startsWith('nmod') &&
      tokens.some((one) => one.head === child && /^(de|d['’]|of)$/i.test(one.form)),
  );
  return hasOwn && !isAgent ? -1 : at;
}
