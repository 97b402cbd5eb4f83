import { childrenBy, relation, type Tree } from './tree.ts';

/** Nouns whose «que», "that" opens what they say; what is said is no relative clause. */
const CONTENT =
  /^(fait|idée|annonce|preuve|crainte|espoir|affirmation|certitude|sentiment|condition|sens|point|risque|hypothèse|déclaration|assurance|promesse|menace|rumeur|signe|avis|fact|idea|announcement|proof|evidence|fear|hope|claim|certainty|feeling|condition|sense|point|risk|hypothesis|statement|assurance|promise|threat|rumour|rumor|sign|view|belief|accusation|allegation|report|warning|suspicion|concern)$/i;

const PRONOUN = /^(que|qu['’]|that|which|whom)$/i;

/** The «que», "which" or "that" below a verb, whatever it was taken for; -1 without one. */
export const relativePronoun = (tree: Tree, verb: number): number =>
  (tree.children[verb] ?? []).find(
    (child) => child < verb && PRONOUN.test(tree.tokens[child]!.form) && relation(tree.tokens[child]!) !== 'nsubj',
  ) ?? -1;

/**
 * The noun that is the object of the relative clause behind it: «les armes que Téhéran envoie», "the tanks Oslo sent".
 * -1 where the verb heads no such clause or has another object.
 */
export function relativeObject(tree: Tree, verb: number): number {
  const token = tree.tokens[verb]!;
  const noun = tree.tokens[token.head];
  if (!noun || token.head > verb || !/^(NOUN|PROPN)$/.test(noun.upos) || !/^(acl|ccomp)$/.test(relation(token)))
    return -1;
  const subject = childrenBy(tree, verb, 'nsubj').find((child) => child < verb);
  const pronoun = relativePronoun(tree, verb);
  if (CONTENT.test(noun.lemma) || (pronoun < 0 && !isBareRelative(tree, verb, subject))) return -1;
  const objects = childrenBy(tree, verb, 'obj').filter((child) => child !== pronoun);
  const inverted = invertedSubject(tree, verb);
  return objects.every((child) => child === inverted) ? token.head : -1;
}

/** "the tanks Oslo sent": a name right behind the noun, then its verb. */
function isBareRelative(tree: Tree, verb: number, subject: number | undefined): boolean {
  const token = tree.tokens[verb]!;
  if (token.deprel !== 'acl:relcl' || subject === undefined || subject < token.head) return false;
  // «l'accord, dont le Rwanda refuse …», "the base where Chad trains": another word opens it.
  if (tree.tokens.slice(token.head + 1, subject).some(({ form }) => OPENER.test(form))) return false;
  return (
    !childrenBy(tree, verb, 'mark', 'advmod').some((child) => child < subject) &&
    /^(PROPN|PRON)$/.test(tree.tokens[subject]!.upos)
  );
}

const OPENER = /^(dont|où|qui|auquel|à laquelle|lequel|laquelle|duquel|where|when|whose|why|how)$/i;

/** «les missiles qu'a livrés l'Iran»: the subject behind its verb, taken for an object; -1 for none. */
export function invertedSubject(tree: Tree, verb: number): number {
  if (childrenBy(tree, verb, 'nsubj').length > 0 || relativePronoun(tree, verb) < 0) return -1;
  return childrenBy(tree, verb, 'obj').find((child) => child > verb) ?? -1;
}

/** «Le Rwanda, que l'ONU accuse», "Brazil, whom Chad has accused": the name in front of the pronoun. -1 for none. */
export function whomBefore(tree: Tree, verb: number): number {
  const pronoun = childrenBy(tree, verb, 'obj', 'mark').find(
    (child) => child < verb && /^(que|qu['’]|whom|which)$/i.test(tree.tokens[child]!.form),
  );
  if (pronoun === undefined) return -1;
  const before = tree.tokens[pronoun - 1]?.form === ',' ? pronoun - 2 : pronoun - 1;
  const { head } = tree.tokens[verb]!;
  const isName = (at: number): boolean => /^(PROPN|NOUN)$/.test(tree.tokens[at]?.upos ?? '');
  if (/^wh/i.test(tree.tokens[pronoun]!.form)) return isName(before) ? before : -1;
  return head >= 0 && head < pronoun && isName(head) && isName(before) ? head : -1;
}
