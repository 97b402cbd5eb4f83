import type { Contradiction, RecordClaim, RecordEvent } from '../../model/index.ts';
import {
  aboutKey,
  agreementMeetings,
  claimMeetings,
  daysOf,
  eventMeetings,
  findContradictions,
  type Identity,
  keyNumber,
  type Meetings,
  publishedDays,
} from '../../record/index.ts';
import type { FactKeyRow, FactKind } from '../schema.ts';
import { type Facts, factsUnder, type MeetingKeys, namesIn, publishedOf, type Touched } from './company.ts';
import { factsNamed, factsOf, replaceFacts } from './facts.ts';
import type { Identities } from './identity.ts';
import { updatePromises } from './promises.ts';
import { quarrelsTouched } from './quarrels.ts';
import { byKey, inParts, insertAll, type Tx } from './rows.ts';
import type { Tools } from './update.ts';

/** What follows from facts beside each other: contradictions, and what became of promises. */
export async function updateDerived(tx: Tx, tools: Tools, identities: Identities, facts: Facts): Promise<void> {
  const { resolve, stateOf, officesOf } = identities;
  const identity: Identity = { actors: [], resolve, stateOf, officesOf };
  const touched = await touchedFacts(tx, facts);
  await identities.load(namesIn([...touched.events, ...touched.about, ...touched.claims]));
  const members = new Map(facts.events.near.map(({ value, mentions }) => [value.id, mentions]));
  const about = new Map([...touched.events, ...touched.about].map((event) => [event.id, event]));
  const published = publishedDays(await publishedOf(tx, [...about.values(), ...touched.claims]));
  const days = ({ evidence }: RecordEvent | RecordClaim): string[] => daysOf(evidence, published);
  const meetings: (readonly [FactKind, string, Meetings])[] = [
    ...touched.events.map((event) => {
      const isPlan = members.get(event.id)!.some(({ told }) => told.mood === 'planned');
      return ['event', event.id, eventMeetings(event, isPlan, days(event), identity)] as const;
    }),
    ...touched.claims.map((claim) => ['claim', claim.id, claimMeetings(claim, about, days, identity)] as const),
    ...touched.agreements.map((agreement) => ['agreement', agreement.id, agreementMeetings(agreement)] as const),
  ];
  const keys = await replaceKeys(tx, touched.ids, meetings);
  await updateContradictions(tx, tools, identities, identity, touched, facts, keys);
  await updatePromises(tx, identities, identity, touched, facts, members, keys);
}

async function touchedFacts(tx: Tx, { agreements, events, claims }: Facts): Promise<Touched> {
  const near = <F>(merged: { readonly near: readonly { readonly value: F }[] }): F[] =>
    merged.near.map(({ value }) => value);
  const own = near(claims);
  const changed = new Set([...events.old, ...near(events).map(({ id }) => id)]);
  const gone = new Set(claims.old);
  const rows = await inParts(
    [...changed].map((id) => meetingNumber(aboutKey(id))),
    (part) => tx.selectFrom('fact_keys').select('fact').distinct().where('key', 'in', part).execute(),
  );
  const had = new Set([...own.map(({ id }) => id), ...gone]);
  const others = await factsNamed(tx, 'claim', new Set(rows.map(({ fact }) => fact).filter((id) => !had.has(id))));
  const spoken = [...own, ...others];
  const about = await factsNamed(
    tx,
    'event',
    new Set(spoken.flatMap((claim) => claim.about.filter((id) => !changed.has(id)))),
  );
  const all = [...near(agreements), ...near(events), ...spoken].map(({ id }) => id);
  return {
    agreements: near(agreements),
    events: near(events),
    claims: spoken,
    about,
    ids: new Set([...agreements.old, ...events.old, ...claims.old, ...all]),
  };
}

