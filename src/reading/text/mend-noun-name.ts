import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "The Chinese firm COSCO has run …", «La société turque Baykar a livré …»: a noun and a name right behind it were both taken
 * for subjects of the verb. The name is what the noun is called.
 */
export function mendNounName(tokens: readonly Token[]): readonly Token[] {
  for (let name = 1; name < tokens.length; name++) {
    const { upos, deprel, head } = tokens[name]!;
    if (upos !== 'PROPN' || deprel !== 'nsubj' || head <= name) continue;
    const before = tokens[name - 1]!;
    const noun = before.upos === 'NOUN' ? name - 1 : before.deprel === 'amod' ? before.head : -1;
    if (noun < 0 || noun >= name || tokens[noun]!.upos !== 'NOUN') continue;
    if (tokens[noun]!.head !== head || tokens[noun]!.deprel !== 'nsubj') continue;
    const mended = tokens.map((one, at): Token => (at === name ? { ...one, head: noun, deprel: 'appos' } : one));
    if (isTree(mended)) return mended;
  }
  return tokens;
}
