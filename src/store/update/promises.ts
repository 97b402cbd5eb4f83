import { mentionKey, type RecordEvent } from '../../model/index.ts';
import {
  draftPromise,
  type EventMention,
  type Identity,
  keyNumber,
  onePerSentence,
  type Promised,
  promisedBy,
  publishedDays,
  sentenceOf,
} from '../../record/index.ts';
import { type Facts, factsUnder, type MeetingKeys, namesIn, publishedOf, type Touched } from './company.ts';
import { factsOf, replaceFacts } from './facts.ts';
import { hoodNumbersOf, rowsNumbered } from './hoods.ts';
import type { Identities } from './identity.ts';
import { unpackMembers } from './packed.ts';
import { inParts, insertAll, type Tx } from './rows.ts';

type Clusters = ReadonlyMap<string, readonly EventMention[]>;

/**
 * What was promised, by facts that changed or whose deeds did. A sentence makes one promise, whoever of its facts tells
 * it: drafts are kept by fact, and the promise is chosen among those of its sentence.
 */
export async function updatePromises(
  tx: Tx,
  identities: Identities,
  identity: Identity,
  touched: Touched,
  { agreements, claims }: Facts,
  members: Clusters,
  keys: MeetingKeys,
): Promise<void> {
  const { plans, clusters } = await plansTouched(tx, touched, members, keys);
  await identities.load(namesIn(plans));
  const asked = await inParts(
    plans.map(({ id }) => id),
    (part) =>
      tx
        .selectFrom('fact_keys')
        .select('key')
        .distinct()
        .where('asks', '=', 1)
        .where('space', '=', 'deed')
        .where('fact', 'in', part)
        .execute(),
  );
  const rows = await inParts(new Set(asked.map(({ key }) => key)), (part) =>
    tx.selectFrom('fact_keys').selectAll().where('key', 'in', part).execute(),
  );
  const { events } = await factsUnder(tx, rows, { ...touched, events: [...touched.events, ...plans] });
  await identities.load(namesIn([...events.values()]));
  const own = claims.near.map(({ value }) => value);
  const published = await publishedOf(tx, [...events.values(), ...touched.agreements, ...own]);
  const promised = promisedBy(
    plans.map(({ id }) => ({ id, mentions: clusters.get(id)! })),
    [...events.values()],
    touched.agreements,
    own,
    {
      documents: published,
      claims: claims.near.flatMap(({ mentions }) => mentions),
      pacts: agreements.near.flatMap(({ mentions }) => mentions),
    },
    identity,
  );
  const owners = new Set([...touched.ids, ...plans.map(({ id }) => id)]);
  const sentences = await replacePromised(tx, owners, promised);
  const all = await inParts(sentences, (part) =>
    tx.selectFrom('promised').selectAll().where('sentence', 'in', part).execute(),
  );
  const told = [...Map.groupBy(all, ({ sentence }) => sentence)].map(([neighbourhood, rows]) => ({
    neighbourhood,
    promised: onePerSentence(rows.flatMap(({ json }) => JSON.parse(json) as Promised[])),
  }));
  const days = publishedDays(
    await publishedOf(
      tx,
      told.map(({ promised }) => promised),
    ),
  );
  await replaceFacts(
    tx,
    'promise',
    await factsOf(tx, 'promise', sentences),
    told.map(({ neighbourhood, promised }) => ({ neighbourhood, value: draftPromise(promised, days) })),
  );
}

/** Plans that changed, or that a changed deed may keep, each with its mentions. */
async function plansTouched(
  tx: Tx,
  touched: Touched,
  members: Clusters,
  keys: MeetingKeys,
): Promise<{ readonly plans: readonly RecordEvent[]; readonly clusters: Clusters }> {
  const own = touched.events.filter(({ id }) => members.get(id)!.some(({ told }) => told.mood === 'planned'));
  const known = new Set(touched.events.map(({ id }) => id));
  const asking = await inParts(
    [...keys].flatMap(([key, space]) => (space === 'deed' ? [key] : [])),
    (part) => tx.selectFrom('fact_keys').select('fact').where('asks', '=', 1).where('key', 'in', part).execute(),
  );
  const others = new Set(asking.map(({ fact }) => fact).filter((id) => !known.has(id)));
  const rows = await inParts(others, (part) =>
    tx
      .selectFrom('facts')
      .select(['json', 'neighbourhood'])
      .where('kind', '=', 'event')
      .where('id', 'in', part)
      .execute(),
  );
  const plans = rows.map(({ json }) => JSON.parse(json) as RecordEvent);
  const told = await mentionsOf(
    tx,
    plans,
    rows.flatMap(({ neighbourhood }) => neighbourhood ?? []),
  );
  return { plans: [...own, ...plans], clusters: new Map([...members, ...told]) };
}

/** The mentions of events, found in their groups; of what people put together, some lie in other groups than the first. */
async function mentionsOf(tx: Tx, events: readonly RecordEvent[], groups: readonly number[]): Promise<Clusters> {
  const byName = new Map<string, EventMention>();
  const take = async (numbers: Iterable<number>): Promise<void> => {
    for (const { members } of await rowsNumbered(tx, numbers))
      for (const { member } of unpackMembers<EventMention>(members)) byName.set(mentionKey(member), member);
  };
  await take(new Set(groups));
  const missing = events.flatMap(({ mentions }) => mentions).filter((mention) => !byName.has(mentionKey(mention)));
  await take(
    await hoodNumbersOf(
      tx,
      'event',
      missing.map(({ document }) => document),
    ),
  );
  return new Map(events.map(({ id, mentions }) => [id, mentions.map((mention) => byName.get(mentionKey(mention))!)]));
}

/**
 * Puts what facts promise in the place of what they promised before.
 *
 * @returns the sentences of both, also where they promise the same: their days of publication may be others
 */
async function replacePromised(
  tx: Tx,
  facts: ReadonlySet<string>,
  promised: readonly Promised[],
): Promise<Set<number>> {
  const old = await inParts(facts, (part) => tx.selectFrom('promised').selectAll().where('fact', 'in', part).execute());
  const rows = [...Map.groupBy(promised, (one) => `${one.of} ${sentenceOf(one)}`).values()].map((same) => ({
    fact: same[0]!.of,
    sentence: keyNumber('sentence', sentenceOf(same[0]!)),
    json: JSON.stringify(same),
  }));
  const name = ({ fact, sentence, json }: (typeof rows)[number]): string => `${fact} ${sentence} ${json}`;
  const [had, has] = [new Set(old.map(name)), new Set(rows.map(name))];
  const gone = old.filter((row) => !has.has(name(row)));
  const come = rows.filter((row) => !had.has(name(row)));
  for (const [sentence, list] of Map.groupBy(gone, (row) => row.sentence))
    await inParts(
      list.map(({ fact }) => fact),
      (part) => tx.deleteFrom('promised').where('sentence', '=', sentence).where('fact', 'in', part).execute(),
    );
  await insertAll(tx, 'promised', come);
  return new Set([...old, ...rows].map(({ sentence }) => sentence));
}
