import { isState, type Obligation } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { stateOfPerson } from '../actors/state-of-person.ts';
import { evidenceOf, spanEvidence } from '../evidence.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { lemmaIs } from '../text/memo.ts';
import { isNegated } from '../text/negated.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { type Draft, draftOfStep } from './drafts.ts';
import { dutiesIn } from './duties.ts';
import { prospectOf } from './prospect.ts';
import { stepDate } from './step-date.ts';
import { plainWords } from './wording.ts';

const AGREES = lemmaIs(/^(?:agree|convenir|entendre|accorder|mettre|tomber)$/);
/** «se sont mis d'accord», «sont tombés d'accord»: the light verb alone agrees on nothing. */
const LIGHT = /^(?:mettre|tomber)$/;
const APPROVES = lemmaIs(
  /^(?:approve|accept|adopt|agree|endorse|unveil|present|announce|approuver|accepter|adopter|entériner|valider|présenter|annoncer|dévoiler)$/,
);
const A_PLAN =
  /^(?:plans?|roadmap|arrangement|formula|scheme|compromise|proposal|feuille|formule|compromis|dispositif)$/i;
const WHICH = /^(?:which|whereby|duquel|desquels|laquelle|lequel|lesquels|lesquelles)$/i;
const THAT = /^(?:that|que|qu['’])$/i;

/** What one of the two will do, in a clause of its own: its verb and who is bound. */
interface Undertaking {
  readonly verb: number;
  readonly bearers: readonly string[];
}

/**
 * "Peru and Chile agreed that Lima would open an embassy while the Chileans would reopen theirs": what two agree that each
 * of them does is an agreement of theirs, with a clause for each, though no word for a pact is said. Where the sentence
 * has such a word, the pact itself tells it.
 * @returns what each draft that was made asks for
 */
export function addUnderstandings(scene: Scene, drafts: Draft[]): Map<Draft, Obligation[]> {
  const found = new Map<Draft, Obligation[]>();
  for (const passage of scene.passages) {
    if (passage.block.kind !== 'paragraph' || drafts.some((draft) => isToldIn(draft, passage))) continue;
    const told = toldIn(passage);
    if (!told || isNegated(passage, told.verb)) continue;
    const index = told.verb;
    const parties = partiesAt(scene, passage, index);
    const prospect = prospectOf(scene, passage, index);
    if (parties.length < 2 || !prospect || prospect.planned) continue;
    const undertakings = undertakingsOf(scene, passage, told, parties);
    if (undertakings.length === 0) continue;
    const draft = draftOfStep(parties, 'cooperation', {
      step: 'announced',
      by: parties,
      date: stepDate(scene, passage, index),
      place: null,
      factuality: prospect.factuality,
      evidence: [evidenceOf(scene, passage)],
    });
    drafts.push(draft);
    found.set(
      draft,
      undertakings.flatMap((one) => obligationsOf(scene, passage, one, parties)),
    );
  }
  return found;
}

/** The verb that says so, and the first clause of what is agreed. */
interface Agreed {
  readonly verb: number;
  readonly first: number;
}

function toldIn(passage: Passage): Agreed | null {
  for (const [verb, token] of passage.tokens.entries()) {
    if (token.upos !== 'VERB') continue;
    const first =
      AGREES(token) && isAgreeing(passage, verb)
        ? childrenBy(passage, verb, 'ccomp', 'obj').find((child) => hasWord(passage, child, 'mark', THAT))
        : APPROVES(token)
          ? clauseOfPlan(passage, verb)
          : undefined;
    if (first !== undefined) return { verb, first };
  }
  return null;
}

/** "approved a plan under which Peru would …": the clause of a plan, where it is neither a law nor a pact. */
const clauseOfPlan = (passage: Passage, verb: number): number | undefined =>
  childrenBy(passage, verb, 'obj', 'obl')
    .filter((child) => A_PLAN.test(passage.tokens[child]!.form))
    .flatMap((child) => [child, ...childrenBy(passage, child, 'nmod')])
    .flatMap((child) => childrenBy(passage, child, 'acl'))
    .find((clause) => hasWord(passage, clause, 'obl', WHICH) || hasWord(passage, clause, 'advmod', WHICH));

const hasWord = (passage: Passage, index: number, relationName: string, words: RegExp): boolean =>
  childrenBy(passage, index, relationName).some((child) => words.test(passage.tokens[child]!.form));

const isToldIn = ({ pacts, steps }: Draft, passage: Passage): boolean =>
  pacts.some((pact) => pact.passage.index === passage.index) ||
  steps.some(({ evidence }) => evidence.some(({ start }) => passage.start <= start && start < passage.end));

/** A verb that says that several agree on what a clause tells. */
function isAgreeing(passage: Passage, at: number): boolean {
  const { lemma } = passage.tokens[at]!;
  if (LIGHT.test(lemma) && !/^d['’]accord$/i.test(`${passage.tokens[at + 1]?.form}${passage.tokens[at + 2]?.form}`))
    return false;
  // «s'est accordé un délai», "entendre que": to hear is no agreement.
  return !/^(?:entendre|accorder)$/.test(lemma) || isReflexive(passage, at);
}

const isReflexive = (passage: Passage, at: number): boolean =>
  childrenBy(passage, at, 'expl', 'obj', 'iobj').some((child) => /^(?:se|s['’])$/i.test(passage.tokens[child]!.form));

/** The two or more states that agree, by themselves or "with" another. */
function partiesAt(scene: Scene, passage: Passage, verb: number): string[] {
  const subject = subjectOf(passage, verb);
  const beside = childrenBy(passage, verb, 'obl').filter((child) =>
    childrenBy(passage, child, 'case').some((word) => /^(?:with|avec)$/i.test(passage.tokens[word]!.form)),
  );
  const actors = [subject, ...beside].flatMap((at) => (at < 0 ? [] : actorsAt(scene, passage, at)));
  return [...statesOf(scene, actors)].sort();
}

const statesOf = (scene: Scene, actors: readonly Found[]): ReadonlySet<string> =>
  new Set(actors.flatMap(({ id }) => (isState(id) ? id : (stateOfPerson(scene, id) ?? []))));

/** The clauses that say who of them does what: that of "that", and those that go on with it. */
function undertakingsOf(
  scene: Scene,
  passage: Passage,
  { verb, first }: Agreed,
  parties: readonly string[],
): Undertaking[] {
  const next = [verb, first].flatMap((one) => childrenBy(passage, one, 'conj', 'advcl', 'ccomp', 'parataxis'));
  const verbs = [first, ...new Set(next.filter((one) => one > first && isToDo(passage, one)))];
  return verbs.flatMap((one) => {
    const subject = subjectOf(passage, one);
    if (subject < 0 || clauseOf(passage, subject) !== one || isNegated(passage, one)) return [];
    const bearers = [...statesOf(scene, actorsAt(scene, passage, subject))].filter((id) => parties.includes(id));
    return bearers.length > 0 ? [{ verb: one, bearers }] : [];
  });
}

/** "would reopen", «retirera»: told as still to be done. */
const isToDo = (passage: Passage, verb: number): boolean =>
  passage.tokens[verb]!.feats.Tense === 'Fut' ||
  passage.tokens[verb]!.feats.Mood === 'Cnd' ||
  childrenBy(passage, verb, 'aux').some((aux) =>
    /^(?:will|would|shall|should|must|devra|devront|devrait|pourra|pourront)$/i.test(passage.tokens[aux]!.form),
  );

function obligationsOf(
  scene: Scene,
  passage: Passage,
  { verb, bearers }: Undertaking,
  parties: readonly string[],
): Obligation[] {
  const inner = subtree(passage, verb, (child) =>
    /^(?:conj|advcl|ccomp|parataxis)$/.test(relation(passage.tokens[child]!)),
  );
  const span = inner.map((at) => passage.tokens[at]!);
  const [start, end] = [Math.min(...span.map((one) => one.start)), Math.max(...span.map((one) => one.end))];
  const words = plainWords(passage.text.slice(start - passage.start, end - passage.start));
  const asked = dutiesIn(scene, words, { strict: false, loose: true, lead: '' });
  const duties = asked.length > 0 ? asked : [{ duty: 'cooperate' as const, trigger: 'any' as const, qualifiers: [] }];
  return duties.flatMap(({ duty, trigger, qualifiers }) =>
    bearers.flatMap((bearer) =>
      parties
        .filter((other) => other !== bearer)
        .map((beneficiary) => ({
          bearer,
          beneficiary,
          duty,
          trigger,
          against: null,
          reciprocal: bearers.length > 1,
          qualifiers: [...qualifiers],
          evidence: [spanEvidence(scene, start, end)],
        })),
    ),
  );
}
