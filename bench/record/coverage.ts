import type {
  Actor,
  Agreement,
  Claim,
  DateSpan,
  Document,
  EventCore,
  Evidence,
  Reading,
} from '../../src/model/index.ts';

/** A stream of numbers in [0, 1) that is the same on every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const states = 'RUS UKR USA CHN PRK KOR JPN FRA DEU POL TUR IRN IND BLR GBR SAU PAK ISR EGY VNM'.split(' ');
const types: readonly EventCore['type'][] = ['CONSULT', 'AID', 'AGREE', 'COOPERATE', 'ACCUSE', 'SANCTION', 'MOBILIZE'];
const modes = [null, null, 'visit', 'meet', 'military'];
const dimensions: readonly EventCore['dimensions'][] = [[], ['troops'], ['arms'], ['trade'], ['diplomacy']];
const firstDay = Date.UTC(2015, 0, 1);
/** As many documents a day as an analyst of some alliances gathers in ten years of a hundred thousand. */
const documentsPerDay = 27;
const wordsPerText = 180;
const vocabulary = 20_000;
const people = 2000;
const pacts = 400;
/** Dispatches that are being echoed at one time. */
const openAtOnce = 60;
const largestGroup = 1000;

export type Covered = { readonly document: Document; readonly reading: Reading };

type Story = Omit<EventCore, 'id' | 'evidence' | 'date'> & { readonly day: number | null };
type Dispatch = {
  readonly words: readonly string[];
  readonly stories: readonly Story[];
  readonly actors: readonly Actor[];
  readonly pact: number | null;
  readonly published: number;
  left: number;
};

/**
 * Coverage from templates, in the order of its days: dispatches whose echoes follow Zipf's law, many of them told at one
 * time. An echo drops and changes words and tells the same five events, some of them by the month, the year or
 * without a day. Actors, pacts and the pairs of states that act follow Zipf's law as well, so that some are everywhere.
 */
export function* makeCoverage(count: number, seed = 1): Generator<Covered> {
  const random = randomFrom(seed);
  const open: Dispatch[] = [];
  for (let number = 0; number < count; number++) {
    while (open.length < openAtOnce) open.push(dispatch(random, Math.floor(number / documentsPerDay)));
    const at = Math.floor(random() * open.length);
    const one = open[at]!;
    one.left -= 1;
    if (one.left === 0) open.splice(at, 1);
    yield echo(random, one, number);
  }
}

type Random = () => number;
const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
/** Of so many, the first as often as the second and third together. */
const zipf = (random: Random, size: number): number => Math.min(size - 1, Math.floor(size ** random()) - 1);
const dayOf = (number: number): string => new Date(firstDay + number * 86_400_000).toISOString().slice(0, 10);

function dispatch(random: Random, published: number): Dispatch {
  const word = (): string => {
    const number = Math.floor(random() ** 2 * vocabulary);
    const kind = random();
    return kind < 0.05 ? String(number) : kind < 0.12 ? `Nom${number.toString(36)}a` : `mot${number.toString(36)}`;
  };
  const persons = Array.from({ length: 3 }, () => zipf(random, people));
  return {
    words: Array.from({ length: wordsPerText }, word),
    stories: Array.from({ length: 5 }, () => story(random, published, persons)),
    actors: [...states.map(stateActor), ...persons.map(personActor)],
    pact: random() < 0.15 ? zipf(random, pacts) : null,
    published,
    left: Math.min(Math.ceil(1 / (1 - random())), largestGroup),
  };
}

const stateActor = (id: string): Actor => ({ id, kind: 'state', names: {}, of: null, roles: [], inferred: false });
const personOf = (number: number): string => `person:first${number}-last${number}`;
const personActor = (number: number): Actor => ({
  id: personOf(number),
  kind: 'person',
  names: { en: `First${number.toString(26)} Last${number.toString(26)}` },
  of: states[number % states.length]!,
  roles: [],
  inferred: false,
});

