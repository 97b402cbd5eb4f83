import { foldName } from '../../knowledge/index.ts';
import { dateFor } from '../dates/attach.ts';
import type { FoundEvent } from '../events/find.ts';
import { type Attribution, attributionFor, isAnswer, speakerAt } from '../saying/attribution.ts';
import { isConditional } from '../saying/conditional.ts';
import { isFutureInPast } from '../saying/plans.ts';
import type { Speaker } from '../saying/said.ts';
import type { Scene } from '../scene.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import { formIs, perPassage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { ancestors, childrenBy, relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { isPactNoun, partiesOf } from './parties.ts';
import { eventsIn, isEventWord, tellsAgreement } from './told.ts';

interface Foreseen {
  readonly trigger: number;
  readonly speaker: Speaker | null;
  /** The two sides of the text are meant where it names nobody; not so by a fear of somebody named. */
  readonly alone: boolean;
}

/** «pourrait», "may", «risque de», fears, expectations, the future that no event tells: what could come. */
export function predictions(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  if (passage.block.kind === 'table-cell') return [];
  const step = tellsAgreement(scene, passage);
  const found = passage.tokens.flatMap((_, index): Foreseen[] => {
    const sign = signAt(scene, passage, index);
    if (!sign) return [];
    // A plan that an event or a step already tells is no second fact; a possibility beside it is.
    if (step && (sign === 'future' || sign === 'expected')) return [];
    if (sign !== 'fear' && ownEvent(passage, events, index)) return [];
    const covering = attributionFor(attributions, passage, index);
    // What a state says that it will do is its statement; what someone foresees of others is foreseen.
    const ownWords = covering && !covering.anonymous && !isAnswer(covering);
    // "Wang said China would back Pakistan": what someone says will be done is said, and not foreseen.
    if (
      sign === 'condition' &&
      ownWords &&
      covering.verb >= 0 &&
      covering.verb < index &&
      hasWould(passage, index) &&
      isFutureInPast(scene, passage, index)
    )
      return [];
    if (sign === 'future' && ownWords && !['fear', 'doubt', 'foresee'].includes(covering.kind)) return [];
    // What is told under a warning or a threat is that event, found or not; a future act of an event's kind likewise.
    if (
      sign !== 'possible' &&
      sign !== 'fear' &&
      !(
        sign === 'condition' &&
        (ancestorsHaveIf(scene, passage, index) || isImagined(passage, index) || isWeighed(scene, passage, index))
      )
    ) {
      if (covering && covering.verb >= 0 && isEventWord(scene, passage, covering.verb)) return [];
      const telling = contentOf(passage, index).some(
        (verb) => isEventWord(scene, passage, verb) && !(verb === index && isDestined(passage, verb)),
      );
      const isForeseen = sign === 'future' && covering !== null && (covering.anonymous || covering.kind === 'foresee');
      if (
        telling &&
        !isForeseen &&
        !/^(devoir|predict|forecast|prédire|anticiper|anticipate)$/.test(passage.tokens[index]!.lemma)
      )
        return [];
    }
    if (sign === 'fear' && eventsIn(passage, events).length > 0 && passage.tokens[index]!.feats.VerbForm === 'Part')
      return [];
    if (sign === 'fear') {
      const speaker = speakerAt(scene, passage, fearing(passage, index)) ?? covering;
      return speaker ? [{ trigger: index, speaker, alone: speaker.actors.length === 0 }] : [];
    }
    const speaker = covering ?? foreseer(attributions, index);
    return [{ trigger: index, speaker, alone: speaker !== null }];
  });
  const clauses = new Set<number>();
  return found.flatMap(({ trigger, speaker, alone }) => {
    if (clauses.size > 0) return [];
    const { sources, targets } = partiesOf(scene, passage, trigger, speaker?.actors ?? [], alone);
    const known = sources.length > 0 ? sources : (speaker?.actors ?? []);
    if (known.length === 0) return [];
    clauses.add(trigger);
    return [
      claimOf(scene, passage, {
        kind: 'prediction',
        rule: 'claim.prediction',
        trigger,
        sources: known,
        targets,
        attribution: speaker,
        factuality: 'PS+',
        mood: 'hypothetical',
        date: dateFor(scene, passage, trigger, () => false),
      }),
    ];
  });
}

