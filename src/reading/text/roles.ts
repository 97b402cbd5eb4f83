import { foldName, type Lexicon } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { formIs, perLanguage, perNode, remembered } from './memo.ts';
import { childrenBy, relation, type Tree } from './tree.ts';
import { isOneOf, wordSet } from './words.ts';

/** The role that the wording of a preposition gives, or null. */
const roleNamed = perLanguage((lexicon: Lexicon, language) => {
  const roles = new Map(
    Object.entries(lexicon.roles.roles).flatMap(([role, words]) => words[language].map((word) => [fold(word), role])),
  );
  return remembered((wording): string | null => roles.get(fold(wording)) ?? null);
});

const fold = (words: string): string => foldName(words).replace(/' ?/g, "' ");

/** The words that introduce a noun: its case markers with what is fixed to them, lemmas, folded. */
function caseWords(tree: Tree, index: number): string[] {
  return childrenBy(tree, index, 'case')
    .flatMap((child) => [
      ...childrenBy(tree, child, 'fixed', 'det').filter((other) => other < child),
      child,
      ...childrenBy(tree, child, 'fixed'),
    ])
    .map((at) => tree.tokens[at]!.keys.lemma);
}

/** The same words as they are written: «according to» is lemmatised as a verb. */
function caseForms(tree: Tree, index: number): string {
  return childrenBy(tree, index, 'case')
    .flatMap((child) => [child, ...childrenBy(tree, child, 'fixed')])
    .map((at) => tree.tokens[at]!.keys.form)
    .join(' ');
}

/** «d'après» alone in «d'après des sources», whose «des» was taken apart. */
function fixedForms(tree: Tree, index: number): string[] {
  return childrenBy(tree, index, 'case').flatMap((child) => {
    const fixed = childrenBy(tree, child, 'fixed');
    return fixed.length > 0 ? [[child, ...fixed].map((at) => tree.tokens[at]!.keys.form).join(' ')] : [];
  });
}

/**
 * The role that a noun's preposition gives it, or null without one. A carrier noun passes its preposition on:
 * in «aux côtés de Moscou» the role is Moscow's.
 */
export function prepositionRole(tree: Tree, index: number, lexicon: Lexicon, language: Language): string | null {
  // Most words have no preposition.
  for (const child of tree.children[index] ?? [])
    if (tree.tokens[child]!.relation === 'case') return givenRole(tree, index, lexicon, language);
  return null;
}

const givenRole = perNode((tree, index, lexicon: Lexicon, language: Language): string => {
  const roleOfWording = roleNamed(lexicon, language);
  const words = caseWords(tree, index);
  const head = tree.tokens[index]?.head ?? -1;
  // «à la place de Paris»: no goal.
  if (
    isStead(tree.tokens[index]!) &&
    roleOfWording([...words, tree.tokens[index]!.keys.lemma, 'de'].join(' ')) === 'instead'
  )
    return 'instead';
  if (head >= 0 && head < index && isCarrier(tree, head, lexicon, language)) {
    const carried = [...caseWords(tree, head), tree.tokens[head]!.keys.lemma, ...words].join(' ');
    const role = roleOfWording(carried);
    if (role) return role;
  }
  // «au lendemain de la saisie»: it leads to no one.
  if (isMorrow(tree.tokens[index]!) && childrenBy(tree, index, 'nmod').length > 0) return 'after';
  // «à la fureur d'Ankara», "to Cairo's dismay"
  if (isFeeling(tree.tokens[index]!)) return 'other';
  // «autour de Taïwan», "closer to the border": the adverb was taken for the head of the name.
  if (head >= 0 && head < index && tree.tokens[head]!.upos === 'ADV') {
    const role = roleOfWording([tree.tokens[head]!.keys.form, ...words].join(' '));
    if (role) return role;
  }
  // One wording after the other is made: nearly always the first is enough.
  const role = roleOfWording(words.join(' ')) ?? roleOfWording(caseForms(tree, index));
  if (role) return role;
  for (const wording of [...fixedForms(tree, index), ...words]) {
    const found = roleOfWording(wording);
    if (found) return found;
  }
  return 'other';
});

const isMorrow = formIs(/^(lendemain|suite)$/);

/** How others take what is done. */
const isFeeling = formIs(
  /^(dam|déplaisir|fureur|colère|consternation|irritation|agacement|mécontentement|désespoir|désarroi|soulagement|satisfaction|surprise|étonnement|dismay|displeasure|annoyance|fury|anger|chagrin|alarm|delight|relief|surprise|horror|consternation|irritation|satisfaction)$/,
);

const isStead = formIs(/^(place|lieu)$/);

/** True for «côtés» in «aux côtés de Moscou». */
export function isCarrier(tree: Tree, index: number, lexicon: Lexicon, language: Language): boolean {
  const token = tree.tokens[index]!;
  return isOneOf(token, wordSet(lexicon.roles.carriers[language])) && childrenBy(tree, index, 'case').length > 0;
}

/** Grammatical role of a token below its head: subj, obj, iobj, by, poss, adj, compound, or that of its preposition. */
export function roleOf(tree: Tree, index: number, lexicon: Lexicon, language: Language): string {
  const token = tree.tokens[index]!;
  switch (relation(token)) {
    case 'nsubj':
    case 'csubj':
      return token.deprel.endsWith(':pass') ? 'obj' : 'subj';
    case 'obj':
      return looseRole(tree, index, lexicon, language) ?? 'obj';
    case 'iobj':
      return 'iobj';
    case 'amod':
      return 'adj';
    case 'compound':
      return 'compound';
    case 'det':
      return token.feats.Poss === 'Yes' ? 'poss' : 'det';
    case 'nmod':
    case 'obl':
      if (token.deprel === 'obl:agent' && childrenBy(tree, index, 'case').length > 0) return 'by';
      if (token.deprel === 'nmod:poss') return 'poss';
      return (
        prepositionRole(tree, index, lexicon, language) ??
        (relation(token) !== 'nmod' ? 'bare' : hasArticleOf(tree, index) ? 'of' : 'compound')
      );
    default:
      return relation(token);
  }
}

/** «l'arrivée à Lomé des premiers soldats»: between two nouns «des» is «de» with its article, whatever it was taken for. */
const hasArticleOf = (tree: Tree, index: number): boolean =>
  tree.tokens[index]!.upos === 'NOUN' &&
  childrenBy(tree, index, 'det').some((child) => /^(des|du)$/i.test(tree.tokens[child]!.form));

/** "fight alongside Angolan forces": a preposition that was taken for an adverb, right before the noun phrase. */
function looseRole(tree: Tree, index: number, lexicon: Lexicon, language: Language): string | null {
  const first = Math.min(index, ...childrenBy(tree, index, 'det', 'amod', 'compound', 'nummod', 'nmod', 'advmod'));
  const before = [tree.tokens[first], tree.tokens[first - 1]].find((token) => token?.upos === 'ADV');
  return before && before.form.length > 4 ? roleNamed(lexicon, language)(before.form) : null;
}
