import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «Le Mali, le Niger, le Burkina Faso et le Tchad ont condamné …»: names between commas before the last, joined one, which
 * were taken for complements of the first, are members of the list.
 */
export function mendList(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.deprel !== 'conj' || token.upos !== 'PROPN' || tokens[token.head]?.upos !== 'PROPN') continue;
    const first = token.head;
    if (first > index || !tokens.some((one, at) => one.head === index && one.deprel === 'cc' && at > first)) continue;
    const loose = tokens.flatMap((one, at) =>
      at > first && at < index && one.head === first && one.upos === 'PROPN' && isBehindComma(tokens, at) ? [at] : [],
    );
    if (loose.length === 0) continue;
    const next = mended.map((one, at) => (loose.includes(at) ? { ...one, deprel: 'conj' } : one));
    if (isTree(next)) mended = next;
  }
  return mended;
}

/** A name without preposition right behind a comma, its article left out. */
function isBehindComma(tokens: readonly Token[], at: number): boolean {
  if (!/^(nmod|appos|flat|dep|compound)/.test(tokens[at]!.deprel)) return false;
  const before = tokens[at - 1]?.upos === 'DET' ? at - 2 : at - 1;
  return tokens[before]?.form === ',' && !tokens.some((one) => one.head === at && one.deprel === 'case');
}
