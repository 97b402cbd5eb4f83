import type { AllianceRecord, RecordClaim, RecordDocument, RecordEvent } from '../model/index.ts';
import type { Entry } from './answers/index.ts';
import { placeNames } from './names.ts';
import { compareDates, periodOf } from './period.ts';

/** In UTF-16 code units. */
const LONGEST = 600;

/** Events and claims of a record as lines, in the order of time; undated ones last, ties by id. */
export function entriesOf(record: AllianceRecord | null, documents: ReadonlyMap<string, RecordDocument>): Entry[] {
  if (!record) return [];
  const entries = [
    ...record.events.map((event) => eventEntry(event, documents)),
    ...record.claims.map((claim) => claimEntry(claim, documents)),
  ];
  return entries.sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
}

function eventEntry(event: RecordEvent, documents: ReadonlyMap<string, RecordDocument>): Entry {
  const { type, mode, dimensions, independentOrigins, agreement } = event;
  const said = common(event, documents);
  return { ...said, kind: 'event', type, mode, dimensions, speaker: null, independentOrigins, agreement };
}

function claimEntry(claim: RecordClaim, documents: ReadonlyMap<string, RecordDocument>): Entry {
  return {
    ...common(claim, documents),
    kind: 'claim',
    type: claim.kind,
    mode: null,
    dimensions: [],
    speaker: claim.speaker,
    independentOrigins: new Set(claim.origins.map(({ actor }) => actor)).size,
    agreement: null,
  };
}

function common(fact: RecordEvent | RecordClaim, documents: ReadonlyMap<string, RecordDocument>) {
  const { id, sources, targets, date, quantity, factuality, mood, origins } = fact;
  const first = fact.evidence[0]!;
  const document = documents.get(first.document);
  return {
    ...{ id, sources, targets, date, quantity, factuality, mood, origins },
    period: periodOf(date),
    place: placeNames(fact.place),
    documents: new Set(fact.evidence.map((evidence) => evidence.document)).size,
    excerpt: {
      document: first.document,
      publisher: document?.publisher ?? null,
      published: document?.published ?? null,
      language: document?.language ?? 'und',
      text: shortened(first.quote),
    },
  };
}

/** A list shows a few lines of a sentence; one without end must not fill the answer. */
function shortened(quote: string): string {
  return quote.length <= LONGEST ? quote : `${quote.slice(0, LONGEST).trimEnd()}…`;
}
