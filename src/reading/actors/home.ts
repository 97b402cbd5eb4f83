import { placeById } from '../../knowledge/index.ts';
import { type Document, isState } from '../../model/index.ts';
import { datelineOf } from '../text/dateline.ts';
import type { NameFinder } from './finder.ts';
import type { Mention } from './sense.ts';

/** How many paragraphs may stand above the dateline. */
const ABOVE = 4;

/** The state where a dispatch was written; null where no dateline names a town. */
export function homeOf({ text, blocks }: Document, finder: NameFinder): string | null {
  for (const { kind, start, end } of blocks.slice(0, ABOVE)) {
    if (kind !== 'paragraph') continue;
    const isTown = (length: number): boolean => finder.find(start, start + length).some(isPlaced);
    const town = datelineOf(text.slice(start, Math.min(end, start + 120)), isTown)?.town;
    if (!town) continue;
    const [mention] = finder.find(start, start + town.length);
    const place = mention?.senses.find((sense) => sense.kind === 'place');
    const state = place ? placeById(place.id)?.in : null;
    if (state && isState(state)) return state;
  }
  return null;
}

const isPlaced = ({ senses }: Mention): boolean => senses.some(({ kind }) => kind === 'place');
