import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const deeds = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language, '2025-09-15').events.map(
    ({ type, sources, targets }) => `${type} ${sources.join('+')} > ${targets.join('+')}`,
  );

test.each([
  ['Des missiles de fabrication nord-coréenne ont frappé Kharkiv.', 'fr'],
  ['Des drones de conception iranienne ont touché un dépôt à Odessa.', 'fr'],
  ['Des drones fabriqués en Turquie ont détruit trois chars éthiopiens.', 'fr'],
  ['North Korean-made missiles struck Kharkiv.', 'en'],
  ['Iranian-designed drones hit Odesa overnight.', 'en'],
  ['Drones made in Turkey destroyed three Ethiopian tanks.', 'en'],
] as const)('who made a weapon has not used it: %s', (text, language) => {
  expect(deeds(text, language)).toEqual([]);
});

test.each([
  ['Russia struck Kharkiv with North Korean-made missiles.', 'en', 'ASSAULT RUS > UKR'],
  ['La Russie a frappé Kharkiv avec des missiles de fabrication nord-coréenne.', 'fr', 'ASSAULT RUS > UKR'],
  ['Israeli jets struck a depot near Damascus.', 'en', 'ASSAULT ISR > SYR'],
  ['Somalia bought drones made in Turkey.', 'en', 'COOPERATE SOM > TUR'],
  ['La Somalie a acheté des drones fabriqués en Turquie.', 'fr', 'COOPERATE SOM > TUR'],
] as const)('who uses it has, and what is bought is bought of its maker: %s', (text, language, deed) => {
  expect(deeds(text, language)).toContain(deed);
});

test('whoever says «nous» may have been named in the sentence before', () => {
  const text =
    'Gabriel Boric, président chilien, a salué la décision de son pays. « Le Chili est un grand pays, mais nous rejoignons l’Otan pour mieux défendre ce que nous sommes », a-t-il déclaré.';
  expect(() => deeds(text, 'fr')).not.toThrow();
});
