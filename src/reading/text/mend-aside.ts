import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «a interrompu, selon la chaîne CNN, l'envoi d'armes», "has halted, officials say, its aid": behind an aside between
 * commas the object was taken for a remark. It is the object of a verb that has none.
 */
export function mendAside(tokens: readonly Token[]): readonly Token[] {
  const told = mendTown(tokens);
  if (told !== tokens) return told;
  for (let noun = 4; noun < tokens.length; noun++) {
    const { upos, deprel, head: verb } = tokens[noun]!;
    if (upos !== 'NOUN' || deprel !== 'parataxis' || tokens[verb]?.upos !== 'VERB' || verb > noun) continue;
    const opens = tokens[verb + 1]?.form === ',' && ASIDE.test(tokens[verb + 2]?.form ?? '');
    if (!opens || !isBehindComma(tokens, noun) || hasClause(tokens, noun)) continue;
    if (tokens.some((one) => one.head === verb && /^(obj|ccomp|xcomp|nsubj:pass)$/.test(one.deprel))) continue;
    const mended = tokens.map((one, at) => (at === noun ? { ...one, deprel: 'obj' } : one));
    if (isTree(mended)) return mended;
  }
  return tokens;
}

/**
 * «a rencontré à Honiara, la capitale de l'archipel, le Premier ministre»: what a town is told to be was taken for a remark, and
 * the object for a part of that. The one belongs to the town, the other to the verb.
 */
function mendTown(tokens: readonly Token[]): readonly Token[] {
  const is = tokens.findIndex(({ lemma, deprel, head }, at) => {
    if (deprel !== 'parataxis' || tokens[head]?.upos !== 'VERB' || !TOWN.test(lemma)) return false;
    const before = tokens[at - 1]?.upos === 'DET' ? at - 2 : at - 1;
    return tokens[before]?.form === ',' && tokens[before - 1]?.upos === 'PROPN' && tokens[before - 1]!.head === head;
  });
  if (is < 0) return tokens;
  const verb = tokens[is]!.head;
  const town = tokens[is - 1]!.upos === 'DET' ? is - 3 : is - 2;
  const object = tokens.findIndex(
    ({ head, deprel, upos }, at) => at > is && head === is && deprel === 'appos' && upos === 'NOUN',
  );
  if (object >= 0 && tokens.some(({ head, deprel }) => head === verb && deprel === 'obj')) return tokens;
  const mended = tokens.map((one, at): Token => {
    if (at === is) return { ...one, head: town, deprel: 'appos' };
    return at === object ? { ...one, head: verb, deprel: 'obj' } : one;
  });
  return isTree(mended) ? mended : tokens;
}

const TOWN = /^(capitale|ville|cité|port|station|bourgade|capital|city|town)$/;

/** Words that open such an aside. */
const ASIDE = /^(selon|d['’]après|according|officials?|sources?|à|in|en|on|after|après|the|le|la)$/i;

/** Nothing but the noun's own article and adjectives stand between it and the comma. */
function isBehindComma(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (at > 0 && tokens[at]!.head === noun && /^(DET|ADJ|PRON|NUM)$/.test(tokens[at]!.upos)) at--;
  return tokens[at]?.form === ',' && at < noun - 1;
}

const hasClause = (tokens: readonly Token[], noun: number): boolean =>
  tokens.some(({ head, deprel }) => head === noun && /^(nsubj|cop|case|aux|mark)/.test(deprel));
