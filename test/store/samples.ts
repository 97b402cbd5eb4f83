import { createHash } from 'node:crypto';
import type { AllianceRecord, Document, Evidence, Reading, RecordEvent } from '../../src/model/index.ts';

/** A document of one paragraph per line. */
export function sampleDocument(text: string, fields: Partial<Document> = {}): Document {
  const hash = createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 16);
  return {
    id: `doc:${hash}`,
    title: null,
    publisher: null,
    url: null,
    published: null,
    publishedBasis: 'none',
    language: 'en',
    file: null,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    ...fields,
  };
}

/** The first place of some words in a document. */
export function cite(document: Document, words: string): Evidence {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`«${words}» does not stand in ${document.text}`);
  return { document: document.id, start, end: start + words.length, quote: words };
}

export function sampleEvent(id: string, evidence: Evidence, fields: Partial<RecordEvent> = {}): RecordEvent {
  return {
    id,
    type: 'CONSULT',
    mode: null,
    contexts: [],
    dimensions: [],
    sources: ['RUS'],
    targets: ['PRK'],
    date: null,
    place: null,
    quantity: null,
    factuality: 'CT+',
    mood: 'asserted',
    origins: [],
    agreement: null,
    evidence: [evidence],
    rule: 'by hand',
    independentOrigins: 1,
    byOrigin: [],
    history: [],
    mentions: [{ document: evidence.document, fact: id }],
    ...fields,
  };
}

export function sampleReading(document: Document, fields: Partial<Reading> = {}): Reading {
  return {
    document: document.id,
    reader: '1',
    knowledge: 'k1',
    actors: [],
    events: [],
    agreements: [],
    claims: [],
    notes: [],
    traces: {},
    ...fields,
  };
}

export function sampleRecord(documents: readonly Document[], fields: Partial<AllianceRecord> = {}): AllianceRecord {
  return {
    format: 'entente/1',
    generator: { name: 'entente', version: '0', knowledge: 'k1' },
    documents: documents
      .map(({ text: _text, blocks: _blocks, ...meta }) => ({ ...meta, textGroup: null, version: null, notes: [] }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    actors: [],
    events: [],
    agreements: [],
    claims: [],
    contradictions: [],
    promises: [],
    corrections: [],
    ...fields,
  };
}
