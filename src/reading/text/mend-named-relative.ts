import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "Tonga, which owes China money, has asked Canberra for a pact": a name with a relative clause behind it was taken for a
 * call or for one more subject of the clause ("Mr Okeke, who also met the emir, praised the deal", "Kenya, for which the islet
 * is its own, denounced …", "Mr Mbeki, whose party leads, told …"), and the clause for the sentence or for what is told. The
 * name does what the verb behind the second comma says.
 */
export function mendNamedRelative(tokens: readonly Token[]): readonly Token[] {
  const name = tokens.findIndex(
    ({ deprel }, at) => /^(vocative|parataxis|dep|nsubj|root)$/.test(deprel) && pronounBehind(tokens, at) >= 0,
  );
  if (name < 0) return tokens;
  if (tokens[name]!.head < 0) return mendNameAlone(tokens, name);
  const relative = tokens[name]!.head;
  const pronoun = tokens[pronounBehind(tokens, name)]!;
  const isOfClause = pronoun.head === relative || tokens[pronoun.head]?.head === relative;
  if (!isOfClause || relative < name) return tokens;
  const main = mainVerb(tokens, relative);
  if (main < 0) return tokens;
  const object = /^(amod|compound)$/.test(tokens[main]!.deprel) ? tokens[main]!.head : -1;
  const { head, deprel } = tokens[tokens[relative]!.head === main ? main : relative]!;
  const mended = tokens.map((token, at) => {
    if (at === main) return { ...token, upos: 'VERB', head, deprel };
    if (at === name) return { ...token, head: main, deprel: 'nsubj' };
    if (at === relative) return { ...token, head: name, deprel: 'acl:relcl' };
    if (at === object) return { ...token, head: main, deprel: 'obj' };
    if (at === main + 1 && token.head === object && token.upos === 'PROPN')
      return { ...token, head: main, deprel: 'iobj' };
    if (at > main && token.head === object && token.deprel === 'nmod') return { ...token, head: main, deprel: 'obl' };
    return at > main && token.head === relative ? { ...token, head: main } : token;
  });
  return isTree(mended) ? mended : tokens;
}

/** The pronoun of a relative clause behind a name and its comma: "which", "for which", "whose"; -1 for none. */
function pronounBehind(tokens: readonly Token[], name: number): number {
  if (tokens[name + 1]?.form !== ',') return -1;
  if (/^(which|who|whose)$/i.test(tokens[name + 2]?.form ?? '')) return name + 2;
  const isBehindCase = tokens[name + 2]?.upos === 'ADP' && /^(which|whom)$/i.test(tokens[name + 3]?.form ?? '');
  return isBehindCase ? name + 3 : -1;
}

/** "Iran, which sold the arms that it made, called for restraint": the name was taken for all of the sentence, its verb for a participle. */
function mendNameAlone(tokens: readonly Token[], name: number): readonly Token[] {
  const relative = tokens.findIndex(({ head, deprel }) => head === name && deprel === 'acl:relcl');
  if (tokens[name]!.upos !== 'PROPN' || relative < 0) return tokens;
  const main = mainVerb(tokens, relative);
  if (main < 0 || tokens[main]!.deprel !== 'acl' || tokens[main]!.feats.Tense === 'Pres') return tokens;
  const mended = tokens.map((token, at) => {
    if (at === main) return { ...token, head: -1, deprel: 'root' };
    if (at === name) return { ...token, head: main, deprel: 'nsubj' };
    return at > main && token.head === name ? { ...token, head: main } : token;
  });
  return isTree(mended) ? mended : tokens;
}

/** The verb right behind the comma that closes the relative clause, with its auxiliaries; -1 for none. */
function mainVerb(tokens: readonly Token[], relative: number): number {
  for (let comma = relative + 1; comma < tokens.length - 1; comma++) {
    if (tokens[comma]!.form !== ',') continue;
    let at = comma + 1;
    while (/^(AUX|ADV|PART)$/.test(tokens[at]?.upos ?? '')) at++;
    if (tokens[at]?.upos === 'VERB' && !/ing$/.test(tokens[at]!.form)) return at;
  }
  return -1;
}
