import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string) =>
  readText(text, 'fr').events.map(({ type, sources, targets }) => [type, ...sources, '→', ...targets].join(' '));

test.each([
  ['Le Kenya a accusé dans la soirée l’Ouganda de mentir.', 'ACCUSE KEN → UGA'],
  ['Le Kenya a accusé sous couvert d’anonymat l’Ouganda de mentir.', 'ACCUSE KEN → UGA'],
  ['Le Kenya a accusé l’an dernier l’Ouganda de mentir.', 'ACCUSE KEN → UGA'],
  ['Le Kenya a adressé début mai une note de protestation à l’Ouganda.', 'ACCUSE KEN → UGA'],
  ['Le Kenya a envoyé fin août des armes à l’Ouganda.', 'AID KEN → UGA'],
  ['Le Kenya a menacé d’expulser d’ici à la fin de l’année les quelque 300 soldats ougandais.', 'THREATEN KEN → UGA'],
  ['Le Kenya a menacé d’expulser d’ores et déjà les soldats ougandais.', 'THREATEN KEN → UGA'],
])('what stands between a verb and its object is no object: %s', (text, event) => {
  expect(told(text)).toEqual([event]);
});

test('a time between is still the day of the event', () => {
  const [event] = readText('Le Kenya a envoyé fin août 2023 des armes à l’Ouganda.', 'fr').events;
  expect(event!.date).toMatchObject({ from: '2023-08-20', to: '2023-08-31' });
});

test.each([
  'Le Kenya a mis fin en août à son accord avec l’Ouganda.',
  'Le Kenya a regretté la fin août 2023 de l’accord.',
])('what an article or a verb makes a noun of stays one: %s', (text) => {
  expect(told(text).filter((one) => one.startsWith('AID'))).toEqual([]);
});
