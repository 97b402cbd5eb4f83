import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «La Pologne livrera 14 chars à l'Ukraine, l'Allemagne 18», "Kenya sent 400 soldiers to Haiti, Benin 200": a name with a
 * number behind it, after a verb that has a number of its own, does what that verb says. Parsers take it for one more
 * member of the phrase before; it becomes an `orphan` of the verb, with what stands behind it below it.
 */
export function mendGap(tokens: readonly Token[]): readonly Token[] {
  if (tokens.filter(({ upos }) => upos === 'NUM').length < 2) return tokens;
  let verb = -1;
  let counted = false;
  const gaps: number[] = [];
  for (const [at, { upos }] of tokens.entries()) {
    if (upos === 'VERB') {
      verb = at;
      counted = false;
      gaps.length = 0;
    } else if (upos === 'NUM') counted ||= verb >= 0;
    else if (counted && upos === 'PROPN' && isGap(tokens, at)) gaps.push(at);
  }
  if (gaps.length === 0) return tokens;
  let mended: readonly Token[] = tokens;
  gaps.forEach((name, index) => {
    mended = orphaned(mended, verb, name, gaps[index + 1] ?? tokens.length);
  });
  return isTree(mended) ? mended : tokens;
}

/** A name behind a comma or «et» and right before a number, which no preposition governs. */
function isGap(tokens: readonly Token[], name: number): boolean {
  let number = name + 1;
  while (/^(environ|quelque|about|some|another|only|seulement)$/i.test(tokens[number]?.form ?? '')) number++;
  if (!/^(NUM|SYM)$/.test(tokens[number]?.upos ?? '')) return false;
  const before = tokens[name - 1]?.upos === 'DET' ? name - 2 : name - 1;
  if (!/^(,|;|et|and)$/.test(tokens[before]?.form ?? '')) return false;
  // «Paris, Rome 2025» names a year, and "Berlin 3 May" a day.
  return !/^(19|20)\d\d$/.test(tokens[number]!.form) && !MONTH.test(tokens[number + 1]?.form ?? '');
}

const MONTH =
  /^(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

function orphaned(tokens: readonly Token[], verb: number, name: number, end: number): readonly Token[] {
  const from = tokens[name - 1]!.upos === 'DET' ? name - 1 : name;
  return tokens.map((token, at): Token => {
    if (at === name) return { ...token, head: verb, deprel: 'orphan' };
    const isOutside = token.head < from || token.head >= end || (token.head === name && token.upos === 'NUM');
    if (at < from || at >= end || token.deprel === 'punct' || token.deprel === 'cc' || !isOutside)
      return at === from && from < name ? { ...token, head: name } : token;
    return { ...token, head: name, deprel: /^(obl|nmod)/.test(token.deprel) ? token.deprel : 'orphan' };
  });
}
