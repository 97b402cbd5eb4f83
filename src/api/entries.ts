import { type TimelineEntry, timeline } from '../analysis/index.ts';
import type { AllianceRecord, RecordDocument } from '../model/index.ts';
import type { Entry } from './answers/index.ts';
import { agreementNames, placeNames } from './names.ts';
import { compareDates, periodOf } from './period.ts';

/** In UTF-16 code units. */
const LONGEST = 600;

/**
 * The lines of the timeline as a page shows them: the same ones as everywhere, under their headings; undated ones last.
 */
export function entriesOf(record: AllianceRecord | null, documents: ReadonlyMap<string, RecordDocument>): Entry[] {
  if (!record) return [];
  const names = new Map(record.agreements.map((agreement) => [agreement.id, agreementNames(agreement)]));
  const said = new Set(record.corrections.flatMap(({ bearsOn }) => bearsOn));
  const lines = timeline(record).sort((a, b) => compareDates(a.date, b.date));
  return lines.map((line) => ({ ...entryOf(line, documents, names), corrected: said.has(line.id) }));
}

function entryOf(
  line: TimelineEntry,
  documents: ReadonlyMap<string, RecordDocument>,
  agreements: ReadonlyMap<string, { readonly fr: readonly string[]; readonly en: readonly string[] }>,
): Omit<Entry, 'corrected'> {
  const { kind, id, mode, date, speaker, quantity, factuality, agreement, evidence } = line;
  const named = agreement === null ? undefined : agreements.get(agreement);
  return {
    ...{ kind, id, mode, date, speaker, quantity, factuality, agreement },
    type: line.type as Entry['type'],
    dimensions: [...line.dimensions],
    sources: [...line.sources],
    targets: [...line.targets],
    origins: [...line.origins],
    mood: line.mood ?? 'asserted',
    independentOrigins: line.independentOrigins,
    agreementNames: named ? { fr: named.fr[0] ?? named.en[0], en: named.en[0] ?? named.fr[0] } : null,
    period: periodOf(date),
    place: placeNames(line.place),
    placeId: line.place,
    documents: new Set(evidence.map(({ document }) => document)).size,
    excerpt: excerptOf(line, documents),
  };
}

function excerptOf({ evidence }: TimelineEntry, documents: ReadonlyMap<string, RecordDocument>): Entry['excerpt'] {
  const { document: id, quote } = evidence[0]!;
  const document = documents.get(id);
  return {
    document: id,
    publisher: document?.publisher ?? null,
    published: document?.published ?? null,
    language: document?.language ?? 'und',
    text: quote.length <= LONGEST ? quote : `${quote.slice(0, LONGEST).trimEnd()}…`,
  };
}
