import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** The events of a text as «TYPE A+B>C», states and bodies only. */
function told(text: string, language: Language): string[] {
  const sides = (ids: readonly string[]): string => ids.filter((id) => !id.startsWith('person:')).join('+');
  return readText(text, language, '2025-06-20').events.map(
    ({ type, sources, targets }) => `${type} ${sides(sources)}>${sides(targets)}`,
  );
}

describe('what is said aside of a side', () => {
  test.each([
    ['fr', 'ACCUSE ETH>ERI', "Addis-Abeba a rompu ses relations avec Asmara, accusée d'ingérences répétées."],
    ['en', 'ACCUSE ETH>ERI', 'Addis Ababa broke off relations with Asmara, accused of meddling.'],
    [
      'fr',
      'SANCTION SRB>HRV',
      'Belgrade avait rompu ses relations avec Zagreb, accusé de provocations, puis fermé son espace aérien aux avions croates.',
    ],
    ['fr', 'AID TUR>AZE', "L'Azerbaïdjan, soutenu et armé par Ankara, a annoncé une offensive."],
    ['fr', 'AID RWA>org:m23', 'Le M23, soutenu, hébergé et armé par Kigali, a annoncé une offensive.'],
    ['fr', 'AID RUS>MLI', "Les soldats russes, engagés aux côtés de l'armée malienne, ont perdu deux hommes."],
    ['fr', 'ASSAULT IND>PAK', "New Delhi sort de quatre jours d'affrontements avec le Pakistan."],
    ['en', 'ASSAULT IND>PAK', 'New Delhi is emerging from four days of clashes with Pakistan.'],
    [
      'fr',
      'AID TUR>KEN',
      'Le ministre kényan a été reçu en mai par Vladimir Poutine, et la Turquie a livré des blindés à Nairobi.',
    ],
    [
      'fr',
      'AID ARE>KEN',
      'Le président kényan a été reçu par Vladimir Poutine, et les Émirats arabes unis ont livré des drones à son armée.',
    ],
    [
      'en',
      'AID ARE>KEN',
      'Kenya’s president was received by Vladimir Putin, and the Emirates delivered drones to his army.',
    ],
    ['fr', 'ASSAULT ISR>IRN', "Affaibli par les frappes israéliennes d'octobre, l'Iran cherche un soutien."],
    ['en', 'ASSAULT ISR>IRN', 'Weakened by Israeli strikes in October, Iran is seeking support.'],
    ['fr', 'ASSAULT THA>KHM', 'Bangkok, de son côté, sort à peine de cinq jours de combats avec le Cambodge.'],
    [
      'fr',
      'CONSULT IND+ARE>IND+ARE',
      "L'opposition y voit un échec du Premier ministre Narendra Modi, lequel avait été reçu à Abou Dhabi en avril.",
    ],
    ['fr', 'AID CHN>MMR', 'Delhi soutient que la Birmanie recevait des informations en direct de la Chine.'],
    ['en', 'AID CHN>MMR', 'Myanmar received live information from China.'],
  ] as const)('%s: %s', (language, event, text) => {
    expect(told(text, language)).toContain(event);
  });

  test.each([
    // What is said of «lequel» is said of no noun of the other gender further off.
    ['fr', 'CONSULT', "Le ministre kényan a critiqué l'accord, lequel avait été reçu avec froideur."],
    // Who is weakened by strikes asks no help of whoever struck.
    ['en', 'REQUEST', 'Weakened by Israeli strikes in October, Iran is seeking support.'],
    ['fr', 'ASSAULT', 'Affaibli par les critiques israéliennes, le gouvernement iranien cherche un soutien.'],
    // What is said of the one named last is not done by whoever met him.
    ['fr', 'ACCUSE', 'Emmanuel Macron a rencontré lundi Paul Kagame, accusé de soutenir le M23.'],
    ['en', 'ACCUSE', 'Emmanuel Macron met Paul Kagame, accused of backing the M23.'],
    ['fr', 'ACCUSE', "Le Togo a extradé vers le Bénin un homme, accusé d'espionnage."],
    // Who armed a militia is not whose town it took.
    ['fr', 'ASSAULT', 'La milice, entraînée et équipée par le Rwanda, a pris la ville.'],
  ] as const)('%s: no %s', (language, type, text) => {
    expect(told(text, language).filter((one) => one.startsWith(type))).toEqual([]);
  });
});

test('a test that is condemned is that of whoever fired, and no blow', () => {
  const text = 'Le Tchad a tiré jeudi un missile balistique. Le Kenya et le Togo ont condamné le tir.';
  expect(told(text, 'fr')).toContain('ACCUSE KEN+TGO>TCD');
});

describe('juntas, ultimatums and what will not go unpunished', () => {
  test.each([
    [
      'fr',
      'REQUEST org:ecowas>GIN',
      "La Cédéao a donné aux putschistes guinéens jusqu'à vendredi pour libérer le président.",
    ],
    ['en', 'REQUEST org:ecowas>GIN', "ECOWAS gave Guinea's junta until Friday to release the president."],
    [
      'fr',
      'SANCTION BFA>FRA',
      'Le Burkina Faso est dirigé par une junte. Les militaires ont mis fin aux fonctions de l’ambassadeur à Paris.',
    ],
    [
      'en',
      'SANCTION BFA>FRA',
      'Burkina Faso has been ruled by a junta since 2022. The officers expelled the French ambassador.',
    ],
    ['fr', 'ACCUSE org:ecowas>TGO', "La Cédéao se réunit lundi à Abuja. L'organisation régionale a condamné le Togo."],
    ['en', 'ACCUSE org:ecowas>TGO', 'ECOWAS meets in Abuja on Monday. The regional bloc condemned Togo.'],
    ['fr', 'THREATEN DZA>MAR', 'La présidence algérienne a juré que ce bombardement marocain ne resterait pas impuni.'],
    ['en', 'THREATEN IRN>ISR', 'Tehran vowed that the Israeli strike would not go unpunished.'],
    ['en', 'THREATEN EGY>SDN', 'Cairo warned that any intervention by Sudan would amount to an act of war.'],
    [
      'fr',
      'THREATEN EGY>ETH',
      "Le Caire a prévenu qu'une intervention de l'Éthiopie équivaudrait à une déclaration de guerre.",
    ],
    ['fr', 'PROTEST TUN>TUN', 'À Tunis, des dizaines de manifestants ont été dispersés par la police.'],
    ['en', 'PROTEST TUN>TUN', 'In Tunis, dozens of protesters were dispersed by the police.'],
  ] as const)('%s: %s', (language, event, text) => {
    expect(told(text, language)).toContain(event);
  });

  test.each([
    ['fr', 'SANCTION', 'Des soldats français sont arrivés au Tchad. Les militaires ont dispersé la foule.'],
    ['fr', 'REQUEST', "Le Ghana a donné jusqu'à 50 millions d'euros au Togo."],
    ['en', 'THREATEN', 'The strike amounted to a declaration of war, an analyst wrote.'],
    ['fr', 'PROTEST', 'Le vent a dispersé les nuages au-dessus de Tunis.'],
  ] as const)('%s: no %s', (language, type, text) => {
    expect(told(text, language).filter((one) => one.startsWith(type))).toEqual([]);
  });
});
