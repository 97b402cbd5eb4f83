import type { FoundEvent } from '../events/find.ts';
import type { Attribution } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { allegations } from './allegation.ts';
import { denials } from './denial.ts';
import type { FoundClaim } from './draft.ts';
import { evasions } from './evasion.ts';
import { judgements } from './judgement.ts';
import { predictions } from './prediction.ts';
import { quantities } from './quantity.ts';
import { questions } from './question.ts';
import { statements } from './statement.ts';

export type { FoundClaim } from './draft.ts';

/** The claims of a passage, stage by stage: what is more than a statement comes first and leaves no statement beside it. */
export function findClaims(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  if (passage.block.kind === 'title' || passage.block.kind === 'heading') return [];
  const numbers = quantities(scene, passage, attributions, events);
  const stages = [
    () => evasions(scene, passage, attributions),
    () => denials(scene, passage, attributions, events),
    () => questions(scene, passage, attributions),
    () => predictions(scene, passage, attributions, events),
    () => (numbers.length > 0 ? [] : allegations(scene, passage, attributions, events)),
    () => (numbers.length > 0 ? [] : statements(scene, passage, attributions, events)),
  ];
  // What is asked is said by nobody.
  if (/\?\s*[»”"]?\s*$/u.test(passage.text)) stages.splice(3);
  const found: FoundClaim[] = [];
  for (const stage of stages) if (found.length === 0) found.push(...stage());
  // A clause may weigh what another one foresees.
  const open = found.every((one) => one.claim.kind === 'prediction' && one.claim.speaker === null);
  if (stages.length > 3 && open && numbers.length === 0)
    found.push(...judgements(scene, passage, attributions, events, found));
  // Two voices at one word are one claim: ids tell claims apart.
  const all = [...numbers, ...found];
  return all.filter((one, index) => all.findIndex((other) => other.claim.id === one.claim.id) === index);
}
