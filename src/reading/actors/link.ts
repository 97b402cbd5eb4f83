import { entryById, type Knowledge } from '../../knowledge/index.ts';
import type { Mention } from './sense.ts';

/** The state that a demonym, state name or acting capital among the mention's senses means; null for other names. */
export function stateOf(mention: Mention, knowledge: Knowledge): string | null {
  for (const sense of mention.senses) {
    if (sense.kind === 'state' || sense.kind === 'demonym') return sense.id;
    if (sense.kind === 'place') {
      const stands = entryById(knowledge.places, sense.id)?.stands_for[0];
      if (stands) return stands;
    }
  }
  return null;
}
