import {
  type Actor,
  AllianceRecord,
  type Claim,
  type Document,
  type EventCore,
  type Evidence,
  type Reading,
  type RecordClaim,
  type RecordEvent,
} from '../../src/model/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { predecessor, treaty } from './little-agreements.ts';
import { both, cite, day, month } from './little-cite.ts';
import { background, dispatch, hostile, littleDocuments, rewrite } from './little-documents.ts';

const author = { actor: 'author', kind: 'author', anonymous: false } as const;
type Told<T extends { id: string; evidence: Evidence[] }> = Pick<T, 'id' | 'evidence'> & Partial<T>;

function event(told: Told<EventCore> & Pick<EventCore, 'type'>): RecordEvent {
  const base = {
    ...{ mode: null, contexts: [], dimensions: [], sources: [], targets: [], date: null, place: null, quantity: null },
    ...{ factuality: 'CT+', mood: 'asserted', origins: [author], agreement: null, rule: 'test.rule' },
  } as const;
  const mentions = told.evidence.map(({ document, start }) => ({ document, fact: `e${start}` }));
  const { origins, factuality, mood } = { ...base, ...told };
  const chains = told.evidence.map(({ document }) => ({ document, through: ['Le Matin', 'Agence'] }));
  const support = {
    byOrigin: [{ origins, factuality, mood, since: '2024-10-24', chains }],
    history: [{ on: '2024-10-24', status: 'alleged', factuality, by: origins, documents: [chains[0]!.document] }],
  };
  return { ...base, ...told, independentOrigins: 1, ...support, mentions } as RecordEvent;
}

function claim(told: Told<Claim> & Pick<Claim, 'kind'>): RecordClaim {
  const base = {
    ...{ sources: [], targets: [], speaker: null, date: null, place: null, quantity: null, about: [] },
    ...{ factuality: 'CT+', mood: 'asserted', origins: [author], rule: 'test.claim' },
  } as const;
  const mentions = told.evidence.map(({ document, start }) => ({ document, fact: `c${start}` }));
  const { origins, factuality, mood } = { ...base, ...told };
  const chains = told.evidence.map(({ document }) => ({ document, through: [] }));
  const byOrigin = origins.map((origin) => ({ origins: [origin], factuality, mood, since: null, chains }));
  return { ...base, ...told, byOrigin, history: [], mentions } as RecordClaim;
}

export const visit = event({
  id: 'visit-2024-06',
  type: 'CONSULT',
  mode: 'visit',
  dimensions: ['diplomacy'],
  sources: ['person:vladimir-poutine'],
  targets: ['PRK'],
  date: day('2024-06-19'),
  place: 'pyongyang',
  evidence: [
    cite(
      dispatch,
      'Vladimir Poutine a été reçu mercredi à Pyongyang par Kim Jong Un, au premier jour d’une visite d’État.',
    ),
  ],
});

const troops = event({
  id: 'troops-kursk',
  type: 'AID',
  dimensions: ['troops'],
  sources: ['PRK'],
  targets: ['RUS'],
  date: { from: '2024-10-01', to: null, precision: 'month', basis: 'publication' },
  place: 'kursk',
  quantity: { min: 11_000, max: 11_000, unit: 'soldiers', approximate: true },
  factuality: 'PS+',
  mood: 'conditional',
  origins: [{ actor: 'UKR', kind: 'state', anonymous: false }],
  evidence: [
    cite(background, 'selon Kiev, environ 11 000 soldats nord-coréens seraient déployés dans la région de Koursk.'),
    cite(rewrite, 'Seoul put their number at 3,000.'),
  ],
});

const events = [
  visit,
  troops,
  event({
    id: 'missiles',
    type: 'AID',
    dimensions: ['arms'],
    sources: ['PRK'],
    targets: ['RUS'],
    date: { from: '2023-10-01', to: null, precision: 'season', basis: 'text' },
    quantity: { min: 100, max: null, unit: 'missiles', approximate: true },
    mood: 'conditional',
    factuality: 'PS+',
    evidence: [cite(background, 'Pyongyang aurait livré des centaines de missiles à Moscou depuis la fin de 2023.')],
  }),
  event({
    id: 'sea-link',
    type: 'COOPERATE',
    dimensions: ['transport'],
    sources: both,
    targets: both,
    mood: 'planned',
    evidence: [cite(background, 'une liaison maritime est prévue.')],
  }),
  event({
    id: 'kremlin-2024-11-04',
    type: 'CONSULT',
    mode: 'meet',
    dimensions: ['diplomacy'],
    sources: both,
    targets: both,
    date: day('2024-11-04'),
    evidence: [cite(background, 'La ministre nord-coréenne est reçue au Kremlin.')],
  }),
  event({
    id: 'concern-japan',
    type: 'ACCUSE',
    mode: 'disapprove',
    dimensions: ['diplomacy'],
    sources: ['JPN'],
    targets: both,
    date: month('2024-06-01', '2024-06-30'),
    evidence: [cite(dispatch, 'Tokyo a fait part de sa vive préoccupation.')],
  }),
  event({
    id: 'flights',
    type: 'COOPERATE',
    dimensions: ['transport'],
    sources: both,
    targets: both,
    date: { from: '2023-01-01', to: '2023-12-31', precision: 'year', basis: 'publication' },
    evidence: [cite(rewrite, 'Direct flights between the two capitals resumed last year.')],
  }),
  event({
    id: 'hostile-talks',
    type: 'CONSULT',
    sources: ['BLR'],
    targets: ['VNM'],
    date: day('2025-07-12'),
    evidence: [cite(hostile, hostile.text.slice(hostile.blocks[1]!.start, hostile.blocks[1]!.end))],
  }),
  event({
    id: 'hostile-thanks',
    type: 'SUPPORT',
    sources: ['BLR'],
    targets: ['VNM'],
    date: day('2025-07-13'),
    evidence: [cite(hostile, 'At the very end Minsk thanked Hanoi.')],
  }),
];

