import type { Lexicon } from '../../knowledge/index.ts';
import { actorsBelow } from '../actors/below.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import { attributionsOf } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { perLanguage, testPerWord } from '../text/memo.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import { holdsWording } from '../text/wordings.ts';
import { isListed, isOneOf, wordSet } from '../text/words.ts';
import { isParty } from './bound.ts';
import type { ClauseContext } from './clauses.ts';
import { dutiesIn } from './duties.ts';
import { isModal } from './modal.ts';

/**
 * The parties that a term binds, where a sentence tells what one of them will or may do: under the pact by its
 * name («aux termes de l'accord, le Chili ouvrira …»), in return for what was told («en échange»), or right behind it
 * ("Norwegian troops will get access to two ports"), then only where it concerns another party too. Null for no term.
 */
export function termOf(scene: Scene, passage: Passage, plain: string, context: ClauseContext): Term | null {
  const { clauses } = scene.knowledge.lexicon.agreements;
  const { language } = scene;
  if (passage.block.kind !== 'paragraph' && passage.block.kind !== 'list-item') return null;
  const isUnder =
    ((context.here || context.near) && isUnderPact(scene, passage)) ||
    (context.here && isUnderWhich(passage)) ||
    (context.next && UNDER_IT.test(passage.text));
  const answers = context.near && holdsWording(passage.text.slice(0, 60), clauses.exchange[language]) !== undefined;
  if (!isUnder && !answers && !context.behind) return null;
  // «Aux termes de ce texte, …, a déclaré un responsable»: the text's words still; who knows it tells what is given in return.
  const attributions = attributionsOf(scene, passage);
  if (
    attributions.length > 0 &&
    !(answers && attributions.every(({ speaker }) => !speaker.startsWith('person:'))) &&
    !(isUnder && (OPENS_UNDER.test(passage.text) || isUnderWhich(passage)))
  )
    return null;
  const isNamed = isUnder || answers;
  // "Togolese soldiers would be immune there": what would be is one of its terms where it is what pacts ask for.
  const isAsked = (): boolean =>
    context.next &&
    dutiesIn(scene, plain, { strict: false, loose: true, lead: '' }).some(({ duty }) => duty !== 'cooperate');
  const modals = passage.tokens.flatMap(({ keys }, index) =>
    isModal(passage, index, isNamed) || (isUnder && keys.lower === 'could') ? [index] : [],
  );
  // «Aux termes de l'accord, qui doit encore être ratifié, chacun pourra …»: what is said of the pact beside is no term.
  const modal = modals.find((at) => !isUnder || isUnderWhich(passage) || !isInRelative(passage, at)) ?? -1;
  const verb =
    modal < 0 && isAsked()
      ? passage.tokens.findIndex(({ lemma }, at) => lemma !== 'pouvoir' && isModal(passage, at, true))
      : modal;
  if (verb < 0) return null;
  const clause = clauseOf(passage, verb);
  const subject = subjectOf(passage, clause);
  if (subject < 0) return null;
  // "would not get guarantees" under it: what the pact lacks; "will not let others use its ports": what it forbids.
  if (isNegated(passage, clause) && (!isNamed || GETS.test(passage.tokens[clause]!.lemma))) return null;
  const own = partiesAt(scene, passage, subject, context);
  if (own.length === 0) return null;
  const term = { at: clause, bearers: bearersOf(passage, clause, own, context), plain: isNamed };
  if (isNamed) return term;
  const named = actorsBelow(scene, passage, clause, ['conj', 'parataxis', 'advcl']).filter(
    ({ how, id }) => context.parties.includes(id) && !/^(pronoun|possessive|inherited|pair)$/.test(how),
  );
  // Whoever is allowed something is so by the other one, named or not.
  const isOfBoth =
    new Set([...own, ...named.map(({ id }) => id)]).size > 1 || (context.next && isAllowed(passage, clause));
  return isOfBoth && tellsMeans(scene, passage, clause) ? term : null;
}

const isInRelative = (passage: Passage, at: number): boolean =>
  passage.tokens[clauseOf(passage, at)]!.deprel.startsWith('acl');

