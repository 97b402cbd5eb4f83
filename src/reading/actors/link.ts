import { entryById, type Knowledge } from '../../knowledge/index.ts';
import type { Passage } from '../text/passage.ts';
import { headWithin } from '../text/tree.ts';
import type { NameFinder } from './finder.ts';
import type { Mention } from './sense.ts';

/** The names in a passage, each tied to the token that heads it. */
export function linkNames(passage: Passage, finder: NameFinder) {
  const mentions = finder.find(passage.start, passage.end);
  const byHead = new Map<number, Mention>();
  for (const mention of mentions) {
    const head = headWithin(passage, mention.start, mention.end);
    if (head >= 0 && !byHead.has(head)) byHead.set(head, mention);
  }
  return { mentions, byHead };
}

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
