import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «Le Mali, le Niger, le Burkina Faso et le Tchad ont condamné …»: names between commas before the last, joined one, which
 * were taken for complements of the first, are members of the list.
 */
export function mendList(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let index = 0; index < tokens.length; index++) {
    const { deprel, upos, head } = tokens[index]!;
    if (deprel !== 'conj' || upos !== 'PROPN' || head > index || tokens[head]?.upos !== 'PROPN') continue;
    const loose = looseIn(tokens, head, index);
    if (loose.length === 0) continue;
    const next = withMembers(mended, loose);
    if (isTree(next)) mended = next;
  }
  return mended;
}

/** The names between the first and the last, joined one of a list that hang on the first otherwise. */
const looseIn = (tokens: readonly Token[], first: number, last: number): readonly number[] =>
  tokens.some((one, at) => one.head === last && one.deprel === 'cc' && at > first)
    ? tokens.flatMap((one, at) =>
        at > first && at < last && one.head === first && one.upos === 'PROPN' && isBehindComma(tokens, at, first)
          ? [at]
          : [],
      )
    : [];

const withMembers = (tokens: readonly Token[], members: readonly number[]): Token[] =>
  tokens.map((one, at) => (members.includes(at) ? { ...one, deprel: 'conj' } : one));

/** A name right behind a comma, its article left out, without a preposition or with that of the first: «du Mali, du Niger et du Tchad». */
function isBehindComma(tokens: readonly Token[], at: number, first: number): boolean {
  if (!/^(nmod|appos|flat|dep|compound)/.test(tokens[at]!.deprel)) return false;
  const own = caseOf(tokens, at);
  if (own !== null && own !== caseOf(tokens, first)) return false;
  let before = at - 1;
  while (before > first && /^(det|case)$/.test(tokens[before]!.deprel) && tokens[before]!.head === at) before--;
  return tokens[before]?.form === ',';
}

const caseOf = (tokens: readonly Token[], name: number): string | null =>
  tokens.find(({ head, deprel }) => head === name && deprel === 'case')?.lemma ?? null;
