import type { Rule } from '../../knowledge/index.ts';
import type { Trace } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import type { Attribution } from '../saying/attribution.ts';
import type { Stance } from '../saying/mood.ts';
import { moodSign } from '../saying/mood-sign.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import type { Sides } from './found.ts';

/** Why an event was found: its rule, the trigger word, where each actor stands, who says so and what made it doubtful. */
export function traceOf(
  scene: Scene,
  passage: Passage,
  trigger: number,
  rule: Rule,
  sides: Sides,
  attribution: Attribution | null,
  stance: Stance,
): Trace {
  const token = passage.tokens[trigger]!;
  const slot = (name: string, actors: readonly Found[]) =>
    actors.map((actor) => ({
      slot: name,
      value: actor.id,
      start: actor.start,
      end: actor.end,
      text: actor.text,
      how: actor.how,
    }));
  const said = attribution
    ? [
        {
          slot: 'origin',
          value: attribution.speaker,
          start: attribution.start,
          end: attribution.end,
          text: attribution.marker,
          how: attribution.anonymous ? 'unnamed' : 'name',
        },
      ]
    : [];
  return {
    rule: rule.id,
    trigger: { start: token.start, end: token.end, text: token.form },
    arguments: [
      ...slot('source', sides.sources),
      ...slot('target', sides.targets),
      ...said,
      ...moodSign(scene, passage, trigger, stance),
    ],
  };
}
