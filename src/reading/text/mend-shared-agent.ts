import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «Le M23, soutenu, hébergé et armé par Kigali, …»: participles in a row that share the agent behind the last of them,
 * of which some were taken for adjectives or nouns, and the agent was hung on any of them.
 */
export function mendSharedAgent(tokens: readonly Token[]): readonly Token[] {
  for (let by = 4; by < tokens.length - 1; by++) {
    if (!/^par$/i.test(tokens[by]!.form)) continue;
    const row = rowBefore(tokens, by);
    const noun = row.length > 1 ? nounBefore(tokens, row[0]!) : -1;
    const agent = tokens[by]!.head;
    const isAgent = agent > by && (row.includes(tokens[agent]!.head) || tokens[agent]!.head === noun);
    if (noun < 0 || !isAgent) continue;
    const last = row.at(-1)!;
    const next = tokens.map((token, at): Token => {
      const place = row.indexOf(at);
      if (place >= 0) return participle(token, place === 0 ? noun : row[0]!, place === 0 ? 'acl' : 'conj');
      if (at === agent) return { ...token, head: last, deprel: 'obl:agent' };
      return /^(et|,)$/.test(token.form) && at > row[0]! && at < last ? { ...token, head: nextIn(row, at) } : token;
    });
    if (isTree(next)) return next;
  }
  return tokens;
}

/** The participles that end right before the agent, joined by commas and «et», in order. */
function rowBefore(tokens: readonly Token[], by: number): readonly number[] {
  const row: number[] = [];
  for (let at = by - 1; at > 0 && isParticiple(tokens[at]!); at -= 2) {
    row.unshift(at);
    if (!/^(et|,)$/.test(tokens[at - 1]!.form)) break;
  }
  return row;
}

const isParticiple = ({ form, upos }: Token): boolean =>
  /^(VERB|ADJ|NOUN)$/.test(upos) && /^\p{Ll}+(é|enu)(e|s|es)?$/u.test(form);

/** The noun or name right before the first of them, or before a comma there; -1 for none, or where a verb is between. */
function nounBefore(tokens: readonly Token[], first: number): number {
  const before = tokens[first - 1]!.form === ',' ? first - 2 : first - 1;
  let noun = -1;
  for (let at = before; at >= 0 && /^(NOUN|PROPN|ADJ|NUM)$/.test(tokens[at]!.upos); at = tokens[at]!.head) {
    if (at > before) break;
    if (/^(NOUN|PROPN)$/.test(tokens[at]!.upos)) noun = at;
  }
  return noun;
}

const participle = (token: Token, head: number, deprel: string): Token => ({
  ...token,
  upos: 'VERB',
  lemma: token.form.replace(/é(e|s|es)?$/, 'er').replace(/enu(e|s|es)?$/, 'enir'),
  feats: { ...token.feats, VerbForm: 'Part', Tense: 'Past', Voice: 'Pass' },
  head,
  deprel,
});

const nextIn = (row: readonly number[], at: number): number => row.find((one) => one > at) ?? at;
