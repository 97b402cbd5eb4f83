import { type Found, foundFor } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { ownersWithin } from './standing-for.ts';

/**
 * "a spokesman for Peru's foreign ministry", "officials in Lima", «les autorités à Lima»: for whom those who have no name
 * of their own act. Diplomats in a town may be anybody's.
 */
export function forWhom(scene: Scene, passage: Passage, noun: number): readonly Found[] {
  const { lemma, upos } = passage.tokens[noun]!;
  if (upos !== 'NOUN') return [];
  const bound = SPEAKS.test(lemma) ? /^(for|of|du|de)$/i : RULES.test(lemma) ? /^(in|at|à|au)$/i : null;
  // "Western officials in Kyiv": of the lands that the adjective tells.
  const isOther = childrenBy(passage, noun, 'amod').some((child) => !HOME.test(passage.tokens[child]!.lemma));
  if (!bound || isOther) return [];
  const below = childrenBy(passage, noun, 'nmod').filter((child) =>
    childrenBy(passage, child, 'case').some((one) => bound.test(passage.tokens[one]!.form)),
  );
  return foundFor(below.slice(0, 1), (child) => {
    const own = actorsAt(scene, passage, child);
    return own.length > 0 ? own : ownersWithin(scene, passage, child);
  });
}

const HOME = /^(senior|top|local|military|civilian|provincial|electoral|new|haut|militaire|local|nouveau)$/i;
const SPEAKS = /^(spokesman|spokeswoman|spokesperson|porte-parole|speaker|administration|cabinet|office|entourage)$/i;
const RULES = /^(official|officials|authority|authorities|leader|lawmaker|ruler|autorité|dirigeant)$/i;
