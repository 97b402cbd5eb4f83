/**
 * The tables as Kysely types. Column types are those that every dialect shares: text, integer; JSON is kept as text,
 * since the same bytes must come back.
 */
export interface Tables {
  documents: DocumentRow;
  readings: ReadingRow;
  record_documents: { id: string; json: string };
  actors: ActorRow;
  facts: FactRow;
  fact_spans: SpanRow;
  fact_actors: InvolvedRow;
  answers: AnswerRow;
  counters: { name: CounterName; value: number };
  meta: { key: MetaKey; value: string };
  neighbourhoods: { number: number; stage: StageName; members: string };
  neighbourhood_keys: { key: number; neighbourhood: number };
  neighbourhood_documents: { document: string; neighbourhood: number };
  recorded: RecordedRow;
  taken: TakenRow;
  recorded_actors: { key: number; document: string };
  /** `place`: the order of texts in their bucket; `text`: their number in `bucket_texts`. Key and place carry a sign. */
  print_keys: { key: number; place: number; text: number };
  bucket_texts: { number: number; document: string };
  text_links: LinkRow;
  fact_homes: HomeRow;
  fact_keys: FactKeyRow;
  promised: PromisedRow;
  identities: IdentityRow;
  pending: { document: string };
  corrections: { id: string; at: string; json: string };
  passage_texts: PassageTextRow;
  /** The words of facts, by their number. */
  fact_words: WordsRow;
  /** The words of passages, by their number. */
  passage_words: WordsRow;
}

/** What has neighbourhoods. */
export type StageName = 'actor' | 'agreement' | 'event' | 'claim';

export type FactKind = 'event' | 'agreement' | 'claim' | 'contradiction' | 'promise' | 'correction';

/**
 * `revision` counts changes of documents and readings; `record` holds the revision that the saved record rests on; `fact`
 * is the number of the fact that was written last.
 */
export type CounterName = 'revision' | 'record' | 'fact';

/** `generator` of the saved record; `made`: the generator of one that was made here, by neighbourhoods. */
export type MetaKey = 'generator' | 'made';

/** An answer that was worked out of the record when it was in this state. */
export interface AnswerRow {
  key: string;
  state: string;
  headers: string;
  body: Uint8Array;
}

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

export interface ActorRow {
  id: string;
  /** null in a record that was saved whole. */
  neighbourhood: number | null;
  json: string;
}

/** A fact of the saved record. */
export interface FactRow {
  /** The higher, the later it was written. */
  number: number;
  kind: FactKind;
  id: string;
  /** Of a contradiction or a promise: the key under which the facts meet that it was made of. */
  neighbourhood: number | null;
  /** How many tell it, and its last day: what search ranks by. */
  support: number;
  day: string | null;
  json: string;
}

/** A document whose passages have the numbers from `first` to `last`, in their order. */
export interface PassageTextRow {
  first: number;
  last: number;
  document: string;
  published: string | null;
  /** Where they stand in its text, packed. */
  places: Uint8Array;
}

/** A row of a table of words: they are looked up in it and never read from it. */
export interface WordsRow {
  rowid: number;
  words: string;
}

/** Where a document stands in the record: short rows, of which many are looked at. */
export interface RecordedRow {
  document: string;
  published: string | null;
  text_group: string | null;
  /** The agency whose mark its text bears. */
  agency: string | null;
  /** What tells whether it was the first of its group, and what it is to that one; null where it stands alone. */
  standing: string;
  version: string | null;
}

/** What the record has taken from a document, so that it can be taken out again. */
export interface TakenRow {
  document: string;
  /** The actors that its reading tells. */
  actors: string;
  /** The ids that its facts name. */
  named: string;
  /** What its text is compared by, packed. */
  print: Uint8Array;
}

/** Why two texts stand in one group: a version of the head, which stands for a bucket that holds both. */
export interface LinkRow {
  document: string;
  head: string;
  key: number;
}

/** Where a fact of a reading went. */
export interface HomeRow {
  document: string;
  kind: StageName;
  local: string;
  fact: string;
}

/** A key under which facts meet that may contradict or keep each other; some ask what the others say, some only answer. */
export interface FactKeyRow {
  /** Number of its words. */
  key: number;
  /** What it is about: its first word. */
  space: string;
  kind: FactKind;
  fact: string;
  asks: number;
}

/** What a fact promises in one sentence. */
export interface PromisedRow {
  fact: string;
  /** Number of the words that it rests on: those who share them make one promise. */
  sentence: number;
  json: string;
}

export interface IdentityRow {
  id: string;
  canonical: string;
  state: string;
  /** The offices that it is told to hold, as a list. */
  offices: string;
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
