import type { FoundEvent } from '../events/find.ts';
import { type Attribution, attributionFor } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { rootOf } from './parties.ts';
import { eventsIn } from './told.ts';

/**
 * «C'est le premier traité de ce genre», "It was the largest drill in years": what the text makes of the pact or the deed
 * told before. The word that is told of it; null where there is none.
 */
export function superlative(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): number | null {
  if (scene.passages[0] === passage || !OPENS[scene.language].test(passage.text)) return null;
  const { tokens } = passage;
  const at = tokens.findIndex((_, index) => index > 1 && index < REACH && isTop(passage, index));
  if (at < 0 || eventsIn(passage, events).length > 0 || attributionFor(attributions, passage, at)) return null;
  return rootOf(passage);
}

/** So many words into the sentence the superlative stands at most. */
const REACH = 9;

const OPENS = {
  fr: /^\s*(?:C['’](?:est|était)(?:\s(?:aussi|alors|donc|là))?|Il s['’]agi(?:t|ssait)|Ce (?:fut|sera|serait))\s/u,
  en: /^\s*(?:It|This|That) (?:is|was|would be|will be|has been)\s/u,
};

const isTop = ({ tokens }: Passage, index: number): boolean => {
  const { form } = tokens[index]!;
  if (
    /^(premier|première|premiers|premières|first|largest|biggest|greatest|strongest|deepest|only|unique)$/i.test(form)
  )
    return true;
  // «le plus grand», "the most ambitious"
  return /^(plus|most)$/i.test(form) && /^(le|la|l['’]|les|the)$/i.test(tokens[index - 1]!.form);
};
