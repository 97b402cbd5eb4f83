import type { Scene } from '../scene.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { stateOf } from './link.ts';

/** "the government in Tripoli", «les militaires au pouvoir en Guinée»: those of the state whose name or town stands right behind. */
export function seatOf(scene: Scene, passage: Passage, index: number): readonly string[] {
  const { tokens } = passage;
  const institutions = wordSet(scene.knowledge.lexicon.descriptions.institutions[scene.language]);
  // «au» is two words.
  const power = [index + 2, index + 3].find((one) => IN_POWER.test(tokens[one]?.form ?? ''));
  const isInPower = power !== undefined && /^(in|à)$/i.test(tokens[index + 1]!.form);
  const at = (isInPower ? power : index) + 1;
  if (!/^(in|à|en)$/i.test(tokens[at]?.form ?? '')) return [];
  if (!isInPower && !isRuler(tokens[index]!) && !isOneOf(tokens[index]!, institutions)) return [];
  const named = scene.byHead[passage.index]!;
  const mention = named.get(at + 1) ?? (tokens[at + 1]?.upos === 'DET' ? named.get(at + 2) : undefined);
  const state = mention ? stateOf(mention, scene.knowledge) : null;
  return state ? [state] : [];
}

const IN_POWER = /^(power|pouvoir)$/i;

/** Who is said to be in a land because they rule it. */
const isRuler = formIs(
  /^(rulers?|leaders|leadership|generals|officials|strongman|dirigeants|généraux|responsables|autorités|maîtres|hommes)$/i,
);
