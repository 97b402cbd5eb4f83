import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { Place } from '../place.ts';
import type { State } from '../state.ts';
import type { Treaty } from '../treaty.ts';
import type { Origins } from './collect.ts';

/** Entries that stand in a file of another name than theirs: a newcomer must find an entry by its file. */
export function checkFileNames(
  states: readonly State[],
  people: readonly Person[],
  organisations: readonly Organisation[],
  places: readonly Place[],
  treaties: readonly Treaty[],
  origins: Origins,
): string[] {
  const expected: [object, string][] = [
    ...states.map((entry): [object, string] => [entry, `states/${entry.id}`]),
    ...people.map((entry): [object, string] => [
      entry,
      `people/${entry.of.startsWith('org:') ? 'organisations' : entry.of}`,
    ]),
    ...organisations.map((entry): [object, string] => [entry, `organisations/${entry.kind}`]),
    ...places.map((entry): [object, string] => [entry, `places/${entry.in ?? 'shared'}`]),
    ...treaties.map((entry): [object, string] => [entry, `treaties/${entry.id}`]),
  ];
  return expected.flatMap(([entry, file]) => {
    const stands = origins.get(entry) ?? '';
    return stands.startsWith(`knowledge/${file}.yaml,`) ? [] : [`${stands}: belongs in knowledge/${file}.yaml`];
  });
}
