import { actorsAt } from '../actors/resolve.ts';
import { sidesOfState } from '../events/states-of.ts';
import { unitOf } from '../quantities/units.ts';
import type { Attribution } from '../saying/attribution.ts';
import { isConditional } from '../saying/conditional.ts';
import { opensUntrue } from '../saying/negation.ts';
import { isVerbOf } from '../saying/verb.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import { holdsWording } from '../text/wordings.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { contentOf } from './content.ts';
import { isPactNoun } from './parties.ts';
import { isEventWord } from './told.ts';

/**
 * Someone says that it is not so without a verb of denying: "it had never promised …", «aucun soldat n'est entré», "the
 * pact is not aimed at anyone", "No, officials insist". What is said not to come («n'enverra pas») and what is said of
 * others is no denial.
 */
export function disavows(scene: Scene, passage: Passage, said: Attribution): boolean {
  if (said.kind !== 'assert' && said.kind !== 'allege') return false;
  if (said.verb >= 0 && concedes(scene, passage, said.verb)) return false;
  const words = passage.text.slice(said.start - passage.start, said.end - passage.start);
  if (OUTRIGHT.test(words)) return true;
  // «décrypte un chercheur»: whoever only looks on clears nobody.
  if (said.anonymous && OBSERVERS.test(said.speaker)) return false;
  const content = contentOf(passage, said);
  if (content < 0 || content === said.verb) return false;
  const told = passage.tokens[content]!;
  if (told.start < said.start || told.end > said.end) return false;
  if (isUntrue(passage, content) || isUnfounded(scene, passage, content) || opensUntrue(passage)) return true;
  if (knowsOfNone(passage, content)) return isOwn(scene, passage, content, said);
  if (!isNegated(passage, content)) return false;
  if (isPrinciple(passage, content) || isOver(passage, content) || isView(passage, content)) return false;
  if (isLeftOpen(passage, content)) return false;
  // «jure qu'il n'y aura jamais de base» answers those who fear one.
  if (said.verb >= 0 && insists(scene, passage, said.verb) && isThereNone(passage, content)) return true;
  const disclaims = isDisclaimed(scene, passage, content, said);
  // "would never be aimed at anyone" clears the pact, whatever its tense.
  if (disclaims && /(?:vis|dirig|aim|direct|target)/i.test(disclaims))
    // «ne vise aucune tierce partie»: what diplomats say of any pact, unasked.
    return (
      !/(?<!\p{L})(?:tiers|tierces?|third)(?!\p{L})/iu.test(words) ||
      (said.verb >= 0 && insists(scene, passage, said.verb))
    );
  if (isAhead(passage, content)) return false;
  if (isThereNone(passage, content)) return true;
  if (disclaims) return true;
  if (isNoSuchThing(scene, passage, content, said)) return true;
  if (passage.tokens[content]!.upos !== 'VERB') return false;
  if (hasNone(scene, passage, content) && isOwn(scene, passage, content, said)) return true;
  const past = isPast(passage, content);
  if (past && isNobody(passage, content)) return true;
  if (said.verb >= 0 && insists(scene, passage, said.verb)) return true;
  return (past || isEventWord(scene, passage, content)) && isOwn(scene, passage, content, said);
}

/** "cooperation should not target others", «ne doit viser personne»: what ought to be, and no answer. */
const isPrinciple = (passage: Passage, index: number): boolean =>
  [index, ...childrenBy(passage, index, 'aux')].some((node) => {
    const { lemma, form } = passage.tokens[node]!;
    return lemma === 'devoir' || /^(should|must|ought)$/i.test(form);
  });

/** «n'est plus lié par le traité», "no longer needs it": it was so before. */
const isOver = (passage: Passage, index: number): boolean =>
  childrenBy(passage, index, 'advmod').some((child) => {
    const { form } = passage.tokens[child]!;
    return (
      /^(plus|anymore)$/i.test(form) || (/^longer$/i.test(form) && /^no$/i.test(passage.tokens[child - 1]?.form ?? ''))
    );
  }) &&
  !childrenBy(passage, index, 'advmod').some((child) => /^(pas|jamais|never)$/i.test(passage.tokens[child]!.form));

/** "We do not see them as an enemy", «ne considère pas le traité comme valable»: how one sees it. */
const isView = (passage: Passage, index: number): boolean =>
  /^(see|saw|regard|view|consider|recogni[sz]e|voi[rst]|voyons|considèr\p{L}+|considérons|reconna[iî]\p{L}+)$/iu.test(
    passage.tokens[index]!.form,
  );

