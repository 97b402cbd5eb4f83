import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const deeds = (text: string, language: Language): string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets, mood }) => `${type} ${sources.join('+')} > ${targets.join('+')}, ${mood}`,
  );

test.each([
  // A land before a colon, and a speaker before one.
  ['Niger : l’Allemagne rappelle ses soldats', 'Niger: Germany recalls its soldiers', ['RETREAT DEU > NER, asserted']],
  // Members of one body meet each other.
  [
    'Les dirigeants de la Cédéao se sont réunis jeudi.',
    'The leaders of ECOWAS met on Thursday.',
    ['CONSULT org:ecowas > org:ecowas, asserted'],
  ],
  // The host is none of those between whom they talk.
  [
    'Riyad a accueilli des négociations entre Moscou et Kiev.',
    'Riyadh hosted negotiations between Moscow and Kyiv.',
    ['CONSULT RUS+UKR > RUS+UKR, asserted'],
  ],
  // A decision is no promise beside the deed.
  [
    'Le Japon et les Philippines ont décidé de reprendre leurs patrouilles communes.',
    'Japan and the Philippines decided to resume their joint patrols.',
    ['COOPERATE JPN+PHL > JPN+PHL, planned'],
  ],
  // What is threatened is not done.
  [
    'Manille a menacé Washington de dénoncer le pacte.',
    'Manila threatened to denounce Washington.',
    ['THREATEN PHL > USA, asserted'],
  ],
  // Whoever stands behind «par» in the phrase of the deed.
  [
    'La livraison de quatorze chars à Kiev par Varsovie est achevée.',
    'The delivery of fourteen tanks to Kyiv by Warsaw is complete.',
    ['AID POL > UKR, asserted'],
  ],
  [
    'Oman a été invité à rejoindre le projet par l’Inde.',
    'Oman was invited to join the project by India.',
    ['REQUEST IND > OMN, asserted'],
  ],
  // Own wishes are plans, those for others are demands.
  [
    'Moscou veut déployer des chars à la frontière finlandaise.',
    'Moscow wants to deploy tanks to the Finnish border.',
    ['MOBILIZE RUS > FIN, planned'],
  ],
  // The deeds of a body by its adjective, and several of them in one noun.
  [
    'L’Union européenne a adopté un nouveau train de sanctions contre Minsk.',
    'The European Union adopted a new package of sanctions against Minsk.',
    ['SANCTION org:eu > BLR, asserted'],
  ],
] as const)('%s', (fr, en, expected) => {
  expect(deeds(fr, 'fr')).toEqual(expected);
  expect(deeds(en, 'en')).toEqual(expected);
});

test('«feu vert», «armés par», «3 mai :» are what they look like', () => {
  expect(deeds('Washington a donné son feu vert à la vente de quarante F-16 à Ankara.', 'fr')).toEqual([
    'COOPERATE USA > TUR, asserted',
  ]);
  expect(deeds('Les Houthis, armés par Téhéran, ont attaqué un cargo grec.', 'fr')).toEqual([
    'AID IRN > org:houthis, asserted',
    'ASSAULT org:houthis > GRC, asserted',
  ]);
  expect(deeds('3 mai : l’Inde bombarde neuf sites au Pakistan.', 'fr')).toEqual(['ASSAULT IND > PAK, asserted']);
});

test('what goes on in spite of what another does is done to it', () => {
  expect(deeds('L’Inde achète du pétrole à l’Iran malgré les menaces de Washington.', 'fr')).toContain(
    'THREATEN USA > IND, asserted',
  );
  expect(deeds('India has bought oil from Iran despite the threats of Washington.', 'en')).toContain(
    'THREATEN USA > IND, asserted',
  );
  expect(deeds('Les deux pays commercent malgré les sanctions.', 'fr')).toEqual([]);
});

test('a blame before a denial is blamed all the same', () => {
  expect(deeds('Accusé par Kinshasa de mentir, Kigali dément toute présence militaire.', 'fr')).toContain(
    'ACCUSE COD > RWA, asserted',
  );
});

test('names between commas are a list; praise and blame of «cette décision» are of whoever took it', () => {
  expect(deeds('Le Mali, le Niger, le Burkina Faso et le Tchad ont condamné les frappes israéliennes.', 'fr')).toEqual([
    'ACCUSE MLI+NER+BFA+TCD > ISR, asserted',
  ]);
  expect(deeds('Le Niger a expulsé l’ambassadeur de France. Le Mali s’est réjoui de cette décision.', 'fr')).toContain(
    'SUPPORT MLI > NER, asserted',
  );
  expect(deeds('Niger expelled the French ambassador. Mali hailed this decision.', 'en')).toContain(
    'SUPPORT MLI > NER, asserted',
  );
});

test('who goes on after a refusal is whom it was given', () => {
  expect(deeds('Manille a fermé les bases après le refus de Washington de payer.', 'fr')).toContain(
    'REJECT USA > PHL, asserted',
  );
  expect(deeds('Manila closed the bases after the refusal of Washington to pay.', 'en')).toContain(
    'REJECT USA > PHL, asserted',
  );
});

test('«y» is the land told before, «l’accuse» somebody; a relative clause is as sure as it is told', () => {
  expect(deeds('Le Kenya a envoyé mille policiers en Haïti. Le Bénin y déploiera deux mille hommes.', 'fr')).toEqual([
    'AID KEN > HTI, asserted',
    'AID BEN > HTI, planned',
  ]);
  expect(deeds('Le Rwanda nie toute présence. Kinshasa l’accuse de mentir.', 'fr')).toEqual([
    'ACCUSE COD > RWA, asserted',
  ]);
  expect(deeds('Varsovie, qui a livré 320 chars à Kiev, n’enverra pas de soldats.', 'fr')).toEqual([
    'AID POL > UKR, asserted',
  ]);
  expect(deeds('Iran has attacked Israel, which promised to retaliate.', 'en')).toEqual([
    'ASSAULT IRN > ISR, asserted',
    'THREATEN ISR > IRN, asserted',
  ]);
});

test('what a deed is for is no second deed', () => {
  expect(deeds('La Chine a envoyé deux navires aux Fidji pour soutenir Suva.', 'fr')).not.toContain(
    'SUPPORT CHN > FJI, planned',
  );
  expect(deeds('China has sent two ships to Fiji to support Suva.', 'en')).not.toContain('SUPPORT CHN > FJI, planned');
});
