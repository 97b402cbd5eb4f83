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
  ['en', 'AGREE', 'Belarus agreed to stop sending parts that Warsaw says are used in missiles.'],
  ['fr', 'AGREE', 'Le Bélarus a accepté de cesser d’envoyer des pièces qui, selon Varsovie, servent à des missiles.'],
  ['fr', 'SUPPORT', 'Le Kenya soutient des pourparlers à Genève.'],
  ['en', 'AGREE', 'A Belgian carmaker said it had agreed to sell a plant to Turkey.'],
  ['fr', 'AGREE', 'Un constructeur belge a dit qu’il avait accepté de vendre une usine à la Turquie.'],
  ['en', 'AID', 'Peru has extended citizenship rights to Bolivian soldiers who serve in the Peruvian army.'],
  ['fr', 'AID', 'Le Pérou a accordé la citoyenneté à des soldats boliviens qui servent dans l’armée péruvienne.'],
  ['en', 'AID', 'A sergeant of the Belgian army was freed after serving 40 days in detention in Japan.'],
  ['en', 'AID', 'Chad and Libya are at odds. Gunmen supplied rockets to Libya.'],
  ['en', 'CONSULT', 'The film is set in Algiers and Paris. The audience knows that it speaks of Morocco.'],
])('named in passing (%s): no %s in «%s»', (language, type, text) => {
  expect(told(text, language, type)).toEqual([]);
});

test.each<[Language, string, string, string]>([
  ['en', 'AGREE', 'Peru vowed to help Spain.', 'PER > ESP'],
  ['en', 'AGREE', 'Ghana is willing to sign a pact with Brazil like Togo and Benin did last year.', 'GHA > BRA'],
  ['en', 'AGREE', 'Tanzania agreed to a Kenyan request for soldiers to be moved to Chad.', 'TZA > KEN'],
  ['fr', 'AGREE', 'La Tanzanie a accepté une demande kényane d’envoyer des soldats au Tchad.', 'TZA > KEN'],
  ['en', 'CONSULT', 'Kenya brokered a cease-fire in Somalia.', 'KEN > SOM'],
  ['fr', 'CONSULT', 'Le Kenya a négocié un cessez-le-feu en Somalie.', 'KEN > SOM'],
  ['en', 'COOPERATE', 'A gangster will be extradited from Austria to Turkey.', 'AUT > TUR'],
  ['fr', 'COOPERATE', 'Un gangster sera extradé d’Autriche vers la Turquie.', 'AUT > TUR'],
  ['en', 'CONSULT', 'The Ghanaian foreign minister is in Chad, where he toured a refugee camp.', 'GHA > TCD'],
  [
    'fr',
    'CONSULT',
    'Le ministre ghanéen des Affaires étrangères est au Tchad, où il a visité un camp de réfugiés.',
    'GHA > TCD',
  ],
  ['en', 'RETREAT', 'Chad and Libya in prisoner swap', 'TCD,LBY > TCD,LBY'],
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
