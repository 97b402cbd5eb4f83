import { formIs } from './memo.ts';
import { childrenBy, type Tree } from './tree.ts';

/**
 * «La Suède fait partie des pays qui ont accusé Budapest», "Poland is one of the countries that criticised Berlin": of whom
 * a clause about a number of states is told, the subject that is counted among them; -1 where the sentence counts nobody.
 * @param noun what the clause hangs on, maybe a noun below the one that counts («des pays de l'Union qui …»)
 */
export function oneOfThem(tree: Tree, noun: number): number {
  const { tokens } = tree;
  let many = noun;
  for (let steps = 0; steps < 2 && !areStates(tokens[many]!); steps++) {
    if (!/^(nmod|compound|appos)/.test(tokens[many]!.deprel) || tokens[many]!.head < 0) return -1;
    many = tokens[many]!.head;
  }
  if (!areStates(tokens[many]!)) return -1;
  const predicate = counting(tree, many);
  return predicate < 0 ? -1 : (childrenBy(tree, predicate, 'nsubj').find((child) => child < many) ?? -1);
}

const areStates = formIs(
  /^(pays|états|nations|capitales|gouvernements|membres|alliés|puissances|partenaires|countries|states|governments|members|allies|powers|partners|capitals)$/,
);

/** What says that somebody is one of them: the noun itself with a copula, "one", or a verb of counting; -1 for nothing. */
function counting(tree: Tree, many: number): number {
  const { tokens } = tree;
  const has = (at: number, kind: string, is: (word: (typeof tokens)[number]) => boolean): boolean =>
    childrenBy(tree, at, kind).some((child) => is(tokens[child]!));
  const { head } = tokens[many]!;
  if (has(many, 'cop', () => true)) return has(many, 'case', isAmong) ? many : -1;
  if (head < 0) return -1;
  if (isOne(tokens[head]!)) return has(head, 'cop', () => true) ? head : -1;
  const verb = isPart(tokens[head]!) ? tokens[head]!.head : head;
  if (verb < 0 || tokens[verb]!.upos !== 'VERB') return -1;
  const counts = has(many, 'case', isAmong) || (has(verb, 'obj', isPart) && has(many, 'case', isOf));
  return counts && counted(tokens[verb]!) ? verb : -1;
}

const isAmong = formIs(/^(among|amongst|parmi)$/);
const isOf = formIs(/^(de|d['’]|of)$/);
const isOne = formIs(/^(one|une?)$/);
const isPart = formIs(/^(partie|part)$/);
const counted = ({ lemma }: Tree['tokens'][number]): boolean =>
  /^(faire|figurer|compter|être|demeurer|rester|be|rank|remain|form|feature)$/.test(lemma);
