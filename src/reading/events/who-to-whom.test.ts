import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language, '2024-11-05').events.map(
    ({ type, sources, targets }) => `${type} ${[...sources].sort().join('+')} > ${[...targets].sort().join('+')}`,
  );

test.each([
  ['fr', 'La Chine a envoyé 103 avions vers Taïwan en 24 heures.', ['MOBILIZE CHN > TWN']],
  ['fr', 'Pékin a envoyé dimanche des avions de chasse en direction de Taïwan.', ['MOBILIZE CHN > TWN']],
  ['fr', "L'Algérie a envoyé un avion d'aide humanitaire en direction de Gaza.", ['AID DZA > PSE']],
  ['fr', 'Un tribunal de Minsk a reconnu un Japonais coupable d’espionnage.', ['SANCTION BLR > JPN']],
  ['fr', 'Un tribunal espagnol juge un Marocain pour trafic de drogue.', []],
  ['en', 'China sent a record 103 warplanes towards Taiwan in 24 hours.', ['MOBILIZE CHN > TWN']],
  ['en', 'Beijing sent warplanes towards Taiwan on Sunday.', ['MOBILIZE CHN > TWN']],
  ['en', 'Italy sent two ships with 300 tonnes of aid to Lebanon.', ['AID ITA > LBN']],
  ['en', 'A court in Minsk found a Japanese man guilty of spying.', ['SANCTION BLR > JPN']],
  ['en', 'A Spanish court tried a Moroccan man for drug trafficking.', []],
  ['en', 'Australia gave Tuvalu A$16 million.', ['AID AUS > TUV']],
  ['en', 'Canada lent Jamaica US$5 million.', ['AID CAN > JAM']],
  ['fr', 'Le traité prévoit que toute attaque contre l’un des deux pays est une attaque contre les deux.', []],
  ['fr', 'Le pacte couvre les attaques armées contre les navires philippins.', []],
  ['fr', 'La fin de la présence militaire française au Gabon a été annoncée lundi.', ['RETREAT FRA > GAB']],
  [
    'fr',
    'Des pays européens, dont l’Espagne et la Norvège, ont reconnu la Palestine.',
    ['SUPPORT ESP+NOR+group:europeans > PSE'],
  ],
  ['fr', 'L’Inde et le Vietnam ont tenu des pourparlers aux Nations unies.', ['CONSULT IND+VNM > IND+VNM']],
  [
    'fr',
    'L’Uruguay et le Chili se sont engagés à partager leurs données radar, selon un projet consulté par l’AFP.',
    ['AGREE CHL+URY > CHL+URY'],
  ],
  [
    'fr',
    'L’annonce est intervenue quelques heures après une frappe turque sur un village, blessant deux gardes irakiens.',
    ['ASSAULT TUR > IRQ'],
  ],
  [
    'fr',
    'Le départ des soldats français avait été exigé par la présidente Maia Sandu.',
    ['REQUEST MDA+person:maia-sandu > FRA'],
  ],
  ['en', 'The treaty stipulates that any attack on one of the two countries is an attack on both.', []],
  ['en', 'The pact covers armed attacks on Philippine ships.', []],
  ['en', 'The end of the French military presence in Gabon was announced on Monday.', ['RETREAT FRA > GAB']],
  [
    'en',
    'European countries, including Spain and Norway, recognised Palestine.',
    ['SUPPORT ESP+NOR+group:europeans > PSE'],
  ],
  ['en', 'India and Vietnam held talks at the United Nations.', ['CONSULT IND+VNM > IND+VNM']],
  [
    'en',
    'Uruguay and Chile agreed to share radar data, according to a draft seen by Reuters.',
    ['AGREE CHL+URY > CHL+URY'],
  ],
  [
    'en',
    'The announcement came hours after a Turkish strike on a village, wounding two Iraqi guards.',
    ['ASSAULT TUR > IRQ'],
  ],
  ['en', 'Greece, at odds with Turkey for decades, has armed Cyprus.', ['AID GRC > CYP']],
  [
    'fr',
    'Le Ghana et le Togo ont signé un traité. Le Bénin a accusé le Niger de tirs. Le Niger a accusé le Bénin de mentir. Les deux pays s’accusent mutuellement d’abriter des rebelles.',
    ['ACCUSE BEN > NER', 'ACCUSE NER > BEN', 'ACCUSE BEN+NER > BEN+NER'],
  ],
  [
    'fr',
    'L’Ukraine et ses alliés ont critiqué la Chine. Ils l’accusent d’armer la Russie.',
    ['ACCUSE UKR > CHN', 'ACCUSE UKR > CHN', 'AID CHN > RUS'],
  ],
  [
    'fr',
    'La Biélorussie a signé le traité en décembre. La Russie a déjà stationné des missiles dans le pays.',
    ['AID RUS > BLR'],
  ],
  [
    'en',
    'Ghana and Togo signed a treaty. Benin accused Niger of shelling. Niger accused Benin of lying. The two countries accused each other of sheltering rebels.',
    ['ACCUSE BEN > NER', 'ACCUSE NER > BEN', 'ACCUSE BEN+NER > BEN+NER'],
  ],
  [
    'en',
    'US Defense Secretary Lloyd Austin welcomed the Polish minister to the Pentagon.',
    ['CONSULT USA+person:lloyd-austin > POL'],
  ],
  [
    'en',
    'Belarus signed the treaty in December. Russia has already stationed missiles in the country.',
    ['AID RUS > BLR'],
  ],
  [
    'en',
    'The Philippine lower house approved the pact with Japan. The Japanese ambassador thanked the Senate.',
    ['SUPPORT JPN > PHL'],
  ],
  [
    'fr',
    'Niamey s’est rapproché de Moscou, qui lui a envoyé une centaine d’instructeurs.',
    ['COOPERATE NER > RUS', 'AID RUS > NER'],
  ],
  ['fr', '« Les terroristes ne connaissent pas de frontière », a prévenu le ministre chilien de la Défense.', []],
  ['en', 'Chad drew closer to Russia, which sent it a hundred instructors.', ['AID RUS > TCD']],
  ['fr', 'Le Kenya a envoyé 400 policiers en Haïti et la Jamaïque 24 soldats.', ['AID KEN > HTI', 'AID JAM > HTI']],
  ['fr', 'Le Japon a promis d’aider Manille en cas d’attaque.', ['AGREE JPN > PHL', 'AID JPN > PHL']],
  ['en', 'Kenya has sent 400 police officers to Haiti and Jamaica 24 soldiers.', ['AID KEN > HTI', 'AID JAM > HTI']],
  ['en', 'Japan vowed to defend the Philippines against any attack.', ['SUPPORT JPN > PHL']],
] as const)('%s: %s', (language, text, events) => {
  expect(told(text, language)).toEqual(events);
});

test.each([
  ['Asked whether Turkish troops could be sent to Libya, Jens Stoltenberg said the alliance had no plan.', 'en'],
  ['Asked if Poland would host missiles, Donald Tusk said it was too early.', 'en'],
  ['Interrogé par la presse sur le Mali, Emmanuel Macron a parlé d’autre chose.', 'fr'],
] as const)('a question that was put is no request of its subject: %s', (text, language) => {
  expect(readText(text, language).events.filter(({ type }) => type === 'REQUEST')).toEqual([]);
});
