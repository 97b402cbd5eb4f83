import type { Scene } from '../scene.ts';
import { formIs, perPassage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import { classesOf } from '../text/words.ts';

const isAny = formIs(/^(toute?|any)$/);
const tellsOfAny = perPassage((passage): boolean => passage.tokens.some((token) => isAny(token)));

const isBlow = (scene: Scene, passage: Passage, node: number): boolean =>
  classesOf(passage.tokens[node]!, scene.knowledge.lexicon, scene.language).includes('violence') ||
  /^(intervention|agression|aggression|invasion)$/i.test(passage.tokens[node]!.form);

/** «toute intervention au Niger», "any attack on Chad": where the names of those start whom a blow would hit. */
export function besideAnyBlow(scene: Scene, passage: Passage, trigger: number): ReadonlySet<number> {
  const found = new Set<number>();
  if (!tellsOfAny(passage)) return found;
  for (const node of subtree(passage, trigger)) {
    if (passage.tokens[node]!.upos !== 'NOUN' || !isBlow(scene, passage, node)) continue;
    if (!childrenBy(passage, node, 'det').some((child) => isAny(passage.tokens[child]!))) continue;
    for (const child of childrenBy(passage, node, 'nmod', 'obl'))
      if (/^(to|in|on|against)$/.test(prepositionRole(passage, child, scene.knowledge.lexicon, scene.language) ?? ''))
        for (const below of subtree(passage, child)) found.add(passage.tokens[below]!.start);
  }
  return found;
}
