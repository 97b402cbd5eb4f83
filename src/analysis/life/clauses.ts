import type { Provision, Treaty } from '../../knowledge/index.ts';
import type { Evidence, Obligation, RecordAgreement } from '../../model/index.ts';

/** One duty of an agreement, for all whom it binds alike: as the articles tell it, as the table has it, or both. */
export interface LifeClause {
  readonly duty: string;
  readonly trigger: string;
  readonly said: 'coverage' | 'table' | 'both';
  /** Actor ids; empty where every party bears it towards every other. */
  readonly bearers: readonly string[];
  readonly beneficiaries: readonly string[];
  /** Each of those bears it towards the others. */
  readonly mutual: boolean;
  /** Against whom, as ids or words; empty: anybody. */
  readonly against: readonly string[];
  /** Remarks in the words that the coverage or the table has. */
  readonly qualifiers: readonly string[];
  readonly article: string | null;
  /** What the table says, in plain words; null for what the coverage alone tells. */
  readonly summary: { readonly fr: string; readonly en: string } | null;
  /** What it hangs on, and how it is carried out, in the words of knowledge/obligations. */
  readonly conditions: readonly string[];
  readonly bounds: readonly string[];
  /** Whether the table has another duty to help for this case, or the coverage tells another one. */
  readonly differs: boolean;
  /** Empty for what the table alone has. */
  readonly evidence: readonly Evidence[];
}

type Undecided = Omit<LifeClause, 'differs'>;

/** Provisions on the treaty itself, which bind nobody to anything. */
const formal: ReadonlySet<string> = new Set(['duration', 'procedure', 'scope', 'withdrawal']);
const help: ReadonlySet<string> = new Set(['assist-as-deemed-necessary', 'assist-with-all-means', 'consult']);
/** From what an attack sets in motion to what holds at all times. */
const order = [
  ...['armed-attack', 'state-of-war', 'any-conflict', 'threat', 'internal-rebellion', 'internal-disorder'],
  ...['terrorism-or-disaster', 'sanctions', 'any', 'none'],
];

/** The clauses of an agreement, what an attack sets in motion first; provisions on the treaty itself come last. */
export function lifeClauses({ obligations }: RecordAgreement, treaty: Treaty | undefined): LifeClause[] {
  const groups = Map.groupBy(obligations, ({ duty, trigger, against }) =>
    JSON.stringify([duty, standing(trigger), against]),
  );
  const told = [...groups.values()];
  const provisions = treaty?.provisions ?? [];
  const taken = new Set<Provision>();
  const both = told.map((same): Undecided => {
    const [first] = same;
    const known = provisions.find((one) => !taken.has(one) && isSame(first!, one));
    if (known !== undefined) taken.add(known);
    return { ...fromCoverage(same), ...(known === undefined ? {} : { ...fromTable(known), said: 'both' as const }) };
  });
  const clauses = [...both, ...tableOnly(provisions, taken)].map((clause) => ({
    ...clause,
    differs: treaty !== undefined && isOtherwise(clause, both, provisions),
  }));
  const rank = ({ duty, trigger }: LifeClause): number => (formal.has(duty) ? 100 : 0) + order.indexOf(trigger);
  return clauses.sort((a, b) => rank(a) - rank(b));
}

/** What holds at all times, and what nothing in particular sets in motion, are told alike. */
const standing = (trigger: string): string => (trigger === 'none' ? 'any' : trigger);

const isSame = ({ duty, trigger }: Obligation, known: Provision): boolean =>
  duty === known.duty && standing(trigger) === standing(known.trigger);

function fromCoverage(same: readonly Obligation[]): Undecided {
  const { duty, trigger, against } = same[0]!;
  const bearers = [...new Set(same.map(({ bearer }) => bearer))].sort();
  const beneficiaries = [...new Set(same.map(({ beneficiary }) => beneficiary))].sort();
  const both = same.every(({ reciprocal }) => reciprocal);
  const sides = [...new Set([...bearers, ...beneficiaries])].sort();
  const spans = same.flatMap(({ evidence }) => evidence.map((one) => [`${one.document} ${one.start}`, one] as const));
  return {
    ...{
      duty,
      trigger,
      said: 'coverage',
      bearers: both ? sides : bearers,
      beneficiaries: both ? sides : beneficiaries,
    },
    ...{ mutual: both, against: against === null ? [] : [against] },
    qualifiers: [...new Set(same.flatMap(({ qualifiers }) => qualifiers))],
    ...{ article: null, summary: null, conditions: [], bounds: [] },
    evidence: [...new Map(spans).values()],
  };
}

function fromTable(known: Provision) {
  const { article, terms, summary_fr: fr, summary_en: en } = known;
  return { article, summary: { fr, en }, conditions: terms?.conditions ?? [], bounds: terms?.bounds ?? [] };
}

function tableOnly(provisions: readonly Provision[], taken: ReadonlySet<Provision>): Undecided[] {
  return provisions
    .filter((one) => !taken.has(one))
    .map((one) => ({
      ...{ duty: one.duty, trigger: one.trigger, said: 'table' as const, mutual: one.terms?.bearers === undefined },
      ...{ bearers: one.terms?.bearers ?? [], beneficiaries: one.terms?.beneficiaries ?? [] },
      against: one.terms?.against ?? [],
      // The terms say the same in a form that every language can write.
      qualifiers: [],
      ...fromTable(one),
      evidence: [],
    }));
}

/** A duty to help that one side has for a case for which the other has another. */
function isOtherwise(
  { duty, trigger, said }: Undecided,
  told: readonly Undecided[],
  provisions: readonly Provision[],
): boolean {
  if (said === 'both' || !help.has(duty)) return false;
  const others = said === 'table' ? told : provisions;
  const same = others.filter((other) => help.has(other.duty) && other.trigger === trigger);
  return same.length > 0 && !same.some((other) => other.duty === duty);
}
