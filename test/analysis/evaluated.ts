import { evaluate } from '../../src/analysis/evaluate/evaluate.ts';
import { type Gold, GoldFact } from '../../src/analysis/evaluate/gold.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { AllianceRecord, RecordAgreement, RecordClaim, RecordEvent } from '../../src/model/index.ts';

export const text = [
  'Vladimir Putin met Kim Jong-un in Pyongyang on 19 June 2024. They signed a defence treaty there.',
  'Each side must help the other if it is attacked.',
  'According to Kyiv, about 11,000 North Korean soldiers fight for Russia. The Kremlin stays evasive.',
  'Tokyo criticised the treaty. Tokyo criticised the visit.',
].join('\n');

const id = 'doc:test';

/** Words of the text as evidence. */
export function cite(words: string, from = 0) {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(words);
  return { document: id, start, end: start + words.length, quote: words };
}

const base = {
  date: null,
  place: null,
  quantity: null,
  mood: 'asserted',
  factuality: 'CT+',
  origins: [],
  rule: 'by hand',
} as const;
const mentions = [{ document: id, fact: 'f' }];
const day = (day: string) => ({ from: day, to: day, precision: 'day', basis: 'text' }) as const;
const troops = { min: 11000, max: 11000, unit: 'soldiers', approximate: true };

function event(fields: Partial<RecordEvent> & Pick<RecordEvent, 'id' | 'type' | 'evidence'>): RecordEvent {
  const { origins: _, ...rest } = base;
  const more = { mode: null, contexts: [], dimensions: [], agreement: null, independentOrigins: 1, mentions };
  return { ...rest, origins: [], byOrigin: [], history: [], ...more, sources: ['RUS'], targets: ['PRK'], ...fields };
}

function claim(fields: Partial<RecordClaim> & Pick<RecordClaim, 'id' | 'kind' | 'evidence'>): RecordClaim {
  return {
    ...base,
    origins: [],
    byOrigin: [],
    history: [],
    sources: [],
    targets: [],
    speaker: null,
    about: [],
    mentions,
    ...fields,
  };
}

const treaty: RecordAgreement = {
  id: 'a1',
  kinds: ['defence'],
  names: { fr: [], en: [] },
  parties: ['RUS', 'PRK'],
  steps: [
    {
      step: 'signed',
      by: ['RUS', 'PRK'],
      date: day('2024-06-19'),
      place: null,
      factuality: 'CT+',
      evidence: [cite('signed')],
    },
  ],
  obligations: ['RUS', 'PRK'].map((bearer) => ({
    bearer,
    beneficiary: bearer === 'RUS' ? 'PRK' : 'RUS',
    duty: 'assist',
    trigger: 'attack',
    against: null,
    reciprocal: true,
    qualifiers: [],
    evidence: [cite('must help the other')],
  })),
  predecessor: null,
  knowledge: null,
  evidence: [cite('treaty')],
  mentions,
  differences: [],
};

export const record: AllianceRecord = {
  format: 'entente/1',
  generator: { name: 'entente', version: '0', knowledge: 'k' },
  documents: [
    {
      id,
      title: null,
      publisher: null,
      url: null,
      published: null,
      publishedBasis: 'none',
      language: 'en',
      file: 'some/where/a.txt',
      textGroup: null,
      version: null,
      notes: [],
    },
  ],
  actors: [],
  events: [
    event({ id: 'e1', type: 'CONSULT', date: day('2024-06-19'), evidence: [cite('met'), cite('Vladimir Putin')] }),
    event({ id: 'e2', type: 'AGREE', agreement: 'a1', evidence: [cite('signed a defence treaty')] }),
    event({
      id: 'e3',
      type: 'AID',
      sources: ['PRK'],
      targets: ['RUS'],
      quantity: troops,
      origins: [{ actor: 'UKR', kind: 'state', anonymous: false }],
      factuality: 'PS+',
      evidence: [cite('fight for Russia')],
    }),
    event({
      id: 'e4',
      type: 'ACCUSE',
      sources: ['JPN'],
      targets: ['RUS'],
      evidence: [cite('Tokyo criticised the visit')],
    }),
  ],
  agreements: [treaty],
  claims: [
    claim({
      id: 'c1',
      kind: 'quantity',
      sources: ['PRK'],
      targets: ['RUS'],
      speaker: 'UKR',
      factuality: 'PS+',
      quantity: troops,
      evidence: [cite('11,000')],
    }),
    claim({ id: 'c2', kind: 'evasion', sources: ['RUS'], factuality: 'Uu', evidence: [cite('stays evasive')] }),
  ],
  contradictions: [],
  promises: [],
  corrections: [],
};

const fact = (fields: Record<string, unknown>) =>
  GoldFact.parse({ source: ['RUS'], target: ['PRK'], date: null, status: 'asserted', ...fields });

export const goldFacts = {
  visit: fact({
    id: 'g1',
    kind: 'event',
    type: 'CONSULT',
    source: ['RUS', 'Vladimir Putin'],
    target: ['Kim Jong-un'],
    date: '2024-06-19',
    date_basis: 'text',
    sentence_start: 'Vladimir Putin met',
  }),
  signed: fact({
    id: 'g2',
    kind: 'agreement',
    type: 'defence',
    step: 'signed',
    source: ['PRK'],
    target: ['RUS'],
    date: '2024-06',
    sentence_start: 'They signed',
  }),
  clause: fact({
    id: 'g3',
    kind: 'agreement',
    type: 'defence',
    step: 'signed',
    source: ['RUS', 'PRK'],
    target: ['RUS', 'PRK'],
    clause: { duty: 'assist' },
    sentence_start: 'Each side must',
  }),
  troops: fact({
    id: 'g4',
    kind: 'claim',
    type: 'quantity',
    source: ['PRK'],
    target: ['RUS'],
    attributed_to: 'Kyiv',
    status: 'alleged',
    quantity: { value: 11000, unit: 'soldiers', qualifier: 'about' },
    sentence_start: 'According to Kyiv',
  }),
  evasion: fact({
    id: 'g5',
    kind: 'claim',
    type: 'denial',
    source: ['RUS', 'Kremlin'],
    target: [],
    attributed_to: 'Kremlin',
    status: 'evaded',
    sentence_start: 'The Kremlin stays',
  }),
  second: fact({
    id: 'g6',
    kind: 'event',
    type: 'ACCUSE',
    source: ['JPN'],
    target: ['RUS'],
    sentence_start: 'Tokyo criticised',
    clause_start: 'the visit',
    line: 4,
  }),
};

/** Scores the record, or a changed one, against gold facts. */
export function run(facts: readonly GoldFact[], changed: Partial<AllianceRecord> = {}, words = text) {
  const golds: Gold[] = [{ file: 'a.txt', facts: [...facts] }];
  return evaluate({ ...record, ...changed }, golds, new Map([['a.txt', words]]), loadKnowledge());
}
