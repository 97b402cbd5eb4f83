import { isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { attributionsOf } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/**
 * «Moscou reste discret sur ces allégations», "Minsk denies the charge": the states that said in the sentence before
 * what is denied or passed over here. Empty where the sentence itself names somebody besides, or the charge is not taken up.
 */
export function accusers(scene: Scene, passage: Passage, besides: readonly Found[]): Found[] {
  const { charges } = scene.knowledge.lexicon.claims;
  const before = scene.passages[passage.index - 1];
  const taken = passage.tokens.findIndex(
    (token, index) =>
      isOneOf(token, wordSet(charges[scene.language])) &&
      /^(ces|cette|cet|ce|the|these|those|this|that|les|l['’]|la)$/i.test(passage.tokens[index - 1]?.form ?? ''),
  );
  if (!before || taken < 0) return [];
  const { start, end, form } = passage.tokens[taken]!;
  const named = new Set(besides.map(({ id }) => id));
  const ids = attributionsOf(scene, before).flatMap(({ actors }) => actors.map(({ id }) => id));
  return [...new Set(ids)]
    .filter((id) => isState(id) && !named.has(id))
    .map((id) => ({ id, start, end, text: form, how: 'inherited' as const }));
}
