import type { Scene } from '../scene.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { subtree } from '../text/tree.ts';
import { stateOf } from './link.ts';
import { stateOfPerson } from './state-of-person.ts';

/** How many words before «les deux pays» the relative stands at most. */
const NEAR = 6;

/**
 * "Kenya resents the Rwandan minister's visit to Burundi, during which the two countries …", «…, au cours de laquelle les
 * deux parties …»: the two states that the encounter is of, whoever else the sentence names. Empty where it names not two.
 */
export function twoOfEncounter(scene: Scene, passage: Passage, index: number): readonly string[] {
  const { tokens } = passage;
  const first = Math.max(0, index - NEAR);
  const which = tokens.slice(first, index).findLastIndex(isWhich);
  if (which < 0) return [];
  let top = first + which - 1;
  while (top > 0 && (/^(ADP|DET|PUNCT|ADV)$/.test(tokens[top]!.upos) || isWhile(tokens[top]!))) top--;
  if (top < 0) return [];
  while (/^(nmod|compound|flat|appos|conj)/.test(tokens[top]!.deprel)) top = tokens[top]!.head;
  const from = tokens[Math.min(top, ...subtree(passage, top))]!.start;
  const states = new Set(
    scene.mentions[passage.index]!.flatMap((one) => {
      const isOf = one.start >= from && one.end < tokens[index]!.start;
      return (isOf && stateOf(one, scene.knowledge)) || [];
    }),
  );
  return states.size === 2 ? [...states] : [];
}

const isWhich = formIs(/^(which|laquelle|lequel|lesquelles|lesquels|duquel|desquelles|desquels)$/);

/** «au cours de», «lors de», "in the course of" */
const isWhile = formIs(/^(cours|course|issue|lors)$/);

/**
 * «Le ministre turc a appelé Sergueï Lavrov et les deux hommes ont évoqué …», "… and the two men": the two states named
 * in the sentence so far, with the persons of them who are. Empty where it names not two, or those the text is about.
 */
export function twoNamedBefore(scene: Scene, passage: Passage, index: number): readonly string[] {
  const { start } = passage.tokens[index]!;
  const named = scene.mentions[passage.index]!.filter((one) => one.end < start && one.start >= passage.start);
  const people = named.flatMap(({ senses }) => senses.flatMap((sense) => (sense.kind === 'person' ? [sense.id] : [])));
  const states = new Set(
    named.flatMap((one) => {
      const person = one.senses.find(({ kind }) => kind === 'person');
      return (person ? stateOfPerson(scene, person.id) : stateOf(one, scene.knowledge)) ?? [];
    }),
  );
  if (states.size !== 2 || scene.pair.every((id) => states.has(id))) return [];
  return [...states, ...new Set(people)];
}
