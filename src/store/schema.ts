/**
 * The tables as Kysely types. Column types are those that every dialect shares: text, integer; JSON is kept as text,
 * since the same bytes must come back.
 */
export interface Tables {
  documents: DocumentRow;
  readings: ReadingRow;
  record_documents: PlacedRow;
  actors: PlacedRow;
  facts: PlacedRow & { kind: FactKind };
  fact_spans: SpanRow;
  fact_actors: InvolvedRow;
  counters: { name: CounterName; value: number };
  meta: { key: 'generator'; value: string };
  corrections: { id: string; at: string; json: string };
}

export type FactKind = 'event' | 'agreement' | 'claim' | 'contradiction' | 'promise' | 'correction';

/** `revision` counts changes of documents and readings; `record` holds the revision that the saved record rests on. */
export type CounterName = 'revision' | 'record';

export interface DocumentRow {
  id: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  published: string | null;
  published_basis: string;
  language: string;
  file: string | null;
  text: string;
  blocks: string;
  length: number;
  read_at: string;
}

export interface ReadingRow {
  document: string;
  reader: string;
  knowledge: string;
  json: string;
}

/** A part of the saved record and where it stands in its list. */
export interface PlacedRow {
  id: string;
  position: number;
  json: string;
}

/** An interval in which a fact happened; an agreement has one per dated step. */
export interface SpanRow {
  kind: FactKind;
  fact: string;
  date_from: string | null;
  date_to: string | null;
}

/** An actor that a fact involves, and the state it stands for. */
export interface InvolvedRow {
  kind: FactKind;
  fact: string;
  actor: string;
  state: string | null;
}