/** Writes where facts meet now, and gives all keys under which they met or meet, but for those of events spoken about. */
async function replaceKeys(
  tx: Tx,
  ids: ReadonlySet<string>,
  meetings: readonly (readonly [FactKind, string, Meetings])[],
): Promise<MeetingKeys> {
  const old = await inParts(ids, (part) => tx.selectFrom('fact_keys').selectAll().where('fact', 'in', part).execute());
  const rows = meetings.flatMap(([kind, fact, { asks, answers }]) => {
    const row = (list: readonly string[], flag: number) =>
      [...new Set(list)].map(
        (key): FactKeyRow => ({ key: meetingNumber(key), asks: flag, fact, kind, space: spaceOf(key) }),
      );
    return [...row(asks, 1), ...row(answers, 0)];
  });
  const name = ({ key, fact, asks }: FactKeyRow): string => `${asks} ${fact} ${key}`;
  const [had, has] = [new Set(old.map(name)), new Set(rows.map(name))];
  const gone = old.filter((row) => !has.has(name(row)));
  for (const [fact, list] of Map.groupBy(gone, (row) => row.fact))
    for (const flag of [0, 1])
      await inParts(
        list.flatMap(({ key, asks }) => (asks === flag ? [key] : [])),
        (part) =>
          tx
            .deleteFrom('fact_keys')
            .where('fact', '=', fact)
            .where('asks', '=', flag)
            .where('key', 'in', part)
            .execute(),
      );
  await insertAll(tx, 'fact_keys', byKey(rows.filter((row) => !had.has(name(row)))));
  return new Map([...old, ...rows].flatMap(({ key, space }) => (space === 'about' ? [] : [[key, space] as const])));
}

/** Which kinds of contradiction come of a meeting, but for denials. */
const disputes: Readonly<Record<string, readonly Contradiction['kind'][]>> = {
  number: ['numeric'],
  scene: ['place'],
  alone: ['date', 'step', 'actor'],
};

const spaceOf = (key: string): string => key.slice(0, key.indexOf(' '));
const meetingNumber = (key: string): number => keyNumber('meeting', key);

async function updateContradictions(
  tx: Tx,
  { places }: Tools,
  identities: Identities,
  identity: Identity,
  touched: Touched,
  facts: Facts,
  keys: MeetingKeys,
): Promise<void> {
  const meant = [...keys].flatMap(([key, space]) => (space in disputes ? [key] : []));
  const asking = await inParts(meant, (part) =>
    tx.selectFrom('fact_keys').select('key').distinct().where('asks', '=', 1).where('key', 'in', part).execute(),
  );
  const alike = await inParts(
    asking.map(({ key }) => key),
    (part) => tx.selectFrom('fact_keys').selectAll().where('key', 'in', part).execute(),
  );
  const quarrels = await quarrelsTouched(tx, keys);
  const rows = [...alike, ...quarrels.rows];
  const company = await factsUnder(tx, rows, touched);
  const pacts = new Map(facts.agreements.near.map(({ value, mentions }) => [value.id, mentions]));
  await identities.load([
    ...namesIn([...company.events.values(), ...company.claims.values()]),
    ...[...pacts.values()].flat().flatMap(({ told }) => told.steps.flatMap(({ by }) => by)),
  ]);
  const cited = [company.agreements, company.events, company.claims].flatMap((byId) => [...byId.values()]);
  const published = publishedDays(await publishedOf(tx, cited));
  const clusters = new Map(facts.events.near.map(({ value, mentions }) => [value.id, mentions]));
  const meet = (home: (ids: readonly string[]) => number, here: ReadonlySet<string>, space: string) => {
    const kinds = disputes[space] ?? ['denial'];
    const pick = <F>(byId: ReadonlyMap<string, F>): F[] => [...here].sort().flatMap((id) => byId.get(id) ?? []);
    const [events, claims] = [pick(company.events), pick(company.claims)];
    const spoken = claims.flatMap((claim) => claim.about.flatMap((id) => company.events.get(id) ?? []));
    const found = findContradictions(
      space === 'number' ? [...new Set([...events, ...spoken])] : events,
      space === 'alone' ? events.map(({ id }) => ({ id, mentions: clusters.get(id)! })) : [],
      pick(company.agreements),
      claims,
      space === 'alone' ? [...here].flatMap((id) => pacts.get(id) ?? []) : [],
      published,
      identity,
      places,
    );
    return found
      .filter((one) => kinds.includes(one.kind) && one.facts.every((id) => here.has(id)))
      .map((value) => ({ value, neighbourhood: home(value.facts) }));
  };
  const idsOf = (list: readonly FactKeyRow[]): Set<string> => new Set(list.map(({ fact }) => fact));
  const made = [...Map.groupBy(alike, ({ key }) => key)].flatMap(([key, met]) =>
    meet(() => key, idsOf(met), met[0]!.space),
  );
  if (quarrels.rows.length > 0)
    made.push(
      ...meet((ids) => Math.min(...ids.flatMap((id) => quarrels.of.get(id) ?? [])), idsOf(quarrels.rows), 'denial'),
    );
  await replaceFacts(tx, 'contradiction', await factsOf(tx, 'contradiction', [...meant, ...quarrels.keys]), made);
}
