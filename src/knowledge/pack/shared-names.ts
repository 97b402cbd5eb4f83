import { foldName } from '../fold.ts';
import type { Person } from '../person.ts';
import type { Origins } from './collect.ts';

/**
 * Names that two people share. An alias must tell its bearer by itself: a family name that several people of the
 * table bear («Kim», “Johnson”) is the alias of none or of the one whom coverage means by it.
 */
export function checkSharedNames(people: readonly Person[], origins: Origins): string[] {
  const bearers = new Map<string, Person>();
  const problems: string[] = [];
  for (const person of people) {
    for (const name of new Set([person.names.fr, person.names.en, ...person.aliases].map(foldName))) {
      const other = bearers.get(name);
      if (other) problems.push(`${origins.get(person)}, field aliases: ${other.id} is called “${name}” too`);
      bearers.set(name, person);
    }
  }
  return problems;
}
