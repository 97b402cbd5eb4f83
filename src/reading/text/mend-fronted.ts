import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';
import { A_TIME } from './mend-scattered.ts';

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

/**
 * "In May, Chad and Sudan clashed", «En mai, le Tchad et le Soudan …»: the names behind the month were joined to it, or it was
 * taken for the subject. They are the subject.
 */
export function mendFrontedTime(tokens: readonly Token[]): readonly Token[] {
  const time = tokens.findIndex(({ form }) => A_TIME.test(form));
  if (time < 1 || time > 3 || tokens[0]!.upos !== 'ADP' || !/^(nsubj|obl|nmod)/.test(tokens[time]!.deprel))
    return tokens;
  const verb = tokens[time]!.head;
  const comma = tokens.findIndex(({ form }, at) => at > time && at <= time + 2 && form === ',');
  if (comma < 0 || verb < comma + 2 || tokens[verb]!.upos !== 'VERB') return tokens;
  if (tokens.some(({ deprel, head }, at) => at !== time && head === verb && deprel.startsWith('nsubj'))) return tokens;
  const names = tokens.flatMap(({ head, deprel }, at) =>
    head === time && at > comma && at < verb && /^(conj|appos|flat|nmod)/.test(deprel) ? [at] : [],
  );
  const [first] = names;
  if (first === undefined || tokens[first]!.upos !== 'PROPN') return tokens;
  const mended = tokens.map((token, at): Token => {
    if (at === time) return { ...token, deprel: 'obl' };
    if (at === first) return { ...token, head: verb, deprel: 'nsubj' };
    if (names.includes(at)) return { ...token, head: first, deprel: 'conj' };
    return token;
  });
  return isTree(mended) ? mended : tokens;
}
