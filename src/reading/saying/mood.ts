import { foldName, type Knowledge } from '../../knowledge/index.ts';
import type { Factuality, Language, Mood } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { clauseOf } from '../text/clause.ts';
import { perToken } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { isOneOf, type Words, wordSet } from '../text/words.ts';
import { isConditional } from './conditional.ts';

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
  question: { factuality: 'Uu', mood: 'hypothetical' },
  possible: { factuality: 'PS+', mood: 'hypothetical' },
  conditional: { factuality: 'PR+', mood: 'conditional' },
  planned: { factuality: 'PR+', mood: 'planned' },
  alleged: { factuality: 'PR+', mood: 'conditional' },
  negated: { factuality: 'CT-', mood: 'asserted' },
  probable: { factuality: 'PR+', mood: 'asserted' },
};

const signsAbove = perToken((scene, passage, trigger): readonly Sign[] => {
  const { factuality, claims } = scene.knowledge.lexicon;
  const { language } = scene;
  const found: Sign[] = [];
  const add = (kind: SignKind, node: number): void => {
    found.push({ kind, at: node });
  };
  if (/\?\s*[»”"]?\s*$/u.test(passage.text)) add('question', passage.tokens.length - 1);
  let via = -1;
  for (let at = trigger; at >= 0; via = at, at = passage.tokens[at]!.head) {
    const token = passage.tokens[at]!;
    const isClause = clauseOf(passage, at) === at;
    // A coordinated clause or a relative clause does not cast its own doubt on the clause above it, nor that on it.
    const crossing =
      via >= 0 && ['conj', 'parataxis'].includes(relation(passage.tokens[via]!)) && isVerbal(passage, via);
    if (crossing) continue;
    // «…, comme Ankara l'a demandé», "as Putin has asked him to": told for itself.
    if (via >= 0 && isToldBeside(passage, via)) break;
    if (via >= 0 && relation(passage.tokens[via]!) === 'acl' && token.upos !== 'VERB') {
      const infinitive = passage.tokens[via]!.feats.VerbForm === 'Inf';
      if (infinitive && isOneOf(token, wordSet(factuality.planNouns[language]))) add('planned', at);
      if (infinitive && isOneOf(token, wordSet(factuality.negativeNouns[language]))) add('negated', at);
      if (passage.tokens[via]!.feats.VerbForm === 'Fin') break;
    }
    const role = prepositionRole(passage, at, scene.knowledge.lexicon, language);
    // «… après un entretien avec Kim»: done, whatever is planned in the clause that it dates.
    if (isTimeAdjunct(passage, at)) break;
    if (role === 'case') add('hypothesis', at);
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
        !isHidden(scene, passage, at)
      )
        add('negated', child);
      if (kind === 'nsubj' && isNobody(passage, child)) add('negated', child);
      if (kind === 'cc' && token.upos === 'VERB' && /^(ni|nor)$/i.test(below.form)) add('negated', child);
      if (isOneOf(below, wordSet(factuality.possibleAdverbs[language]))) add('possible', child);
      if (isOneOf(below, wordSet(factuality.allegedAdverbs[language]))) add('alleged', child);
      if (isOneOf(below, wordSet(factuality.probableAdverbs[language]))) add('probable', child);
      if ((kind === 'aux' || kind === 'cop') && isClause) {
        if (isOneOf(below, wordSet(factuality.modals.possible[language])) && below.upos === 'AUX' && language === 'en')
          add('possible', child);
        if (isConditional(below)) add(isFutureInPast(scene, passage, at) ? 'planned' : 'conditional', child);
        if (isOneOf(below, wordSet(factuality.future[language])) || below.feats.Tense === 'Fut') add('planned', child);
        if (/^(would|should)$/i.test(below.form))
          add(/^would$/i.test(below.form) && isFutureInPast(scene, passage, at) ? 'planned' : 'possible', child);
      }
    }
    // "threats worry Kyiv" are made; what Kyiv fears is not.
    const isFeared = via >= 0 && relation(passage.tokens[via]!) !== 'nsubj';
    if (isFeared && isOneOf(token, wordSet(claims.fears[language]))) add('hypothesis', at);
    if (at !== trigger && isRequest(scene, passage, at, via)) add('hypothesis', at);
    // «des entreprises accusées d'avoir fourni des composants»
    if (
      via >= 0 &&
      token.upos === 'VERB' &&
      isVerbal(passage, via) &&
      /^(accus|soupçon|suspect|alleg)/i.test(token.lemma)
    )
      add('alleged', at);
    // «Soutenu par l'Égypte, il refuse …»: what stands before the verb is not what it refuses.
    const isRefused = via > at || (via >= 0 && relation(passage.tokens[via]!) !== 'advcl');
    if (
      at !== trigger &&
      isRefused &&
      isOneOf(token, wordSet(factuality.negativeVerbs[language])) &&
      token.upos === 'VERB'
    )
      add('negated', at);
    if (token.upos === 'VERB' || token.upos === 'AUX') {
      if (isOneOf(token, wordSet(factuality.modals.possible[language])) && at !== trigger) add('possible', at);
      else if (isConditional(token))
        add(
          /^(devoir|vouloir|souhaiter|aimer)$/.test(token.lemma) || isFutureInPast(scene, passage, at)
            ? 'planned'
            : 'conditional',
          at,
        );
      if (token.feats.Tense === 'Fut' && token.feats.VerbForm !== 'Part') add('planned', at);
      const infinitive = via >= 0 && ['xcomp', 'ccomp', 'obj', 'advcl', 'obl'].includes(relation(passage.tokens[via]!));
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

/** «s'en est pris à»: the reflexive, which looks like the «s'» of «s'il». */
const isClitic = (passage: Passage, mark: number): boolean =>
  /^s['’]$/i.test(passage.tokens[mark]!.form) && !/^ils?$/i.test(passage.tokens[mark + 1]?.form ?? '');

/** "is willing to withdraw", «est prêt à livrer»: not done yet. */
const isWilling = (passage: Passage, at: number, via: number): boolean =>
  passage.tokens[at]!.upos === 'ADJ' &&
  /^(willing|ready|prepared|prêt|prête|prêts|prêtes|disposé|disposée|disposés|disposées)$/i.test(
    passage.tokens[at]!.form,
  ) &&
  via >= 0 &&
  ['xcomp', 'advcl', 'ccomp', 'obl'].includes(relation(passage.tokens[via]!));

/** «doit être érigé», "is to replace", "was due to fly", "is set to open": arranged, not done. */
function isArranged(passage: Passage, index: number, via: number): boolean {
  const token = passage.tokens[index]!;
  const below = via >= 0 && relation(passage.tokens[via]!) === 'xcomp';
  if (/^devoir$/i.test(token.lemma)) return below && token.upos !== 'NOUN';
  if (/^(due|set|slated|scheduled|poised|expected)$/i.test(token.form)) return below && token.feats.VerbForm !== 'Fin';
  const isTo = childrenBy(passage, index, 'mark').some((child) => /^to$/i.test(passage.tokens[child]!.form));
  const be = [...childrenBy(passage, index, 'cop'), ...childrenBy(passage, index, 'aux')];
  return isTo && be.some((child) => /^(is|are|was|were)$/i.test(passage.tokens[child]!.form));
}

/** «a annoncé que Séoul réexaminerait»: the future seen from the past, and no unconfirmed report. */
function isFutureInPast(scene: Scene, passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  const head = passage.tokens[token.head];
  if (!head || !['ccomp', 'conj'].includes(relation(token))) return false;
  if (relation(token) === 'conj') return head.upos === 'VERB' && isFutureInPast(scene, passage, token.head);
  const past = (one: number): boolean => {
    const { Tense, VerbForm } = passage.tokens[one]!.feats;
    return Tense === 'Imp' || Tense === 'Past' || VerbForm === 'Part';
  };
  const hasMark = scene.language === 'en' || childrenBy(passage, index, 'mark').length > 0;
  return head.upos === 'VERB' && hasMark && past(token.head);
}

/** A noun that dates the clause above it. */
const isTimeAdjunct = (passage: Passage, index: number): boolean =>
  /^(obl|nmod|advcl)/.test(passage.tokens[index]!.deprel) &&
  passage.tokens[index]!.upos === 'NOUN' &&
  childrenBy(passage, index, 'case').some((child) =>
    /^(après|after|following|depuis|since)$/i.test(passage.tokens[child]!.form),
  );

/** A subject that is nobody's, and of the verb itself an object: «aucune arme n'a été livrée», "supplied no weapons". */
function deniedBy(passage: Passage, at: number, own: boolean): number {
  const nouns = passage.tokens[at]!.upos === 'NOUN' && own ? [at] : [];
  if (isVerbal(passage, at)) nouns.push(...childrenBy(passage, at, 'nsubj', ...(own ? ['obj', 'obl'] : [])));
  for (const noun of nouns) {
    const no = [noun, ...(passage.children[noun] ?? [])].find(
      (node) => NOBODY.test(passage.tokens[node]!.form) && !/^(fixed|cc|advmod)$/.test(relation(passage.tokens[node]!)),
    );
    if (no !== undefined) return no;
  }
  return -1;
}

const NOBODY = /^(aucune?|nul|nulle|personne|rien|no|none|nobody|nothing|neither|ni)$/i;

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

/** A finite clause that says when, why or like what: as sure as it is told, whatever the clause above is. */
function isToldBeside(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (relation(token) !== 'advcl' || !isVerbal(passage, index)) return false;
  const finite = [index, ...childrenBy(passage, index, 'aux')].some(
    (node) => passage.tokens[node]!.feats.VerbForm === 'Fin' && passage.tokens[node]!.feats.Mood !== 'Sub',
  );
  return (
    finite &&
    childrenBy(passage, index, 'mark', 'advmod').some((child) =>
      /^(comme|as|since|because|car|puisque|parce|while|whereas|alors|tandis|after|lorsque|quand|when)$/i.test(
        passage.tokens[child]!.form,
      ),
    )
  );
}

/** "urged Chile to withdraw", «a exigé que le Chili retire»: what is asked for is not done. */
function isRequest(scene: Scene, passage: Passage, at: number, via: number): boolean {
  const token = passage.tokens[at]!;
  const below = passage.tokens[via];
  if (!below || token.upos !== 'VERB' || !isVerbal(passage, via)) return false;
  if (!['xcomp', 'ccomp', 'advcl', 'obl', 'obj'].includes(relation(below))) return false;
  if (relation(below) === 'advcl' && below.feats.VerbForm !== 'Inf') return false;
  // An invitation is the plan of a visit.
  if (/^(invit|expect)/i.test(token.form)) return false;
  // "told AFP that the army had left" reports, "told the army to leave" commands.
  if (/^tell$/.test(token.lemma) && below.feats.VerbForm !== 'Inf') return false;
  const { plain, commanding } = requestVerbs(scene.knowledge, scene.language);
  return isOneOf(token, plain) || (!/^dire$/.test(token.lemma) && isOneOf(token, commanding));
}

/** The verbs of all rules for requests, and of those that ask for a command behind the verb. */
interface RequestVerbs {
  readonly plain: Words;
  readonly commanding: Words;
}

const requests = new WeakMap<Knowledge, Partial<Record<Language, RequestVerbs>>>();

function requestVerbs(knowledge: Knowledge, language: Language): RequestVerbs {
  const known = requests.get(knowledge) ?? {};
  requests.set(knowledge, known);
  const verbsOf = (commands: boolean): Words =>
    new Set(
      knowledge.events
        .filter((rule) => rule.type === 'REQUEST' && !rule.modal && Boolean(rule.commands) === commands)
        .flatMap(({ verbs }) => [...wordSet(verbs?.[language])]),
    );
  known[language] ??= { plain: verbsOf(false), commanding: verbsOf(true) };
  return known[language];
}

const isVerbal = (passage: Passage, index: number): boolean => ['VERB', 'AUX'].includes(passage.tokens[index]!.upos);

/** «pour contrer», "to counter": an aim, not an act. */
function isPurpose(passage: Passage, index: number): boolean {
  if (passage.tokens[index]!.feats.VerbForm !== 'Inf') return false;
  return childrenBy(passage, index, 'mark', 'case').some((child) =>
    /^(pour|afin|to)$/i.test(passage.tokens[child]!.form),
  );
}

/** «ne cachent pas leur inquiétude», "make no secret": hiding it not is showing it. */
const isHidden = (scene: Scene, passage: Passage, verb: number): boolean =>
  isOneOf(passage.tokens[verb]!, wordSet(scene.knowledge.lexicon.factuality.hiding[scene.language]));

/** «ni Oman ni le Qatar», "neither side", «aucun soldat»: a subject that is none. */
const isNobody = (passage: Passage, subject: number): boolean =>
  (passage.children[subject] ?? []).some(
    (child) => child < subject && /^(ni|neither|no|aucun|aucune|nul|nulle)$/i.test(passage.tokens[child]!.form),
  );

/** The verb has a negation of its own: «n'acceptera pas», "will no longer accept". */
export const isDenied = (scene: Scene, passage: Passage, verb: number): boolean =>
  deniedBy(passage, verb, true) >= 0 ||
  (passage.children[verb] ?? []).some(
    (child) =>
      (relation(passage.tokens[child]!) === 'advmod' || passage.tokens[child]!.feats.Polarity === 'Neg') &&
      isNegation(scene, passage, child, verb),
  );

/** «La visite n'est pas un événement isolé»: what it is not is no less a visit. */
const isOnlyDescribed = (passage: Passage, at: number, via: number): boolean =>
  via >= 0 &&
  passage.tokens[at]!.upos === 'NOUN' &&
  relation(passage.tokens[via]!) === 'nsubj' &&
  childrenBy(passage, at, 'cop').length > 0;

/** «ne … pas», "not"; but «ne … que» and the empty «ne» after a fear deny nothing. */
function isNegation(scene: Scene, passage: Passage, child: number, head: number): boolean {
  const token = passage.tokens[child]!;
  // «non seulement», "not only"
  const next = passage.tokens[child + 1]?.form ?? '';
  if (/^(non|pas|not)$/i.test(token.form) && /^(seulement|only|uniquement|just|merely)$/i.test(next)) return false;
  if (/^longer$/i.test(token.form)) return /^no$/i.test(passage.tokens[child - 1]?.form ?? '');
  // «a dit non à Paris» says it all the same.
  if (/^non?$/i.test(token.form) && /^(dire|répondre|say)$/.test(passage.tokens[head]!.lemma)) return false;
  if (!isOneOf(token, wordSet(scene.knowledge.lexicon.factuality.negations[scene.language]))) return false;
  if (!/^(ne|n['’])$/i.test(token.form)) return true;
  const others = (passage.children[head] ?? []).map((one) => foldName(passage.tokens[one]!.form));
  return others.some((form) =>
    ['pas', 'jamais', 'plus', 'aucun', 'aucune', 'rien', 'guere', 'ni', 'personne'].includes(form),
  );
}