const OPENS_UNDER =
  /^(?:(?:aux termes|en vertu|au titre|dans le cadre|under|by the terms|as part|pursuant)(?!\p{L})|(?:selon|d['’]après|according to) (?:une?|la|le|ce|an?|the|that) (?:\p{L}+ )?(?:projet|version|ébauche|texte|document|draft|text)(?!\p{L}))/iu;

/** "Under it, Ankara is to provide …", «Selon ses termes, …»: the pact of the sentence before. */
const UNDER_IT =
  /^(?:under (?:it|its terms|their terms|one of (?:its|the) (?:clauses|articles|provisions))|(?:aux|selon) (?:ses|leurs) termes|selon l['’]une? de ses (?:clauses|articles|dispositions))(?!\p{L})/iu;

/** A term that a party's deed is, and the verb that tells it. */
export interface Term {
  readonly at: number;
  readonly bearers: readonly string[];
  /** The pact is named, so that whatever is told is a term of it. */
  readonly plain: boolean;
}

/** Who gets or may do something is owed it by the other one: "Norwegian troops will get access to two ports". */
function bearersOf(
  passage: Passage,
  clause: number,
  own: readonly string[],
  { parties }: ClauseContext,
): readonly string[] {
  const { lemma, form } = passage.tokens[clause]!;
  const modals = [form, ...childrenBy(passage, clause, 'aux').map((child) => passage.tokens[child]!.form)];
  const isGiven =
    GETS.test(lemma) ||
    lemma === 'pouvoir' ||
    isAllowed(passage, clause) ||
    modals.some((word) => /^(may|can|peut|peuvent|pourra|pourront)$/i.test(word)) ||
    (/^(avoir|have)$/i.test(lemma) &&
      childrenBy(passage, clause, 'obj').some((child) => /^acc[eè]s{1,2}$/i.test(passage.tokens[child]!.form)));
  const others = parties.filter((party) => !own.includes(party));
  if (isNegated(passage, clause)) return own;
  return isGiven && parties.length === 2 && others.length === 1 ? others : own;
}

const GETS = /^(?:recevoir|obtenir|bénéficier|receive|get|obtain|gain)$/i;

/** "will be allowed to use a base", «seront autorisés à» */
const isAllowed = (passage: Passage, clause: number): boolean =>
  /^(?:allowed|authori[sz]ed|permitted|entitled|autorisée?s?|habilitée?s?)$/i.test(passage.tokens[clause]!.form);

/** "under the deal", «dans le cadre de l'accord»: a phrase that puts the sentence under the pact. */
export function isUnderPact(scene: Scene, passage: Passage): boolean {
  const { lexicon } = scene.knowledge;
  const isPact = namesPact(lexicon, scene.language);
  const under = lexicon.agreements.clauses.under[scene.language];
  return passage.tokens.some(
    ({ keys, start }, index) =>
      isPact(keys) &&
      holdsWording(textBefore(passage, start, 40), under) !== undefined &&
      childrenBy(passage, index, 'nsubj').length === 0,
  );
}

const namesPact = perLanguage(({ agreements }: Lexicon, language) => {
  const { nouns, texts, declarations, clauses } = agreements;
  const lists = [nouns, texts, declarations, clauses.drafts].map((one) => isListed(wordSet(one[language])));
  return testPerWord((keys) => lists.some((is) => is(keys)));
});

/** "a pact under which Ankara will …", «un accord aux termes duquel …» */
const isUnderWhich = ({ text }: Passage): boolean =>
  /\b(?:(?:under|by|through) which|whereby)\b|(?:aux termes|en vertu|au titre) (?:duquel|desquels|de laquelle)|\b(?:par|selon) (?:lequel|laquelle|lesquels)(?!\p{L})/iu.test(
    text,
  );

const textBefore = ({ text, start }: Passage, offset: number, reach: number): string =>
  text.slice(Math.max(0, offset - start - reach), offset - start);

function partiesAt(scene: Scene, passage: Passage, node: number, { parties }: ClauseContext): readonly string[] {
  // "under which each must help": all of them.
  if (isEach(scene, passage, node)) return parties;
  const told = [...actorsAt(scene, passage, node), ...ownersOf(scene, passage, node)];
  return [...new Set(told.map(({ id }) => id))].filter((id) => parties.includes(id));
}

const isEach = (scene: Scene, passage: Passage, node: number): boolean =>
  isParty(scene, passage, node) ||
  /^(?:each|either|neither|both|they|chacune?|aucune?|ils|elles)$/i.test(passage.tokens[node]!.form) ||
  (/^(?:countr(?:y|ies)|states?|pays|états?)$/i.test(passage.tokens[node]!.form) &&
    childrenBy(passage, node, 'det', 'nummod').some((child) =>
      /^(?:each|either|neither|both|two|three|chaque|aucune?|deux|trois)$/i.test(passage.tokens[child]!.form),
    ));

/** Words for what pacts are about: arms, troops, bases, ports, training, information, aid. */
function tellsMeans({ knowledge, language }: Scene, passage: Passage, clause: number): boolean {
  const { agreements, classes } = knowledge.lexicon;
  const { arms, troops, aid, technology } = classes.classes;
  const lists = [agreements.clauses.matters, arms, troops, aid, technology];
  return subtree(passage, clause).some((node) =>
    lists.some((list) => list !== undefined && isOneOf(passage.tokens[node]!, wordSet(list[language]))),
  );
}
