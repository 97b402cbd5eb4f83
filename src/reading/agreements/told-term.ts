import type { Lexicon } from '../../knowledge/index.ts';
import { actorsBelow } from '../actors/below.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import { attributionsOf } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { perLanguage, perWord } from '../text/memo.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import { holdsWording } from '../text/wordings.ts';
import { isListed, isOneOf, wordSet } from '../text/words.ts';
import type { ClauseContext } from './clauses.ts';

/**
 * The parties that a term binds, where a sentence tells what one of them will or may do: under the pact by its
 * name («aux termes de l'accord, le Chili ouvrira …»), in return for what was told («en échange»), or right behind it
 * ("Norwegian troops will get access to two ports"), then only where it concerns another party too. Null for no term.
 */
export function termOf(scene: Scene, passage: Passage, context: ClauseContext): Term | null {
  const { clauses } = scene.knowledge.lexicon.agreements;
  const { language } = scene;
  if (passage.block.kind !== 'paragraph' && passage.block.kind !== 'list-item') return null;
  const isUnder =
    ((context.here || context.near) && isUnderPact(scene, passage)) || (context.here && isUnderWhich(passage));
  const answers = context.near && holdsWording(passage.text.slice(0, 60), clauses.exchange[language]) !== undefined;
  if (!isUnder && !answers && !context.behind) return null;
  // «Aux termes de ce texte, …, a déclaré un responsable»: the text's words still.
  if (
    attributionsOf(scene, passage).length > 0 &&
    !(isUnder && (OPENS_UNDER.test(passage.text) || isUnderWhich(passage)))
  )
    return null;
  const isNamed = isUnder || answers;
  const verb = passage.tokens.findIndex((_, index) => isModal(passage, index, isNamed));
  if (verb < 0) return null;
  const clause = clauseOf(passage, verb);
  const subject = subjectOf(passage, clause);
  if (subject < 0 || isNegated(passage, clause)) return null;
  const own = partiesAt(scene, passage, subject, context);
  if (own.length === 0) return null;
  const term = { at: clause, bearers: bearersOf(passage, clause, own, context), plain: isNamed };
  if (isNamed) return term;
  const named = actorsBelow(scene, passage, clause, ['conj', 'parataxis', 'advcl']).filter(
    ({ how, id }) => context.parties.includes(id) && !/^(pronoun|possessive|inherited|pair)$/.test(how),
  );
  return new Set([...own, ...named.map(({ id }) => id)]).size > 1 && tellsMeans(scene, passage, clause) ? term : null;
}

const OPENS_UNDER = /^(?:aux termes|en vertu|au titre|dans le cadre|under|by the terms|as part|pursuant)(?!\p{L})/iu;

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
    /^(recevoir|obtenir|bénéficier|pouvoir|receive|get|obtain|gain)$/i.test(lemma) ||
    modals.some((word) => /^(may|can|peut|peuvent|pourra|pourront)$/i.test(word)) ||
    (/^(avoir|have)$/i.test(lemma) &&
      childrenBy(passage, clause, 'obj').some((child) => /^acc[eè]s{1,2}$/i.test(passage.tokens[child]!.form)));
  const others = parties.filter((party) => !own.includes(party));
  return isGiven && parties.length === 2 && others.length === 1 ? others : own;
}

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
  return perWord((keys) => lists.some((is) => is(keys)));
});

/** "a pact under which Ankara will …", «un accord aux termes duquel …» */
const isUnderWhich = ({ text }: Passage): boolean =>
  /\b(?:(?:under|by|through) which|whereby)\b|(?:aux termes|en vertu|au titre) (?:duquel|desquels|de laquelle)|\b(?:par|selon) (?:lequel|laquelle|lesquels)(?!\p{L})/iu.test(
    text,
  );

const textBefore = ({ text, start }: Passage, offset: number, reach: number): string =>
  text.slice(Math.max(0, offset - start - reach), offset - start);

/** What is to be or may be done: the future, "may", "is to", «doit», «peut»; what would be, only under the pact's name. */
function isModal(passage: Passage, index: number, isNamed: boolean): boolean {
  const { feats, form, lemma, upos } = passage.tokens[index]!;
  if (upos !== 'VERB' && upos !== 'AUX') return false;
  // "may be coordinating", "may have sent": it is not known, nothing is allowed.
  if (
    /^(?:may|might|can|could)$/i.test(form) &&
    GUESSED.test(passage.text.slice(passage.tokens[index]!.end - passage.start))
  )
    return false;
  if (feats.Tense === 'Fut' || /^(will|shall|may|must|can)$/i.test(form)) return true;
  if (feats.Mood === 'Cnd' || /^would$/i.test(form)) return isNamed;
  if (/^(pouvoir|devoir)$/.test(lemma) && feats.VerbForm === 'Fin') return true;
  // "is to train": the verb behind "to" hangs on "be", or bears it.
  return /^(is|are)$/i.test(form) && /^to$/i.test(passage.tokens[index + 1]?.form ?? '');
}

const GUESSED = /^ (?:(?:well|also|already|now) )?(?:be \p{L}+ing|have)\b/iu;

function partiesAt(scene: Scene, passage: Passage, node: number, { parties }: ClauseContext): string[] {
  const told = [...actorsAt(scene, passage, node), ...ownersOf(scene, passage, node)];
  return [...new Set(told.map(({ id }) => id))].filter((id) => parties.includes(id));
}

/** Words for what pacts are about: arms, troops, bases, ports, training, information, aid. */
function tellsMeans({ knowledge, language }: Scene, passage: Passage, clause: number): boolean {
  const { agreements, classes } = knowledge.lexicon;
  const { arms, troops, aid, technology } = classes.classes;
  const lists = [agreements.clauses.matters, arms, troops, aid, technology];
  return subtree(passage, clause).some((node) =>
    lists.some((list) => list !== undefined && isOneOf(passage.tokens[node]!, wordSet(list[language]))),
  );
}
