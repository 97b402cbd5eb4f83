import type { Agreement, AgreementKind, Obligation, Step, Trace } from '../../model/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { Scene } from '../scene.ts';
import { holdsWording } from '../text/words.ts';
import { clausesOf } from './clauses.ts';
import { type Pact, pactsOf } from './pact.ts';
import { stepsOf } from './steps.ts';

export interface FoundAgreement {
  readonly agreement: Agreement;
  readonly trace: Trace;
  /** Passages that speak of it. */
  readonly passages: ReadonlySet<number>;
}

interface Draft {
  readonly pacts: Pact[];
  readonly parties: string[];
  readonly era: 'now' | 'past';
  readonly kinds: Set<AgreementKind>;
}

/**
 * The agreements of a document. Phrases with the same parties and time are one pact under many names; a phrase without
 * parties («cet accord», «le traité») joins the pact of the document's two states, or the only one there is.
 */
export function findAgreements(scene: Scene): FoundAgreement[] {
  const drafts: Draft[] = [];
  const pacts = scene.passages.flatMap((passage) => pactsOf(scene, passage));
  const told = [...pacts].sort(
    (a, b) => Number(b.parties.length > 1) - Number(a.parties.length > 1) || a.start - b.start,
  );
  for (const pact of told) place(scene, drafts, pact);
  const found = drafts.flatMap((draft) => agreementOf(scene, draft) ?? []);
  return withLineage(scene, found).sort((a, b) => a.agreement.evidence[0]!.start - b.agreement.evidence[0]!.start);
}

const isState = (id: string): boolean => /^[A-Z]{3}$/.test(id);

function place(scene: Scene, drafts: Draft[], pact: Pact): void {
  const era = isPast(scene, pact) ? 'past' : 'now';
  const own = [...new Set(pact.parties.map((party) => party.id).filter(isState))].sort();
  const candidates = drafts.filter((draft) => draft.era === era && kindsAgree(draft.kinds, pact.kinds));
  const match =
    own.length >= 2
      ? candidates.find(
          (draft) => overlap(draft.parties, own) >= 2 && (draft.parties.length === own.length || own.length === 2),
        )
      : own.length === 1
        ? candidates.find((draft) => draft.parties.includes(own[0]!))
        : (candidates.find((draft) => sameStates(draft.parties, scene.pair)) ??
          (candidates.length === 1 ? candidates[0] : undefined));
  if (match) {
    match.pacts.push(pact);
    for (const kind of pact.kinds) match.kinds.add(kind);
    return;
  }
  const parties = own.length >= 2 ? own : own.length === 1 && !scene.pair.includes(own[0]!) ? [] : [...scene.pair];
  if (parties.length >= 2) drafts.push({ pacts: [pact], parties, era, kinds: new Set(pact.kinds) });
}

/** A pact told with a year that lies well before publication is another one than today's. */
function isPast(scene: Scene, pact: Pact): boolean {
  if (pact.year === null) return false;
  const now = Number(scene.document.published?.slice(0, 4) ?? scene.knowledge.people[0]?.as_of.slice(0, 4) ?? 0);
  return pact.year < now - 5;
}

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
const sameStates = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && overlap(a, b) === a.length;

function agreementOf(scene: Scene, draft: Draft): FoundAgreement | null {
  const steps: Step[] = [];
  const obligations: Obligation[] = [];
  const passages = new Set<number>();
  const pacts = draft.pacts.toSorted((a, b) => a.start - b.start);
  for (const pact of pacts) {
    for (const { step } of stepsOf(scene, pact)) {
      const withParties =
        step.by.length === 0 && ['signed', 'announced', 'in-force', 'exchanged'].includes(step.step)
          ? { ...step, by: draft.parties }
          : step;
      if (
        !steps.some(
          (other) => other.step === withParties.step && other.evidence[0]!.start === withParties.evidence[0]!.start,
        )
      )
        steps.push(withParties);
    }
    if (passages.has(pact.passage.index)) continue;
    passages.add(pact.passage.index);
    obligations.push(...clausesOf(scene, pact.passage, draft.parties));
  }
  const kinds = [...draft.kinds];
  const hasDuty = obligations.some((one) => one.duty.startsWith('assist'));
  if (hasDuty && !kinds.includes('defence')) kinds.push('defence');
  if (steps.length === 0 && obligations.length === 0 && kinds.length === 0) return null;
  const first = pacts[0]!;
  const names = [...new Set(pacts.map((pact) => pact.name).filter((name) => name.includes(' ')))];
  const id = `a${first.start}`;
  return {
    passages,
    agreement: {
      id,
      kinds: kinds.length > 0 ? kinds.sort() : ['cooperation'],
      names: { fr: scene.language === 'fr' ? names : [], en: scene.language === 'en' ? names : [] },
      parties: draft.parties,
      steps,
      obligations,
      predecessor: null,
      knowledge: null,
      evidence: pacts
        .map((pact) => evidenceOf(scene, pact.passage))
        .filter((one, index, all) => all.findIndex((other) => other.start === one.start) === index),
    },
    trace: {
      rule: 'agreement.noun',
      trigger: { start: first.start, end: first.end, text: first.name },
      arguments: draft.parties.map((id) => {
        const where = pacts.flatMap((pact) => pact.parties).find((party) => party.id === id);
        return where
          ? { slot: 'party', value: id, start: where.start, end: where.end, text: where.text, how: where.how }
          : { slot: 'party', value: id, start: first.start, end: first.end, text: first.name, how: 'pair' };
      }),
    },
  };
}

/** «écho d'une première entente de 1961»: the later pact follows the earlier one where the text says so. */
function withLineage(scene: Scene, found: readonly FoundAgreement[]): FoundAgreement[] {
  const words = scene.knowledge.lexicon.agreements.lineage[scene.language];
  return found.map((later) => {
    const earlier = found.find(
      (one) =>
        one !== later &&
        one.agreement.steps.concat().every((step) => step.step !== 'ratified') &&
        isEarlier(one, later) &&
        [...one.passages].some((index) => holdsWording(scene.passages[index]!.text, words) !== undefined),
    );
    return earlier ? { ...later, agreement: { ...later.agreement, predecessor: earlier.agreement.id } } : later;
  });
}

const isEarlier = (a: FoundAgreement, b: FoundAgreement): boolean => {
  const year = (one: FoundAgreement): number =>
    Math.min(...one.agreement.evidence.map((evidence) => Number(/\b(1[89]\d\d)\b/.exec(evidence.quote)?.[1] ?? 9999)));
  return year(a) < year(b);
};
