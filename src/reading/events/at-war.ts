import { warsOn } from '../../knowledge/index.ts';
import type { EventCore } from '../../model/index.ts';
import type { Scene } from '../scene.ts';

/**
 * True where the one side fights the other on the day told, or on the day of publication: what it sends to that one's
 * soil is no help. In an undated text only wars that still go on count.
 */
export function areAtWar(
  scene: Scene,
  sources: readonly string[],
  targets: readonly string[],
  date: EventCore['date'],
): boolean {
  const { wars } = scene.knowledge;
  const day = [date?.from, scene.document.published].find((one) => one && /^\d{4}-\d{2}-\d{2}$/.test(one));
  const fought = day
    ? warsOn(wars, day).map(({ sides }) => sides)
    : wars
        .filter(({ to, halted }) => to === null && !halted)
        .map(({ sides }) => sides.map((side) => side.map(({ actor }) => actor)));
  const stands = (side: readonly string[] | undefined, ids: readonly string[]): boolean =>
    ids.some((id) => side?.includes(id));
  return fought.some(
    ([one, other]) =>
      (stands(one, sources) && stands(other, targets)) || (stands(other, sources) && stands(one, targets)),
  );
}
