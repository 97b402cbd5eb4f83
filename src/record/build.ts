import type { Knowledge } from '../knowledge/index.ts';
import { type AllianceRecord, type Correction, type Document, mentionKey, type Reading } from '../model/index.ts';
import { mergeAgreements, pactMention } from './agreements.ts';
import { canonicalAgreement, canonicalClaim, canonicalEvent } from './canonical.ts';
import { claimMention, mergeClaims } from './claims.ts';
import { publishedDays } from './conflict.ts';
import { findContradictions } from './contradictions.ts';
import { bearings, notRejected } from './corrections/bearing.ts';
import { documentCorrector } from './corrections/correct-documents.ts';
import { corrector } from './corrections/correct-readings.ts';
import { describeDocuments } from './documents.ts';
import { clusterEvents, joinEvent } from './events.ts';
import { generatorOf } from './generator.ts';
import { identify } from './identity.ts';
import { gather } from './material.ts';
import { sortedBy } from './order.ts';
import { originRules } from './origins.ts';
import { placeSense } from './places.ts';
import { followPromises } from './promises.ts';
import { eventMention } from './same-event.ts';
import { printOf } from './texts/print.ts';
import { textGroups } from './texts/text-groups.ts';
import { versionsOf } from './texts/versions.ts';
import { treatyLinker } from './treaties.ts';

/**
 * What all documents say together. Pure: the same documents and readings give the same bytes in any order; a document
 * taken away leaves nothing, one given twice adds nothing. Lists are sorted by id.
 *
 * @param corrections what people said of the record; replayed on the readings, in the order in which it was said
 */
export function buildRecord(
  documents: readonly Document[],
  readings: readonly Reading[],
  knowledge: Knowledge,
  corrections: readonly Correction[] = [],
): AllianceRecord {
  const material = gather(
    documents.map(documentCorrector(corrections)),
    readings.map(corrector(corrections, knowledge)),
  );
  const prints = material.documents.map((document) => printOf(document, knowledge));
  const groups = textGroups(prints);
  const identity = identify(material.readings, knowledge);
  const places = placeSense(knowledge);
  const { resolve, stateOf } = identity;
  const link = treatyLinker(knowledge);
  const pacts = material.agreements.map((told) => pactMention(canonicalAgreement(told, resolve), stateOf, link));
  const agreements = mergeAgreements(pacts, places, knowledge);
  const mentions = material.events.map((told) => eventMention(canonicalEvent(told, resolve), stateOf, agreements.idOf));
  const clusters = clusterEvents(mentions, places);
  const rules = originRules(knowledge, groups, prints);
  const eventIds = new Map(
    clusters.flatMap(({ id, mentions: told }) => told.map((mention) => [mentionKey(mention), id] as const)),
  );
  const eventOf = (document: string, fact: string): string | undefined => eventIds.get(`${document} ${fact}`);
  const said = material.claims.map((told) => claimMention(canonicalClaim(told, resolve), eventOf));
  const events = sortedBy(
    clusters.map((cluster) => joinEvent(cluster, places, rules)),
    ({ id }) => id,
  );
  const claims = mergeClaims(said, rules);
  const built = { documents, actors: [...identity.actors], events, agreements: [...agreements.list], claims };
  const { list } = agreements;
  const published = publishedDays(material.documents);
  const conflicts = findContradictions(events, clusters, list, claims, pacts, published, identity, places);
  const promised = followPromises(clusters, events, list, claims, { ...material, pacts }, identity);
  return {
    format: 'entente/1',
    generator: generatorOf(knowledge),
    ...built,
    documents: describeDocuments(material, groups, versionsOf(prints, groups)),
    contradictions: notRejected(conflicts, 'reject-contradiction', corrections),
    promises: notRejected(promised, 'reject-promise', corrections),
    corrections: bearings(corrections, readings, built),
  };
}
