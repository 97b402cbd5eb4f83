import type { RecordEvent } from '../../model/index.ts';
import {
  type Alike,
  type Before,
  type EventMention,
  type EventStage,
  type EventTelling,
  eventLevels,
  levelOf,
  membersOf,
  nameEvents,
  type TextSense,
} from '../../record/index.ts';
import { resettleLevel } from './event-levels.ts';
import { copies, EventWorks, type Held, keptUnder } from './event-works.ts';
import { writeFacts } from './facts.ts';
import { type Filed, lastNumber, replaceFiled } from './hoods.ts';
import { type Change, type Merged, replaceHomes } from './mentions.ts';
import { packMembers } from './packed.ts';
import type { Tx } from './rows.ts';

const undated = eventLevels.at(-1)!;

/**
 * Brings the events up to date. Mentions go to groups level by level, from those of a day to those without; only
 * groups that a change can reach are loaded, at each level, and written where they differ.
 */
export async function updateEvents(
  tx: Tx,
  stage: EventStage,
  change: Change<EventTelling>,
  before: Before,
  textsOf: (documents: Iterable<string>) => Promise<TextSense>,
): Promise<Merged<EventMention, RecordEvent>> {
  const works = new EventWorks(tx, stage, undated);
  const seen = await works.ofDocuments(new Set([...change.told, ...change.leaning]));
  const coming = change.come.map((told) => stage.prepare(told, before));
  const touched = new Set<Held>();
  const gone: EventMention[] = [];
  for (const held of seen) {
    const leaving = new Set<EventMention>();
    for (const member of held.before) {
      if (change.told.has(member.document)) leaving.add(member);
      else if (change.leaning.has(member.document)) {
        const again = stage.leanAnew(member, before);
        if (JSON.stringify(again) === JSON.stringify(member)) continue;
        coming.push(again);
        leaving.add(member);
      }
    }
    if (leaving.size === 0) continue;
    gone.push(...leaving);
    touched.add(held);
    for (const alike of [...held.group.values()]) {
      const staying = alike.members.filter((member) => !leaving.has(member));
      if (staying.length === alike.members.length) continue;
      works.unplace(alike);
      if (staying.length === 0) {
        held.group.delete(alike.name);
        continue;
      }
      const rest: Alike = { ...alike, like: staying[0]!, members: staying };
      held.group.set(alike.name, rest);
      works.place(rest, held);
    }
  }
  for (const level of eventLevels) {
    const ofLevel = (list: readonly EventMention[]): EventMention[] => list.filter((one) => levelOf(one) === level);
    await resettleLevel(works, stage, level, ofLevel(coming), ofLevel(gone), touched, change.told);
  }
  const changed = [...touched].filter(hasChanged);
  // Who copied whom moves no mention: it tells on whose word an event rests.
  const retold = await works.ofDocuments(await change.regrouped());
  const affected = await works.tied([...changed, ...seen, ...retold]);
  const numbers = await writeGroups(tx, affected, new Set(changed));
  return writeEvents(tx, stage, affected, numbers, textsOf);
}

function hasChanged({ group, before }: Held): boolean {
  const now = membersOf(group);
  if (now.length !== before.length) return true;
  const had = new Set(before);
  return now.some((member) => !had.has(member));
}

/** Writes the groups that changed; gives the numbers of all that hold something. */
async function writeGroups(
  tx: Tx,
  affected: ReadonlySet<Held>,
  changed: ReadonlySet<Held>,
): Promise<Map<Held, number>> {
  let last = await lastNumber(tx);
  const numbers = new Map<Held, number>();
  for (const held of affected) if (held.group.size > 0) numbers.set(held, held.number ?? ++last);
  const filed = (number: number, alikes: readonly Alike[]): Filed => ({
    number,
    keys: keptUnder(alikes, undated),
    documents: new Set(alikes.flatMap(({ members }) => members.map(({ document }) => document))),
  });
  const list = [...changed];
  await replaceFiled(
    tx,
    'event',
    list.flatMap(({ number, alikesBefore }) => (number === null ? [] : [filed(number, alikesBefore)])),
    list.flatMap((held) => {
      const number = numbers.get(held);
      if (number === undefined) return [];
      return [{ ...filed(number, copies(held.group)), members: packMembers(membersOf(held.group)) }];
    }),
  );
  return numbers;
}

/** Makes the events of groups anew, and writes them. */
async function writeEvents(
  tx: Tx,
  stage: EventStage,
  affected: ReadonlySet<Held>,
  numbers: ReadonlyMap<Held, number>,
  textsOf: (documents: Iterable<string>) => Promise<TextSense>,
): Promise<Merged<EventMention, RecordEvent>> {
  const documents = new Set<string>();
  for (const { group } of affected)
    for (const { members } of group.values()) for (const { document } of members) documents.add(document);
  const texts = await textsOf(documents);
  const old = nameEvents([...affected].flatMap(({ before }) => (before.length > 0 ? [before] : [])));
  const groups = [...numbers].map(([{ group }, number]) => ({ number, members: membersOf(group) }));
  const numberOf = new Map(groups.flatMap(({ number, members }) => members.map((one) => [one, number] as const)));
  const near = nameEvents(groups.map(({ members }) => members)).map((cluster) => ({
    value: stage.join(cluster, texts),
    mentions: cluster.mentions,
    neighbourhood: numberOf.get(cluster.mentions[0]!)!,
  }));
  const gone = old.map(({ id }) => id);
  await writeFacts(tx, 'event', gone, near);
  return {
    old: gone,
    near,
    moved: await replaceHomes(
      tx,
      'event',
      old,
      near.map(({ value, mentions }) => ({ id: value.id, mentions })),
    ),
  };
}
