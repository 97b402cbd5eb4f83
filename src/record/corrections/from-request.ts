import type { Knowledge } from '../../knowledge/index.ts';
import type {
  AllianceRecord,
  Anchor,
  Correction,
  CorrectionAct,
  CorrectionRequest,
  Mention,
  Reading,
} from '../../model/index.ts';
import { contentIds } from '../ids.ts';
import { knownActor } from './known-actor.ts';
import { knownPlace } from './known-place.ts';
import { patchOf } from './patch.ts';
import { CorrectionProblem } from './problem.ts';

type Request = CorrectionRequest['what'];
type Found =
  | { readonly of: Anchor['of']; readonly mentions: readonly Mention[] }
  | { readonly of: 'contradiction' | 'promise'; readonly evidence: AllianceRecord['promises'][number]['evidence'] }
  | { readonly of: 'actor' }
  | { readonly of: 'document' };
type FactOrActor = Exclude<Found, { readonly of: 'document' }>;

/** The documents whose readings are needed to make a correction. */
export const documentsOf = (what: Request, record: AllianceRecord): string[] =>
  idsOf(what).flatMap((id) => {
    const found = findIn(record, id);
    return found && 'mentions' in found ? found.mentions.map(({ document }) => document) : [];
  });

/**
 * A correction as it is kept, from what a person asks by the ids of the record.
 *
 * @param readings those of `documentsOf`, as read: corrections are held against the text, not against each other
 * @param at ISO 8601, UTC
 * @throws CorrectionProblem
 */
export function correctionOf(
  { author, reason, what }: CorrectionRequest,
  record: AllianceRecord,
  readings: readonly Reading[],
  knowledge: Knowledge,
  at: string,
): Correction {
  const act = actOf(what, record, readings, knowledge);
  const content = JSON.stringify([at, author, reason, act]);
  const [id] = contentIds([{ prefix: 'correction', content }]);
  return { id: id!, at, author, reason, what: act };
}

function actOf(
  what: Request,
  record: AllianceRecord,
  readings: readonly Reading[],
  knowledge: Knowledge,
): CorrectionAct {
  const found = idsOf(what).map((id) => known(record, id));
  const facts = found.filter((one) => one.of !== 'document');
  if (facts.length < found.length) return described(what);
  const [first] = facts as [FactOrActor];
  const anchors = (mentions: readonly Mention[]): Anchor[] => mentions.map((one) => anchorOf(one, first.of, readings));
  switch (what.do) {
    case 'reject':
      if (first.of === 'actor') return { act: 'reject-actor', actor: what.id };
      if ('evidence' in first) return { act: `reject-${first.of}`, evidence: first.evidence };
      return { act: 'reject-fact', anchors: anchors(first.mentions) };
    case 'edit':
      return edited(what, first, anchors, record, knowledge);
    case 'annotate':
      if (first.of === 'actor') return { act: 'annotate-actor', actor: what.id, note: what.note };
      if ('evidence' in first) throw new CorrectionProblem('not-annotatable', { id: what.id });
      return { act: 'annotate-fact', anchors: anchors(first.mentions), note: what.note };
    case 'merge': {
      const [into, ...others] = [...new Set(what.ids)] as [string, ...string[]];
      if (others.length === 0) throw new CorrectionProblem('same-fact', { id: into });
      if (facts.some(({ of }) => of !== first.of))
        throw new CorrectionProblem('unlike-kinds', { ids: what.ids.join(', ') });
      if (first.of === 'actor') return { act: 'merge-actors', actors: others, into };
      const mentions = facts.flatMap((one) => ('mentions' in one ? one.mentions : []));
      if (mentions.length < 2) throw new CorrectionProblem('not-editable', { id: into });
      return { act: 'merge-facts', anchors: anchors(mentions) };
    }
    case 'split': {
      if (first.of === 'actor') return { act: 'split-actors', actors: [what.id, ...what.off] };
      if ('evidence' in first) throw new CorrectionProblem('not-editable', { id: what.id });
      return { act: 'split-fact', anchors: anchors(offOf(what.off, first.mentions)) };
    }
  }
}

