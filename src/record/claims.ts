import { foldName } from '../knowledge/index.ts';
import { type Claim, type DateSpan, mentionKey, type RecordClaim } from '../model/index.ts';
import { regroup, rulingKeys } from './corrections/regroup.ts';
import { strongest } from './factuality.ts';
import { historyOf } from './history.ts';
import { contentIds, smallestMention } from './ids.ts';
import { type ClaimTelling, joinEvidence, plainMentions } from './material.ts';
import { groupBy, sortedBy, sortedSet } from './order.ts';
import type { OriginRules } from './origins.ts';
import { quantityText } from './quantities.ts';
import { finest, overlap, spanKey } from './spans.ts';
import { joinOrigins, supportOf } from './support.ts';

/** One mention of a claim with the events of the record that it speaks of. */
export type ClaimMention = ClaimTelling & { readonly events: readonly string[] };

/**
 * Prepares a mention, with actors under the ids of the record, for comparison.
 *
 * @param eventOf the record's event for one of a reading, by document and local id
 */
export const claimMention = (
  mention: ClaimTelling,
  eventOf: (document: string, fact: string) => string | undefined,
): ClaimMention => ({
  ...mention,
  events: sortedSet(mention.told.about.flatMap((fact) => eventOf(mention.document, fact) ?? [])),
});

/** Where a mention is kept and where it looks, so that all that bear on one claim meet, and those that it speaks of. */
export function claimKeys(mention: ClaimMention): { readonly keep: string[]; readonly look: string[] } {
  const spokenOf = mention.isSpokenOf ? [`told ${mentionKey(mention)}`] : [];
  const keep = [`says ${claimKey(mention)}`, ...spokenOf, ...rulingKeys(mention)];
  return { keep, look: [...keep, ...mention.told.about.map((fact) => `told ${mention.document} ${fact}`)] };
}

/**
 * One claim from its many mentions: the same voice says the same of the same. What speaks of no event and gives no
 * number is the same only word for word.
 */
export function mergeClaims(mentions: readonly ClaimMention[], rules: OriginRules): RecordClaim[] {
  const said = groupBy(mentions, claimKey);
  const clusters = regroup([...said.values()].flatMap(splitByTime)).map((cluster) => sortedBy(cluster, mentionKey));
  const ids = contentIds(
    clusters.map((cluster) => ({
      prefix: `claim:${cluster[0]!.told.kind}`,
      content: mentionKey(smallestMention(cluster)),
    })),
  );
  const idByMention = new Map(clusters.flatMap((list, at) => list.map((one) => [mentionKey(one), ids[at]!] as const)));
  const claims = clusters.map((cluster, at) => joinClaim(ids[at]!, cluster, idByMention, rules));
  return sortedBy(claims, ({ id }) => id);
}

function claimKey({ told, events }: ClaimMention): string {
  const { kind, speaker, sources, targets, quantity, place, factuality, mood, evidence } = told;
  const words = events.length === 0 && quantity === null ? evidence.map(({ quote }) => foldName(quote)) : [];
  const actors = [sortedSet(sources), sortedSet(targets)];
  const number = quantity === null ? null : quantityText(quantity);
  return JSON.stringify([kind, speaker, actors, events, number, place, factuality, mood, words]);
}

/** Finely dated first; a mention joins the one group whose time it shares, undated ones where there is but one. */
function splitByTime(mentions: readonly ClaimMention[]): ClaimMention[][] {
  type Cluster = { readonly mentions: ClaimMention[]; readonly spans: Map<string, DateSpan> };
  const clusters: Cluster[] = [];
  for (const mention of sortedBy(mentions, (one) => `${spanKey(one.told.date)} ${mentionKey(one)}`)) {
    const { date } = mention.told;
    const fitting = clusters.filter(
      ({ spans }) => date === null || spans.values().every((other) => overlap(date, other)),
    );
    const home: Cluster = fitting.length === 1 ? fitting[0]! : { mentions: [], spans: new Map() };
    if (fitting.length !== 1) clusters.push(home);
    home.mentions.push(mention);
    if (date !== null) home.spans.set(spanKey(date), date);
  }
  return clusters.map((cluster) => sortedBy(cluster.mentions, mentionKey));
}

/** Who evades and who asks says nothing that could become surer. */
const open: ReadonlySet<Claim['kind']> = new Set(['evasion', 'question']);

function joinClaim(
  id: string,
  cluster: readonly ClaimMention[],
  claimIds: ReadonlyMap<string, string>,
  rules: OriginRules,
): RecordClaim {
  const first = cluster[0]!.told;
  const claims = cluster.flatMap(({ document, told }) =>
    told.about.flatMap((fact) => claimIds.get(`${document} ${fact}`) ?? []),
  );
  const doers = new Set(first.sources.map(rules.speaksFor));
  return {
    ...first,
    id,
    sources: sortedSet(first.sources),
    targets: sortedSet(first.targets),
    date: finest(cluster.map(({ told }) => told.date)),
    ...strongest(cluster.map(({ told }) => told)),
    about: sortedSet([...cluster.flatMap(({ events }) => events), ...claims]).filter((about) => about !== id),
    origins: joinOrigins(cluster.flatMap(({ told }) => told.origins)),
    byOrigin: supportOf(cluster, rules),
    history: open.has(first.kind) ? [] : historyOf(cluster, [], ({ actor }) => doers.has(rules.speaksFor(actor))),
    evidence: joinEvidence(cluster.map(({ told }) => told.evidence)),
    mentions: plainMentions(cluster),
  };
}
