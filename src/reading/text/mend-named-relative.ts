import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "Tonga, which owes China money, has asked Canberra for a pact": a name with a relative clause behind it was taken for a
 * call or for one more subject of the clause ("Mr Okeke, who also met the emir, praised the deal"), and the clause for the
 * sentence or for what is told. The name does what the verb behind the second comma says.
 */
export function mendNamedRelative(tokens: readonly Token[]): readonly Token[] {
  const name = tokens.findIndex(
    ({ deprel }, at) =>
      /^(vocative|parataxis|dep|nsubj)$/.test(deprel) &&
      tokens[at + 1]?.form === ',' &&
      /^(which|who)$/i.test(tokens[at + 2]?.form ?? ''),
  );
  if (name < 0) return tokens;
  const relative = tokens[name]!.head;
  if (tokens[name + 2]!.head !== relative || relative < name) return tokens;
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
