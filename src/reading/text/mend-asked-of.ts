import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** «reproche à son voisin d'espionner ses ministres»: what is asked of somebody hangs on the verb, and does not describe him. */
export function mendAskedOf(tokens: readonly Token[]): readonly Token[] {
  const asked = tokens.findIndex(({ feats, deprel, head }, at) => {
    if (feats.VerbForm !== 'Inf' || !deprel.startsWith('acl') || head < 0 || head > at) return false;
    const { deprel: as, head: verb } = tokens[head]!;
    if (!as.startsWith('obl') || verb < 0 || verb > head || !ASKS.test(tokens[verb]!.lemma)) return false;
    const isTo = tokens.some((one) => one.head === head && one.deprel === 'case' && /^(à|au|aux)$/i.test(one.form));
    return isTo && tokens.some((one) => one.head === at && one.deprel === 'mark' && /^d(e|['’])$/i.test(one.form));
  });
  if (asked < 0) return tokens;
  const verb = tokens[tokens[asked]!.head]!.head;
  const mended = tokens.map((token, at) => (at === asked ? { ...token, head: verb, deprel: 'xcomp' } : token));
  return isTree(mended) ? mended : tokens;
}

const ASKS =
  /^(reprocher|demander|ordonner|interdire|permettre|conseiller|imposer|enjoindre|recommander|défendre|commander|intimer)$/;
