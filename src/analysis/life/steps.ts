import type { Treaty } from '../../knowledge/index.ts';
import { type DateSpan, isState, type RecordAgreement, type Step, StepKind } from '../../model/index.ts';
import { overlap } from '../../record/index.ts';
import { type TableStep, tableSteps } from './table-steps.ts';

/** One step of an agreement's life, by what the articles tell, the table of known treaties has, or both. */
export interface LifeStep extends Omit<Step, 'evidence'> {
  readonly said: 'coverage' | 'table' | 'both';
  /** When the table has it; null where it has no such step. */
  readonly known: DateSpan | null;
  /** Whether the articles tell another day than the table. */
  readonly differs: boolean;
  /** Empty for what the table alone has. */
  readonly evidence: readonly Step['evidence'][number][];
}

/**
 * The steps of an agreement in the order of its life: those of the coverage, each beside what the table has for it, and
 * where they belong those that the table alone has. A step that is told as likely leaves the table's beside it.
 *
 * @param treaty what it is known to be; undefined for what no table knows
 * @param until the last day that the table may tell, as YYYY-MM-DD
 */
export function lifeSteps({ steps }: RecordAgreement, treaty: Treaty | undefined, until?: string): LifeStep[] {
  const table = treaty === undefined ? [] : tableSteps(treaty, until);
  const told = steps.map((step): LifeStep => {
    const [known] = table.filter((other) => isSame(step, other));
    return {
      ...step,
      said: known === undefined ? 'coverage' : 'both',
      known: known?.date ?? null,
      differs: known !== undefined && step.date !== null && !overlap(step.date, known.date),
    };
  });
  const missing = table.filter((other) => !steps.some((step) => isSame(step, other)));
  return missing.reduce(placed, told);
}

/** A step that the articles tell as done, taken by those who take it in the table, or by somebody who is not told. */
function isSame(told: Step, known: TableStep): boolean {
  if (told.factuality !== 'CT+') return false;
  const ends = told.step === 'superseded' || told.step === 'ended';
  if (told.step !== known.step && !(ends && known.step === 'ended')) return false;
  const states = told.by.filter(isState);
  return states.length === 0 || known.by.length === 0 || states.some((state) => known.by.includes(state));
}

/** Puts a step of the table before the first one that is later: by its day, else by the order that steps have. */
function placed(life: readonly LifeStep[], { step, by, date }: TableStep): LifeStep[] {
  const base = { place: null, factuality: 'CT+', said: 'table', differs: false, evidence: [] } as const;
  const own: LifeStep = { ...base, step, by: [...by], date, known: date };
  const at = life.findIndex((other) => isLater(other, own));
  return at === -1 ? [...life, own] : [...life.slice(0, at), own, ...life.slice(at)];
}

const rank = (step: StepKind): number => StepKind.options.indexOf(step);

function isLater(other: LifeStep, own: LifeStep): boolean {
  const [a, b] = [other.date?.from ?? other.date?.to, own.date?.from];
  return a == null || b == null ? rank(other.step) > rank(own.step) : a > b;
}
