import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { accordingTo } from './according.ts';
import { carriedOver } from './carry.ts';
import { afterColon } from './colon.ts';
import { ANSWERING, answersOf } from './interview.ts';
import { reportedIn } from './reporting.ts';
import type { Attribution } from './said.ts';

export { AUTHOR, originsOf } from './origin.ts';
export { reportingClass } from './reporting.ts';
export type { Attribution, Speaker } from './said.ts';
export { speakerAt } from './speaker.ts';

const known = new WeakMap<Scene, readonly (readonly Attribution[])[]>();

/** All attributions of a passage, with those carried over from the sentences round it. */
export function attributionsOf(scene: Scene, passage: Passage): Attribution[] {
  let all = known.get(scene);
  if (!all) {
    all = sayingsOf(scene);
    known.set(scene, all);
  }
  return [...(all[passage.index] ?? [])];
}

/** Passage by passage, since a pronoun that speaks takes up who spoke before. */
function sayingsOf(scene: Scene): Attribution[][] {
  const own: Attribution[][] = [];
  for (const passage of scene.passages) {
    const found = [...accordingTo(scene, passage, own), ...reportedIn(scene, passage, own)];
    const colon = found.some((one) => one.verb >= 0 && one.kind !== 'deny') ? [] : afterColon(scene, passage, own);
    own.push([...found, ...colon]);
  }
  const all = carriedOver(scene, own);
  for (const [index, answer] of answersOf(scene)) all[index]!.push(answer);
  return all;
}

/** What somebody says in an interview, who is no party to be reported apart: its sentences are read as an author's are. */
export const isAnswer = ({ marker }: Attribution): boolean => marker === ANSWERING;

/** The attribution that covers a token, the innermost first; the reporting verb itself is not covered by its own. */
export function attributionFor(list: readonly Attribution[], passage: Passage, index: number): Attribution | null {
  const token = passage.tokens[index]!;
  const covering = list.filter((one) => one.start <= token.start && token.end <= one.end && one.verb !== index);
  return covering.toSorted((a, b) => a.end - a.start - (b.end - b.start)).at(0) ?? null;
}
