import type { Knowledge, Treaty } from '../knowledge/index.ts';
import { type Agreement, type DateSpan, isState, type Step } from '../model/index.ts';
import { sortedSet } from './order.ts';
import { partiesThen } from './parties-then.ts';
import { daysApart, partialSpan } from './spans.ts';

/** The coverage may be off by so many days from the table and still mean the same signature. */
const slack = 3;

/** How states are written as one text: `PRK RUS`. */
export const partyKey = (states: Iterable<string>): string => sortedSet(states).join(' ');

/** Tells what pacts of the readings are, by what is known of states and treaties. */
export type TreatyLinker = {
  /** The agreement with its parties as the states that stood when it was made. */
  readonly partiesThen: (agreement: Agreement) => Agreement;
  /**
   * The one known treaty that an agreement told on a day can be, by its parties and its dates or, undated, by what was
   * signed and not yet over then. undefined where none or several fit: a guess would be worse.
   *
   * @param states the parties, as states
   * @param published `YYYY-MM-DD` or null
   */
  readonly treatyOf: (agreement: Agreement, states: readonly string[], published: string | null) => Treaty | undefined;
};

/** Made once for many pacts: it sorts the tables first. */
export function treatyLinker(knowledge: Knowledge): TreatyLinker {
  const byParties = new Map<string, Treaty[]>();
  for (const treaty of knowledge.treaties)
    for (const key of new Set(partiesOver(treaty).map(partyKey))) {
      const between = byParties.get(key);
      if (between) between.push(treaty);
      else byParties.set(key, [treaty]);
    }
  return {
    partiesThen: partiesThen(knowledge),
    treatyOf: (agreement, states, published) => {
      const between = byParties.get(partyKey(states)) ?? [];
      const fits = between.filter((treaty) => kindsFit(agreement, treaty) && timeFits(agreement, treaty, published));
      return fits.length === 1 ? fits[0] : undefined;
    },
  };
}

/** The parties that a treaty ever had, those who made it, and those of today: a heir took the place of one that is gone. */
function partiesOver({ parties, signed, in_force }: Treaty): string[][] {
  const began = in_force ?? signed;
  const first = parties.filter(({ joined }) => joined === null || joined <= began);
  const today = parties.filter(({ left }) => left === null);
  return [parties, ...[first, today].filter((some) => some.length > 1)].map((some) => some.map(({ state }) => state));
}

function kindsFit({ kinds }: Agreement, { kind }: Treaty): boolean {
  return kinds.length === 0 || kinds.some((one) => kind.includes(one));
}

function timeFits({ steps }: Agreement, treaty: Treaty, published: string | null): boolean {
  const dated = steps.flatMap(({ step, by, date }) => {
    const days = knownDays(step, by, treaty);
    return date === null || days.length === 0
      ? []
      : [days.some((day) => daysApart(date, partialSpan(day, 'knowledge')) <= slack)];
  });
  if (dated.length > 0) return dated.some(Boolean);
  // A single agreement told without a date is current where it is told, as far as the table knows.
  if (published === null || steps.some(({ date }) => date !== null)) return false;
  return (
    treaty.signed <= published.slice(0, treaty.signed.length) &&
    (treaty.ended === null || published.slice(0, treaty.ended.length) <= treaty.ended)
  );
}

/**
 * The date that the table has for a step that the coverage tells without one; null where it has none, or several for
 * those who took it.
 */
export function knownDate({ step, by }: Step, treaty: Treaty): DateSpan | null {
  const states = by.filter(isState);
  if (step === 'ratified' && states.length !== 1) return null;
  const days = [...new Set(knownDays(step, states, treaty))];
  return days.length === 1 ? partialSpan(days[0]!, 'knowledge') : null;
}

function knownDays(step: string, by: readonly string[], treaty: Treaty): string[] {
  if (step === 'signed') return [treaty.signed];
  if (step === 'in-force') return treaty.in_force === null ? [] : [treaty.in_force];
  if (step === 'ended' || step === 'superseded') return treaty.ended === null ? [] : [treaty.ended];
  if (step !== 'ratified') return [];
  const days = by.length === 0 ? Object.values(treaty.ratified) : by.map((state) => treaty.ratified[state] ?? null);
  return days.filter((day) => day !== null);
}
