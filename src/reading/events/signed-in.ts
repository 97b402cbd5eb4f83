import type { Passage } from '../text/passage.ts';

/** "a memorandum signed in Madrid", «un texte paraphé à Madrid»: where it was signed, which makes nobody a side. */
export function isSignedIn({ tokens, children }: Passage, index: number): boolean {
  const { deprel, head } = tokens[index]!;
  if (head < 0 || !/^(obl|nmod)/.test(deprel) || !SIGNED.test(tokens[head]!.form)) return false;
  return children[index]!.some((child) => /^(in|at|à)$/i.test(tokens[child]!.form));
}

const SIGNED = /^(signed|initialled|initialed|inked|sealed|signée?s?|paraphée?s?|scellée?s?)$/i;
