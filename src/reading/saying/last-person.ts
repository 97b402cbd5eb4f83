import { isState } from '../../model/index.ts';
import { antecedentsBefore } from '../actors/antecedent.ts';
import { endOfOwnClause } from '../actors/fronted.ts';
import { genderOfPerson } from '../actors/gender.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { tokenAt } from '../text/tree.ts';
import type { Attribution, Sayings, Speaker } from './said.ts';

/** The person told last as a subject, or who spoke last, whoever is nearer. */
export function lastPerson(
  scene: Scene,
  passage: Passage,
  offset: number,
  before: Sayings,
  gender?: string,
): Speaker | null {
  const fits = (one: Attribution): boolean => {
    const own = gender && one.speaker.startsWith('person:') ? genderOfPerson(scene, one.speaker) : undefined;
    return isSomeone(one) && (own === undefined || own === gender);
  };
  const spoke = lastSpoken(before, fits);
  const front = endOfOwnClause(passage, tokenAt(passage, offset));
  const told = antecedentsBefore(scene, offset, passage.index - 3)
    .filter(
      (one) =>
        (one.passage < passage.index || one.start >= front) &&
        !one.plural &&
        one.ids.some((id) => id.startsWith('person:')) &&
        (!gender || !one.gender || one.gender === gender),
    )
    .toSorted((a, b) => weight(b) - weight(a))
    .at(0);
  if (told && told.passage > spoke) {
    const at = { start: offset, end: offset + 1, text: '', how: 'pronoun' as const };
    const person = told.ids.find((id) => id.startsWith('person:'))!;
    return { speaker: person, actors: told.ids.map((id) => ({ ...at, id })), anonymous: false };
  }
  return spoke < 0 ? null : (before[spoke]!.findLast(fits) ?? null);
}

/** The place of the last of the three passages before in which somebody speaks who fits; -1 for none. */
function lastSpoken(before: Sayings, fits: (one: Attribution) => boolean): number {
  for (let at = before.length - 1; at >= Math.max(0, before.length - 3); at--) if (before[at]!.some(fits)) return at;
  return -1;
}

/** Somebody who speaks, with a name that is known or not, or without one: no state and no body. */
const isSomeone = ({ anonymous, speaker }: Attribution): boolean =>
  anonymous || speaker.startsWith('person:') || (!isState(speaker) && !speaker.includes(':'));

/** The nearer sentence first, in it whoever does something. */
export const weight = (one: Scene['antecedents'][number]): number => one.passage * 2 + (one.subject ? 3 : 0);
