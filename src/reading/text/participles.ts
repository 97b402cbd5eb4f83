import type { Tree } from './tree.ts';

/** "comes after a strike on a depot, killing five", «…, une frappe, tuant cinq soldats»: what was told last before it did it. -1 for none. */
export function strikingBefore(tree: Tree, verb: number): number {
  const { form, head } = tree.tokens[verb]!;
  if (!HARMING.test(form) || tree.tokens[verb - 1]?.form !== ',') return -1;
  for (let at = verb - 1; at > head; at--)
    if (tree.tokens[at]!.upos === 'NOUN' && A_BLOW.test(tree.tokens[at]!.form)) return at;
  return -1;
}

/** A verb of speech in -ant behind a comma, hung on what the verb above is done to. */
export const goesOn = (tree: Tree, verb: number): boolean => {
  const { form, lemma, head } = tree.tokens[verb]!;
  return (
    /ant$/i.test(form) &&
    SPEAKS.test(lemma) &&
    tree.tokens[verb - 1]?.form === ',' &&
    verb - head > 2 &&
    /^(obj|obl)/.test(tree.tokens[head]!.deprel)
  );
};

const SPEAKS =
  /^(accuser|reprocher|dénoncer|critiquer|condamner|menacer|affirmer|déclarer|estimer|juger|réclamer|exiger|demander|appeler|exhorter|promettre|saluer|qualifier|déplorer|regretter|invoquer|avertir|assurer)$/;

const HARMING = /^(killing|wounding|injuring|destroying|tuant|blessant|détruisant)$/i;
const A_BLOW =
  /^(strikes?|attacks?|raids?|bombings?|shellings?|airstrikes?|explosions?|assaults?|frappes?|attaques?|bombardements?|attentats?|raids?|tirs?|assauts?)$/i;
