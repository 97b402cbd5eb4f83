import { childrenBy, type Tree } from './tree.ts';

/** "weeks after Ethiopia, which has had no coast, signed …": whom «which» goes on with, where its clause hangs elsewhere. */
export function beforeAside({ tokens }: Tree, pronoun: number): number | undefined {
  const name = tokens[pronoun - 2];
  const isAside = /^(?:which|who)$/i.test(tokens[pronoun]!.form) && tokens[pronoun - 1]?.form === ',';
  return isAside && name?.upos === 'PROPN' ? pronoun - 2 : undefined;
}

/** "Oslo has meanwhile taken …": a subject that the parser has hung on the auxiliary. */
export const underAuxiliary = (tree: Tree, verb: number): number | undefined =>
  childrenBy(tree, verb, 'aux')
    .flatMap((aux) => childrenBy(tree, aux, 'nsubj'))
    .find((child) => child < verb);
