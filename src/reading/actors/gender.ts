import { type Lexicon, personById } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { perKnowledge } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';

export type Gender = 'Fem' | 'Masc';

/** Whether a person whom a text names is a woman or a man: as a title before the name or the name itself tells. */
export function genderOfNamed(scene: Scene, id: string, passage: Passage, start: number): Gender | undefined {
  const title = TITLE.exec(passage.text.slice(Math.max(0, start - passage.start - 12), start - passage.start));
  return title ? (title[1] ? 'Fem' : 'Masc') : genderOfPerson(scene, id);
}

/** As the tables tell, else by a given name that women or men alone bear; undefined where neither does. */
export function genderOfPerson(scene: Scene, id: string): Gender | undefined {
  const known = personById(id)?.gender;
  if (known) return known === 'f' ? 'Fem' : 'Masc';
  const given = GIVEN.exec(id)?.[1];
  return given === undefined ? undefined : givenNames(scene.knowledge.lexicon).get(given);
}

/** The first part of «person:nanaia-mahuta»; a family name alone tells nothing. */
const GIVEN = /^person:([a-z]+)-/;

const TITLE = /(?<!\p{L})(?:(Mme|Mlle|Mrs|Ms|Miss|Madame|Lady|Dame)|M|Mr|Monsieur|Sir|Lord)\.? $/u;

/** A given name that women or men alone bear, folded. */
export const isGivenName = (lexicon: Lexicon, name: string): boolean => givenNames(lexicon).has(name);

const givenNames = perKnowledge(
  ({ names }: Lexicon): ReadonlyMap<string, Gender> =>
    new Map([
      ...names.women.map((name) => [name, 'Fem'] as const),
      ...names.men.map((name) => [name, 'Masc'] as const),
    ]),
);
