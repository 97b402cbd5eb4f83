import { breaches, type Floors } from '../../src/analysis/index.ts';
import { breachLine } from './table.ts';

/**
 * What stands against the scores: no floors, floors that were measured on another gold set, or scores below them.
 * @param measured what was measured now, by name
 * @param gold hash of the gold set that was scored
 * @returns a line for each; empty where all is well
 */
export function verdict(measured: Readonly<Record<string, number>>, gold: string, floors: Floors | null): string[] {
  if (floors === null)
    return ['gate/floors.json is not there. Pin the floors at what is measured now: npm run gate -- --pin'];
  if (floors.gold !== gold) {
    return [
      `examples/gold is not the set that the floors were measured on (${gold}, not ${floors.gold}). ` +
        'Look at what changed and pin anew: npm run gate -- --pin --because "…"',
    ];
  }
  return breaches(measured, floors).map(breachLine);
}
