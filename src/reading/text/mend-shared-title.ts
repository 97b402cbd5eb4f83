import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

const TITLE =
  /^(president|minister|king|queen|leader|premier|chancellor|chairman|ambassador|envoy|governor|counterpart|chief)$/i;

/**
 * "Abiy and Somalia's president met": one person holds an office, so that the name in front is not a second owner of it, but
 * somebody who stands beside whoever holds it.
 */
export function mendSharedTitle(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ upos, deprel, head }, at) => {
    if (upos !== 'PROPN' || deprel !== 'nmod:poss' || head <= at) return false;
    return TITLE.test(tokens[head]!.form) && !hasOwn(tokens, at) && secondOf(tokens, at) > at;
  });
  if (first < 0) return tokens;
  const second = secondOf(tokens, first);
  const title = tokens[first]!.head;
  const { head, deprel } = tokens[title]!;
  // "…'s president, Jane Doe, met": the name says who holds the office.
  const name =
    tokens[title + 1]?.form === ',' && tokens[title + 2]?.upos === 'PROPN' && tokens[title + 2]!.head === head
      ? title + 2
      : -1;
  const mended = tokens.map((token, at) => {
    if (at === name && token.deprel.startsWith('nsubj')) return { ...token, head: title, deprel: 'appos' };
    if (at === first) return { ...token, head, deprel };
    if (at === title) return { ...token, head: first, deprel: 'conj' };
    if (at === second) return { ...token, head: title, deprel: 'nmod:poss' };
    return token.deprel === 'cc' && token.head === second ? { ...token, head: title } : token;
  });
  return isTree(mended) ? mended : tokens;
}

const hasOwn = (tokens: readonly Token[], noun: number): boolean =>
  tokens.some(({ head, deprel, form }) => head === noun && deprel === 'case' && /^['’]s?$/.test(form));

const secondOf = (tokens: readonly Token[], first: number): number =>
  tokens.findIndex(({ head, deprel }, at) => head === first && deprel === 'conj' && hasOwn(tokens, at));
