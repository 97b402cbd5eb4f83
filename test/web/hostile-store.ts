import type { AllianceRecord, Document } from '../../src/model/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { littleDocuments } from '../api/little-documents.ts';
import { littleRecord } from '../api/little-record.ts';

/** Markup that would do harm if it were taken for markup. */
export const markup = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
/** A Cyrillic В, a zero-width space, a right-to-left override that nobody closes, an emoji of several parts. */
const name = `${markup}\u0412ladimir\u200B \u202EnituoP 👨‍👩‍👧‍👦`;
/** The actor whose name is the attack. */
export const attacker = 'person:hostile';
const sentence = `${name} met Kim Jong Un.`;
/** A line of five megabytes, the sentence at its end. */
const text = `${'unbroken'.repeat(650_000)} ${sentence}`;

export const attack: Document = {
  id: 'doc:00000000deadbeef',
  title: name,
  publisher: name,
  url: 'javascript:window.hacked=1',
  published: '2025-08-01',
  publishedBasis: 'metadata',
  language: '"><b>',
  file: name,
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
};

/** The little record with one article more, each of whose words is chosen to break the page that shows it. */
export async function hostileStore(): Promise<Store> {
  const store = await openStore(':memory:');
  const base = { reader: 'test', knowledge: 'test', actors: [], events: [], agreements: [], claims: [] };
  for (const one of [...littleDocuments, attack])
    await store.keep(one, { ...base, document: one.id, notes: [], traces: {} });
  const start = text.length - sentence.length;
  const evidence = [{ document: attack.id, start, end: text.length, quote: sentence }];
  const told = { evidence, mentions: [{ document: attack.id, fact: 'e0' }] };
  const [event] = littleRecord.events;
  const [claim] = littleRecord.claims;
  const record: AllianceRecord = {
    ...littleRecord,
    documents: [
      ...littleRecord.documents,
      {
        ...littleRecord.documents[0]!,
        ...attack,
        textGroup: null,
        version: null,
        notes: [{ kind: 'unnamed-expert', text: sentence, evidence }],
      },
    ].map(
      (one) => Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'text' && key !== 'blocks')) as never,
    ),
    actors: [
      ...littleRecord.actors,
      { id: attacker, kind: 'person', names: { fr: name, en: name }, of: null, roles: [], inferred: false },
    ],
    events: [
      ...littleRecord.events,
      {
        ...event!,
        ...told,
        id: 'event:hostile',
        type: 'AID',
        sources: [attacker],
        targets: ['PRK'],
        place: markup,
        quantity: { min: 7, max: 7, unit: markup, approximate: false },
      },
    ],
    claims: [
      ...littleRecord.claims,
      {
        ...claim!,
        ...told,
        id: 'claim:hostile',
        kind: 'denial',
        speaker: name,
        sources: [attacker],
        about: ['event:hostile'],
      },
    ],
    agreements: littleRecord.agreements.map((one, at) =>
      at === 0 ? { ...one, names: { fr: [name], en: [name] }, knowledge: null } : one,
    ),
  };
  await store.saveRecord(record, await store.revision());
  return store;
}
