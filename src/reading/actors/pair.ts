import type { Knowledge } from '../../knowledge/index.ts';
import { personById } from '../../knowledge/index.ts';
import type { Passage } from '../text/passage.ts';
import { stateOf } from './link.ts';
import type { Mention } from './sense.ts';

/**
 * The two states that a document is mostly about: the pair that shares the most sentences, where titles and the first
 * two passages count three times. Empty where no two states ever stand together, or two pairs tie.
 */
export function principalPair(
  passages: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  knowledge: Knowledge,
): string[] {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const states = new Set<string>();
    for (const mention of mentions[passage.index]!) {
      const combining = mention.senses.find((sense) => sense.kind === 'combining');
      const person = mention.senses.find((sense) => sense.kind === 'person');
      const of = person ? personById(person.id)?.of : undefined;
      const state = combining?.id ?? stateOf(mention, knowledge) ?? (of && /^[A-Z]{3}$/.test(of) ? of : null);
      if (state) states.add(state);
    }
    const list = [...states].sort();
    const weight = passage.block.kind === 'title' || passage.block.kind === 'heading' || passage.index < 3 ? 3 : 1;
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + weight);
    });
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  if (!best || best[1] === second?.[1]) return [];
  return best[0].split(' ');
}
