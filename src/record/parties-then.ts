import type { Knowledge } from '../knowledge/index.ts';
import type { Agreement } from '../model/index.ts';
import { finest } from './spans.ts';

/**
 * The parties of a pact as the states that stood when it was made: what ended before that day was its successor by then
 * (an article of 2024 may call the treaty of 2000 one of the Soviet Union, which it names beside it). A state with
 * several successors stays as it is told.
 */
export function partiesThen({ states }: Knowledge): (agreement: Agreement) => Agreement {
  const ended = new Map(
    states.flatMap(({ id, to, successors }) =>
      to !== undefined && successors?.length === 1 ? [[id, { to, heir: successors[0]! }] as const] : [],
    ),
  );
  return (agreement) => {
    const made = finest(agreement.steps.flatMap(({ step, date }) => (step === 'signed' ? [date] : [])))?.from;
    if (made == null) return agreement;
    const then = (id: string): string => {
      const gone = ended.get(id);
      return gone !== undefined && gone.to < made.slice(0, gone.to.length) ? gone.heir : id;
    };
    if (agreement.parties.every((id) => then(id) === id)) return agreement;
    return {
      ...agreement,
      parties: agreement.parties.map(then),
      steps: agreement.steps.map((step) => ({ ...step, by: step.by.map(then) })),
      obligations: agreement.obligations.map((one) => ({
        ...one,
        bearer: then(one.bearer),
        beneficiary: then(one.beneficiary),
      })),
    };
  };
}
