import { foldName, type Lexicon } from '../../knowledge/index.ts';
import { isConditional } from '../saying/conditional.ts';
import { isFutureInPast } from '../saying/plans.ts';
import type { Scene } from '../scene.ts';
import { isWordedAs, mayBeWorded } from '../text/below.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import { formIs, perLanguage, perPassage, testPerWord } from '../text/memo.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { ancestors, childrenBy, relation } from '../text/tree.ts';
import { isListed, isOneOf, wordSet } from '../text/words.ts';
import { HARD, isConsidered, isHard, isLikely } from './likelihood.ts';
import { isPactNoun } from './parties.ts';

export type Sign = 'possible' | 'fear' | 'expected' | 'future' | 'condition';

/** What at a word tells that something could come; null for nothing. */
export function signAt(scene: Scene, passage: Passage, index: number): Sign | null {
  const { claims, attribution } = scene.knowledge.lexicon;
  const { language } = scene;
  const token = passage.tokens[index]!;
  const verbal = token.upos === 'VERB' || token.upos === 'AUX';
  const opens = openersOf(scene.knowledge.lexicon, language);
  const fears = opens.isFear(token.keys);
  if (opens.isSign(token.keys) && (isConsidered(passage, index) || isHard(passage, index))) return 'expected';
  if (opens.isSign(token.keys) && leavesOpen(passage, index)) return 'fear';
  // Nothing of what follows stands at a word alone.
  if (!verbal && !fears && passage.children[index]!.length === 0) return null;
  if (
    fears &&
    ((verbal && token.feats.VerbForm !== 'Inf') || /^(that|que|qu[’'])$/i.test(passage.tokens[index + 1]?.form ?? ''))
  )
    return 'fear';
  const isSign = opens.isSign(token.keys);
  if (isSign && ((verbal && isPossible(scene, passage, index)) || isRisk(passage, index))) return 'possible';
  if (isSign && isLikely(scene, passage, index)) return 'expected';
  if (isSign && isOpening(scene, passage, index)) return 'possible';
  if (tellsPotential(passage, scene) && hasPotential(scene, passage, index)) return 'possible';
  if (
    isSign &&
    verbal &&
    isOneOf(token, wordSet(attribution.verbs.foresee[language])) &&
    childrenBy(passage, index, 'ccomp', 'xcomp').length > 0
  )
    return isForeseeing(passage, index) ? 'expected' : null;
  if (isSign && verbal && isOneOf(token, wordSet(claims.expectations[language])) && expects(passage, index))
    return 'expected';
  if (isSign && (predictsDeed(passage, index) || isMatterOfTime(passage, index))) return 'expected';
  if (isFuture(scene, passage, index) && !isClauseOfPact(scene, passage, index)) return 'future';
  if (isDoubted(passage, index)) return 'expected';
  if (!mayBeUnfulfilled(passage)) return null;
  const conditional = isUnfulfilled(passage, index);
  if (conditional && isSupposed(scene, passage, index)) return 'condition';
  // "monuments would be raised" is a plan; "would breach", "would be ready" is foreseen.
  if (language === 'en' && hasWould(passage, index) && !isPassive(passage, index)) return 'condition';
  // «a estimé que le pacte renforcerait la sécurité»
  if (language === 'fr' && conditional && !isPassive(passage, index) && isFutureInPast(scene, passage, index))
    return 'condition';
  return null;
}

/** The words from which most of this is told, each asked once: nearly every word is none of them. */
const openersOf = perLanguage(({ attribution, claims, factuality }: Lexicon, language) => {
  const { expectations, fears, likely, openings } = claims;
  const lists = [factuality.modals.possible, likely, attribution.verbs.foresee, expectations];
  const listed = lists.map((one) => isListed(wordSet(one[language])));
  return {
    isFear: testPerWord(isListed(wordSet(fears[language]))),
    isSign: testPerWord(
      (keys) =>
        keys.unfolded === 'risk' ||
        MENACES.test(keys.lemma) ||
        PREDICTS.test(keys.lemma) ||
        MATTER.test(keys.lemma) ||
        /^(exclure|rule)$/.test(keys.lemma) ||
        HARD.test(keys.unfolded) ||
        mayBeWorded(keys, openings[language]) ||
        listed.some((isOne) => isOne(keys)),
    ),
  };
});

/** «prédisent un retrait», "predicted victory": what is foreseen is a noun. */
const predictsDeed = (passage: Passage, index: number): boolean =>
  PREDICTS.test(passage.tokens[index]!.lemma) &&
  passage.tokens[index]!.upos === 'VERB' &&
  !isNegated(passage, index) &&
  childrenBy(passage, index, 'obj').some((child) => child > index && passage.tokens[child]!.upos === 'NOUN');

const PREDICTS = /^(predict|forecast|foresee|prophesy|prédire|pronostiquer|augurer|présager)$/;

/** "only a matter of time before", «une simple question de temps»: it will come. */
const isMatterOfTime = (passage: Passage, index: number): boolean =>
  MATTER.test(passage.tokens[index]!.lemma) &&
  childrenBy(passage, index, 'nmod').some((child) =>
    /^(time|temps|mois|months|weeks|semaines|days|jours)$/i.test(passage.tokens[child]!.form),
  );

const MATTER = /^(matter|question)$/;

/** Some word of the sentence is one of potential. */
const tellsPotential = perPassage(({ tokens }, { knowledge, language }: Scene): boolean => {
  const words = wordSet(knowledge.lexicon.claims.potential[language]);
  return tokens.some((token) => isOneOf(token, words));
});

/** «un pacte qui permettra …», "a deal that will let …": what a pact is for. */
function isClauseOfPact(scene: Scene, passage: Passage, index: number): boolean {
  const { head, deprel } = passage.tokens[index]!;
  return deprel === 'acl:relcl' && head >= 0 && isPactNoun(scene, passage, head);
}

/** "Nothing suggests that it will be ratified", «rien ne laisse penser qu'il sera ratifié» */
export const isDoubted = (passage: Passage, index: number): boolean =>
  relation(passage.tokens[index]!) === 'ccomp' &&
  /^(nothing|rien)$/i.test(passage.tokens[subjectOf(passage, passage.tokens[index]!.head)]?.form ?? '') &&
  [index, ...childrenBy(passage, index, 'aux', 'cop')].some((node) => {
    const { form, feats } = passage.tokens[node]!;
    return feats.Tense === 'Fut' || /^(will|would|sera|seront|va|vont)$/i.test(form);
  });

/** Some word of the sentence is a conditional. */
const mayBeUnfulfilled = perPassage(({ tokens }) => tokens.some((token) => isWould(token) || isConditional(token)));

/** A conditional that is not of the past: «violerait», «serait une escalade», "would breach". */
function isUnfulfilled(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (hasWould(passage, index)) return true;
  if (token.upos === 'VERB' && isConditional(token)) return true;
  return childrenBy(passage, index, 'cop').some((child) => isConditional(passage.tokens[child]!));
}

/** Told only under a condition, of an act that is thought of, or as likely or not. */
export const isSupposed = (scene: Scene, passage: Passage, index: number): boolean =>
  ancestorsHaveIf(scene, passage, index) || isImagined(passage, index) || isWeighed(scene, passage, index);

/** «Un départ de l'alliance ne remettrait pas en cause …», "Any such dispatch …": an act that only is thought of. */
function isImagined(passage: Passage, index: number): boolean {
  const subject = childrenBy(passage, index, 'nsubj').at(0);
  if (subject === undefined || passage.tokens[subject]!.upos !== 'NOUN') return false;
  const isAct = /(?:age|ment|tion|sion|ture|part|trait|aide|accord|attaque|guerre|brouille|échec|victoire)$/i;
  return (
    isAct.test(passage.tokens[subject]!.form) &&
    childrenBy(passage, subject, 'det').some((child) => /^(un|une|tout|toute)$/i.test(passage.tokens[child]!.form))
  );
}

/** «n'irait sans doute pas jusqu'à ouvrir le feu»: what is thought likely or not, and no report. */
function isWeighed(scene: Scene, passage: Passage, index: number): boolean {
  const { probableAdverbs } = scene.knowledge.lexicon.factuality;
  const near = passage.tokens.slice(index + 1, index + 4);
  return (
    near.some((one) => isOneOf(one, wordSet(probableAdverbs[scene.language]))) ||
    near.some(({ keys }, at) => keys.form === 'sans' && near[at + 1]?.keys.form === 'doute')
  );
}

/** «prévoit que», "is expected to", "predicts that"; but «prévoit d'inaugurer» is a plan and «promet» a promise. */
function isForeseeing(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (/^(promettre|promise|prévenir|avertir|warn)$/.test(token.lemma)) return false;
  if (token.feats.Voice === 'Pass') return true;
  return childrenBy(passage, index, 'ccomp').length > 0 || /^(expect|attendre|predict|prédire)$/.test(token.lemma);
}

function isPossible(scene: Scene, passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  const { modals } = scene.knowledge.lexicon.factuality;
  if (!isOneOf(token, wordSet(modals.possible[scene.language]))) return false;
  if (scene.language === 'en') {
    // "could not confirm" is about the past; so is "could" without a verb below.
    const head = token.head;
    const negated =
      head >= 0 && (passage.children[head] ?? []).some((child) => /^(not|n['’]t)$/i.test(passage.tokens[child]!.form));
    return /^(could|may|might)$/i.test(token.form) && !(negated && /^could$/i.test(token.form));
  }
  const reflexive = childrenBy(passage, index, 'expl').length > 0;
  if (foldName(token.lemma) === 'risquer') return !reflexive && token.feats.VerbForm === 'Fin';
  return isConditional(token) && foldName(token.lemma) !== 'sembler';
}

/** «n'a pas exclu que d'autres rejoignent le pacte», "did not rule out that others would": what may come of others. */
const leavesOpen = (passage: Passage, index: number): boolean =>
  passage.tokens[index]!.upos === 'VERB' &&
  /^(exclure|rule)$/.test(passage.tokens[index]!.lemma) &&
  isNegated(passage, index) &&
  childrenBy(passage, index, 'ccomp').some((child) => child > index && childrenBy(passage, child, 'nsubj').length > 0);

const MENACES = /^(menacer|threaten)$/;
const BREAKS =
  /^(tomber|effondrer|éclater|étendre|dégénérer|exploser|basculer|rompre|voler|déborder|échouer|raviver|fall|collapse|unravel|break|spill|erupt|derail|upend|escalate|spread|undermine|jeopardi[sz]e|overshadow|widen|spiral|drag|reignite)$/;

/** "risks destabilising", "threatens to unravel" of a thing: what it may bring about. */
function isRisk(passage: Passage, index: number): boolean {
  const { lemma, feats, upos } = passage.tokens[index]!;
  // «la ville menace de tomber», "the row threatens to derail the talks"
  if (MENACES.test(lemma) && upos === 'VERB' && feats.VerbForm === 'Fin')
    return childrenBy(passage, index, 'xcomp').some((child) => BREAKS.test(passage.tokens[child]!.lemma));
  if (lemma !== 'risk' || feats.VerbForm === 'Inf') return false;
  // "The clashes risk further escalating": often taken for a noun.
  if (upos === 'NOUN')
    return (
      passage.tokens[index]!.form === 'risk' &&
      relation(passage.tokens[index]!) === 'root' &&
      passage.tokens[index - 1]?.upos === 'NOUN' &&
      childrenBy(passage, index, 'acl', 'advcl').some(
        (child) => child > index && passage.tokens[child]!.feats.VerbForm === 'Ger',
      )
    );
  if (upos !== 'VERB') return false;
  return childrenBy(passage, index, 'xcomp', 'ccomp', 'advcl').some((child) => child > index);
}

/** «ouvre la voie à», "paves the way for": what one thing makes possible; not where it is denied. */
const isOpening = (scene: Scene, passage: Passage, index: number): boolean =>
  passage.tokens[index]!.upos === 'VERB' &&
  isWordedAs(passage, index, scene.knowledge.lexicon.claims.openings[scene.language]) &&
  !isNegated(passage, index);

/** "has the potential to reshape", «est susceptible de bloquer»: a predicate of potential with a verb below it. */
function hasPotential(scene: Scene, passage: Passage, index: number): boolean {
  const words = wordSet(scene.knowledge.lexicon.claims.potential[scene.language]);
  const at = isOneOf(passage.tokens[index]!, words)
    ? index
    : childrenBy(passage, index, 'obj').find((child) => isOneOf(passage.tokens[child]!, words));
  if (at === undefined || isNegated(passage, index)) return false;
  const isPredicate = at !== index || childrenBy(passage, index, 'cop').length > 0;
  return isPredicate && childrenBy(passage, at, 'acl', 'xcomp', 'advcl', 'ccomp').some((child) => child > at);
}

/** «devrait», "is expected to", "is likely to" with what is expected below. */
function expects(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (token.keys.lemma === 'devoir') return token.feats.Mood === 'Cnd';
  // «s'attendent à une offensive», "expect an offensive": a noun for what is to come.
  if (/^(attendre|expect|anticipate)$/.test(token.lemma) && awaits(passage, index)) return true;
  if (token.lemma === 'attendre' && isThatClause(passage, index)) return true;
  return childrenBy(passage, index, 'xcomp', 'ccomp', 'advcl').length > 0;
}

/** «s'attend à ce que Tokyo cède»: a clause behind «ce». */
const isThatClause = (passage: Passage, index: number): boolean =>
  childrenBy(passage, index, 'obl', 'obj', 'iobj').some(
    (child) => /^ce$/i.test(passage.tokens[child]!.form) && (passage.children[child] ?? []).some((one) => one > child),
  );

function awaits(passage: Passage, index: number): boolean {
  const isReflexive = childrenBy(passage, index, 'expl', 'obj').some((child) =>
    /^(se|s['’])$/i.test(passage.tokens[child]!.form),
  );
  const { lemma, feats } = passage.tokens[index]!;
  if (lemma === 'attendre' && !isReflexive) return false;
  if (
    feats.Voice === 'Pass' ||
    childrenBy(passage, index, 'aux').some((child) => /pass/.test(passage.tokens[child]!.deprel))
  )
    return false;
  return childrenBy(passage, index, 'obj', 'obl', 'iobj').some(
    (child) =>
      child > index && passage.tokens[child]!.upos === 'NOUN' && childrenBy(passage, child, 'nummod').length === 0,
  );
}

/** «ratifiera», «ne va pas rompre», "will ratify", "is going to break". */
function isFuture(scene: Scene, passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (token.upos !== 'VERB' || token.lemma === 'falloir') return false;
  if (isGoingTo(passage, index)) return true;
  if (scene.language === 'fr')
    return (
      token.feats.Tense === 'Fut' &&
      !childrenBy(passage, index, 'aux').some(
        (child) => passage.tokens[child]!.feats.Tense === 'Fut' && token.feats.VerbForm === 'Part',
      )
    );
  return childrenBy(passage, index, 'aux').some((child) => /^(will|shall|['’]ll)$/i.test(passage.tokens[child]!.form));
}

/** «va rompre», "is going to break": the verb below «aller» and "go" in the present. */
function isGoingTo(passage: Passage, index: number): boolean {
  const { lemma, feats } = passage.tokens[index]!;
  if ((lemma !== 'aller' && lemma !== 'go') || feats.Tense !== 'Pres') return false;
  const isEnglish = lemma === 'go';
  if (isEnglish && childrenBy(passage, index, 'aux').length === 0) return false;
  return childrenBy(passage, index, 'xcomp').some((child) => {
    const below = passage.tokens[child]!;
    if (below.feats.VerbForm !== 'Inf' || child < index) return false;
    return isEnglish || childrenBy(passage, child, 'mark', 'case').length === 0;
  });
}

/** "would breach"; but "would have done that" is past. */
export const hasWould = (passage: Passage, index: number): boolean => {
  const auxiliaries = childrenBy(passage, index, 'aux').map((child) => passage.tokens[child]!);
  return auxiliaries.some(isWould) && !auxiliaries.some(isHave);
};

const isWould = formIs(/^(would|['’]d)$/);
const isHave = formIs(/^have$/);

function ancestorsHaveIf(scene: Scene, passage: Passage, index: number): boolean {
  // Right at its start, or behind «En effet,», "In other words,".
  if (/^[\s«“"]*(?:[\p{L}\s]{2,20},\s)?(?:si|s['’](?=il)|if|unless)\s?(?=\p{L})/iu.test(passage.text)) return true;
  const conditions = wordSet(scene.knowledge.lexicon.factuality.conditions[scene.language]);
  return [index, ...ancestors(passage, index)].some((node) =>
    childrenBy(passage, node, 'advcl').some((child) =>
      childrenBy(passage, child, 'mark').some((mark) => isOneOf(passage.tokens[mark]!, conditions)),
    ),
  );
}
