import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const side = (ids: readonly string[]): string =>
  ids
    .filter((id) => !id.startsWith('person:yasar'))
    .toSorted()
    .join('+');

const told = (text: string, language: Language): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) => `${type} ${side(sources)} > ${side(targets)}`);

const TWINS: readonly [why: string, fr: string, en: string, expected: string][] = [
  [
    'members who are counted are the body that has so many',
    'Le Conseil de coopération du Golfe a tenu un sommet. Les six pays vont partager des renseignements.',
    'The Gulf Cooperation Council held a summit. The six states will share intelligence.',
    'COOPERATE org:gcc > org:gcc',
  ],
  [
    'a joint statement is of those who met',
    'La Chine et le Pakistan se sont entretenus à Islamabad. La déclaration conjointe condamne les frappes indiennes.',
    'China and Pakistan held talks in Islamabad. A joint statement condemned the Indian strikes.',
    'ACCUSE CHN+PAK > IND',
  ],
  [
    'the embassy is that of the ambassador',
    'Le Cap-Vert a convoqué l’ambassadeur de Moscou. L’ambassade a rejeté ces critiques.',
    'Cape Verde summoned Moscow’s ambassador. The embassy rejected the criticism.',
    'REJECT RUS > CPV',
  ],
  [
    'an aide is not whom the aide serves',
    'Un conseiller d’Emmanuel Macron est arrivé à Erevan.',
    'An adviser to Emmanuel Macron arrived in Yerevan.',
    'CONSULT FRA > ARM',
  ],
  [
    'an aide is named beside',
    'Le conseiller de Donald Trump pour l’Afrique, Massad Boulos, s’est rendu à Kigali.',
    'Massad Boulos, Trump’s Africa adviser, travelled to Kigali.',
    'CONSULT USA+person:massad-boulos > RWA',
  ],
  [
    'the prime minister of a dispatch is that of the land it was written in',
    'PRAIA, 3 mars – Le Cap-Vert et le Portugal négocient, a dit le Premier ministre Ulisses Correia e Silva.\nUlisses Correia e Silva s’est rendu à Luanda.',
    'PRAIA, March 3 - Cape Verde and Portugal are negotiating, Prime Minister Ulisses Correia e Silva said.\nUlisses Correia e Silva travelled to Luanda.',
    'CONSULT CPV+person:ulisses-correia-e-silva > AGO',
  ],
  [
    'the country is the one that all is about, where others act on it',
    'Le Soudan est en guerre. L’Égypte a livré des vivres au Soudan. Le Soudan a faim. L’Italie aussi s’est engagée. Le Ghana a exhorté le pays à négocier.',
    'Sudan is at war. Egypt delivered food to Sudan. Sudan is hungry. Italy has also spoken up. Ghana urged the country to negotiate.',
    'REQUEST GHA > SDN',
  ],
  [
    'a guest is received by the other of the two, whoever the president is',
    'La Turquie et la Somalie ont signé un accord. Le ministre turc de la Défense a été reçu par le président.',
    'Turkey and Somalia signed an agreement. The Turkish defence minister was received by the president.',
    'CONSULT TUR > SOM',
  ],
];

test.each(TWINS)('%s', (_, fr, en, expected) => {
  expect(told(fr, 'fr')).toContain(expected);
  expect(told(en, 'en')).toContain(expected);
});

test('nobody’s embassy is of no state', () => {
  expect(told('L’ambassade a rejeté ces critiques.', 'fr')).toEqual([]);
  expect(told('The embassy rejected the criticism.', 'en')).toEqual([]);
});
