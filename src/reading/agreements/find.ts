import { type Agreement, isState, type Obligation, type Step, type Trace } from '../../model/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { Scene } from '../scene.ts';
import { addUnderstandings } from './agreed-that.ts';
import { clausesIn } from './context.ts';
import { addPacts, type Draft } from './drafts.ts';
import { identified } from './identified.ts';
import { lifeOf } from './life.ts';
import { withLineage } from './lineage.ts';
import { addLinks } from './links.ts';
import { addMemberships } from './membership.ts';
import { type Pact, pactsOf } from './pact.ts';

export interface FoundAgreement {
  readonly agreement: Agreement;
  readonly trace: Trace;
  /** Passages that speak of it. */
  readonly passages: ReadonlySet<number>;
}

/** By the passages of a scene: a scene seen with other eyes (`firstPerson`) has the same. */
const known = new WeakMap<Scene['passages'], readonly FoundAgreement[]>();

/** The agreements of a document: each pact with its names, the steps of its life, its clauses, and what it follows. */
export function findAgreements(scene: Scene): readonly FoundAgreement[] {
  let found = known.get(scene.passages);
  if (!found) {
    found = agreementsOf(scene);
    known.set(scene.passages, found);
  }
  return found;
}

function agreementsOf(scene: Scene): FoundAgreement[] {
  const drafts: Draft[] = [];
  // What joins and leaves a body comes first: «le traité» is then that of the body.
  addMemberships(scene, drafts);
  addPacts(
    scene,
    drafts,
    scene.passages.flatMap((passage) => pactsOf(scene, passage)),
  );
  addLinks(scene, drafts);
  const understood = addUnderstandings(scene, drafts);
  const clauses = clausesIn(scene, drafts);
  const clausesWith = (draft: Draft): readonly Obligation[] => [
    ...(understood.get(draft) ?? []),
    ...(clauses.get(draft) ?? []),
  ];
  const found = apart(outlived(drafts.flatMap((draft) => agreementOf(scene, draft, clausesWith(draft)) ?? [])));
  return withLineage(scene, found).sort((a, b) => a.agreement.evidence[0]!.start - b.agreement.evidence[0]!.start);
}

/** «Le nouveau texte met fin au traité d'amitié de 2000»: where two pacts stand beside an end, the one named last ends. */
function outlived(found: readonly FoundAgreement[]): FoundAgreement[] {
  const ends = (one: FoundAgreement): number[] =>
    one.agreement.steps.filter(({ step }) => step === 'ended').map(({ evidence }) => evidence[0]!.start);
  return found.map((one) => {
    const later = found.filter((other) => other !== one && idOffset(other) > idOffset(one)).flatMap(ends);
    const steps = one.agreement.steps.filter(
      ({ step, evidence }) => step !== 'ended' || !later.includes(evidence[0]!.start),
    );
    return { ...one, agreement: { ...one.agreement, steps } };
  });
}

/** Where an agreement is first named, from its id. */
const idOffset = ({ agreement }: FoundAgreement): number => Number(agreement.id.slice(1));

/** Agreements that begin at one place get ids of their own. */
function apart(found: readonly FoundAgreement[]): FoundAgreement[] {
  const counts = new Map<string, number>();
  return found.map((one) => {
    const { id } = one.agreement;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? one : { ...one, agreement: { ...one.agreement, id: `${id}.${count}` } };
  });
}

function agreementOf(scene: Scene, draft: Draft, obligations: readonly Obligation[]): FoundAgreement | null {
  const steps = lifeOf(scene, draft);
  const pacts = draft.pacts.toSorted((a, b) => a.start - b.start);
  const named = pacts.filter(({ by }) => by === 'name' || by === 'one');
  const kinds = new Set(draft.kinds);
  if (obligations.some((one) => one.duty.startsWith('assist'))) kinds.add('defence');
  // A partnership or an alliance is no pact by its name alone.
  if (steps.length === 0 && obligations.length === 0 && (kinds.size === 0 || named.length === 0)) return null;
  const passages = new Set([...pacts.map((pact) => pact.passage.index), ...placesOf(scene, steps, obligations)]);
  const evidence = [...passages].sort((a, b) => a - b).map((index) => evidenceOf(scene, scene.passages[index]!));
  const names = [...new Set(named.map((pact) => pact.name).filter((name) => name.includes(' ')))];
  const start = pacts[0]?.start ?? evidence[0]!.start;
  return {
    passages,
    agreement: {
      id: `a${start}`,
      kinds: kinds.size > 0 ? [...kinds].sort() : ['cooperation'],
      names: { fr: scene.language === 'fr' ? names : [], en: scene.language === 'en' ? names : [] },
      parties: partiesOf(draft, steps),
      steps,
      obligations: [...obligations],
      predecessor: null,
      knowledge: draft.known ?? identified(scene, draft, steps, names),
      evidence,
    },
    trace: traceOf(draft, pacts, evidence[0]!),
  };
}

/** The parties; of a body, also those who join or leave it, or hand over what they have ratified. */
function partiesOf({ parties }: Draft, steps: readonly Step[]): string[] {
  if (parties.length !== 1 || isState(parties[0]!)) return [...parties];
  const moved = steps
    .filter(({ step }) => step === 'withdrawn' || step === 'suspended' || step === 'exchanged')
    .flatMap(({ by }) => by.filter(isState));
  return [...new Set([...parties, ...moved])].sort();
}

function placesOf(scene: Scene, steps: readonly Step[], obligations: readonly Obligation[]): number[] {
  const starts = [...steps, ...obligations].flatMap((one) => one.evidence.map(({ start }) => start));
  return scene.passages
    .filter((passage) => starts.some((start) => passage.start <= start && start < passage.end))
    .map(({ index }) => index);
}

function traceOf(draft: Draft, pacts: readonly Pact[], first: { start: number; end: number; quote: string }): Trace {
  const at = pacts[0] ? { start: pacts[0].start, end: pacts[0].end, text: pacts[0].name || 'pact' } : null;
  const trigger = at ?? { start: first.start, end: first.end, text: first.quote };
  return {
    rule: at ? 'agreement.noun' : 'agreement.act',
    trigger,
    arguments: draft.parties.map((value) => {
      const where = pacts.flatMap((pact) => pact.parties).find((party) => party.id === value);
      return where
        ? { slot: 'party', value, start: where.start, end: where.end, text: where.text, how: where.how }
        : { slot: 'party', value, ...trigger, how: 'pair' };
    }),
  };
}
