import { actorName, type Knowledge, organisationById, personById } from '../knowledge/index.ts';
import { mapped } from '../language/index.ts';
import { type Actor, type Document, Language, type Reading, type Trace } from '../model/index.ts';
import { isAlliance } from './agreements/body.ts';
import { type FoundAgreement, findAgreements } from './agreements/find.ts';
import { type FoundClaim, findClaims } from './claims/find.ts';
import { isClause } from './events/clause.ts';
import { type FoundEvent, findEvents } from './events/find.ts';
import { findNotes } from './notes/find.ts';
import { type Opening, openingsOf } from './opening.ts';
import { attributionsOf } from './saying/attribution.ts';
import type { Scene } from './scene.ts';
import { sceneOf } from './scene-of.ts';
import { speaksOfStates } from './text/topic.ts';
import { readerVersion } from './version.ts';

/** The stages of a reading, in order. */
export type Stage = 'scene' | 'sayings' | 'agreements' | 'events' | 'claims' | 'notes' | 'facts';

/**
 * Reads one document. Pure: the same document and knowledge give the same reading, byte for byte.
 * A document in a language that is not read gives an empty reading with a note.
 * @param passed is told of each stage that is over, for those who measure
 */
export function read(
  document: Document,
  knowledge: Knowledge,
  passed: (stage: Stage) => void = () => {},
  opening?: Opening,
): Reading {
  const language = Language.safeParse(document.language);
  if (!language.success)
    return {
      ...emptyReading(document, knowledge),
      notes: [{ kind: 'language', text: document.language, evidence: [] }],
    };
  // The stages, in order.
  const scene = sceneOf(document, knowledge, language.data, opening);
  passed('scene');
  const attributions = mapped(scene.passages, (passage) => attributionsOf(scene, passage));
  passed('sayings');
  const agreements = findAgreements(scene);
  passed('agreements');
  const met: FoundEvent[] = [];
  for (const passage of scene.passages) met.push(...findEvents(scene, passage, attributions[passage.index]!, met));
  const pacts = agreements.map(({ agreement }) => agreement);
  const events = met.filter((one) => !isClause(scene, one, pacts));
  passed('events');
  const told = scene.passages.flatMap((passage) => findClaims(scene, passage, attributions[passage.index]!, events));
  const isOfStates =
    events.length > 0 || agreements.length > 0 || speaksOfStates(document, knowledge.lexicon, language.data);
  // A longer text that tells nothing that states do to each other counts other things (what burglars took).
  const counts = events.length > 0 || agreements.length > 0 || scene.passages.length < 6;
  const claims = (isOfStates ? told : told.filter(isSaidBySomeone)).filter(
    ({ claim }) => counts || claim.kind !== 'quantity' || claim.origins.some(({ kind }) => kind !== 'author'),
  );
  passed('claims');
  const notes = findNotes(scene, attributions);
  passed('notes');
  const linked = linkAgreements(events, agreements);
  const traces: Record<string, Trace> = {};
  for (const one of events) traces[one.event.id] = one.trace;
  for (const one of agreements) traces[one.agreement.id] = one.trace;
  for (const one of claims) traces[one.claim.id] = one.trace;
  const facts = {
    events: linked,
    agreements: pacts,
    claims: claims.map((one) => one.claim),
  };
  const actors = actorsIn(scene, facts, traces);
  passed('facts');
  return { ...emptyReading(document, knowledge), actors, ...facts, notes, traces };
}

/**
 * A reader for documents that are at hand together: it gives the same as `read` and takes less, since they are annotated at
 * once. A document that is not among them, or whose text or blocks have changed, is read by itself.
 */
export function readerOf(documents: readonly Document[], knowledge: Knowledge): (document: Document) => Reading {
  const openings = new Map<Document['blocks'], Opening>();
  for (const language of Language.options) {
    const own = documents.filter((document) => document.language === language);
    openingsOf(own, knowledge, language).forEach((opening, at) => {
      openings.set(own[at]!.blocks, opening);
    });
  }
  return (document) => {
    const opening = openings.get(document.blocks);
    const isOf = opening?.document.text === document.text && opening.document.language === document.language;
    return read(document, knowledge, undefined, isOf ? opening : undefined);
  };
}

/**
 * In a text that tells no event and no agreement and has no word for what states have to do with each other (a recipe, a
 * country's geography) what the author says of states is no claim about an alliance.
 */
const isSaidBySomeone = ({ claim }: FoundClaim): boolean =>
  claim.kind === 'denial' || claim.kind === 'evasion' || claim.origins.some(({ kind }) => kind !== 'author');

