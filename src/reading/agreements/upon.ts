import { perPassage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';

/**
 * "It enters into force when the instruments are exchanged", «prend effet dès que les deux parlements l'ont approuvé»: in
 * the present tense, upon an act that is still to come. By its words: «entre» is read as a preposition as often as not.
 */
const EFFECT =
  /(?<!\p{L})(?:(?:entre|entrent) en (?:vigueur|application)|(?:prend|prennent) effet|(?:enters?|comes?) into (?:force|effect)|takes? effect)/iu;
/** «alors que» and "while" tell what goes on beside it. */
const UPON = /^,? (?:when|once|as soon as|only when|lorsque |lorsqu['’]|quand |dès que |dès qu['’]|une fois )/iu;
/** "when it was signed", «quand il fut signé»: that was then. */
const THEN = /(?<!\p{L})(?:was|were|had|fut|furent|était|étaient|avait|avaient)(?!\p{L})/iu;

/** Whether neither the effect nor the act that it waits for, of which the trigger tells, has come. */
export function isUponAct(passage: Passage, trigger: number): boolean {
  const effect = uponAct(passage);
  return effect >= 0 && passage.tokens[trigger]!.end - passage.start > effect;
}

/** Where the effect is told that waits for an act; -1 where none is. */
const uponAct = perPassage((passage: Passage): number => {
  const effect = EFFECT.exec(passage.text);
  if (effect === null) return -1;
  const rest = passage.text.slice(effect.index + effect[0].length);
  return UPON.test(rest) && !THEN.test(rest) ? effect.index : -1;
});
