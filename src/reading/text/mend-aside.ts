import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «a interrompu, selon la chaîne CNN, l'envoi d'armes», "has halted, officials say, its aid": behind an aside between
 * commas the object was taken for a remark. It is the object of a verb that has none.
 */
export function mendAside(tokens: readonly Token[]): readonly Token[] {
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
