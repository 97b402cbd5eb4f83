import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets }) => `${type} ${sources.join('+')} > ${targets.join('+')}`,
  );

const BLAME = ['ACCUSE TCD > SDN', 'ASSAULT SDN > TCD'];

test.each([
  ['fr', "Le Tchad refuse de signer, accusant le Soudan d'attaquer ses villages.", BLAME],
  ['en', 'Chad refused to sign, accusing Sudan of attacking its villages.', BLAME],
  ['fr', "Le Tchad a demandé de l'aide, accusant le Soudan d'attaquer ses villages.", BLAME],
  ['en', 'Chad asked for help, accusing Sudan of attacking its villages.', BLAME],
  ['en', 'Chad declined to sign, calling on Sudan to leave.', ['REQUEST TCD > SDN']],
  // What is refused itself has not been said.
  ['fr', "Le Tchad a refusé d'accuser le Soudan.", ['REJECT TCD > SDN']],
  ['en', 'Chad refused to accuse Sudan.', ['REJECT TCD > SDN']],
] as const)('what is said beside a refusal or a request is said: %s %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});
