import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

const A_TIME =
  /^(?:week|weekend|month|year|summer|spring|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/**
 * "Last month the foreign ministers of Peru and Chile met", "Under one of its clauses the two countries will help": a phrase opens the
 * sentence without a comma behind it, and the noun behind it was taken for a part of it. The noun is the subject of the verb.
 */
export function mendOpener(tokens: readonly Token[]): readonly Token[] {
  const opener = tokens.findIndex(({ deprel, head, form }, at) => {
    if (at < 1 || at > 3 || head <= at + 1 || tokens[head]!.upos !== 'VERB') return false;
    const isTime = A_TIME.test(form) && /^(?:nsubj|obl|compound|nmod)/.test(deprel);
    return isTime || (deprel.startsWith('nsubj') && hasCase(tokens, at));
  });
  if (opener < 0) return tokens;
  const { head: verb } = tokens[opener]!;
  if (tokens.some((one, at) => at !== opener && one.head === verb && one.deprel.startsWith('nsubj'))) return tokens;
  const noun = tokens.findIndex(
    ({ upos, deprel, head }, at) =>
      at > opener &&
      at < verb &&
      upos === 'NOUN' &&
      (head === opener || tokens[head]?.head === opener) &&
      /^(?:obj|appos|nmod|dep)/.test(deprel) &&
      !hasCase(tokens, at) &&
      tokens.some((one) => one.head === at && one.upos === 'DET'),
  );
  if (noun < 0 || tokens.slice(opener, noun).some(({ form }) => form === ',')) return tokens;
  const mended = tokens.map((one, at): Token => {
    if (at === opener) return { ...one, deprel: 'obl' };
    return at === noun ? { ...one, head: verb, deprel: 'nsubj' } : one;
  });
  return isTree(mended) ? mended : tokens;
}

const hasCase = (tokens: readonly Token[], of: number): boolean =>
  tokens.some(({ head, deprel }) => head === of && deprel === 'case');
