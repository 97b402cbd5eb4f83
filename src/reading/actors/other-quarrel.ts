import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/**
 * "The quarrel with Eritrea looks more dangerous. The two countries …", «La querelle avec l'Érythrée est plus ancienne. Les
 * deux pays …»: the one whom the sentence before has ties or a quarrel with, and the state that the text speaks of most.
 * Empty where that sentence names another state, or where the two of the text are spoken of alike.
 */
export function twoOfQuarrel(scene: Scene, passage: Passage): readonly string[] {
  const before = scene.passages[passage.index - 1];
  if (!before || before.blockIndex !== passage.blockIndex || scene.pair.length !== 2) return [];
  const near = scene.antecedents.filter((one) => one.passage === before.index);
  const [other, ...more] = new Set(near.flatMap(({ ids }) => ids.filter(isState)));
  if (other === undefined || more.length > 0 || scene.pair.includes(other)) return [];
  const { ties, quarrels } = scene.knowledge.lexicon.classes.classes;
  const words = [ties!, quarrels!].map((list) => wordSet(list[scene.language]));
  const isWithOther = before.tokens.some(
    (token, at) =>
      token.upos === 'NOUN' &&
      words.some((list) => isOneOf(token, list)) &&
      childrenBy(before, at, 'nmod').some(
        (child) =>
          scene.byHead[before.index]!.has(child) &&
          childrenBy(before, child, 'case').some((word) => /^(with|avec)$/i.test(before.tokens[word]!.form)),
      ),
  );
  const times = (id: string): number => scene.antecedents.filter(({ ids }) => ids.includes(id)).length;
  const [one, two] = scene.pair.toSorted((a, b) => times(b) - times(a));
  return isWithOther && times(one!) > times(two!) ? [one!, other].toSorted() : [];
}
