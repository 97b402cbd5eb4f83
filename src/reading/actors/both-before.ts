import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { distinct, type Found } from './found.ts';

const WHEN = /^(when|as|after|before|once|lorsque|lorsqu['’]|quand|après|avant)$/i;

/**
 * "Xi had agreed with Marcos, when they met, that …", «a promis à son hôte, lorsqu'ils se sont vus»: of one who does something
 * to another, both are meant. Empty where the clause in front does not tell the two.
 */
export function bothBefore(
  scene: Scene,
  passage: Passage,
  index: number,
  actorsAt: (scene: Scene, passage: Passage, index: number) => readonly Found[],
): readonly Found[] {
  const { tokens } = passage;
  if (!/^(they|-?ils|-?elles)$/i.test(tokens[index]!.form) || !tokens[index]!.deprel.startsWith('nsubj')) return [];
  if (!WHEN.test(tokens[index - 1]?.form ?? '')) return [];
  const verb = tokens.findLastIndex(
    ({ upos }, at) => upos === 'VERB' && at < index && childrenBy(passage, at, 'nsubj').some((child) => child < at),
  );
  if (verb < 0) return [];
  const doers = actorsAt(scene, passage, subjectOf(passage, verb));
  const others = childrenBy(passage, verb, 'obj', 'iobj', 'obl')
    .filter((child) => child < index)
    .flatMap((child) => actorsAt(scene, passage, child));
  const apart = others.filter(({ id }) => !doers.some((one) => one.id === id));
  // Two persons, or two bodies: one who spoke at a summit did not meet it.
  const isPerson = ({ id }: Found): boolean => id.startsWith('person:');
  return doers.length > 0 && apart.length > 0 && doers.some(isPerson) === apart.some(isPerson)
    ? distinct([...doers, ...apart])
    : [];
}
