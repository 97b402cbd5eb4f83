import { isDeepStrictEqual } from 'node:util';
import type { Unit } from './units.ts';

/**
 * Whether a unit only repeats what another of the same sentence tells: an event the step of the agreement that it
 * concerns, a quantity claim the number of an event, or the other way round. One fact told in two forms is one fact.
 */
export function isEcho(unit: Unit, units: readonly Unit[]): boolean {
  return units.some((other) => other.sentence.start === unit.sentence.start && repeats(unit, other));
}

function repeats(unit: Unit, other: Unit): boolean {
  if (unit.kind === 'event' && other.kind === 'step')
    return unit.agreement !== null && unit.agreement === other.agreement;
  const isNumber = (one: Unit) => one.kind === 'claim' && one.type === 'quantity';
  const eventAndNumber = (unit.kind === 'event' && isNumber(other)) || (isNumber(unit) && other.kind === 'event');
  return eventAndNumber && unit.quantity !== null && isDeepStrictEqual(unit.quantity, other.quantity);
}
