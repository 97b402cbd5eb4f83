import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "said that soldiers escorting a convoy had opened fire": what the subject was doing was taken for the clause, and the verb
 * behind it stood without anybody who does it. The participle describes the subject of that verb.
 */
export function mendBusySubject(tokens: readonly Token[]): readonly Token[] {
  for (let doing = 1; doing + 2 < tokens.length; doing++) {
    const { form, upos, deprel, head: above } = tokens[doing]!;
    if (upos !== 'VERB' || !/^[a-z]+ing$/.test(form) || !/^(ccomp|xcomp|advcl|parataxis)$/.test(deprel)) continue;
    const subject = doing - 1;
    if (tokens[subject]!.head !== doing || tokens[subject]!.deprel !== 'nsubj') continue;
    if (tokens.some(({ head, deprel: as }) => head === doing && as.startsWith('aux'))) continue;
    const verb = tokens.findIndex(
      (token, at) => at > doing && token.head === above && token.upos === 'VERB' && token.deprel === deprel,
    );
    if (verb < 0 || hasSubject(tokens, verb) || !isTold(tokens, verb)) continue;
    const mended = tokens.map((token, at): Token => {
      if (at === subject) return { ...token, head: verb };
      if (at === doing) return { ...token, head: subject, deprel: 'acl' };
      return token.head === doing && token.deprel === 'mark' ? { ...token, head: verb } : token;
    });
    return isTree(mended) ? mended : tokens;
  }
  return tokens;
}

const hasSubject = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(({ head, deprel }) => head === verb && /^(nsubj|mark|expl)/.test(deprel));

const isTold = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]!.feats.VerbForm === 'Fin' ||
  tokens.some(({ head, deprel, feats }) => head === verb && deprel.startsWith('aux') && feats.VerbForm === 'Fin');

/**
 * "Chad will buy jets worth a billion from Mali, the minister announced": what stands behind the first verb was hung on the one
 * that tells it.
 */
export function mendToldBehind(tokens: readonly Token[]): readonly Token[] {
  const said = tokens.findIndex(
    ({ upos, deprel, head, lemma }, at) =>
      upos === 'VERB' && deprel === 'conj' && head >= 0 && head < at && TELLS.test(lemma),
  );
  if (said < 0 || tokens.some(({ head, upos }) => head === said && upos === 'CCONJ')) return tokens;
  const verb = tokens[said]!.head;
  const subject = tokens.findIndex(({ head, deprel }) => head === said && deprel === 'nsubj');
  if (subject < 0 || subject > said) return tokens;
  let comma = subject;
  while (comma > verb && tokens[comma]!.form !== ',') comma--;
  if (comma <= verb) return tokens;
  const moved = (token: Token, at: number): boolean => token.head === said && at > verb && at < comma;
  if (!tokens.some(moved)) return tokens;
  const { head: above, deprel } = tokens[verb]!;
  const mended = tokens.map((token, at): Token => {
    if (moved(token, at)) return { ...token, head: verb };
    if (at === said) return { ...token, head: above, deprel };
    return at === verb ? { ...token, head: said, deprel: 'ccomp' } : token;
  });
  return isTree(mended) ? mended : tokens;
}

const TELLS = /^(announce|say|report|add|confirm|declare|state|tell)$/;
