import { type Life, lifeClauses, lifeOf, type Support, supporter } from '../analysis/index.ts';
import { type Treaty, treatyById } from '../knowledge/index.ts';
import type { AllianceRecord, Evidence, RecordAgreement } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { LifeCard, LifeDetail, LifeStep } from './answers/index.ts';
import { cardsFor, quoteAll } from './detail.ts';
import type { Ledger } from './ledger.ts';
import { agreementNames, placeNames } from './names.ts';
import { oncePer } from './once-per.ts';
import { telling } from './telling.ts';

/** An agreement with its life, and what the table knows of it. */
interface Lived {
  readonly agreement: RecordAgreement;
  readonly treaty: Treaty | undefined;
  readonly life: Life;
  readonly documents: number;
}

type Supporter = (evidence: readonly Evidence[]) => Support;

const lists = new WeakMap<AllianceRecord, readonly Lived[]>();

/** The agreements of a ledger with their lives, those first that most documents speak of. Made once for a ledger. */
export function livesOf({ record }: Ledger, until: string | undefined): readonly Lived[] {
  if (record === null) return [];
  const known = lists.get(record);
  if (known !== undefined) return known;
  const lives = record.agreements
    .map((agreement) => livedOf(agreement, until))
    .sort((a, b) => b.documents - a.documents || b.life.steps.length - a.life.steps.length || byId(a, b));
  lists.set(record, lives);
  return lives;
}

const byId = (a: Lived, b: Lived): number => (a.agreement.id < b.agreement.id ? -1 : 1);

function livedOf(agreement: RecordAgreement, until: string | undefined): Lived {
  const { knowledge, mentions } = agreement;
  const treaty = knowledge === null ? undefined : treatyById(knowledge);
  const documents = new Set(mentions.map(({ document }) => document)).size;
  return { agreement, treaty, life: lifeOf(agreement, treaty, until), documents };
}

/** An agreement as a list shows it. */
export function lifeCardOf({ agreement, treaty, life, documents }: Lived, ledger: Ledger): LifeCard {
  const support = supportIn(ledger);
  return {
    id: agreement.id,
    kinds: agreement.kinds,
    names: agreementNames(agreement),
    parties: agreement.parties,
    steps: life.steps.map((step) => stepOf(step, support)),
    standing: life.standing,
    follows: followed(agreement, treaty, ledger),
    obligations: lifeClauses(agreement, treaty).length,
    differences: agreement.differences.length,
    documents,
    treaty: agreement.knowledge,
  };
}

/** So many sentences stand under a step or clause; all of them stand behind its agreement. */
const MOST = 4;

/** An agreement in full; the names of its actors are the asker's to add. */
export async function lifeDetailOf(
  agreement: RecordAgreement,
  store: Store,
  ledger: Ledger,
  until: string | undefined,
): Promise<Omit<LifeDetail, 'actors'>> {
  const lived = livedOf(agreement, until);
  const { treaty, life } = lived;
  const support = supportIn(ledger);
  const shown = (evidence: readonly Evidence[], day: string | null) =>
    quoteAll(store, telling(evidence, ledger, day).slice(0, MOST));
  const { steps: _steps, obligations: _count, differences: _many, ...card } = lifeCardOf(lived, ledger);
  const steps = [];
  let day: string | null = null;
  for (const step of life.steps) {
    // What is told without a day comes after the step before it.
    day = step.date?.from ?? step.known?.from ?? day;
    const sentences = await shown(step.evidence, day);
    steps.push({ ...stepOf(step, support), sentences });
  }
  const clauses = [];
  for (const { evidence, ...clause } of lifeClauses(agreement, treaty)) {
    clauses.push({ ...plain(clause), ...supportOf(evidence, support), sentences: await shown(evidence, null) });
  }
  const differences = [];
  for (const one of agreement.differences) differences.push({ ...one, sentences: await shown(one.evidence, null) });
  const quotes = [...steps, ...clauses, ...differences].flatMap(({ sentences }) => sentences);
  const table = treaty && {
    asOf: treaty.as_of,
    certainty: treaty.certainty,
    checked: treaty.checked,
    instrument: treaty.instrument,
  };
  return {
    ...card,
    ...{ steps, clauses, differences },
    followedBy: followers(agreement, treaty, ledger),
    table: table ?? null,
    cards: cardsFor(ledger, quotes),
  };
}

const supporterOf = oncePer(supporter);
const supportIn = ({ record }: Ledger): Supporter => supporterOf(record!);

function stepOf({ evidence, place, ...step }: Life['steps'][number], support: Supporter): LifeStep {
  return { ...step, place: placeNames(place), ...supportOf(evidence, support) };
}

function supportOf(evidence: readonly Evidence[], support: Supporter) {
  const { origins, independent, documents } = support(evidence);
  return { origins: [...origins], independentOrigins: independent, documents };
}

type Clause = ReturnType<typeof lifeClauses>[number];

/** The same with lists of its own, as an answer has them. */
function plain(clause: Omit<Clause, 'evidence'>) {
  const { bearers, beneficiaries, against, qualifiers, conditions, bounds } = clause;
  return {
    ...clause,
    ...{ bearers: [...bearers], beneficiaries: [...beneficiaries], against: [...against] },
    ...{ qualifiers: [...qualifiers], conditions: [...conditions], bounds: [...bounds] },
  };
}

/** What it follows: by the record, else by the table. */
function followed({ predecessor }: RecordAgreement, treaty: Treaty | undefined, ledger: Ledger): LifeCard['follows'] {
  const told = predecessor === null ? undefined : ledger.agreements.get(predecessor);
  if (told !== undefined) return { id: told.id, names: agreementNames(told) };
  return ofTable(treaty?.predecessor ?? null, ledger);
}

function followers({ id }: RecordAgreement, treaty: Treaty | undefined, ledger: Ledger): LifeDetail['followedBy'] {
  const told = [...ledger.agreements.values()].filter(({ predecessor }) => predecessor === id);
  const known = ofTable(treaty?.successor ?? null, ledger);
  const list = told.map((one) => ({ id: one.id, names: agreementNames(one) }));
  return known === null || list.some((one) => one.id === known.id && known.id !== null) ? list : [...list, known];
}

/** A treaty of the table: as the agreement of the record that it is, else by its names alone. */
function ofTable(treaty: string | null, { agreements }: Ledger): LifeCard['follows'] {
  const known = treaty === null ? undefined : treatyById(treaty);
  if (known === undefined) return null;
  const told = [...agreements.values()].find(({ knowledge }) => knowledge === treaty);
  return { id: told?.id ?? null, names: { fr: [known.names.fr], en: [known.names.en] } };
}
