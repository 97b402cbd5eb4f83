import { mapped, type Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "left the Union of River States (URS)", "delivered ten tanks (T-72) to Lima": what brackets explain was taken for a remark
 * beside the verb. It is what the verb is about, or what its preposition leads to.
 */
export function mendBracketed(tokens: readonly Token[]): readonly Token[] {
  const noun = tokens.findIndex((_, index) => isRemark(tokens, index));
  if (noun < 0) return tokens;
  const verb = tokens[noun]!.head;
  // "of [the] Union": an article that went its own way takes its preposition along.
  const article = tokens[noun - 1]!.upos === 'DET' ? noun - 1 : -1;
  const isPart = ({ head }: Token): boolean => head === noun || (article >= 0 && head === article);
  const isLed = tokens.some((token, at) => at < noun && isPart(token) && token.deprel === 'case');
  if (!isLed && tokens.some(({ head, deprel }) => head === verb && deprel === 'obj')) return tokens;
  const mended = mapped(tokens, (token, at): Token => {
    if (at === noun) return { ...token, deprel: isLed ? 'obl' : 'obj' };
    if (at === article) return { ...token, head: noun, deprel: 'det' };
    return article >= 0 && token.head === article ? { ...token, head: noun } : token;
  });
  return isTree(mended) ? mended : tokens;
}

/** A noun that follows its verb without a comma, with brackets behind it. */
function isRemark(tokens: readonly Token[], noun: number): boolean {
  const { upos, deprel, head: verb } = tokens[noun]!;
  if (deprel !== 'parataxis' || !/^(NOUN|PROPN)$/.test(upos) || verb < 0 || verb > noun) return false;
  if (tokens[verb]!.upos !== 'VERB' || tokens[noun + 1]?.form !== '(') return false;
  if (tokens.some(({ head, deprel: as }) => head === noun && /^(nsubj|cop|aux|mark)/.test(as))) return false;
  for (let at = verb + 1; at < noun; at++)
    if (!/^(DET|ADJ|NUM|ADP|ADV|PROPN|NOUN)$/.test(tokens[at]!.upos)) return false;
  return true;
}
