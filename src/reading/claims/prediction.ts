import { gathered } from '../../language/index.ts';
import { type DateSpan, isState } from '../../model/index.ts';
import { stateOf } from '../actors/link.ts';
import { actorsAt } from '../actors/resolve.ts';
import { dateFor } from '../dates/attach.ts';
import type { FoundEvent } from '../events/find.ts';
import { sidesOfState } from '../events/states-of.ts';
import { inOwnWords } from '../saying/according.ts';
import { type Attribution, attributionFor, isAnswer, speakerAt } from '../saying/attribution.ts';
import { isFutureInPast } from '../saying/plans.ts';
import type { Speaker } from '../saying/said.ts';
import { unrealAt } from '../saying/unreal.ts';
import type { Scene } from '../scene.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { ancestors, childrenBy, relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { isPactNoun, others, partiesOf, speaksOfPact } from './parties.ts';
import { isDoubted, isSupposed, signAt } from './prediction-sign.ts';
import { eventsIn, isDeed, tellsAgreement } from './told.ts';
import { isUnforeseen, SWEARS } from './unforeseen.ts';

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
  const found = gathered(passage.tokens, (_, index): Foreseen[] => {
    const sign = signAt(scene, passage, index);
    if (!sign) return [];
    // A plan that an event or a step already tells is no second fact; a possibility beside it is.
    if (step && (sign === 'future' || sign === 'expected') && !isDoubted(passage, index)) return [];
    const ofPact = sign === 'expected' && isExpectedOfPact(scene, passage, index);
    if (sign !== 'fear' && !ofPact && ownEvent(passage, events, index)) return [];
    const covering = attributionFor(attributions, passage, index);
    if (isUnforeseen(scene, passage, index, sign, covering)) return [];
    // «Un centre ouvrira en 2027»: what the text says is set for a day.
    if (sign === 'future' && !covering && isSet(scene, passage, index)) return [];
    // What a state says that it will do is its statement; what someone foresees of others is foreseen.
    const ownWords = covering && (!covering.anonymous || speaksForState(covering)) && !isAnswer(covering);
    // "Wang said China would back Pakistan": what someone says will be done is said, and not foreseen.
    if (
      sign === 'condition' &&
      ownWords &&
      covering.verb >= 0 &&
      covering.verb < index &&
      isFutureInPast(scene, passage, index) &&
      !isSupposed(scene, passage, index) &&
      !isEffect(scene, passage, index, covering)
    )
      return [];
    const isOfThem = sign === 'future' && ownWords && isOfOthers(scene, passage, index, covering);
    if (sign === 'future' && ownWords && !['fear', 'doubt', 'foresee'].includes(covering.kind) && !isOfThem) return [];
    // What is told under a warning or a threat is that event, found or not; a future act of an event's kind likewise.
    if (sign !== 'possible' && sign !== 'fear' && !(sign === 'condition' && isSupposed(scene, passage, index))) {
      // Whoever has neither name nor land threatens nobody.
      const isNobodys = covering?.anonymous && covering.actors.length === 0;
      if (covering && covering.verb >= 0 && !isNobodys && isDeed(scene, passage, covering.verb)) return [];
      const telling = contentOf(passage, index).some(
        (verb) =>
          isDeed(scene, passage, verb) &&
          // What will not be done is no event: it is foreseen.
          !isNegated(passage, index) &&
          !isNegated(passage, verb) &&
          unrealAt(passage, verb, index, verb) === null &&
          !(verb === index && isDestined(passage, verb)),
      );
      const isForeseen =
        isOfThem ||
        (sign === 'future' && covering !== null && (covering.anonymous || covering.kind === 'foresee')) ||
        isDoubted(passage, index) ||
        ofPact ||
        (sign === 'condition' && covering !== null && isEffect(scene, passage, index, covering)) ||
        // "Analysts expect Japan to press for a pact"
        (sign === 'expected' && foreseer(attributions, index)?.anonymous === true);
      if (
        telling &&
        !isForeseen &&
        !(/^(future|expected)$/.test(sign) && !covering && isUntold(scene, passage, events)) &&
        !/^(devoir|predict|forecast|prédire|anticiper|anticipate)$/.test(passage.tokens[index]!.lemma)
      )
        return [];
    }
    if (sign === 'fear' && eventsIn(passage, events).length > 0 && passage.tokens[index]!.feats.VerbForm === 'Part')
      return [];
    if (sign === 'fear') {
      const who = fearing(passage, index);
      const speaker = speakerAt(scene, passage, who) ?? inOwnWords(scene, passage, who) ?? covering;
      return speaker ? [{ trigger: index, speaker, alone: speaker.actors.length === 0 }] : [];
    }
    const speaker = covering ?? foreseer(attributions, index);
    return [
      {
        trigger: index,
        speaker,
        alone:
          speaker !== null || isOfAll(passage, index) || ofPact || (sign === 'possible' && takesUpPact(scene, passage)),
      },
    ];
  });
  const clauses = new Set<number>();
  return found.flatMap(({ trigger, speaker, alone }) => {
    if (clauses.size > 0) return [];
    // Of what is feared the clause below tells whom it is about.
    const content = childrenBy(passage, trigger, 'ccomp').at(0) ?? trigger;
    const { sources, targets } = partiesOf(scene, passage, content, speaker?.actors ?? [], alone);
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
        date: dateFor(scene, passage, trigger, () => false) ?? daySaid(scene, passage, attributions, trigger),
      }),
    ];
  });
}