/** A document is described otherwise, or taken out of the record; nothing else can be said of it. */
function described(what: Request): CorrectionAct {
  if (what.do !== 'edit') throw new CorrectionProblem('only-editable', { id: idsOf(what).join(', ') });
  return { act: 'edit-document', document: what.id, set: patchOf('document', what.set) };
}

function edited(
  { id, set }: Extract<Request, { do: 'edit' }>,
  found: FactOrActor,
  anchors: (mentions: readonly Mention[]) => Anchor[],
  record: AllianceRecord,
  knowledge: Knowledge,
): CorrectionAct {
  if ('evidence' in found) throw new CorrectionProblem('not-editable', { id });
  if (found.of === 'actor') return { act: 'edit-actor', actor: id, set: patchOf('actor', set) };
  const at = anchors(found.mentions);
  const checked = <T extends object>(patch: T): T => {
    for (const actor of actorsOf(patch)) {
      const isKnown = record.actors.some((one) => one.id === actor) || knownActor(actor, knowledge) !== undefined;
      if (!isKnown) throw new CorrectionProblem('unknown-actor', { id: actor });
    }
    return patch;
  };
  const placed = <T extends { place?: string | null | undefined }>(patch: T): T =>
    patch.place == null ? patch : { ...patch, place: knownPlace(patch.place, knowledge) };
  if (found.of === 'event') return { act: 'edit-event', anchors: at, set: checked(placed(patchOf('event', set))) };
  if (found.of === 'claim') return { act: 'edit-claim', anchors: at, set: checked(placed(patchOf('claim', set))) };
  return { act: 'edit-agreement', anchors: at, set: checked(patchOf('agreement', set)) };
}

/** The actors that a patch names. */
export function actorsOf(patch: {
  readonly sources?: readonly string[] | undefined;
  readonly targets?: readonly string[] | undefined;
  readonly parties?: readonly string[] | undefined;
}): string[] {
  return [...(patch.sources ?? []), ...(patch.targets ?? []), ...(patch.parties ?? [])];
}

function offOf(off: readonly string[], mentions: readonly Mention[]): Mention[] {
  const named = off.map((name) => {
    const mention = mentions.find(({ fact, document }) => `${fact}@${document}` === name);
    if (mention === undefined) throw new CorrectionProblem('no-mention', { mention: name });
    return mention;
  });
  if (named.length === mentions.length) throw new CorrectionProblem('whole-fact');
  return named;
}

function anchorOf({ document, fact }: Mention, of: Found['of'], readings: readonly Reading[]): Anchor {
  const reading = readings.find((one) => one.document === document);
  const told = [...(reading?.events ?? []), ...(reading?.claims ?? []), ...(reading?.agreements ?? [])].find(
    ({ id }) => id === fact,
  );
  const evidence = told?.evidence[0];
  if (told === undefined || evidence === undefined || !isAnchored(of))
    throw new CorrectionProblem('no-mention', { mention: `${fact}@${document}` });
  const type = 'type' in told ? told.type : 'kind' in told ? told.kind : null;
  return { ...evidence, of, fact, type };
}

const idsOf = (what: Request): readonly string[] => ('ids' in what ? what.ids : [what.id]);

function known(record: AllianceRecord, id: string): Found {
  const found = findIn(record, id);
  if (found === undefined) throw new CorrectionProblem('unknown-id', { id });
  return found;
}

function findIn(record: AllianceRecord, id: string): Found | undefined {
  const lists = { event: record.events, agreement: record.agreements, claim: record.claims } as const;
  for (const kind of ['event', 'agreement', 'claim'] as const) {
    const fact = lists[kind].find((one) => one.id === id);
    if (fact) return { of: kind, mentions: fact.mentions };
  }
  const derived = { contradiction: record.contradictions, promise: record.promises } as const;
  for (const kind of ['contradiction', 'promise'] as const) {
    const fact = derived[kind].find((one) => one.id === id);
    if (fact) return { of: kind, evidence: fact.evidence };
  }
  if (record.documents.some((document) => document.id === id)) return { of: 'document' };
  return record.actors.some((actor) => actor.id === id) ? { of: 'actor' } : undefined;
}

const isAnchored = (of: Found['of']): of is Anchor['of'] => of === 'event' || of === 'agreement' || of === 'claim';
