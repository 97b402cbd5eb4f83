import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const sidesOf = (text: string): string[] =>
  readText(text, 'fr').events.map(({ type, sources, targets }) => `${type} ${sources} > ${targets}`);

test('what a verb without «de» has behind «des» is its object', () => {
  expect(sidesOf('Le Népal interdit des chaînes indiennes.')).toEqual(['COERCE NPL > IND']);
  expect(sidesOf("L'Allemagne soignera des soldats ukrainiens blessés.")).toEqual(['AID DEU > UKR']);
});

test('where somebody is driven from stays a place', () => {
  expect(sidesOf("Chassée du Mali, l'armée française a fermé sa base.")).toContain('SANCTION MLI > FRA');
});
