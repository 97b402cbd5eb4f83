import { foldName, type Knowledge } from '../../src/knowledge/index.ts';
import { annotate } from '../../src/language/index.ts';
import type { Document, EventCore, EventType, Reading } from '../../src/model/index.ts';
import { read } from '../../src/reading/index.ts';
import type { GoldRecord } from './records.ts';

/** What a coder says of a sentence: events in order, the one it would give first first. */
export interface Answer {
  readonly type: EventType;
  readonly sources: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
}

/** What is announced, offered or promised of these is an intent; the file codes it AGREE, as CAMEO 03 was. */
const INTENDED: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);

/** Announced, these are threats (manual, section on auxiliary modes; CAMEO 13, a boycott among them). */
const MENACED: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST', 'REJECT']);

function typeOf({ mood, type }: EventCore): EventType {
  // "may break off relations": a harm that a side holds out is a threat as well.
  if (MENACED.has(type) && (mood === 'planned' || mood === 'hypothetical')) return 'THREATEN';
  return mood === 'planned' && INTENDED.has(type) ? 'AGREE' : type;
}

/**
 * The rules for a sentence in which nothing was read: they keep what has one side only, and look for the other anywhere in
 * the clause, in its place and with who tells it. A record of alliances does neither.
 */
export const withLoneSides = (knowledge: Knowledge): Knowledge => ({
  ...knowledge,
  events: knowledge.events.map((rule) => ({
    ...rule,
    source: [...rule.source, 'clausesubj', 'subjland', 'in', 'teller', 'before'],
    target: [...rule.target, 'inside', 'elsewhere'],
    sourceOptional: true,
    targetOptional: true,
  })),
});

/** Our reading of a sentence alone, in the order in which we would answer. */
export function ourReading(record: GoldRecord, knowledge: Knowledge): Reading {
  const document: Document = {
    id: `doc:${record.id}`,
    title: null,
    publisher: null,
    url: null,
    published: record.date,
    publishedBasis: 'metadata',
    language: 'en',
    file: null,
    text: record.text,
    blocks: [{ kind: 'paragraph', start: 0, end: record.text.length }],
  };
  return read(document, knowledge);
}

/** Clauses and phrases that stand below what the sentence says: relative, of time, of purpose, of place. */
const LOWER = /^(acl|advcl|amod|nmod|obl|compound)/;

/** How far below the main clause a character of the text stands, by the tree of its sentence. */
function depths(text: string): (at: number) => number {
  const sentences = annotate(text, 'en').map(({ tokens }) => tokens);
  return (at) => {
    const tokens = sentences.find((all) => all.some(({ start, end }) => start <= at && at < end));
    let node = tokens?.findIndex(({ start, end }) => start <= at && at < end) ?? -1;
    let depth = 0;
    for (; tokens && node >= 0; node = tokens[node]!.head) if (LOWER.test(tokens[node]!.deprel)) depth++;
    return depth;
  };
}

/**
 * What the main clause tells first, then what has both sides, then as it stands in the text; only the sentence is looked
 * at, never the gold. We keep the signing or ratifying of a pact as a step of it; PLOVER has it as SUPPORT between its
 * parties.
 */
export function ourAnswers(reading: Reading, text: string): readonly Answer[] {
  const of = new Map(reading.actors.map((actor) => [actor.id, actor.of]));
  // A person or a state's own organisation counts as its state, as in the file; others as an organisation.
  const code = (id: string): string => (/^[A-Z]{3}$/.test(id) ? id : (of.get(id) ?? 'org'));
  const depth = depths(text);
  const start = (event: EventCore): number => reading.traces[event.id]?.trigger.start ?? 0;
  const sides = (event: EventCore): number => Number(event.sources.length > 0) + Number(event.targets.length > 0);
  const events = reading.events
    .toSorted((a, b) => sides(b) - sides(a) || depth(start(a)) - depth(start(b)) || start(a) - start(b))
    .map((event) => ({
      type: typeOf(event),
      sources: new Set(event.sources.map(code)),
      targets: new Set(event.targets.map(code)),
    }));
  const signed = reading.agreements
    .filter(({ steps }) => steps.some(({ step }) => step === 'signed' || step === 'ratified'))
    .map(({ parties }): Answer => {
      const sides = new Set(parties.map(code));
      return { type: 'SUPPORT', sources: sides, targets: sides };
    });
  return [...events, ...signed];
}

/** The trivial coder: the commonest type of the file, the first state named to the second. */
export function trivialCoder(
  records: readonly GoldRecord[],
  knowledge: Knowledge,
): (text: string) => readonly Answer[] {
  const type = commonest(records.map((record) => record.type));
  const names = statesByName(knowledge);
  return (text) => {
    const found = statesIn(text, names);
    return [{ type, sources: new Set(found.slice(0, 1)), targets: new Set(found.slice(1, 2)) }];
  };
}

function commonest(types: readonly EventType[]): EventType {
  const counts = Map.groupBy(types, (type) => type);
  return [...counts].toSorted((a, b) => b[1].length - a[1].length)[0]![0];
}

/** Names, capitals and demonyms of the states of today, folded. */
function statesByName({ states }: Knowledge): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, status, names: own, capital, demonyms, other_demonyms: others } of states) {
    if (status === 'historic') continue;
    const words = [demonyms.en, ...(others?.en ?? [])]
      .flatMap((one) => Object.values(one ?? {}))
      .filter((word) => word !== undefined);
    for (const name of [...own.en, ...capital.en, ...words]) names.set(foldName(name), id);
  }
  return names;
}

/** The states that a text names, each once, in order. */
function statesIn(text: string, names: ReadonlyMap<string, string>): readonly string[] {
  const words = foldName(text).split(/[^\p{L}\p{N}.]+/u);
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const length = [4, 3, 2, 1].find((size) => names.has(words.slice(at, at + size).join(' ')));
    if (!length) continue;
    found.add(names.get(words.slice(at, at + length).join(' '))!);
    at += length - 1;
  }
  return [...found];
}
