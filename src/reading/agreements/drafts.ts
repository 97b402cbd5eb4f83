import { organisationById, treatyById } from '../../knowledge/index.ts';
import type { AgreementKind, DateSpan, Step } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { bodyBefore, isAlliance, isPactSide, onlyAlliance } from './body.ts';
import type { Pact } from './pact.ts';
import { areApart, dayOf, signedOf } from './signed.ts';
import { stepWordAt } from './step-words.ts';
import { partiesOfTreaty, stateThen, treatyOfBody } from './treaty-parties.ts';
import { callsTruce, isOwnTruce } from './truce-of.ts';
import { isLongAgo } from './year.ts';

/** One pact of a document under its many names, as it is being put together. */
export interface Draft {
  readonly pacts: Pact[];
  readonly parties: readonly string[];
  readonly era: 'now' | 'past';
  year: number | null;
  known: string | null;
  readonly kinds: Set<AgreementKind>;
  /** When it was signed, as far as told: two pacts of the same states are told apart by it. */
  signed: DateSpan | null;
  /** Steps told without a word for the pact. */
  readonly steps: Step[];
}

/** A pact that only a step tells of, without a word for it: today's links, the membership of a body. */
export const draftOfStep = (parties: readonly string[], kind: AgreementKind, step: Step): Draft => ({
  pacts: [],
  parties,
  era: 'now',
  year: null,
  known: null,
  signed: null,
  kinds: new Set([kind]),
  steps: [step],
});

/**
 * Puts each phrase to the pact that it means. Phrases with the same parties and time are one pact; a phrase without
 * parties («cet accord», «le traité») is the pact told last or that of the document's two states; «le texte» and "it"
 * are the one told last.
 */
export function addPacts(scene: Scene, drafts: Draft[], pacts: readonly Pact[]): void {
  const rank = (pact: Pact): number => (isEcho(pact) ? 2 : sidesOf(pact).length > 1 || pact.known ? 0 : 1);
  for (const pact of [...pacts].sort((a, b) => rank(a) - rank(b) || a.start - b.start)) place(scene, drafts, pact);
}

const NOUNS: readonly Pact['by'][] = ['name', 'weak', 'declaration', 'accession', 'one'];
const isEcho = ({ by }: Pact): boolean => !NOUNS.includes(by);
const sidesOf = (pact: Pact): string[] => [...new Set(pact.parties.map((party) => party.id).filter(isPactSide))].sort();

function place(scene: Scene, drafts: Draft[], pact: Pact): void {
  if (isEcho(pact)) {
    (
      sameSentence(drafts, pact) ?? lastBefore(scene, drafts, pact, pact.by === 'pronoun' ? reachOf(scene, pact) : 30)
    )?.pacts.push(pact);
    return;
  }
  if (isAnyOther(scene, pact)) return;
  // A truce that is not said to be whose is the one told before, or none that can be known.
  if (callsTruce(pact) && sidesOf(pact).length < 2) {
    const before = drafts.findLast((draft) => draft.pacts.some((one) => callsTruce(one) && one.start < pact.start));
    before?.pacts.push(pact);
    if (before || !isOwnTruce(scene, pact)) return;
  }
  const body = bodyPointedAt(scene, drafts, pact);
  const treaty = pact.known ? treatyById(pact.known) : undefined;
  const era = isPast(scene, pact) && !body ? 'past' : 'now';
  const own = treaty ? partiesOfTreaty(scene, treaty) : body ? [body] : sidesOf(pact);
  const signed = treaty?.signed ? dayOf(treaty.signed) : signedOf(scene, pact);
  const bodies =
    own.length > 0 && own.every(isPactSide)
      ? []
      : [...new Set([...own, ...pact.parties.map(({ id }) => id)])].filter((id) => /^(org|group):/.test(id));
  const candidates = drafts.filter(
    (draft) =>
      (draft.era === era || treaty !== undefined) &&
      kindsAgree(draft.kinds, pact.kinds) &&
      (draft.year === null || pact.year === null || draft.year === pact.year) &&
      (draft.known === null || pact.known === null || draft.known === pact.known) &&
      !areApart(draft.signed, signed) &&
      !draft.pacts.some((one) => isComparedWith(pact, one)),
  );
  const match =
    bodies.length > 0
      ? candidates.find((draft) => same(draft.parties, bodies))
      : own.length >= 2
        ? candidates.find(
            (draft) =>
              same(draft.parties, own) ||
              (own.length === 2 && overlap(draft.parties, own) === 2 && draft.known === null),
          )
        : own.length === 1
          ? candidates.find((draft) => draft.parties.includes(own[0]!))
          : (pointsBack(scene, pact, signed ? candidates : drafts) ??
            candidates.find((draft) => same(draft.parties, scene.pair)) ??
            (candidates.length === 1 && !draftsOfPair(scene) ? candidates[0] : undefined));
  if (match) {
    match.pacts.push(pact);
    match.year ??= pact.year;
    match.known ??= pact.known;
    match.signed ??= signed;
    for (const kind of pact.kinds) match.kinds.add(kind);
    return;
  }
  // «Les trois partenaires ont signé un autre accord»: those of the pact told before.
  const again =
    own.length < 2 &&
    bodies.length === 0 &&
    pact.by === 'name' &&
    !isDefinite(pact.passage, pact.token) &&
    isByAll(pact)
      ? lastBefore(scene, drafts, pact, 4)
      : undefined;
  const told = again
    ? again.parties
    : bodies.length > 0
      ? bodies
      : own.length >= 2
        ? own
        : own.length === 1 && !scene.pair.includes(own[0]!)
          ? []
          : own.length === 0
            ? sidesOfTitle(scene)
            : isPurchase(pact)
              ? []
              : scene.pair;
  const parties = pact.year === null || own.length >= 2 ? told : told.map((id) => stateThen(scene, id, pact.year!));
  if (parties.length >= 2 || bodies.length > 0)
    drafts.push({
      pacts: [pact],
      parties: [...parties],
      era,
      year: pact.year,
      known: pact.known,
      kinds: new Set([...pact.kinds, ...(treaty?.kind ?? [])]),
      signed,
      steps: [],
    });
}