/** "Indian officials say", «des responsables turcs»: without a name, and still for a state. */
const speaksForState = ({ anonymous, actors, speaker }: Attribution): boolean =>
  anonymous &&
  actors.some(({ id }) => isState(id)) &&
  /(?<!former |ancien |ex-)(?:officials?|leaders?|authorities|responsables?|dirigeants?|autorités|officiels?)(?!\p{L})/iu.test(
    speaker,
  );

/** «Il devrait faciliter l'achat de drones»: what a pact is expected to bring about, whatever deed that is. */
function isExpectedOfPact(scene: Scene, passage: Passage, index: number): boolean {
  const subject = subjectOf(passage, index);
  const brings = childrenBy(passage, index, 'xcomp').some((child) => BRINGS.test(passage.tokens[child]!.lemma));
  if (subject < 0 || !brings) return false;
  const { upos, form } = passage.tokens[subject]!;
  if (upos === 'PRON') return /^(il|elle|it|cela|this)$/i.test(form) && takesUpPact(scene, passage);
  return upos === 'NOUN' && isPactNoun(scene, passage, subject);
}

const BRINGS =
  /^(faciliter|permettre|renforcer|aider|accélérer|favoriser|conduire|mener|apporter|ouvrir|stimuler|améliorer|allow|help|ease|boost|strengthen|speed|enable|lead|bring|make|pave|improve)$/;

/** «Tout dépendra des budgets», "Much will depend on the vote" */
const isOfAll = (passage: Passage, index: number): boolean =>
  /^(dépendre|depend|changer|change)$/.test(passage.tokens[index]!.lemma) &&
  /^(tout|beaucoup|rien|everything|much|all|nothing)$/i.test(passage.tokens[subjectOf(passage, index)]?.form ?? '');

/** A day is told at the very verb, and nothing weighs it or makes it depend on something. */
const isSet = (scene: Scene, passage: Passage, index: number): boolean =>
  !isSupposed(scene, passage, index) &&
  !isNegated(passage, index) &&
  dateFor(scene, passage, index, () => false) !== null;

