import type { AllianceRecord, Document, Reading, RecordEvent } from '../../src/model/index.ts';
import type { Rooms } from '../../src/pipeline/index.ts';

/**
 * A reader of one verb and a record that puts readings side by side: enough to follow documents on their way, and
 * quick. It trips over one word, as any reader may over something.
 */
export function smallRooms(readerVersion = 'small/1', stumblesOver = 'unreadable'): Rooms {
  return {
    readerVersion,
    read: (document, knowledge) => read(document, readerVersion, knowledge.hash, stumblesOver),
    buildRecord: (documents, readings, knowledge) => buildRecord(documents, readings, knowledge.hash),
  };
}

function read(document: Document, reader: string, knowledge: string, stumblesOver: string): Reading {
  if (document.text.includes(stumblesOver)) throw new Error(`stumbled over «${stumblesOver}»`);
  const events = [...document.text.matchAll(/\bmet\b/g)].map(({ index }) => ({
    id: `e${index}`,
    type: 'CONSULT' as const,
    mode: null,
    contexts: [],
    dimensions: [],
    sources: [],
    targets: [],
    date: null,
    place: null,
    quantity: null,
    factuality: 'CT+' as const,
    mood: 'asserted' as const,
    origins: [],
    agreement: null,
    evidence: [{ document: document.id, start: index, end: index + 3, quote: 'met' }],
    rule: 'met',
  }));
  return {
    document: document.id,
    reader,
    knowledge,
    actors: [],
    events,
    agreements: [],
    claims: [],
    notes: [],
    traces: {},
  };
}

function buildRecord(documents: readonly Document[], readings: readonly Reading[], knowledge: string): AllianceRecord {
  const events: RecordEvent[] = readings.flatMap((reading) =>
    reading.events.map((event) => ({
      ...event,
      id: `${reading.document}/${event.id}`,
      independentOrigins: 1,
      byOrigin: [],
      history: [],
      mentions: [{ document: reading.document, fact: event.id }],
    })),
  );
  return {
    format: 'entente/1',
    generator: { name: 'entente', version: '0', knowledge },
    documents: documents.map(({ text: _text, blocks: _blocks, ...meta }) => ({
      ...meta,
      textGroup: null,
      version: null,
      notes: [],
    })),
    actors: [],
    events,
    agreements: [],
    claims: [],
    contradictions: [],
    promises: [],
    corrections: [],
  };
}
