import type { Deed } from './deed.ts';
import { reproachedAtHome } from './home.ts';
import { leaversBeside } from './possessed.ts';
import type { Side } from './sides.ts';
import { partiesThreatened } from './threatened-pact.ts';

/**
 * To whom it is done, where something else than the roles of the rule tells it: the parties of a threatened pact, those
 * whom the verb before was about, those who govern at home. Null where nothing does.
 * @param own the states of who does it
 * @param mine ids that are no other side
 */
export function saidAlready(deed: Deed, own: readonly string[], mine: readonly string[], source: Side): Side | null {
  const threatened = partiesThreatened(deed, own);
  if (threatened.length > 0) return { role: 'pact', actors: threatened };
  const beside = leaversBeside(deed).filter(({ id }) => !mine.includes(id));
  if (beside.length > 0) return { role: 'poss', actors: beside };
  return reproachedAtHome(deed, source);
}