/** "A later government could tear it up": what the sentence before told of the pact. */
function takesUpPact(scene: Scene, passage: Passage): boolean {
  const before = scene.passages[passage.index - 1];
  return (
    before !== undefined &&
    passage.tokens.length < 24 &&
    passage.tokens.some(
      ({ form, upos, deprel }) =>
        upos === 'PRON' &&
        /^(nsubj|obj)/.test(deprel) &&
        /^(it|this|that|le|la|l['’]|il|elle|cela|celle-ci|celui-ci)$/i.test(form),
    ) &&
    speaksOfPact(scene, before)
  );
}

/** "…, the army said on 6 July": what is foreseen without a day of its own has that of the words. */
function daySaid(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  trigger: number,
): DateSpan | null {
  const verb = attributionFor(attributions, passage, trigger)?.verb ?? -1;
  return verb >= 0 && verb !== trigger ? dateFor(scene, passage, verb, () => false) : null;
}

/**
 * What a speaker says will come of others, or of a pact or an exercise: "the pact will help our navy", «ils ne donneront
 * rien». What the speaker's own side will do, with others or not, is no forecast.
 */
function isOfOthers(scene: Scene, passage: Passage, index: number, said: Attribution): boolean {
  const subject = subjectOf(passage, index);
  if (subject < 0) return false;
  const subjects = [subject, ...childrenBy(passage, subject, 'conj')];
  const mine = sidesOfState(scene, said.actors);
  const about = [
    ...sidesOfState(
      scene,
      subjects.flatMap((one) => actorsAt(scene, passage, one)),
    ),
  ];
  const isMine = (id: string): boolean => mine.has(id);
  // «Russes et Nord-Coréens décideront»: its own side stands before the verb, whatever the tree made of it.
  const before = passage.tokens[index]!.start;
  const named = scene.mentions[passage.index]!.filter(({ start }) => said.start <= start && start < before);
  if (about.some(isMine) || named.some((one) => isMine(stateOf(one, scene.knowledge) ?? ''))) return false;
  const { upos } = passage.tokens[subject]!;
  if (upos === 'NOUN' && (isVenture(scene, passage, subject) || isThing(scene, passage, subject))) return true;
  return about.length > 0 && upos === 'PROPN' && subjects.length === 1;
}

/** A pact, an exercise or the ties of two sides. */
function isVenture(scene: Scene, passage: Passage, subject: number): boolean {
  const { classes } = scene.knowledge.lexicon.classes;
  return (
    isPactNoun(scene, passage, subject) ||
    [classes.exercise, classes.ties].some((list) =>
      isOneOf(passage.tokens[subject]!, wordSet(list?.[scene.language] ?? [])),
    )
  );
}

/** "The ministry said that the pact would boost deterrence", «a estimé que l'accord renforcerait …»: what a pact brings about. */
function isEffect(scene: Scene, passage: Passage, index: number, said: Attribution): boolean {
  const subject = subjectOf(passage, index);
  const promises = said.verb >= 0 && SWEARS.test(passage.tokens[said.verb]!.lemma);
  return (
    subject >= 0 &&
    passage.tokens[subject]!.upos === 'NOUN' &&
    !promises &&
    isVenture(scene, passage, subject) &&
    !isPassive(passage, index) &&
    !isNegated(passage, index) &&
    childrenBy(passage, index, 'obj', 'obl', 'xcomp').some((child) => child > index) &&
    !IS_HELD.test(passage.tokens[index]!.lemma)
  );
}

/** What a pact is, holds or lays down, and when: no effect of it. */
const IS_HELD =
  /^(begin|start|take|end|last|open|remain|stay|enter|come|cover|include|apply|allow|let|run|go|continue|resume|expire|see|commencer|débuter|avoir|durer|rester|entrer|couvrir|comprendre|inclure|appliquer|permettre|porter|prendre|ouvrir|continuer|reprendre|expirer|prévoir|tenir|voir|concerner|relate|concern|require)$/;

/** «Berlin va mettre fin à sa retenue»: a deed of one side to nobody, which no event tells. */
const isUntold = (scene: Scene, passage: Passage, events: readonly FoundEvent[]): boolean =>
  eventsIn(passage, events).length === 0 &&
  (others(scene, passage, []).filter(({ id }) => isState(id)).length < 2 || speaksOfPact(scene, passage));

/** «ces avions», "the corridor": neither somebody nor what speaks or acts for somebody. */
function isThing(scene: Scene, passage: Passage, subject: number): boolean {
  const { anonymous, organs, persons } = scene.knowledge.lexicon.attribution;
  const token = passage.tokens[subject]!;
  return (
    /^(ces?|cet|cette|this|that|these|those|the|le|la|l['’]|les)$/i.test(
      passage.tokens[childrenBy(passage, subject, 'det')[0] ?? -1]?.form ?? '',
    ) &&
    actorsAt(scene, passage, subject).length === 0 &&
    !NO_THING.test(token.form) &&
    ![anonymous, organs, persons].some((list) => isOneOf(token, wordSet(list[scene.language])))
  );
}

const NO_THING =
  /^(priorité|priority|objectif|objective|but|aim|goal|accent|emphasis|soldats?|troupes?|hommes?|femmes?|militaires?|forces?|équipes?|pays|états?|alliés?|partenaires?|parties?|députés?|parlementaires?|dirigeants?|capitales?|camp|nations?|peuples?|bloc|union|organisation|soldiers?|troops?|men|women|forces?|teams?|countries|country|states?|allies|ally|partners?|parties|party|side|sides|leaders?|lawmakers?|capitals?|nations?|peoples?|bloc|alliance|organi[sz]ation|sailors?|officers?|experts?|companies|company|entreprises?)$/i;

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
