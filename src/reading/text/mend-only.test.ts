import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string): string[] =>
  readText(text, 'fr').events.map(
    ({ type, sources, targets }) => `${type} ${sources.join('+')} > ${targets.join('+')}`,
  );

test('«ne … que» has an object and denies nothing', () => {
  expect(told("Le Kenya n'a lancé qu'une timide offensive en Ouganda.")).toEqual(['ASSAULT KEN > UGA']);
  expect(told("Le Kenya n'a livré à l'Ouganda que douze chars.")).toEqual(['AID KEN > UGA']);
  expect(told("Le Kenya n'a pas lancé d'offensive en Ouganda.")).toEqual([]);
});

test('a participle behind a clause with «lorsque» speaks of its subject', () => {
  expect(
    told("Lorsqu'en mai le Tchad demande une enquête, accusant le Soudan d'attaquer ses villages, le Niger hésite."),
  ).toEqual(['ACCUSE TCD > SDN', 'ASSAULT SDN > TCD']);
  expect(told('Lorsque le Tchad hésite, le Niger, tergiversant, attend.')).toEqual([]);
});