/** «adhérer à une alliance hostile», "join an alliance aimed at the other": any such, and none that the text has told of. */
const isAnyOther = (scene: Scene, pact: Pact): boolean =>
  pact.by === 'weak' &&
  pact.known === null &&
  pact.parties.length === 0 &&
  childrenBy(pact.passage, pact.token, 'det').some((child) =>
    /^(?:une?|an?|any|aucune?|no|toute?)$/i.test(pact.passage.tokens[child]!.form),
  ) &&
  stepWordAt(scene, pact.passage, clauseOf(pact.passage, pact.token)) === null;

/** «un contrat d'achat de douze avions», "a contract to buy tanks": whoever sells may be anybody. */
const isPurchase = ({ passage, token }: Pact): boolean =>
  /^contra(?:t|ct)$/i.test(passage.tokens[token]!.lemma) && !isDefinite(passage, token);

/** Only pacts are ratified: "it" may then lie further back. */
const reachOf = (scene: Scene, { passage, token }: Pact): number => {
  const { head } = passage.tokens[token]!;
  const step = head < 0 ? null : stepWordAt(scene, passage, head);
  return step === 'ratified' || step === 'in-force' || step === 'denounced' ? 10 : 2;
};

/** «le traité», "Article 5 of the treaty" after a body of states and before any other pact: the one it rests on. */
function bodyPointedAt(scene: Scene, drafts: readonly Draft[], pact: Pact): string | null {
  if (pact.by !== 'name' || pact.known || pact.parties.length > 0 || !isDefinite(pact.passage, pact.token)) return null;
  const year = pact.year ?? (Number(signedOf(scene, pact)?.from?.slice(0, 4)) || null);
  const before =
    bodyBefore(scene, pact.passage, pact.start, 3)?.id ?? (year === null ? null : onlyAlliance(scene, pact.start));
  if (!before) return null;
  if (year !== null) {
    const signed = treatyOfBody(scene, before)?.signed;
    return signed !== undefined && signed !== null && Number(signed.slice(0, 4)) === year ? before : null;
  }
  if (!isAlliance(before)) return null;
  const nearest = drafts
    .flatMap(({ parties, pacts, steps }) => [
      ...pacts.map(({ start }) => ({ parties, start })),
      ...steps.map(({ evidence }) => ({ parties, start: evidence[0]!.start })),
    ])
    .filter(({ start }) => start < pact.start)
    .toSorted((a, b) => a.start - b.start)
    .at(-1);
  return !nearest || nearest.parties.includes(before) ? before : null;
}

/** «L'accord prolonge un traité de 1993», "The treaty builds on the Trinity House agreement": two pacts. */
function isComparedWith(pact: Pact, other: Pact): boolean {
  if (pact.passage !== other.passage || isEcho(pact) || pact.by === 'one') return false;
  const { tokens } = pact.passage;
  const verb = clauseOf(pact.passage, pact.token);
  return (
    LATER.test(tokens[verb]?.lemma ?? '') &&
    other.token < verb &&
    verb < pact.token &&
    subjectOf(pact.passage, verb) === other.token
  );
}

