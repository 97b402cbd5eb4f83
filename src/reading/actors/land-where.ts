import type { StateKind } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/** Nouns for any state. */
export const A_LAND = /^(pays|états?|nations?|countr(y|ies)|states?)$/i;

/** «le pays nordique», "the Gulf state": the states that a word for where it lies leaves of a noun for any; none without one. */
export function landWhere(scene: Scene, passage: Passage, index: number): StateKind | undefined {
  if (!A_LAND.test(passage.tokens[index]!.form)) return undefined;
  const { landAdjectives } = scene.knowledge.lexicon.descriptions;
  const beside = childrenBy(passage, index, 'amod', 'compound', 'nmod');
  if (beside.length === 0) return undefined;
  const told = beside.map((child) => wordsWith(passage, index, child));
  return landAdjectives.find((one) => {
    const words = wordSet(one[scene.language]);
    return beside.some(
      (child, at) => isOneOf(passage.tokens[child]!, words) || told[at]!.some((way) => words.has(way)),
    );
  });
}

/** «pays d'Asie centrale», "Central Asian country": a word beside a noun with those before or behind it, up to the noun. */
function wordsWith({ tokens }: Passage, noun: number, child: number): string[] {
  const [from, to] = child < noun ? [Math.max(0, child - 1), child] : [child, Math.min(tokens.length - 1, child + 3)];
  const forms = tokens.slice(from, to + 1).map(({ keys }) => keys.form);
  return child < noun
    ? [forms.join(' ')]
    : [2, 3, 4].map((many) => forms.slice(0, many).join(' ').replace(/['’] /g, "'"));
}
