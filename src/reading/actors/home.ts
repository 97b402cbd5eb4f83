import { placeById } from '../../knowledge/index.ts';
import { type Document, isState } from '../../model/index.ts';
import { datelineAt } from '../text/dateline-at.ts';
import type { NameFinder } from './finder.ts';

/** How many paragraphs may stand above the dateline. */
const ABOVE = 4;

/** The state where a dispatch was written; null where no dateline names a town. */
export function homeOf({ text, blocks }: Document, finder: NameFinder): string | null {
  for (const { kind, start, end } of blocks.slice(0, ABOVE)) {
    if (kind !== 'paragraph') continue;
    const town = datelineAt(text, start, Math.min(end, start + 160), finder)?.town;
    if (!town) continue;
    const at = start + text.slice(start, end).indexOf(town);
    const place = finder.find(at, at + town.length)[0]?.senses.find((sense) => sense.kind === 'place');
    const state = place ? placeById(place.id)?.in : null;
    if (state && isState(state)) return state;
  }
  return null;
}
