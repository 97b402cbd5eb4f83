import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** The events of a text as «TYPE sources→targets», states only. */
function told(text: string, language: Language): string[] {
  const states = (ids: readonly string[]): string =>
    ids
      .filter((id) => /^[A-Z]{3}$/.test(id))
      .sort()
      .join('+');
  return readText(text, language).events.map(
    ({ type, sources, targets }) => `${type} ${states(sources)}→${states(targets)}`,
  );
}

const CASES: readonly [what: string, language: Language, text: string, event: string][] = [
  [
    'whoever gives does not give to themselves',
    'fr',
    'Le Ghana achète des blindés au Brésil. Brasilia lui a livré en mai une dizaine de véhicules.',
    'AID BRA→GHA',
  ],
  [
    'two pronouns, two states',
    'fr',
    'La Grèce soutient le Liban depuis 2020. Elle lui a fourni des radars.',
    'AID GRC→LBN',
  ],
  [
    'two pronouns, two states',
    'en',
    'Greece has backed Lebanon since 2020. It supplied it with radars.',
    'AID GRC→LBN',
  ],
  [
    'a pronoun goes on being spoken of',
    'fr',
    'La Grèce soutient le Liban depuis 2020. Elle lui a fourni des radars. Le Maroc l’accuse d’avoir violé l’embargo.',
    'ACCUSE MAR→GRC',
  ],
  [
    '«ce dernier» is who was named last',
    'fr',
    'Le président turc a reçu le Premier ministre pakistanais. Ce dernier a demandé des drones à Ankara.',
    'REQUEST PAK→TUR',
  ],
  [
    '"the latter" is who was named last',
    'en',
    'The Turkish president received the Pakistani prime minister. The latter asked Ankara for drones.',
    'REQUEST PAK→TUR',
  ],
  [
    'states have the gender of their article',
    'fr',
    'Le Soudan a accueilli une délégation venue de Jordanie. Il a condamné Israël.',
    'ACCUSE SDN→ISR',
  ],
  [
    'as many states as were named together',
    'en',
    'Chad, Niger, Mali and Togo sent Libya a list of demands. The four states broke off relations with Libya in June.',
    'SANCTION MLI+NER+TCD+TGO→LBY',
  ],
  [
    'a predicate without a verb has a subject for what follows',
    'en',
    'The Kenyan president is due in Ottawa on Thursday and will meet the Brazilian president in Lima on Friday.',
    'CONSULT KEN→BRA',
  ],
];

describe('what points back', () => {
  test.each(CASES)('%s (%s): %s', (_, language, text, event) => {
    expect(told(text, language)).toContain(event);
  });

  test('a pronoun that may as well mean a thing means nobody', () => {
    expect(told('Le Maroc a signé un contrat avec le Kenya. Il a condamné Israël.', 'fr')).not.toContain(
      'ACCUSE KEN→ISR',
    );
    expect(told('The treaty binds Morocco and Kenya. Israel has condemned it.', 'en')).not.toContain('ACCUSE ISR→KEN');
  });

  test('what nobody plans is not told', () => {
    expect(told('Turkey has no plan to close its military base in Qatar.', 'en')).toEqual([]);
  });
});
