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
  const isElse = (child: number): boolean => {
    const { relation, deprel } = tokens[child]!;
    return /^(xcomp|ccomp|csubj)$/.test(relation) || deprel === 'compound:prt' || deprel === 'aux:pass';
  };
  if (own.some(isElse)) return false;
  const marks = [verb, ...objects].flatMap((one) =>
    childrenBy(passage, one, 'obl', 'advcl', 'acl', 'nmod').flatMap((child) =>
      childrenBy(passage, child, 'case', 'mark'),
    ),
  );
  return !marks.some((at) => /^(on|upon|for|to|off|à|au|aux)$/i.test(tokens[at]!.form));
}