function emptyReading(document: Document, knowledge: Knowledge): Reading {
  return {
    document: document.id,
    reader: readerVersion,
    knowledge: knowledge.hash,
    actors: [],
    events: [],
    agreements: [],
    claims: [],
    notes: [],
    traces: {},
  };
}

/** An event in a sentence that speaks of one agreement between its sides concerns that agreement. */
function linkAgreements(events: readonly FoundEvent[], agreements: readonly FoundAgreement[]): Reading['events'] {
  return events
    .filter((one) => !isStepAlone(one, agreements))
    .map(({ event, passage }) => {
      const near = agreements.filter(
        (one) =>
          one.passages.has(passage) &&
          one.agreement.parties.some((party) => [...event.sources, ...event.targets].includes(party)),
      );
      return near.length === 1 ? { ...event, agreement: near[0]!.agreement.id } : event;
    });
}

/** Types of event that a step of the same sentence tells already. */
const TOLD_BY_STEP: Readonly<Record<string, string>> = {
  ACCUSE: 'denounced',
  COOPERATE: 'exchanged',
  SANCTION: 'withdrawn',
  REJECT: 'withdrawn',
};

/**
 * «a dénoncé le pacte» accuses nobody, "exchanged the instruments" is no other cooperation, who leaves an
 * alliance leaves its treaty: the step tells it.
 */
function isStepAlone({ event }: FoundEvent, agreements: readonly FoundAgreement[]): boolean {
  const told = TOLD_BY_STEP[event.type];
  if (!told) return false;
  const at = event.evidence[0]!.start;
  return agreements.some(({ agreement }) =>
    agreement.steps.some(
      ({ step, by, evidence }) =>
        step === told &&
        evidence[0]!.start === at &&
        (told === 'withdrawn'
          ? event.targets.length > 0 && event.targets.every((id) => isAlliance(id) && agreement.parties.includes(id))
          : event.sources.every((id) => by.includes(id) || agreement.parties.includes(id))),
    ),
  );
}

/** Every actor that a fact names, with what knowledge or the text tells of them. */
function actorsIn(
  scene: Scene,
  facts: Pick<Reading, 'events' | 'agreements' | 'claims'>,
  traces: Readonly<Record<string, Trace>>,
): Actor[] {
  const ids = new Set<string>();
  for (const event of facts.events) for (const id of [...event.sources, ...event.targets]) ids.add(id);
  for (const agreement of facts.agreements) {
    for (const id of agreement.parties) ids.add(id);
    for (const step of agreement.steps) for (const id of step.by) ids.add(id);
  }
  for (const claim of facts.claims) for (const id of [...claim.sources, ...claim.targets]) ids.add(id);
  for (const fact of [...facts.events, ...facts.claims]) {
    for (const origin of fact.origins) if (!origin.anonymous && origin.kind !== 'author') ids.add(origin.actor);
  }
  const named = new Set(
    Object.values(traces).flatMap((trace) =>
      trace.arguments.filter((one) => one.how !== 'office-holder').map((one) => one.value),
    ),
  );
  return [...ids].sort().map((id) => actorOf(scene, id, !named.has(id)));
}

function actorOf(scene: Scene, id: string, inferred: boolean): Actor {
  const newcomer = scene.newcomers.get(id);
  if (newcomer) {
    const roles = newcomer.office ? [{ office: newcomer.office, from: null, to: null }] : [];
    return { id, kind: 'person', names: { [scene.language]: newcomer.name }, of: newcomer.of, roles, inferred: false };
  }
  const names = namesOf(id);
  if (id.startsWith('person:')) {
    const person = personById(id);
    const roles = (person?.offices ?? []).map(({ office, from, to }) => ({ office, from, to }));
    return { id, kind: 'person', names, of: person?.of ?? null, roles, inferred };
  }
  if (id.startsWith('org:'))
    return { id, kind: 'organisation', names, of: organisationById(id)?.of ?? null, roles: [], inferred: false };
  if (id.startsWith('group:')) return { id, kind: 'group', names, of: null, roles: [], inferred: false };
  return { id, kind: 'state', names, of: null, roles: [], inferred: false };
}

/** The names that knowledge has of an actor, by language. */
function namesOf(id: string): Actor['names'] {
  const [fr, en] = [actorName(id, 'fr'), actorName(id, 'en')];
  return { ...(fr === null ? {} : { fr }), ...(en === null ? {} : { en }) };
}
