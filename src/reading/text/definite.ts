import { childrenBy, type Tree } from './tree.ts';

const DEFINITE = /^(le|la|les|l['’]|ce|cet|cette|ces|the|this|that|these|those)$/i;
const INDEFINITE = /^(un|une|des|a|an|one|some|another|certains|certaines|several|plusieurs)$/i;

/** «le pays», "this meeting": the noun means one that is known. */
export const isDefinite = (tree: Tree, noun: number): boolean => hasDeterminer(tree, noun, DEFINITE);

/** «un responsable», "some officials": the noun means others each time. */
export const isIndefinite = (tree: Tree, noun: number): boolean => hasDeterminer(tree, noun, INDEFINITE);

const hasDeterminer = (tree: Tree, noun: number, forms: RegExp): boolean =>
  childrenBy(tree, noun, 'det').some((child) => forms.test(tree.tokens[child]!.form));
