import { foldName, type Knowledge, personById } from '../../knowledge/index.ts';
import { isGivenName } from './gender.ts';
import type { Mention } from './sense.ts';

const GIVEN_BEFORE = /(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}[\p{L}-]*)\s$/u;

/** "Samuel Macron", "Jill Biden": a family name behind somebody else's given name is not the person known by it. */
export function isNamesake(
  { start, text, senses }: Mention,
  part: string,
  offset: number,
  knowledge: Knowledge,
): boolean {
  const [sense] = senses;
  if (sense!.kind !== 'person' || text.includes(' ')) return false;
  const word = GIVEN_BEFORE.exec(part.slice(Math.max(0, start - offset - 40), start - offset))?.[1];
  if (word === undefined || !isGivenName(knowledge.lexicon, foldName(word))) return false;
  const person = personById(sense!.id);
  const own = person ? [person.names.fr, person.names.en].flatMap((name) => foldName(name).split(/[\s-]+/)) : [];
  return person !== undefined && !own.includes(foldName(word));
}
