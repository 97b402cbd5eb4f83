import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: Language, type: string): string[] =>
  readText(text, language)
    .events.filter((event) => event.type === type)
    .map(({ sources, targets }) => `${sources.join(',')} > ${targets.join(',')}`);

test.each<[Language, string, string]>([
  ['en', 'AGREE', 'Peru vowed to catch the gang leader who ordered the kidnapping of two Spanish tourists.'],
  ['fr', 'AGREE', 'Le Pérou a promis de retrouver le rebelle qui a enlevé deux touristes espagnols.'],
  ['en', 'AGREE', 'Ethiopian rebels agreed to attend peace talks in Nairobi.'],
  ['fr', 'AGREE', 'Des rebelles éthiopiens ont accepté de participer à des pourparlers de paix à Nairobi.'],
  ['en', 'CONSULT', 'Elders in Niger are negotiating with the kidnappers of two Italian nurses.'],
  ['fr', 'CONSULT', 'Le Niger négocie avec les ravisseurs de deux infirmières italiennes.'],
  ['en', 'SUPPORT', "Jordan's tanks backed by helicopters entered a Syrian village."],
  ['fr', 'SUPPORT', 'Des chars jordaniens appuyés par des hélicoptères sont entrés dans un village syrien.'],
  ['en', 'AID', 'Kenyan troops clashed with Somali gunmen in Nairobi, sending shoppers running for cover.'],
  ['fr', 'AID', 'Un avion militaire marocain transportant le président sénégalais a décollé de Lisbonne.'],
  ['en', 'AID', 'Greek jets forced a plane to land in Malta.'],
  ['en', 'SUPPORT', 'Norway honoured its commitments to Iceland.'],
  ['fr', 'SUPPORT', 'La Norvège a honoré ses engagements envers l’Islande.'],
  ['en', 'CONSULT', 'The film is set in Algiers and Paris. The audience knows that it speaks of Morocco.'],
])('named in passing (%s): no %s in «%s»', (language, type, text) => {
  expect(told(text, language, type)).toEqual([]);
});

test.each<[Language, string, string, string]>([
  ['en', 'AGREE', 'Peru vowed to help Spain.', 'PER > ESP'],
  ['en', 'AGREE', 'Ghana is willing to sign a pact with Brazil like Togo and Benin did last year.', 'GHA > BRA'],
  ['en', 'AGREE', 'Turkey got the green light from Russia for the deal.', 'RUS > TUR'],
  ['en', 'SUPPORT', 'Jordan was backed by Egypt.', 'EGY > JOR'],
  ['fr', 'SUPPORT', 'La Jordanie a été soutenue par l’Égypte.', 'EGY > JOR'],
  ['en', 'AID', 'Soldiers were sent to Mali by Chad.', 'TCD > MLI'],
  ['fr', 'AID', 'Des soldats ont été envoyés au Mali par le Tchad.', 'TCD > MLI'],
  ['en', 'SUPPORT', 'The Angolan president honoured the Cuban doctors.', 'AGO,person:joao-lourenco > CUB'],
  ['en', 'CONSULT', 'The Thai king granted the Japanese minister an audience.', 'THA > JPN'],
  [
    'fr',
    'CONSULT',
    'La Norvège soutient l’invitation de la Géorgie à des pourparlers d’adhésion avec l’Otan.',
    'GEO > org:nato',
  ],
])('named as a side (%s): %s in «%s»', (language, type, text, sides) => {
  expect(told(text, language, type)).toEqual([sides]);
});

test.each<[Language, string]>([
  ['en', 'The visit returns the one that Kim Jong Un paid to the Russian Far East in September 2023.'],
  ['fr', 'Cette visite répond à celle de Kim Jong-un en Extrême-Orient russe, en septembre 2023.'],
])('a visit that a pronoun stands for (%s): %s', (language, text) => {
  expect(told(text, language, 'CONSULT')).toEqual(['PRK,person:kim-jong-un > RUS']);
});

test.each<[Language, string]>([
  ['en', 'The visit of the minister was a long one that pleased Chad.'],
  ['fr', 'La visite du ministre a été plus longue que celle du président.'],
])('a visit of nobody (%s): %s', (language, text) => {
  expect(told(text, language, 'CONSULT')).toEqual([]);
});
