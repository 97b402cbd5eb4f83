import { perNode, perPassage, testPerWord } from './memo.ts';
import { childrenBy, relation, type Tree } from './tree.ts';

const NEGATIONS = new Set([
  'pas',
  'jamais',
  'plus',
  'rien',
  'aucun',
  'aucune',
  'guere',
  'ni',
  'personne',
  'nul',
  'not',
  "n't",
  'never',
  'no',
  'neither',
  'nor',
  'nothing',
  'nobody',
  'hardly',
  'yet',
]);

/** Most sentences hold no such word. */
const mayNegate = perPassage(({ tokens }: Tree) => tokens.some(({ keys }) => isNegation(keys)));
const isNegation = testPerWord(({ form }) => NEGATIONS.has(form) || form === 'none');

/**
 * True where the clause of a verb is negated by any word near it: «ne … pas», «n'a donné aucun», "has not", "gave no figures". How sure a deed is
 * that some word above or below it denies is told by `saying/negation.ts`.
 */
export const isNegated = perNode((passage, verb): boolean => {
  if (!mayNegate(passage)) return false;
  const subject =
    childrenBy(passage, verb, 'nsubj')[0] ??
    childrenBy(passage, passage.tokens[verb]!.head < 0 ? verb : passage.tokens[verb]!.head, 'nsubj')[0];
  if (subject !== undefined && /^(personne|nul|nobody|none|aucun|aucune)$/i.test(passage.tokens[subject]!.form))
    return true;
  // «n'a toujours rien dit», where the tree parts the participle from its auxiliary.
  if (/^(rien|pas|jamais|guère)$/i.test(passage.tokens[verb - 1]?.form ?? '')) return true;
  if (isNeitherNor(passage, verb)) return true;
  const around = [verb, ...childrenBy(passage, verb, 'aux', 'obj', 'obl', 'nsubj', 'advmod', 'xcomp', 'cc')];
  const head = passage.tokens[verb]!.head;
  // «n'a pas voulu dire», "would not say": the negation stands at the verb above.
  if (head >= 0 && relation(passage.tokens[verb]!) === 'xcomp') around.push(head);
  return around.some((node) =>
    [node, ...(passage.children[node] ?? [])].some(
      (child) => NEGATIONS.has(passage.tokens[child]!.keys.form) && child !== verb && Math.abs(child - verb) < 9,
    ),
  );
});

/** «n'a précisé ni le lieu ni la date», «Ni Oslo ni Riga n'ont réagi»: wherever a tree hangs them, «ni» goes with «ne». */
function isNeitherNor({ tokens }: Tree, verb: number): boolean {
  const from = Math.max(0, verb - 5);
  const not = tokens.findLastIndex(({ form }, at) => at >= from && at < verb && /^(ne|n['’])$/i.test(form));
  if (not < 0) return false;
  const breaks = ({ form }: { readonly form: string }): boolean => /^([;:]|qu[e’']|qui|si|que)$/i.test(form);
  const after = tokens.findIndex((token, at) => at > verb && (breaks(token) || isNi(token)));
  const before = tokens.findLastIndex((token, at) => at < not && (breaks(token) || isNi(token)));
  return [after, before].some((at) => at >= 0 && Math.abs(at - verb) < 12 && isNi(tokens[at]!));
}

const isNi = ({ form }: { readonly form: string }): boolean => form === 'ni' || form === 'Ni';