/** Who fears: the subject, or the name before a verb that was taken for a noun. */
function fearing(passage: Passage, index: number): number {
  // «Un scénario que redoutent les Occidentaux»
  if (/^(que|qu['’])$/i.test(passage.tokens[index - 1]?.form ?? '')) {
    const behind = childrenBy(passage, index, 'nsubj', 'obj').find((child) => child > index);
    if (behind !== undefined) return behind;
  }
  const subject = subjectOf(passage, index);
  if (passage.tokens[index]!.upos === 'VERB' || subject === index - 1) return subject;
  return index - 1;
}

/** The verb of a sign and what hangs on it as its content. */
const contentOf = (passage: Passage, index: number): number[] => [
  index,
  ...childrenBy(passage, index, 'xcomp', 'ccomp'),
];

/** «une alliance appelée à durer» asks nobody for anything. */
const isDestined = (passage: Passage, index: number): boolean =>
  /^(appelé|voué|destined|doomed|bound)e?s?$/i.test(passage.tokens[index]!.form) &&
  /^(acl|amod|xcomp)/.test(passage.tokens[index]!.deprel);

type Sign = 'possible' | 'fear' | 'expected' | 'future' | 'condition';

function signAt(scene: Scene, passage: Passage, index: number): Sign | null {
  const { claims, attribution } = scene.knowledge.lexicon;
  const { language } = scene;
  const token = passage.tokens[index]!;
  const verbal = token.upos === 'VERB' || token.upos === 'AUX';
  const fears = isOneOf(token, wordSet(claims.fears[language]));
  // Nothing of what follows stands at a word alone.
  if (!verbal && !fears && passage.children[index]!.length === 0) return null;
  if (
    fears &&
    ((verbal && token.feats.VerbForm !== 'Inf') || /^(that|que|qu[’'])$/i.test(passage.tokens[index + 1]?.form ?? ''))
  )
    return 'fear';
  if (verbal && (isPossible(scene, passage, index) || isRisk(passage, index))) return 'possible';
  if (isLikely(scene, passage, index)) return 'expected';
  if (
    verbal &&
    isOneOf(token, wordSet(attribution.verbs.foresee[language])) &&
    childrenBy(passage, index, 'ccomp', 'xcomp').length > 0
  )
    return isForeseeing(passage, index) ? 'expected' : null;
  if (verbal && isOneOf(token, wordSet(claims.expectations[language])) && expects(passage, index)) return 'expected';
  if (isFuture(scene, passage, index) && !isClauseOfPact(scene, passage, index)) return 'future';
  if (!mayBeUnfulfilled(passage)) return null;
  const conditional = isUnfulfilled(passage, index);
  if (
    conditional &&
    (ancestorsHaveIf(scene, passage, index) || isImagined(passage, index) || isWeighed(scene, passage, index))
  )
    return 'condition';
  // "monuments would be raised" is a plan; "would breach", "would be ready" is foreseen.
  if (language === 'en' && hasWould(passage, index) && !isPassive(passage, index)) return 'condition';
  return null;
}

/** «un pacte qui permettra …», "a deal that will let …": what a pact is for. */
function isClauseOfPact(scene: Scene, passage: Passage, index: number): boolean {
  const { head, deprel } = passage.tokens[index]!;
  return deprel === 'acl:relcl' && head >= 0 && isPactNoun(scene, passage, head);
}

/** Some word of the sentence is a conditional. */
const mayBeUnfulfilled = perPassage(({ tokens }) => tokens.some((token) => isWould(token) || isConditional(token)));

/** A conditional that is not of the past: «violerait», «serait une escalade», "would breach". */
function isUnfulfilled(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (hasWould(passage, index)) return true;
  if (token.upos === 'VERB' && isConditional(token)) return true;
  return childrenBy(passage, index, 'cop').some((child) => isConditional(passage.tokens[child]!));
}

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
  return token.feats.Mood === 'Cnd' && foldName(token.lemma) !== 'sembler';
}

/** "risks destabilising", "threatens to unravel" of a thing: what it may bring about. */
function isRisk(passage: Passage, index: number): boolean {
  const { lemma, feats } = passage.tokens[index]!;
  if (lemma !== 'risk' || feats.VerbForm === 'Inf') return false;
  return childrenBy(passage, index, 'xcomp', 'ccomp', 'advcl').some((child) => child > index);
}

/** "is likely to anger", «il est probable que la Finlande augmente …» */
function isLikely(scene: Scene, passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (
    !/^(ADJ|VERB)$/.test(token.upos) ||
    !isOneOf(token, wordSet(scene.knowledge.lexicon.claims.likely[scene.language]))
  )
    return false;
  const isSaid = childrenBy(passage, index, 'cop', 'aux').length > 0;
  const below = childrenBy(passage, index, 'xcomp', 'ccomp', 'csubj').filter((child) => child > index);
  if (!isSaid || below.length === 0) return false;
  // «il est possible de visiter» is open to anyone.
  return (
    scene.language === 'en' ||
    below.some((child) => childrenBy(passage, child, 'mark').some((mark) => /^qu/i.test(passage.tokens[mark]!.form)))
  );
}

/** «devrait», "is expected to", "is likely to" with what is expected below. */
function expects(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (/^devoir$/i.test(token.lemma)) return token.feats.Mood === 'Cnd';
  // «s'attendent à une offensive», "expect an offensive": a noun for what is to come.
  if (/^(attendre|expect|anticipate)$/.test(token.lemma) && awaits(passage, index)) return true;
  return childrenBy(passage, index, 'xcomp', 'ccomp', 'advcl').length > 0;
}

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

function isFuture(scene: Scene, passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (token.upos !== 'VERB' || /^falloir$/.test(token.lemma)) return false;
  if (scene.language === 'fr')
    return (
      token.feats.Tense === 'Fut' &&
      !childrenBy(passage, index, 'aux').some(
        (child) => passage.tokens[child]!.feats.Tense === 'Fut' && token.feats.VerbForm === 'Part',
      )
    );
  return childrenBy(passage, index, 'aux').some((child) => /^(will|shall|['’]ll)$/i.test(passage.tokens[child]!.form));
}

/** "would breach"; but "would have done that" is past. */
const hasWould = (passage: Passage, index: number): boolean => {
  const auxiliaries = childrenBy(passage, index, 'aux').map((child) => passage.tokens[child]!);
  return auxiliaries.some(isWould) && !auxiliaries.some(isHave);
};

const isWould = formIs(/^(would|['’]d)$/);
const isHave = formIs(/^have$/);

/** The modal's own verb tells an event that was found. */
const ownEvent = (passage: Passage, events: readonly FoundEvent[], index: number): boolean =>
  eventsIn(passage, events).some(({ trigger }) => {
    const chain = [trigger, ...ancestors(passage, trigger)];
    const head = passage.tokens[index]!.head;
    return chain.includes(index) || (relation(passage.tokens[index]!) === 'aux' && chain[0] === head);
  });

/** Who foresees at the very verb. */
const foreseer = (attributions: readonly Attribution[], index: number): Speaker | null =>
  attributions.find((one) => one.verb === index && (one.kind === 'foresee' || one.kind === 'fear')) ?? null;

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
