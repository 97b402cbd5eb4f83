import type { Lexicon } from '../../knowledge/index.ts';
import type { Factuality, Mood } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { asks } from '../text/asks.ts';
import { clauseOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import { perLanguage, perToken, perWord } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { relativeObject } from '../text/relative.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, isVerbal, relation } from '../text/tree.ts';
import { isListed, isOneOf, type Keys, wordSet } from '../text/words.ts';
import { isAlreadyDone } from './already-done.ts';
import { isSaidBeside, isToldBeside } from './beside.ts';
import { openingAt } from './clause-opening.ts';
import { isCannot, isConditional } from './conditional.ts';
import {
  deniedBy,
  isDisowned,
  isHidden,
  isNegation,
  isNobody,
  isOnlyDescribed,
  isPassedOver,
  opensUntrue,
} from './negation.ts';
import { outlookAt } from './outlook.ts';
import { isArranged, isBelieved, isFutureInPast, isHeadlineFuture, isPurpose, isWaged, isWilling } from './plans.ts';
import { isRequest } from './requests.ts';
import { isHeldDone, isNotHeldBack, turnAt } from './turns.ts';
import { unrealAt } from './unreal.ts';
import { isVerbOf } from './verb.ts';

/** How the text presents what a word tells, whoever says it. */
export interface Stance {
  readonly factuality: Factuality;
  readonly mood: Mood;
  /** The word that decided it, for the trace. */
  readonly sign: string | null;
  /** Its token; -1 where none did. */
  readonly at: number;
}

const ASSERTED: Stance = { factuality: 'CT+', mood: 'asserted', sign: null, at: -1 };

/**
 * Walks from a trigger up to the root of its sentence and takes the strongest doubt on the way: a condition, a question
 * or a fear; then a possibility; then the journalistic conditional; then a plan; then a negation.
 * @param besides signs that count for nothing here, since the rule asks for them
 */
export function stanceOf(
  scene: Scene,
  passage: Passage,
  trigger: number,
  besides: ReadonlySet<SignKind> = NO_SIGNS,
): Stance {
  const signs = signsAbove(scene, passage, trigger).filter((one) => !besides.has(one.kind));
  const order: readonly SignKind[] = [
    'hypothesis',
    'owed',
    'question',
    'possible',
    'conditional',
    'planned',
    'alleged',
    'negated',
    'probable',
  ];
  const decided = order.map((kind) => signs.find((one) => one.kind === kind)).find((sign) => sign !== undefined);
  if (!decided) return ASSERTED;
  const { kind, at } = decided;
  const stance = STANCES[kind];
  const sign = passage.tokens[at]!.form;
  if (kind === 'conditional' && isUnreal(scene, passage, trigger))
    return { factuality: 'CT-', mood: 'counterfactual', sign, at };
  // «ne livrera pas», "could not supply": as sure as the positive, of the contrary.
  const negated = signs.some((one) => one.kind === 'negated') && stance.factuality.endsWith('+');
  return { ...stance, factuality: negated ? CONTRARY[stance.factuality]! : stance.factuality, sign, at };
}

const CONTRARY: Partial<Record<Factuality, Factuality>> = { 'CT+': 'CT-', 'PR+': 'PR-', 'PS+': 'PS-' };

export type SignKind =
  | 'hypothesis'
  | 'owed'
  | 'question'
  | 'possible'
  | 'conditional'
  | 'planned'
  | 'alleged'
  | 'probable'
  | 'negated';

interface Sign {
  readonly kind: SignKind;
  readonly at: number;
}

const NO_SIGNS: ReadonlySet<SignKind> = new Set();

const STANCES: Record<SignKind, Pick<Stance, 'factuality' | 'mood'>> = {
  hypothesis: { factuality: 'Uu', mood: 'hypothetical' },
  owed: { factuality: 'Uu', mood: 'hypothetical' },
  question: { factuality: 'Uu', mood: 'hypothetical' },
  possible: { factuality: 'PS+', mood: 'hypothetical' },
  conditional: { factuality: 'PR+', mood: 'conditional' },
  planned: { factuality: 'PR+', mood: 'planned' },
  alleged: { factuality: 'PR+', mood: 'conditional' },
  negated: { factuality: 'CT-', mood: 'asserted' },
  probable: { factuality: 'PR+', mood: 'asserted' },
};

/** What an adverb casts doubt by; nothing for nearly every word. */
const adverbsOf = perLanguage(({ factuality }: Lexicon, language) => {
  const kinds: readonly (readonly [SignKind, (keys: Keys) => boolean])[] = [
    ['possible', isListed(wordSet(factuality.possibleAdverbs[language]))],
    ['alleged', isListed(wordSet(factuality.allegedAdverbs[language]))],
    ['probable', isListed(wordSet(factuality.probableAdverbs[language]))],
  ];
  return perWord((keys): readonly SignKind[] => kinds.filter(([, is]) => is(keys)).map(([kind]) => kind));
});

const signsAbove = perToken((scene, passage, trigger): readonly Sign[] => {
  const { factuality, claims } = scene.knowledge.lexicon;
  const { language } = scene;
  const doubtsOf = adverbsOf(scene.knowledge.lexicon, language);
  const found: Sign[] = [];
  const add = (kind: SignKind, node: number): void => {
    found.push({ kind, at: node });
  };
  if (asks(passage)) add('question', passage.tokens.length - 1);
  if (opensUntrue(passage)) add('negated', 0);
  let via = -1;
  for (let at = trigger; at >= 0; via = at, at = passage.tokens[at]!.head) {
    const token = passage.tokens[at]!;
    if (isHeadlineFuture(passage, at)) add('planned', at);
    const unreal = unrealAt(passage, trigger, at, via);
    if (unreal) add(unreal, at);
    const turn = turnAt(passage, at, via) ?? outlookAt(passage, at, via) ?? openingAt(passage, at);
    if (turn) add(turn, at);
    const isDoneFreely = isNotHeldBack(passage, at, via);
    const isClause = clauseOf(passage, at) === at;
    // A coordinated clause or a relative clause does not cast its own doubt on the clause above it, nor that on it.
    const crossing =
      via >= 0 && ['conj', 'parataxis'].includes(relation(passage.tokens[via]!)) && isVerbal(passage, via);
    if (crossing) continue;
    // «…, comme Ankara l'a demandé», "as Putin has asked him to": told for itself.
    if (via >= 0 && (isToldBeside(passage, via) || isSaidBeside(passage, via))) break;
    if (via >= 0 && relation(passage.tokens[via]!) === 'acl' && token.upos !== 'VERB') {
      const infinitive = passage.tokens[via]!.feats.VerbForm === 'Inf';
      if (infinitive && isOneOf(token, wordSet(factuality.planNouns[language]))) add('planned', at);
      // "has no plan to close the base", «n'a aucun projet de fermer»
      if (infinitive && isNobody(passage, at)) add('negated', at);
      if (infinitive && isOneOf(token, wordSet(factuality.negativeNouns[language]))) add('negated', at);
      // «Varsovie, qui a livré des chars, n'enverra pas de soldats»
      if (passage.tokens[via]!.feats.VerbForm === 'Fin' || isToldOfIt(passage, via)) break;
      if (isKnownDone(passage, at, via)) break;
    }
    if (at === trigger && isWaged(passage, at)) break;
    const role = prepositionRole(passage, at, scene.knowledge.lexicon, language);
    if (isAlreadyDone(passage, at)) break;
    if (role === 'case') add('hypothesis', at);
    // «sans l'invasion, ce texte n'existerait pas»: so it has been.
    if (role === 'without' && isDefinite(passage, at) && wouldNotBe(passage)) break;
    if (role === 'without') add('negated', at);
    const denying = deniedBy(passage, at, at === trigger);
    if (denying >= 0) add('negated', denying);
    for (const child of passage.children[at] ?? []) {
      const below = passage.tokens[child]!;
      const kind = relation(below);
      if (kind === 'mark' && isOneOf(below, wordSet(factuality.conditions[language])) && !isClitic(passage, child))
        add('hypothesis', child);
      // «sans prévenir», "without warning Kyiv"
      if (kind === 'mark' && /^(sans|without)$/i.test(below.form)) add('negated', child);
      if (
        (kind === 'advmod' || below.feats.Polarity === 'Neg') &&
        isNegation(scene, passage, child, at) &&
        !isOnlyDescribed(passage, at, via) &&
        !isHidden(scene, passage, at) &&
        !isPassedOver(passage, at, trigger) &&
        !isDoneFreely
      )
        add('negated', child);
      if (kind === 'nsubj' && isNobody(passage, child)) add('negated', child);
      if (kind === 'cc' && token.upos === 'VERB' && /^(ni|nor)$/i.test(below.form)) add('negated', child);
      for (const doubt of doubtsOf(below.keys)) add(doubt, child);
      if ((kind === 'aux' || kind === 'cop') && isClause) {
        if (isOneOf(below, wordSet(factuality.modals.possible[language])) && below.upos === 'AUX' && language === 'en')
          add('possible', child);
        if (isConditional(below) && !isCannot(passage.tokens, child))
          add(isFutureInPast(scene, passage, at) ? 'planned' : 'conditional', child);
        if (isOneOf(below, wordSet(factuality.future[language])) || below.feats.Tense === 'Fut') add('planned', child);
        // "would like Chad to join" is a wish that is told.
        if (/^(would|should|ought)$/i.test(below.form) && !(token.lemma === 'like' && below.form === 'would'))
          add(/^would$/i.test(below.form) && isFutureInPast(scene, passage, at) ? 'planned' : 'possible', child);
      }
    }
    // "threats worry Kyiv" are made; what Kyiv fears is not.
    const isFeared = via >= 0 && relation(passage.tokens[via]!) !== 'nsubj';
    if (isFeared && isOneOf(token, wordSet(claims.fears[language]))) add('hypothesis', at);
    if (at !== trigger && (isRequest(scene, passage, at, via) || isDoubted(scene, passage, at, via)))
      add('hypothesis', at);
    if (via >= 0 && isVerbal(passage, via) && isDisowned(passage, at)) add('negated', at);
    // «des entreprises accusées d'avoir fourni des composants»
    if (
      via >= 0 &&
      token.upos === 'VERB' &&
      isVerbal(passage, via) &&
      (/^(accus|soupçon|suspect|alleg|charge$)/i.test(token.lemma) || isBelieved(passage, at))
    )
      add('alleged', at);
    // «Soutenu par l'Égypte, il refuse …»: what stands before the verb is not what it refuses.
    // What failed was held all the same: "the talks have failed".
    const hasFailed = via >= 0 && token.lemma === 'fail' && passage.tokens[via]!.deprel === 'nsubj';
    const isRefused = !hasFailed && (via > at || (via >= 0 && relation(passage.tokens[via]!) !== 'advcl'));
    if (
      at !== trigger &&
      isRefused &&
      !isDoneFreely &&
      isOneOf(token, wordSet(factuality.negativeVerbs[language])) &&
      (token.upos === 'VERB' || token.upos === 'ADJ')
    )
      add('negated', at);
    if (token.upos === 'VERB' || token.upos === 'AUX') {
      if (isOneOf(token, wordSet(factuality.modals.possible[language])) && at !== trigger)
        add(isHeldDone(passage, at, via) ? 'probable' : 'possible', at);
      else if (isCannot(passage.tokens, at)) add('negated', at);
      else if (isConditional(token))
        add(
          /^(devoir|vouloir|souhaiter|aimer)$/.test(token.lemma) || isFutureInPast(scene, passage, at)
            ? 'planned'
            : 'conditional',
          at,
        );
      if (token.feats.Tense === 'Fut' && token.feats.VerbForm !== 'Part') add('planned', at);
      const infinitive = via >= 0 && isObjectOf(passage, via, at);
      const act = via >= 0 && (isVerbal(passage, via) || !isOneOf(token, wordSet(factuality.plansOfActs[language])));
      if (at !== trigger && infinitive && act && isOneOf(token, wordSet(factuality.plans[language])))
        add('planned', at);
    }
    if (isArranged(passage, at, via) || isWilling(passage, at, via)) add('planned', at);
    if (at !== trigger && token.upos === 'NOUN' && isOneOf(token, wordSet(factuality.possibleNouns[language])))
      add('possible', at);
    if (at !== trigger && token.upos === 'NOUN' && isOneOf(token, wordSet(factuality.planNouns[language])))
      add('planned', at);
    if (relation(token) === 'advcl' && isPurpose(passage, at)) add('planned', at);
  }
  return found;
});

/** "agreed in his meeting with Sharif", «convenu lors de la visite»: the occasion of a plan, which is no part of it. */
const isWhereOrWhen = (passage: Passage, noun: number): boolean =>
  passage.tokens[noun]!.upos === 'NOUN' &&
  isDefinite(passage, noun) &&
  childrenBy(passage, noun, 'case').some((child) =>
    /^(in|at|during|lors|durant|pendant)$/i.test(passage.tokens[child]!.form),
  );

/** What a verb plans; not what stands before it: «Conclu lors d'une visite de Xi, l'accord prévoit …». */
const isObjectOf = (passage: Passage, below: number, verb: number): boolean =>
  /^(xcomp|ccomp|obj)/.test(passage.tokens[below]!.deprel) ||
  (below > verb && /^(advcl|obl)/.test(passage.tokens[below]!.deprel) && !isWhereOrWhen(passage, below));

/** «doutent que le Bélarus envoie …», "wonder whether": what is doubted is neither so nor not so. */
const isDoubted = (scene: Scene, passage: Passage, at: number, via: number): boolean =>
  via >= 0 &&
  relation(passage.tokens[via]!) === 'ccomp' &&
  passage.tokens[at]!.upos === 'VERB' &&
  isVerbOf(passage, at, scene.knowledge.lexicon.attribution.verbs.doubt[scene.language], scene.language) &&
  !childrenBy(passage, at, 'advmod').some((child) => /^(not|n['’]t|pas)$/i.test(passage.tokens[child]!.form));

/** «n'existerait pas», "would never have come": what would not be is so. */
const wouldNotBe = ({ tokens, children }: Passage): boolean =>
  tokens.some((token, at) => {
    if (!isConditional(token) && token.keys.lower !== 'would') return false;
    const clause = /^(aux|cop)/.test(token.deprel) ? token.head : at;
    return (children[clause] ?? []).some((child) => NEVER.test(tokens[child]!.keys.lower));
  });

const NEVER = /^(pas|jamais|not|n['’]t|never)$/;

/** «s'en est pris à»: the reflexive, which looks like the «s'» of «s'il». */
const isClitic = (passage: Passage, mark: number): boolean =>
  /^s['’]$/i.test(passage.tokens[mark]!.form) && !/^ils?$/i.test(passage.tokens[mark + 1]?.form ?? '');

/** «Sans le veto hongrois, l'UE aurait armé …», "would have armed … had it not been": what did not come to be. */
function isUnreal(scene: Scene, passage: Passage, trigger: number): boolean {
  const clause = clauseOf(passage, trigger);
  const past = childrenBy(passage, clause, 'aux').length > 0 && passage.tokens[clause]!.feats.VerbForm === 'Part';
  if (!past) return false;
  const { lexicon } = scene.knowledge;
  return (passage.children[clause] ?? []).some(
    (child) =>
      (relation(passage.tokens[child]!) === 'obl' &&
        prepositionRole(passage, child, lexicon, scene.language) === 'without') ||
      (relation(passage.tokens[child]!) === 'advcl' &&
        (/^had$/i.test(passage.tokens[child - 1]?.form ?? '') ||
          childrenBy(passage, child, 'mark').some((mark) =>
            isOneOf(passage.tokens[mark]!, wordSet(lexicon.factuality.conditions[scene.language])),
          ))),
  );
}

/** «qui a livré des chars», «que Kiev avait demandés», "which has sent tanks": a relative clause in a compound tense. */
const isToldOfIt = (passage: Passage, clause: number): boolean =>
  childrenBy(passage, clause, 'aux').some((node) => passage.tokens[node]!.feats.VerbForm === 'Fin') &&
  (relativeObject(passage, clause) >= 0 ||
    (passage.children[clause] ?? []).some((child) => child < clause && RELATIVE.test(passage.tokens[child]!.form)));

/** «Le ministre, arrivé dans la nuit, n'a pas …», "The arms supplied by Iran will not …": told of a subject that is known. */
const isKnownDone = (passage: Passage, noun: number, clause: number): boolean =>
  relation(passage.tokens[noun]!) === 'nsubj' &&
  passage.tokens[clause]!.feats.VerbForm === 'Part' &&
  passage.tokens[clause]!.feats.Tense === 'Past' &&
  isDefinite(passage, noun);

const RELATIVE = /^(qui|dont|auquel|lequel|laquelle|lesquels|lesquelles|who|which|whom)$/i;
