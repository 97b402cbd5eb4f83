import type { Step } from '../../model/index.ts';
import { idsOf } from '../actors/found.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { chamberActors, isChamber } from './chamber.ts';

/**
 * «… ratifiée par le Parlement azerbaïdjanais le 1er février et par la Grande Assemblée nationale deux jours plus tard»:
 * the acts of further chambers whose verb is not said again, each with the date behind it.
 * @param step the act of the first chamber
 */
export function gappedActs(
  scene: Scene,
  passage: Passage,
  trigger: number,
  step: Omit<Step, 'evidence'>,
  parties: readonly string[],
): Omit<Step, 'evidence'>[] {
  const dates = scene.dates[passage.index]!;
  const found: Omit<Step, 'evidence'>[] = [];
  for (let at = trigger + 1; at < passage.tokens.length; at++) {
    const token = passage.tokens[at]!;
    // A clause with a verb of its own tells its own act.
    if (at > trigger && token.upos === 'VERB') break;
    if (!isChamber(scene, passage, at) || !isJoined(passage, at)) continue;
    const by = idsOf(chamberActors(scene, passage, at, parties));
    const date = dates.find(({ start }) => start > token.end && start - token.end < 60);
    if (by.length === 0 || by.every((id) => step.by.includes(id)) || !date) continue;
    found.push({ ...step, by, date: date.span });
  }
  return found;
}

/** «et par», "and by", "and": right before the noun phrase. */
const isJoined = (passage: Passage, noun: number): boolean =>
  passage.tokens.slice(Math.max(0, noun - 6), noun).some(({ form }) => /^(et|and|puis|then)$/i.test(form));
