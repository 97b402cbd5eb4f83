import { placeById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';

/**
 * «Niger : Berlin rappelle ses soldats», "Sudan: Ankara sends aid": the land that a headline opens with, where its deed
 * names nobody else. A capital or a person before a colon speaks.
 * @param own who does it
 */
export function landAhead(scene: Scene, passage: Passage, own: readonly string[]): Found[] {
  const [first] = scene.mentions[passage.index]!;
  if (!first || first.start - passage.start > 4) return [];
  if (!/^\s?:\s/.test(passage.text.slice(first.end - passage.start))) return [];
  const [sense] = first.senses;
  const place = sense?.kind === 'place' ? placeById(sense.id) : undefined;
  const id = sense?.kind === 'state' ? sense.id : place && place.stands_for.length === 0 ? place.in : null;
  if (!id || !isState(id) || own.includes(id)) return [];
  return [{ id, start: first.start, end: first.end, text: first.text, how: 'place' }];
}
