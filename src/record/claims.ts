import { foldName } from '../knowledge/index.ts';
import type { Claim, RecordClaim } from '../model/index.ts';
import { strongest } from './factuality.ts';
import type { Identity } from './identity.ts';
import { contentIds, smallestMention } from './ids.ts';
import { joinEvidence, plainMentions, type Told } from './material.ts';
import { groupBy, sortedBy, sortedSet } from './order.ts';
import { joinOrigins } from './origins.ts';
import { quantityText } from './quantities.ts';
import { finest, overlap, spanKey } from './spans.ts';

type ClaimMention = Told<Claim> & { readonly events: readonly string[] };

/**
 * One claim from its many mentions: the same voice says the same of the same. What speaks of no event and gives no
 * number is the same only word for word.
 *
 * @param eventOf the record's event for one of a reading, by document and local id
 */
export function mergeClaims(
  told: readonly Told<Claim>[],
  identity: Identity,
  eventOf: (document: string, fact: string) => string | undefined,
): RecordClaim[] {
  const mentions = told.map(
    (mention): ClaimMention => ({
      ...mention,
      events: sortedSet(mention.told.about.flatMap((fact) => eventOf(mention.document, fact) ?? [])),
    }),
  );
  const said = groupBy(mentions, (mention) => claimKey(mention, identity));
  const clusters = [...said.values()].flatMap(splitByTime);
  const ids = contentIds(
    clusters.map((cluster) => ({
      prefix: `claim:${cluster[0]!.told.kind}`,
      content: mentionKey(smallestMention(cluster)),
    })),
  );
  const idByMention = new Map(clusters.flatMap((list, at) => list.map((one) => [mentionKey(one), ids[at]!] as const)));
  const claims = clusters.map((cluster, at) => joinClaim(ids[at]!, cluster, identity, idByMention));
  return sortedBy(claims, ({ id }) => id);
}

const mentionKey = ({ document, fact }: { document: string; fact: string }): string => `${document} ${fact}`;

function claimKey({ told, events }: ClaimMention, { resolve }: Identity): string {
  const { kind, speaker, sources, targets, quantity, place, factuality, mood, evidence } = told;
  const words = events.length === 0 && quantity === null ? evidence.map(({ quote }) => foldName(quote)) : [];
  const voice = speaker === null ? null : resolve(speaker);
  const actors = [sortedSet(sources.map(resolve)), sortedSet(targets.map(resolve))];
  const number = quantity === null ? null : quantityText(quantity);
  return JSON.stringify([kind, voice, actors, events, number, place, factuality, mood, words]);
}

/** Finely dated first; a mention joins the one group whose time it shares, undated ones where there is but one. */
function splitByTime(mentions: readonly ClaimMention[]): ClaimMention[][] {
  const clusters: ClaimMention[][] = [];
  for (const mention of sortedBy(mentions, (one) => `${spanKey(one.told.date)} ${mentionKey(one)}`)) {
    const { date } = mention.told;
    const fitting = clusters.filter((cluster) =>
      cluster.every(({ told }) => date === null || told.date === null || overlap(date, told.date)),
    );
    if (fitting.length === 1) fitting[0]!.push(mention);
    else clusters.push([mention]);
  }
  return clusters.map((cluster) => sortedBy(cluster, mentionKey));
}

function joinClaim(
  id: string,
  cluster: readonly ClaimMention[],
  { resolve }: Identity,
  claimIds: ReadonlyMap<string, string>,
): RecordClaim {
  const first = cluster[0]!.told;
  const claims = cluster.flatMap(({ document, told }) =>
    told.about.flatMap((fact) => claimIds.get(`${document} ${fact}`) ?? []),
  );
  return {
    ...first,
    id,
    sources: sortedSet(first.sources.map(resolve)),
    targets: sortedSet(first.targets.map(resolve)),
    speaker: first.speaker === null ? null : resolve(first.speaker),
    date: finest(cluster.map(({ told }) => told.date)),
    ...strongest(cluster.map(({ told }) => told)),
    about: sortedSet([...cluster.flatMap(({ events }) => events), ...claims]).filter((about) => about !== id),
    origins: joinOrigins(cluster, resolve),
    evidence: joinEvidence(cluster.map(({ told }) => told.evidence)),
    mentions: plainMentions(cluster),
  };
}
