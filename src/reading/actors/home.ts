import { placeById } from '../../knowledge/index.ts';
import { type Document, isState } from '../../model/index.ts';
import type { NameFinder } from './finder.ts';

/** «PRAIA – Le Cap-Vert …», "BISHKEK, March 13 (Wire) - Kyrgyzstan …": a town in capitals before a dash. */
const DATELINE = /^(\p{Lu}[\p{Lu}\s'’.-]{2,30}?)(?:,[^–—\n]{0,30}?)?(?:\s?\([^)\n]{2,40}\))?\s?(?:–|—|--|-)\s/u;

/** How many paragraphs may stand above the dateline. */
const ABOVE = 4;

/** The state where a dispatch was written; null where no dateline names a town. */
export function homeOf({ text, blocks }: Document, finder: NameFinder): string | null {
  for (const { kind, start, end } of blocks.slice(0, ABOVE)) {
    const town = kind === 'paragraph' ? DATELINE.exec(text.slice(start, Math.min(end, start + 120)))?.[1] : undefined;
    if (!town) continue;
    const [mention] = finder.find(start, start + town.length);
    const place = mention?.senses.find((sense) => sense.kind === 'place');
    const state = place ? placeById(place.id)?.in : null;
    if (state && isState(state)) return state;
  }
  return null;
}
