import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';

/** «aucun accord», "any treaty": no pact in particular. */
export const isNone = (passage: Passage, index: number): boolean =>
  // «annulé faute d'accord», "failing an agreement"
  FAILING.test(passage.text.slice(0, passage.tokens[index]!.start - passage.start)) ||
  childrenBy(passage, index, 'det', 'advmod').some((child) =>
    /^(aucun|aucune|tout|toute|tous|toutes|no|any|every|each|chaque|quelque)$/i.test(passage.tokens[child]!.form),
  );

const FAILING = /(?:faute|défaut) d['’]$|(?<!\p{L})failing (?:an )?$/iu;
