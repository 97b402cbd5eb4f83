import type { Rule } from '../../knowledge/index.ts';
import type { Found } from '../actors/found.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';

/**
 * Who is meant where a rule finds one side only: the partner of the one told, or for an outsider's words both states
 * that the document is about. Empty where the text gives no ground for it.
 * @param pointed the pact or the ties of both are named («backs the alliance»)
 */
export function impliedSide(
  scene: Scene,
  passage: Passage,
  trigger: number,
  rule: Rule,
  told: readonly string[],
  pointed = false,
): Found[] {
  if (!rule.implied || scene.pair.length < 2) return [];
  const inside = told.filter((id) => scene.pair.includes(id));
  const meant =
    rule.implied === 'partner' && inside.length === 1
      ? scene.pair.filter((id) => id !== inside[0])
      : (rule.implied === 'topic' || pointed) && inside.length === 0 && told.length > 0
        ? scene.pair
        : [];
  const { start, end, form } = passage.tokens[trigger]!;
  return meant.map((id) => ({ id, start, end, text: form, how: 'pair' }));
}