const claims = [
  claim({
    id: 'evasion-kremlin',
    kind: 'evasion',
    speaker: 'RUS',
    sources: ['PRK'],
    targets: ['RUS'],
    date: day('2024-10-23'),
    factuality: 'Uu',
    about: ['troops-kursk'],
    origins: [{ actor: 'RUS', kind: 'state', anonymous: false }],
    evidence: [
      cite(rewrite, 'The Kremlin would neither confirm nor deny that North Korean soldiers were on Russian soil.'),
    ],
  }),
  claim({
    id: 'number-seoul',
    kind: 'quantity',
    speaker: 'KOR',
    sources: ['PRK'],
    date: day('2024-10-23'),
    quantity: { min: 3000, max: 3000, unit: 'soldiers', approximate: false },
    about: ['troops-kursk'],
    origins: [{ actor: 'KOR', kind: 'state', anonymous: false }],
    evidence: [cite(rewrite, 'Seoul put their number at 3,000.')],
  }),
];

const actors: Actor[] = [
  ...['BLR', 'JPN', 'KOR', 'PRK', 'RUS', 'SUN', 'UKR', 'VNM'].map((id) => stateActor(id)),
  {
    id: 'person:vladimir-poutine',
    kind: 'person',
    names: { fr: 'Vladimir Poutine', en: 'Vladimir Putin' },
    of: 'RUS',
    roles: [],
    inferred: false,
  },
];

/** Without names: the knowledge tables name it. */
function stateActor(id: string): Actor {
  return { id, kind: 'state', names: {}, of: null, roles: [], inferred: false };
}

function sorted<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A record of four documents with every kind of fact, checked against the model. */
export const littleRecord: AllianceRecord = AllianceRecord.parse({
  format: 'entente/1',
  generator: { name: 'entente', version: '0.0.0-test', knowledge: 'test' },
  documents: sorted(
    littleDocuments.map(({ text, blocks, ...document }) => ({
      ...document,
      textGroup: document.language === 'fr' ? 'group-1' : null,
      version: null,
      notes: [],
    })),
  ),
  actors: sorted(actors),
  events: sorted(events),
  agreements: sorted([treaty, predecessor]),
  claims: sorted(claims),
  contradictions: [
    {
      id: 'x-soldiers',
      kind: 'numeric',
      facts: ['troops-kursk', 'number-seoul'],
      values: ['~11000 soldiers', '3000 soldiers'],
      voices: [
        { facts: ['troops-kursk'], origins: [], published: [], evidence: [troops.evidence[0]] },
        {
          facts: ['number-seoul'],
          origins: [{ actor: 'KOR', kind: 'state', anonymous: false }],
          published: [],
          evidence: [cite(rewrite, 'Seoul put their number at 3,000.')],
        },
      ],
      evidence: [troops.evidence[0], cite(rewrite, 'Seoul put their number at 3,000.')],
    },
  ],
  promises: [
    {
      id: 'p-sea',
      by: both,
      what: 'a sea link',
      due: null,
      announced: null,
      state: 'open',
      keptBy: [],
      silentFor: null,
      evidence: [cite(background, 'une liaison maritime est prévue.')],
    },
  ],
  corrections: [],
});

/** A real store in memory that holds the little record. */
export async function littleStore(): Promise<Store> {
  const store = await openStore(':memory:');
  for (const document of littleDocuments) await store.keep(document, readingOf(document));
  await store.saveRecord(littleRecord, await store.revision());
  return store;
}

/** The mentions of the record as the reading of their document, with a trace for each event. */
function readingOf(document: Document): Reading {
  const here = <T extends { evidence: Evidence[] }>(facts: T[]) =>
    facts.filter(({ evidence }) => evidence.some((one) => one.document === document.id));
  const own = (evidence: Evidence[]) => evidence.filter((one) => one.document === document.id);
  const read = here(events).map(({ independentOrigins, byOrigin, history, mentions, ...told }) => {
    const evidence = own(told.evidence);
    return { ...told, evidence, id: `e${evidence[0]!.start}` };
  });
  const said = here(claims).map(({ byOrigin, history, mentions, ...told }) => {
    const evidence = own(told.evidence);
    return { ...told, evidence, id: `c${evidence[0]!.start}`, about: [] };
  });
  const traces = read.map(({ id, rule, evidence, sources }) => {
    const { start, end, quote } = evidence[0]!;
    const trigger = { start, end, text: quote.split(' ')[0]! };
    const found = sources.map((value) => ({ slot: 'source', value, start, end, text: quote.slice(0, 8), how: 'name' }));
    return [id, { rule, trigger, arguments: found }] as const;
  });
  return {
    ...{ document: document.id, reader: 'test', knowledge: 'test', actors: [], agreements: [], notes: [] },
    events: read,
    claims: said,
    traces: Object.fromEntries(traces),
  };
}
