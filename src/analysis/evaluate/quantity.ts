import type { Quantity } from '../../model/index.ts';
import type { GoldFact } from './gold.ts';

/** Units that count the same: a soldier is one of the troops, and a person. */
const alike: readonly (readonly string[])[] = [
  ['soldiers', 'troops', 'people', 'persons', 'men', 'militaries', 'fighters'],
  ['shells', 'rounds', 'munitions', 'artillery shells'],
  ['usd', 'dollars', '$'],
  ['eur', 'euros', '€'],
];

const kindOf = (unit: string): string => {
  const plain = unit.toLowerCase();
  return alike.find((words) => words.includes(plain))?.[0] ?? plain;
};

/** Whether our quantity is the gold one: the gold value within our bounds (a missing bound is the other one), same unit. */
export function quantityHolds(gold: GoldFact['quantity'], ours: Quantity | null): boolean {
  if (!gold || ours === null) return false;
  if (gold.unit && kindOf(gold.unit) !== kindOf(ours.unit)) return false;
  if (gold.value === null) return true;
  const min = ours.min ?? ours.max;
  const max = ours.max ?? ours.min;
  if (min === null || max === null) return false;
  return min <= (gold.max ?? gold.value) && gold.value <= max;
}
