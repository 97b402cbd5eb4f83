import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';

/**
 * "called the prime minister and apologised", «a appelé le président après l'attaque»: by telephone. Who is called
 * something, called off, or called upon to do something is not.
 */
export function isTelephoned(passage: Passage, verb: number): boolean {
  const { tokens, children } = passage;
  const own = children[verb]!;
  const objects = own.filter((child) => tokens[child]!.relation === 'obj');
  if (objects.length !== 1) return false;
  const isAim = (clause: number): boolean =>
    tokens[clause]!.feats.VerbForm === 'Inf' &&
    childrenBy(passage, clause, 'mark').some((at) => tokens[at]!.form === 'to');
  const isElse = (child: number): boolean => {
    const { relation, deprel } = tokens[child]!;
    // "called the king to offer help"
    if (relation === 'xcomp' && isAim(child)) return false;
    return /^(xcomp|ccomp|csubj)$/.test(relation) || deprel === 'compound:prt' || deprel === 'aux:pass';
  };
  if (own.some(isElse)) return false;
  const marks = [verb, ...objects].flatMap((one) =>
    childrenBy(passage, one, 'obl', 'advcl', 'acl', 'nmod')
      .filter((child) => !isAim(child))
      .flatMap((child) => childrenBy(passage, child, 'case', 'mark')),
  );
  return !marks.some((at) => /^(on|upon|for|to|off|à|au|aux)$/i.test(tokens[at]!.form));
}
