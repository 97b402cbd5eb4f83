import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (language: Language, text: string, types: RegExp) =>
  readText(text, language)
    .events.filter(({ type }) => types.test(type))
    .map(({ type, sources, targets, mood }) => `${type} ${sources.join('+')}>${targets.join('+')} ${mood}`);

describe('whom a blow was aimed at, and where it fell, did not strike it', () => {
  test.each([
    ['en', 'A Kenyan diplomat was killed on Sunday by a mortar attack on the Ugandan embassy in Mogadishu.', 'KEN'],
    ['fr', "Un diplomate kényan a été tué dimanche dans une attaque au mortier contre l'ambassade d'Ouganda.", 'KEN'],
    ['en', 'Two Kenyan soldiers were killed in a Mogadishu rocket attack.', 'KEN'],
    ['en', 'Two Kenyans were shot dead by unknown gunmen in western Somalia, police said.', 'KEN'],
    ['fr', "Deux Kényans ont été abattus par des hommes armés dans l'ouest de la Somalie.", 'KEN'],
    ['en', 'A Kenyan court acquitted five suspects in the 1998 bombing of an Israeli hotel.', 'ISR'],
    ['fr', "Un tribunal kényan a acquitté cinq suspects dans l'attentat de 1998 contre un hôtel israélien.", 'ISR'],
  ] as const)('%s: %s', (language, text, target) => {
    expect(told(language, text, /ASSAULT/)).toEqual([`ASSAULT >${target} asserted`]);
  });

  test.each([
    ['en', 'Two Kenyan soldiers were killed in a Somali rocket attack.'],
    ['fr', 'Deux soldats kényans ont été tués dans une attaque somalienne.'],
  ] as const)('whose the blow is struck it (%s): %s', (language, text) => {
    expect(told(language, text, /ASSAULT/)).toEqual(['ASSAULT SOM>KEN asserted']);
  });
});

describe('allies fight on one side', () => {
  test.each([
    ['en', 'Kenyan and Ugandan troops battled militants in Mogadishu on Tuesday.'],
    ['fr', 'Les troupes kényanes et ougandaises ont combattu des miliciens à Mogadiscio mardi.'],
  ] as const)('%s: %s', (language, text) => {
    expect(told(language, text, /ASSAULT/)).toEqual(['ASSAULT KEN+UGA>SOM asserted']);
  });

  test.each([
    ['en', 'Kenyan and Ugandan troops fought pitched battles on Thursday.'],
    ['fr', 'Les troupes kényanes et ougandaises se sont affrontées jeudi.'],
  ] as const)('but fight each other where no other is told (%s): %s', (language, text) => {
    expect(told(language, text, /ASSAULT/)).toEqual(['ASSAULT KEN+UGA>KEN+UGA asserted']);
  });

  test.each([
    ['en', 'Fighting between militants and Kenyan and Ugandan forces killed 20 people.'],
    ['fr', 'Les combats entre des miliciens et les forces kényanes et ougandaises ont fait 20 morts.'],
  ] as const)('against nobody of a name (%s): %s', (language, text) => {
    expect(told(language, text, /ASSAULT/)).toEqual([]);
  });
});

test.each([
  ['en', 'A coal mine explosion in northern China killed 33 people.'],
  ['en', 'A gas explosion killed twelve Chinese miners.'],
  ['en', 'Flooding in Kenya kills nine people'],
  ['fr', 'Une explosion de gaz dans une mine de charbon du nord de la Chine a tué 33 personnes.'],
  ['fr', 'Des inondations au Kenya ont tué neuf personnes.'],
  ['en', 'Congress decided to fire the Kenyan judges for bias.'],
] as const)('no violence (%s): %s', (language, text) => {
  expect(told(language, text, /ASSAULT/)).toEqual([]);
});

test.each([
  ['en', 'A Kenyan helicopter fired a missile at a house in Somalia.'],
  ['fr', 'Un hélicoptère kényan a tiré un missile sur une maison en Somalie.'],
] as const)('a missile at a house is no test (%s): %s', (language, text) => {
  expect(told(language, text, /ASSAULT|MOBILIZE/)).toEqual(['ASSAULT KEN>SOM asserted']);
});

test.each([
  ['en', 'Kenyan police have arrested two leaders of al-Shabaab.', 'COERCE KEN>org:shebab asserted'],
  ['fr', 'La police française a arrêté 20 membres présumés du PKK.', 'COERCE FRA>org:pkk asserted'],
  ['en', 'Gunmen seized two Kenyans from their villa in Mogadishu.', 'ASSAULT >KEN asserted'],
  ['fr', 'Des rebelles ont capturé deux ingénieurs kényans en Somalie.', 'ASSAULT >KEN asserted'],
] as const)('who is taken, and by whom (%s): %s', (language, text, event) => {
  expect(told(language, text, /COERCE|ASSAULT/)).toEqual([event]);
});

describe('who sets out does not step back', () => {
  test.each([
    ['en', 'A contingent of 50 Kenyan soldiers left Kenya on Thursday for Somalia.'],
    ['en', '# Kenyan force leaves for Somalia'],
    ['fr', 'Cinquante soldats kényans ont quitté le Kenya pour la Somalie.'],
    ['en', 'The clashes left six Ugandan soldiers dead across Somalia.'],
    ['en', 'The clashes left more than forty people, including six Ugandan soldiers, dead across Somalia.'],
    ['en', 'A plane left Libya before Kenyan soldiers came.'],
    ['en', 'Kenyan police release video tape of blast at Ugandan embassy'],
    ['fr', 'La police kényane a rendu la vidéo des prisonniers ougandais.'],
  ] as const)('%s: %s', (language, text) => {
    expect(told(language, text, /RETREAT/)).toEqual([]);
  });

  test.each([
    ['en', 'The last Kenyan soldiers left Somalia.'],
    ['fr', 'Les derniers soldats kényans ont quitté la Somalie.'],
  ] as const)('but who leaves does (%s): %s', (language, text) => {
    expect(told(language, text, /RETREAT/)).toEqual(['RETREAT KEN>SOM asserted']);
  });
});
