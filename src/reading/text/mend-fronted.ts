import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "In their statement, Poland and Britain pledged …", «Dans leur déclaration, …»: of two names behind a phrase that opens
 * the sentence, the first was hung on that phrase. Both are the subject of the verb behind them.
 */
export function mendFronted(tokens: readonly Token[]): readonly Token[] {
  for (let and = 3; and < tokens.length - 2; and++) {
    if (tokens[and]!.upos !== 'CCONJ' || !/^(and|et)$/i.test(tokens[and]!.form)) continue;
    const first = and - 1;
    const second = tokens.findIndex(({ deprel }, at) => at > and && at < and + 4 && deprel.startsWith('nsubj'));
    if (second < 0 || tokens[first]!.upos !== 'PROPN' || tokens[second]!.upos !== 'PROPN') continue;
    const verb = tokens[second]!.head;
    const opener = tokens[first]!.head;
    let comma = first - 1;
    while (comma > 0 && tokens[comma]!.head === first && tokens[comma]!.form !== ',') comma--;
    if (verb < second || opener < 0 || opener >= comma || tokens[comma]?.form !== ',') continue;
    if (!/^(appos|conj|nmod|flat|parataxis|compound|obl)/.test(tokens[first]!.deprel)) continue;
    if (
      !/^(ADP|SCONJ)$/.test(tokens[0]!.upos) ||
      tokens.some((one, at) => at < comma && one.upos === 'PROPN' && one.head === first)
    )
      continue;
    const mended = tokens.map((token, at) => {
      if (at === first) return { ...token, head: verb, deprel: tokens[second]!.deprel };
      if (at === second) return { ...token, head: first, deprel: 'conj' };
      if (at === and) return { ...token, head: second, deprel: 'cc' };
      return token;
    });
    return isTree(mended) ? mended : tokens;
  }
  return tokens;
}