const LATER =
  /^(build|complete|complement|replace|supersede|update|extend|succeed|follow|revive|prolonger|compléter|remplacer|succéder|actualiser|élargir|reprendre)$/i;

/** "The three partners signed …", «les deux pays ont conclu …». */
function isByAll({ passage, token }: Pact): boolean {
  const subject = subjectOf(passage, clauseOf(passage, token));
  return (
    subject >= 0 &&
    childrenBy(passage, subject, 'nummod', 'amod', 'det').some((child) =>
      /^(deux|trois|quatre|two|three|four|both)$/i.test(passage.tokens[child]!.form),
    )
  );
}

/** The nearer sentence first, in it what it is about: «Le texte complète le traité de 1963. Il …» is the text. */
const weight = ({ passage, token, start }: Pact): number => {
  const kind = relation(passage.tokens[token]!);
  const isAside = kind === 'obl' || kind === 'nmod';
  return passage.index * 1e7 + (kind === 'nsubj' ? 2e6 : isAside ? 0 : 1e6) + (start - passage.start);
};

const draftsOfPair = (scene: Scene): boolean => scene.pair.length > 1;

/** «cet accord», "the pact": the one told in the same or the last sentence, where it has parties of its own. */
function pointsBack(scene: Scene, pact: Pact, candidates: readonly Draft[]): Draft | undefined {
  return isDefinite(pact.passage, pact.token) && pact.year === null
    ? lastBefore(scene, candidates, pact, 1)
    : undefined;
}

/** «… un traité d'amitié, que … ; il l'a abrogé»: a pronoun means the pact of its own sentence, of whatever time. */
function sameSentence(drafts: readonly Draft[], pact: Pact): Draft | undefined {
  const isBefore = (one: Pact): boolean =>
    one.passage.index === pact.passage.index && one.start < pact.start && !isEcho(one);
  return pact.by === 'pronoun' ? drafts.findLast(({ pacts }) => pacts.some(isBefore)) : undefined;
}

/** «UE-Mercosur : l'accord …»: the two that a title names beside a pact; else the two states of the text. */
function sidesOfTitle(scene: Scene): readonly string[] {
  const title = scene.passages[0];
  if (!title || title.block.kind === 'paragraph') return scene.pair;
  const bodies = scene.mentions[title.index]!.flatMap(
    ({ senses }) =>
      senses.find(({ id, kind }) => kind === 'organisation' && (organisationById(id)?.members?.length ?? 0) > 2)?.id ??
      [],
  );
  return new Set(bodies).size === 2 ? [...new Set(bodies)].sort() : scene.pair;
}

/** The pact of today, else of the past, that was named last before, not further back than some sentences. */
function lastBefore(scene: Scene, drafts: readonly Draft[], pact: Pact, reach: number): Draft | undefined {
  const isOwn = (draft: Draft): boolean => draft.known === null || same(draft.parties, scene.pair);
  const near = (draft: Draft): boolean =>
    draft.pacts.some((one) => one.start < pact.start && one.passage.index >= pact.passage.index - reach);
  const now = drafts.filter((draft) => draft.era === 'now' && near(draft));
  // Where the text tells of past pacts alone, it points back to them.
  const before = now.length > 0 ? now : drafts.filter(near);
  // A famous treaty told for comparison is not what the text is about.
  const fitting = before.some(isOwn) ? before.filter(isOwn) : before;
  let last: Draft | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const draft of fitting)
    for (const one of draft.pacts) {
      if (one.start >= pact.start || weight(one) < most) continue;
      [last, most] = [draft, weight(one)];
    }
  return last;
}

/** A pact told with a year that lies well before publication is another one than today's. */
const isPast = (scene: Scene, pact: Pact): boolean => pact.year !== null && isLongAgo(scene, pact.year);

const FAMILY: Record<AgreementKind, string> = {
  defence: 'defence',
  consultation: 'defence',
  offence: 'defence',
  nonaggression: 'nonaggression',
  neutrality: 'neutrality',
  cooperation: 'cooperation',
};

/** One pact may be called a defence pact here and a partnership there; a non-aggression pact is another thing. */
function kindsAgree(known: ReadonlySet<AgreementKind>, told: readonly AgreementKind[]): boolean {
  if (known.size === 0 || told.length === 0) return true;
  const families = new Set([...known].map((kind) => FAMILY[kind]));
  return told.some(
    (kind) => families.has(FAMILY[kind]) || (FAMILY[kind] === 'cooperation') !== families.has('cooperation'),
  );
}

const overlap = (a: readonly string[], b: readonly string[]): number => a.filter((id) => b.includes(id)).length;
const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && overlap(a, b) === a.length;
