import type { Document, EventCore, Reading } from '../../src/model/index.ts';

/** A stream of numbers in [0, 1) that is the same on every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const states = ['RUS', 'PRK', 'CHN', 'USA', 'JPN', 'KOR', 'UKR', 'FRA', 'DEU', 'POL', 'TUR', 'IRN', 'IND', 'BLR'];
const types: readonly EventCore['type'][] = ['CONSULT', 'AID', 'AGREE', 'COOPERATE', 'ACCUSE', 'SANCTION', 'MOBILIZE'];
const firstDay = Date.UTC(2015, 0, 1);
const days = 3650;
const wordsPerText = 180;
const vocabulary = 20_000;

export type Coverage = { readonly documents: Document[]; readonly readings: Reading[] };

/**
 * Coverage from templates: dispatches whose echoes follow Zipf's law; an echo drops and adds words and tells the same
 * five events, or some of them by the month alone.
 */
export function makeCoverage(count: number, seed = 1): Coverage {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const documents: Document[] = [];
  const readings: Reading[] = [];
  while (documents.length < count) {
    const dispatch = Array.from({ length: wordsPerText }, () => `mot${Math.floor(random() ** 2 * vocabulary)}`);
    const published = Math.floor(random() * days);
    const stories = Array.from({ length: 5 }, () => ({
      type: pick(types),
      pair: [pick(states), pick(states)],
      at: published - Math.floor(random() * 20),
    }));
    const echoes = Math.min(Math.ceil(1 / (1 - random())), 200, count - documents.length);
    for (let echo = 0; echo < echoes; echo++) {
      const text = dispatch
        .map((word) => (random() < 0.06 ? `autre${Math.floor(random() * vocabulary)}` : word))
        .join(' ');
      const document = documentOf(`doc:${String(documents.length).padStart(8, '0')}`, text, dayOf(published));
      documents.push(document);
      readings.push({
        document: document.id,
        reader: 'bench',
        knowledge: 'bench',
        actors: states.map((id) => ({ id, kind: 'state', names: {}, of: null, roles: [], inferred: false })),
        events: stories.map(({ type, pair, at }, index) => eventOf(document, index, type, pair, at, random() < 0.2)),
        agreements: [],
        claims: [],
        notes: [],
        traces: {},
      });
    }
  }
  return { documents, readings };
}

const dayOf = (number: number): string => new Date(firstDay + number * 86_400_000).toISOString().slice(0, 10);

function documentOf(id: string, text: string, published: string): Document {
  const plain = { title: null, publisher: null, url: null, file: null, language: 'fr', blocks: [] };
  return { ...plain, id, text, published, publishedBasis: 'metadata' };
}

function eventOf(
  document: Document,
  index: number,
  type: EventCore['type'],
  pair: readonly string[],
  at: number,
  vague: boolean,
): EventCore {
  const day = dayOf(at);
  const monthEnd = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);
  return {
    id: `e${index}`,
    type,
    mode: null,
    contexts: [],
    dimensions: [],
    sources: [pair[0]!],
    targets: [pair[1]!],
    date: vague
      ? { from: `${day.slice(0, 7)}-01`, to: monthEnd, precision: 'month', basis: 'text' }
      : { from: day, to: day, precision: 'day', basis: 'text' },
    place: null,
    quantity: null,
    factuality: 'CT+',
    mood: 'asserted',
    origins: [{ actor: 'author', kind: 'author', anonymous: false }],
    agreement: null,
    evidence: [
      {
        document: document.id,
        start: index * 10,
        end: index * 10 + 5,
        quote: document.text.slice(index * 10, index * 10 + 5),
      },
    ],
    rule: 'bench',
  };
}