/** « Absolument pas », "No": all that is said. */
const OUTRIGHT =
  /^[«“"‘'\s]*(?:no|non|absolument pas|pas du tout|certainement pas|en aucun cas|jamais|absolutely not|not at all|certainly not|of course not|never)[»”"’',.!\s]*$/iu;

const OBSERVERS =
  /(?<!\p{L})(?:chercheu\p{L}+|experte?s?|analystes?|spécialistes?|historien\p{L}*|universitaires?|politologues?|observateurs?|consultante?s?|researchers?|experts?|analysts?|specialists?|historians?|scholars?|academics?|professors?|observers?)(?!\p{L})/iu;

/** «n'exclut pas une coopération», "does not rule out", "had no reason to refuse": what is left open is not denied. */
const isLeftOpen = (passage: Passage, index: number): boolean =>
  /^(exclure|écarter|exclude|rule|preclude|oppose|opposer|hésiter|hesitate)$/.test(passage.tokens[index]!.lemma) ||
  subtree(passage, index).some(
    (node) => /^(reason|raison)$/i.test(passage.tokens[node]!.form) && NONE.test(passage.tokens[node - 1]?.form ?? ''),
  );

const NONE = /^(no|aucune|nulle)$/i;

/** The wording within what is said that, negated, clears whoever says it. */
function isDisclaimed(scene: Scene, passage: Passage, content: number, said: Attribution): string | undefined {
  // "It was not meant, he said, to harm anyone": the tree parts what follows from it.
  const parts = said.verb > content ? [content, ...childrenBy(passage, said.verb, 'xcomp')] : [content];
  const below = parts.flatMap((part) => subtree(passage, part)).map((node) => passage.tokens[node]!);
  const disclaimed = passage.text.slice(
    Math.min(...below.map(({ start }) => start)) - passage.start,
    Math.max(...below.map(({ end }) => end)) - passage.start,
  );
  // "It was not meant, he said, to harm anyone": who says so stands on the way.
  // «dirigée « contre un tiers »», «dirigé ni contre les uns ni contre les autres»: words on the way tell nothing.
  const plain = disclaimed
    .replace(/,\s[^,]{2,40}\s(?:said|says|added|dit|assur\p{L}+|ajout\p{L}+)(?:[^,]{2,30})?,/iu, '')
    .replace(/[«»“”"]|\sni(?=\s)/gu, ' ')
    .replace(/\s+/gu, ' ');
  return holdsWording(plain, scene.knowledge.lexicon.claims.disclaimers[scene.language]);
}

/** «nous n'avons aucun soldat au Tchad», "we have no bases": of what others say one has. */
function hasNone(scene: Scene, passage: Passage, content: number): boolean {
  if (!/^(avoir|have|posséder|entretenir|maintain|maintenir|disposer|keep)$/.test(passage.tokens[content]!.lemma))
    return false;
  const { deniable } = scene.knowledge.lexicon.claims;
  return childrenBy(passage, content, 'obj', 'obl').some((child) => {
    const token = passage.tokens[child]!;
    return (
      child > content &&
      (isOneOf(token, wordSet(deniable[scene.language])) || unitOf(token, scene.knowledge, scene.language) !== null)
    );
  });
}

/** «cette base n'est pas une menace», "the deal is not an alliance": what a party says that its own pact or deed is not. */
function isNoSuchThing(scene: Scene, passage: Passage, content: number, said: Attribution): boolean {
  const isThing = passage.tokens[content]!.upos === 'NOUN' && childrenBy(passage, content, 'cop').length > 0;
  const isBorn = /^(born|né|née|destiné|destinée|motivated|motivé|motivée|dicté|dictée)$/i.test(
    passage.tokens[content]!.form,
  );
  const subject = subjectOf(passage, content);
  const isParty =
    scene.pair.length === 0 || [...sidesOfState(scene, said.actors)].some((id) => scene.pair.includes(id));
  // «Il ne s'agit pas d'une occupation»
  if (passage.tokens[content]!.lemma === 'agir' && childrenBy(passage, content, 'expl').length > 0) return isParty;
  if (!(isThing || isBorn) || subject < 0) return false;
  // A diplomat without a name weighs it, and clears nobody.
  if (said.anonymous && isThing) return false;
  return (
    isParty && (isPactNoun(scene, passage, subject) || isThat(passage, subject) || isOwn(scene, passage, content, said))
  );
}

/** «Ce n'est pas une rupture», "This is not an alliance": what a party is asked about. */
const isThat = ({ tokens }: Passage, subject: number): boolean =>
  /^(ce|c['’]|cela|ça|this|that|it|these)$/i.test(tokens[subject]!.form);

/** «dit ignorer tout d'une livraison», "is not aware of any base", «n'a pas connaissance de»: whoever knows of none stands for none. */
function knowsOfNone(passage: Passage, index: number): boolean {
  const { lemma, form } = passage.tokens[index]!;
  if (/^ignorer$/.test(lemma)) return passage.tokens[index]!.feats.VerbForm === 'Inf';
  if (!isNegated(passage, index)) return false;
  if (/^aware$/i.test(form)) return true;
  return (
    /^(avoir|have)$/.test(lemma) &&
    childrenBy(passage, index, 'obj').some((child) =>
      /^(connaissance|knowledge|awareness)$/i.test(passage.tokens[child]!.form),
    )
  );
}

/** «insiste», "replied": said against what another says or asks. */
const insists = (scene: Scene, passage: Passage, verb: number): boolean =>
  isVerbOf(passage, verb, scene.knowledge.lexicon.claims.insisting[scene.language], scene.language) ||
  isVerbOf(passage, verb, scene.knowledge.lexicon.attribution.answers[scene.language], scene.language);

/** «admet ne pas avoir», "regretted that it had not": owned up to. */
const concedes = (scene: Scene, passage: Passage, verb: number): boolean =>
  isVerbOf(passage, verb, scene.knowledge.lexicon.claims.conceding[scene.language], scene.language);

/** «il est faux que», "it is untrue", "that is not true" */
function isUntrue(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (/^(faux|fausse|false|untrue|inexact|inexacte)$/i.test(token.form)) return true;
  return /^(vrai|vraie|true|exact|exacte)$/i.test(token.form) && isNegated(passage, index);
}

/** «l'accusation était infondée», "the reports were false", «c'est un mensonge»: of a charge, or of all that was said. */
function isUnfounded(scene: Scene, passage: Passage, index: number): boolean {
  const { charges, rumours, figures, wrong } = scene.knowledge.lexicon.claims;
  const { language } = scene;
  if (isNegated(passage, index)) return false;
  const pairs = [
    [rumours, charges],
    [wrong, figures],
  ] as const;
  return pairs.some(
    ([faulty, named]) =>
      isOneOf(passage.tokens[index]!, wordSet(faulty[language])) &&
      childrenBy(passage, index, 'nsubj').some(
        (child) =>
          isOneOf(passage.tokens[child]!, wordSet(named[language])) ||
          (passage.tokens[index]!.upos === 'NOUN' && ALL_SAID.test(passage.tokens[child]!.form)),
      ),
  );
}

const ALL_SAID = /^(c['’]|ce|ceci|cela|ça|this|that|these|those|it)$/i;

/** «il n'y a aucune base», "there are no troops" */
function isThereNone(passage: Passage, index: number): boolean {
  if (childrenBy(passage, index, 'expl').some((child) => /^there$/i.test(passage.tokens[child]!.form))) return true;
  const { lemma } = passage.tokens[index]!;
  // «Cette base n'existe pas», "does not exist"
  if (/^(exister|exist)$/.test(lemma)) return true;
  return (
    /^avoir$/.test(lemma) && (passage.children[index] ?? []).some((child) => /^y$/i.test(passage.tokens[child]!.form))
  );
}

/** The future, a modal or a wish: what will not be is no denial of what is said to be. */
function isAhead(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (token.feats.Tense === 'Fut' || isConditional(token)) return true;
  // «jure de ne jamais céder» promises, «jure n'avoir jamais cédé» and «assure ne pas fournir» deny.
  const promises = childrenBy(passage, index, 'mark', 'case').some((child) =>
    /^(de|d['’]|to)$/i.test(passage.tokens[child]!.form),
  );
  if (token.feats.VerbForm === 'Inf' && promises && childrenBy(passage, index, 'aux').length === 0) return true;
  if (/^(vouloir|souhaiter|entendre|pouvoir|devoir|falloir|want|intend|wish|plan|need|seek|aller)$/.test(token.lemma))
    return true;
  return (passage.children[index] ?? []).some((child) => {
    const below = passage.tokens[child]!;
    if (below.feats.Tense === 'Fut') return true;
    return (
      below.deprel.startsWith('aux') &&
      /^(will|would|shall|should|can|could|may|might|must|cannot|wo|ca|['’]ll|['’]d)$/i.test(below.form)
    );
  });
}

function isPast(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (token.feats.Tense === 'Past' || token.feats.Tense === 'Imp') return true;
  return childrenBy(passage, index, 'aux').some((child) =>
    /^(has|have|had|did|was|were|been|ai|a|ont|avait|avaient|avons|est|sont|était|étaient|avoir|being)$/i.test(
      passage.tokens[child]!.form,
    ),
  );
}

/** «aucun soldat», "no weapon": the subject, also of a passive. */
function isNobody(passage: Passage, index: number): boolean {
  return childrenBy(passage, index, 'nsubj').some((subject) =>
    [subject, ...(passage.children[subject] ?? [])].some((node) =>
      /^(aucune?|nul|nulle|personne|no|none|nobody|nothing)$/i.test(passage.tokens[node]!.form),
    ),
  );
}

/** The one who speaks, or the state of the one who speaks, is who did not do it. */
function isOwn(scene: Scene, passage: Passage, index: number, said: Attribution): boolean {
  const subject = subjectOf(passage, index);
  const { feats, head } = passage.tokens[index]!;
  if (feats.VerbForm === 'Inf' && (subject < 0 || head === said.verb)) return true;
  if (subject < 0) return false;
  if (/^(nous|we|je|j['’]|i)$/i.test(passage.tokens[subject]!.form)) return true;
  const mine = sidesOfState(scene, said.actors);
  return [...sidesOfState(scene, actorsAt(scene, passage, subject))].some((id) => mine.has(id));
}
