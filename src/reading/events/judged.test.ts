import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';
import { eventsIn } from './events-in.testing.ts';

test.each([
  // Who is thanked or condemned for a deed has done it.
  ['en', 'Kenya thanked Uganda for sending troops to Somalia.', 'AID UGA > SOM'],
  ['en', 'Peru condemned Chile for arming Bolivia.', 'AID CHL > BOL'],
  ['fr', 'Le Pérou a remercié le Chili d’avoir livré des blindés à la Bolivie.', 'AID CHL > BOL'],
  ['en', 'Kenya thanked Uganda for its dispatch of 500 soldiers.', 'AID UGA > KEN'],
  ['fr', 'Le Kenya a remercié l’Ouganda de son aide militaire.', 'AID UGA > KEN'],
  ['fr', 'Le Kenya a condamné l’Ouganda pour sa livraison d’armes au Burundi.', 'AID UGA > BDI'],
  // To whom «votre», "your" is said.
  [
    'en',
    '"We greatly appreciate your support," Serbian President Aleksandar Vucic told Xi Jinping.',
    'SUPPORT SRB > CHN',
  ],
  ['fr', '« Nous apprécions beaucoup votre soutien », a déclaré Xi Jinping à Aleksandar Vucic.', 'SUPPORT CHN > SRB'],
  ['en', '"We stand with you," the Swedish prime minister told the Kenyan president.', 'SUPPORT SWE > KEN'],
  // What is about to be done has its doer before the noun.
  ['en', 'Kenyan soldiers are on the verge of joining Somali troops.', 'AID KEN > SOM'],
  ['fr', 'Le Kenya a opéré un rapprochement avec l’Ouganda.', 'COOPERATE KEN+UGA > KEN+UGA'],
  // To whom a blow is laid has struck those who fell in it.
  ['en', 'Ten Congolese soldiers died in an attack blamed on Rwanda.', 'ASSAULT RWA > COD'],
  [
    'fr',
    'Trois camionneurs kényans ont péri dans un bombardement que Nairobi impute aux forces ougandaises.',
    'ASSAULT UGA > KEN',
  ],
  // Forces that drive out others have fought them; a state sends them home.
  ['en', 'Ugandan forces pushed Rwandan troops out of the town.', 'ASSAULT UGA > RWA'],
  ['fr', 'L’armée ougandaise a délogé les soldats rwandais de la ville.', 'ASSAULT UGA > RWA'],
  ['fr', 'Le Niger a chassé les soldats français.', 'SANCTION NER > FRA'],
  // What somebody came to be.
  ['en', 'Brazil has emerged as a key arms supplier to Peru.', 'AID BRA > PER'],
  ['fr', 'Le Brésil s’est imposé comme le premier fournisseur d’armes du Pérou.', 'AID BRA > PER'],
  ['fr', 'Le président chinois, dont c’était la première visite en Serbie, est reparti lundi.', 'CONSULT CHN > SRB'],
] as const)('%s: who did it: %s', (language, text, event) => {
  expect(eventsIn(text, language)).toContainEqual(event);
});

test.each([
  ['en', 'Chad said it had no reason to refuse the support offered by Benin.', /REJECT/],
  ['fr', 'Kigali a revendiqué avoir abattu deux drones congolais.', /REQUEST/],
  ['fr', 'Kinshasa veut libérer des zones occupées par le Rwanda.', /RETREAT/],
] as const)('%s: nothing of the kind: %s', (language, text, type) => {
  expect(eventsIn(text, language).filter((event) => type.test(event))).toEqual([]);
});

test('fr: a participle that opens a sentence tells what was done', () => {
  const text =
    'Conclu lors d’une visite de Xi Jinping à Hanoï en juin, cet accord entre la Chine et le Vietnam prévoit une aide militaire.';
  const { events, agreements } = readText(text, 'fr', '2024-11-10');
  expect(events.map(({ type, mood, date }) => [type, mood, date?.from])).toEqual([
    ['CONSULT', 'asserted', '2024-06-01'],
  ]);
  expect(agreements.flatMap(({ steps }) => steps.map(({ step, factuality }) => [step, factuality]))).toEqual([
    ['signed', 'CT+'],
  ]);
});

test.each([
  [
    'fr',
    'Qualifiant Xi Jinping de « grand ami », le dirigeant serbe Aleksandar Vucic s’est réjoui. Accusant M. Xi de naïveté, il a critiqué Pékin.',
    'ACCUSE SRB > CHN',
  ],
  [
    'en',
    'Serbian President Aleksandar Vucic spoke. After meeting Xi Jinping, he criticised Kenya.',
    'ACCUSE SRB > KEN',
  ],
] as const)('%s: who is named in a clause of the subject is another: %s', (language, text, event) => {
  expect(eventsIn(text, language)).toContainEqual(event);
});
