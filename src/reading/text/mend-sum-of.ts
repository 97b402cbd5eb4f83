import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «a fourni au Tchad pour dix millions d'euros de radars», «livrera pour des milliards de dollars d'armes»: what is
 * handed over is told by what it is worth; the sum becomes the object that the verb lacks.
 */
export function mendSumOf(tokens: readonly Token[]): readonly Token[] {
  const mended = tokens.map((token, sum): Token => {
    if (token.head < 0 || !/^obl/.test(token.deprel) || !SUM.test(token.form)) return token;
    const verb = tokens[token.head]!;
    if (verb.upos !== 'VERB' || !HANDS.test(verb.lemma)) return token;
    const isFor = tokens.some((one) => one.head === sum && one.deprel === 'case' && /^pour$/i.test(one.form));
    const isWorth = tokens.some(
      (one, at) =>
        at > sum && one.upos === 'NOUN' && /^nmod/.test(one.deprel) && !SUM.test(one.form) && isBelow(tokens, at, sum),
    );
    const hasObject = tokens.some((one) => one.head === token.head && /^(obj|nsubj:pass)$/.test(one.deprel));
    return isFor && isWorth && !hasObject ? { ...token, deprel: 'obj' } : token;
  });
  if (mended.every((token, at) => token === tokens[at])) return tokens;
  const freed = mended.map(
    (token): Token =>
      token.deprel === 'case' && /^pour$/i.test(token.form) && mended[token.head] !== tokens[token.head]
        ? { ...token, deprel: 'advmod' }
        : token,
  );
  return isTree(freed) ? freed : tokens;
}

const SUM =
  /^(millions?|milliards?|milliers?|centaines?|dizaines?|euros?|dollars?|livres|roubles|yuans|couronnes|francs)$/i;
const HANDS = /^(fournir|livrer|envoyer|donner|promettre|offrir|céder|débloquer|expédier|octroyer|accorder)$/;

function isBelow(tokens: readonly Token[], at: number, above: number): boolean {
  for (let node = at, steps = 0; steps < 4 && node >= 0; node = tokens[node]!.head, steps++)
    if (node === above) return true;
  return false;
}