function story(random: Random, published: number, persons: readonly number[]): Story {
  const pair = [states[zipf(random, states.length)]!, states[zipf(random, states.length)]!];
  const chance = random();
  const isPlan = random() < 0.08;
  return {
    type: pick(random, types),
    mode: pick(random, modes),
    contexts: [],
    dimensions: [...pick(random, dimensions)],
    sources: [random() < 0.2 ? personOf(pick(random, persons)) : pair[0]!],
    targets: [pair[1]!],
    day: random() < 0.12 ? null : published - Math.floor(random() * 20),
    place: null,
    quantity:
      random() < 0.1 ? { min: Math.floor(random() * 5) * 1000, max: 5000, unit: 'soldiers', approximate: false } : null,
    factuality: isPlan ? 'PR+' : chance < 0.04 ? 'CT-' : 'CT+',
    mood: isPlan ? 'planned' : 'asserted',
    origins:
      random() < 0.5
        ? [{ actor: 'author', kind: 'author', anonymous: false }]
        : [{ actor: pair[0]!, kind: 'state', anonymous: false }],
    agreement: null,
    rule: 'bench',
  };
}

function echo(random: Random, { words, stories, actors, pact, published }: Dispatch, number: number): Covered {
  const text = words
    .map((word) => (random() < 0.06 ? `autre${Math.floor(random() * vocabulary).toString(36)}` : word))
    .join(' ');
  const day = dayOf(published + Math.floor(random() * 3));
  const publisher = `Journal ${Math.floor(random() * 200)}`;
  const plain = { title: null, url: null, file: null, language: 'fr', blocks: [] };
  const id = `doc:${Math.imul(number + 1, 0x9e3779b1) >>> 0}-${number}`;
  const document: Document = { ...plain, id, text, publisher, published: day, publishedBasis: 'metadata' };
  const words5 = (at: number): Evidence[] => [
    { document: id, start: at * 20, end: at * 20 + 15, quote: text.slice(at * 20, at * 20 + 15) },
  ];
  const events = stories.map(
    ({ day: at, ...told }, index): EventCore => ({
      ...told,
      id: `e${index}`,
      date: at === null ? null : spanOf(random, at),
      agreement: index === 0 && pact !== null ? 'a0' : null,
      evidence: words5(index),
    }),
  );
  return {
    document,
    reading: {
      document: id,
      reader: 'bench',
      knowledge: 'bench',
      actors: [...actors],
      events,
      agreements: pact === null ? [] : [pactOf(pact, words5(6))],
      claims: [
        claimOf('c0', 'statement', ['e0'], events[0]!, words5(7)),
        claimOf('c1', random() < 0.1 ? 'denial' : 'statement', ['e1'], events[1]!, words5(8)),
      ],
      notes: [],
      traces: {},
    },
  };
}

/** The day in four of five, else its month or its year. */
function spanOf(random: Random, at: number): DateSpan {
  const day = dayOf(at);
  const chance = random();
  if (chance < 0.8) return { from: day, to: day, precision: 'day', basis: 'text' };
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  if (chance > 0.97) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year', basis: 'text' };
  const last = new Date(Date.UTC(Number(year), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);
  return { from: `${month}-01`, to: last, precision: 'month', basis: 'text' };
}

function pactOf(number: number, evidence: Evidence[]): Agreement {
  const parties = [states[number % states.length]!, states[(number * 7 + 1) % states.length]!];
  const signed = dayOf(number * 9);
  const date: DateSpan = { from: signed, to: signed, precision: 'day', basis: 'text' };
  return {
    id: 'a0',
    kinds: ['cooperation'],
    names: { fr: [`accord ${number}`], en: [] },
    parties,
    steps: [{ step: 'signed', by: parties, date, place: null, factuality: 'CT+', evidence }],
    obligations: [],
    predecessor: null,
    knowledge: null,
    evidence,
  };
}

const claimOf = (
  id: string,
  kind: Claim['kind'],
  about: string[],
  { sources, targets, date, origins }: EventCore,
  evidence: Evidence[],
): Claim => ({
  id,
  kind,
  sources: [...sources],
  targets: [...targets],
  speaker: targets[0] ?? null,
  date,
  place: null,
  quantity: null,
  factuality: kind === 'denial' ? 'CT-' : 'CT+',
  mood: 'asserted',
  about,
  origins: [...origins],
  evidence,
  rule: 'claim.statement',
});
