import { entryById, type Knowledge } from '../knowledge/index.ts';
import type { DateSpan, Step } from '../model/index.ts';
import { compareText } from './order.ts';
import { finest } from './spans.ts';

/** What lineage asks of a pact. */
export type Kin = {
  readonly id: string;
  readonly parties: readonly string[];
  readonly steps: readonly Step[];
  readonly knowledge: string | null;
};

/**
 * Which pact another follows. One of the same parties, by themselves or by those whose heirs they are, that was made
 * before it; of several the latest, for each follows the one before. Where the coverage names none, the table's, as far
 * as the record has it.
 *
 * @param said the pacts that the readings take for predecessors
 */
export function predecessorOf(
  knowledge: Knowledge,
  pact: Kin,
  said: readonly Kin[],
  all: ReadonlyMap<string, Kin>,
): string | null {
  const line = ({ parties }: Kin): Set<string> => new Set(parties.map((id) => heirOf(knowledge, id)));
  const own = line(pact);
  const fitting = said.filter((other) => {
    const theirs = line(other);
    const shared = [...theirs].filter((id) => own.has(id)).length;
    return (
      other.id !== pact.id &&
      shared >= Math.min(2, own.size, theirs.size) &&
      isBefore(made(other)?.from, latest(knowledge, pact))
    );
  });
  const told = fitting.toSorted((a, b) => madeKey(b) - madeKey(a) || compareText(a.id, b.id))[0];
  if (told) return told.id;
  const before = pact.knowledge === null ? null : entryById(knowledge.treaties, pact.knowledge)?.predecessor;
  return before && all.has(`agreement:${before}`) ? `agreement:${before}` : null;
}

/** The one state that a former one went over into; itself for all others. */
function heirOf({ states }: Knowledge, id: string): string {
  const heirs = entryById(states, id)?.successors;
  return heirs?.length === 1 ? heirs[0]! : id;
}

/** The last day on which it can have been made: a pact of a state that is gone is no younger than that state. */
const latest = ({ states }: Knowledge, pact: Kin): string | undefined =>
  made(pact)?.from ?? pact.parties.flatMap((id) => entryById(states, id)?.to ?? []).sort()[0];

/** When it was signed; else its first step. */
const made = ({ steps }: Kin): DateSpan | null =>
  finest(steps.flatMap(({ step, date }) => (step === 'signed' ? [date] : []))) ?? finest(steps.map(({ date }) => date));

const madeKey = (pact: Kin): number => Number(made(pact)?.from?.replaceAll('-', '') ?? 0);

const isBefore = (first: string | null | undefined, second: string | null | undefined): boolean =>
  first == null || second == null || first < second;
