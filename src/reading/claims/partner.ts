import { isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import type { Draft } from './draft.ts';
import { speaksOfPact } from './parties.ts';

/**
 * Whom a claim is about besides where its sentence names nobody: in a text on two states, what one of them says or keeps
 * back is about the other («Canberra n'en dira pas plus»), and what a third says of the pact, denies or keeps back is about both
 * («l'Inde va étudier l'accord»). Marked as `pair` in the trace, as with deeds.
 */
export function targetsOf(
  scene: Scene,
  passage: Passage,
  { sources, targets, kind, rule, trigger }: Draft,
): readonly Found[] {
  if (kind === 'quantity' || targets.length > 0 || scene.pair.length !== 2) return targets;
  // «Cette réponse reflète la position de Pékin»: what one of them does alone is weighed.
  if (rule === 'claim.judgement') return targets;
  const [state, second] = sources.filter(({ id }) => isState(id));
  if (!state || second) return targets;
  const isOfPair = scene.pair.includes(state.id);
  if (!isOfPair && kind !== 'denial' && kind !== 'evasion' && !speaksOfPact(scene, passage)) return targets;
  const { start, end, form } = passage.tokens[trigger]!;
  return scene.pair.filter((id) => id !== state.id).map((id): Found => ({ id, start, end, text: form, how: 'pair' }));
}
