import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { eventsIn } from './events-in.testing.ts';

const told = (text: string, language: Language): string[] =>
  eventsIn(text, language, '2025-09-15').map((one) => one.replace(' > ', '>'));

const TOLD: readonly [language: Language, expected: string, text: string][] = [
  ['en', 'THREATEN CHN>LTU', 'Beijing warned Vilnius that countermeasures would follow.'],
  ['fr', 'THREATEN CHN>LTU', 'Pékin a averti Vilnius que des contre-mesures suivraient.'],
  ['en', 'MOBILIZE RUS>FIN', "Russia is re-establishing a military district on Finland's border."],
  ['fr', 'MOBILIZE RUS>FIN', 'La Russie a créé un district militaire face à la Finlande.'],
  ['en', 'CONSULT SEN>MRT', 'The Senegalese president called on President Mohamed Ould Ghazouani last week.'],
  ['fr', 'CONSULT SEN>MRT', 'Le président sénégalais a rendu visite au président mauritanien.'],
  ['en', 'COERCE CHN>VNM', 'Chinese coast guard ships trained water cannon on Vietnamese fishing boats.'],
  ['fr', 'COERCE CHN>PHL', 'Un navire chinois a braqué un laser sur un patrouilleur philippin.'],
  ['en', 'REJECT HUN>UKR', 'Viktor Orban did not receive the Ukrainian foreign minister.'],
  ['fr', 'REJECT HUN>UKR', "Viktor Orban n'a pas reçu le ministre ukrainien des Affaires étrangères."],
  ['en', 'ASSAULT IND+PAK>IND+PAK', 'In May, India and Pakistan traded missiles and drones for four days.'],
  ['fr', 'ASSAULT IND+PAK>IND+PAK', "L'Inde et le Pakistan ont échangé des missiles pendant quatre jours."],
  ['en', 'SANCTION COL+NIC>COL+NIC', 'Nicaragua and Colombia recalled their ambassadors.'],
  ['fr', 'SANCTION COL+NIC>COL+NIC', 'Le Nicaragua et la Colombie ont rappelé leurs ambassadeurs.'],
  ['en', 'AGREE IRN+SAU>IRN+SAU', 'Saudi Arabia and Iran restored ambassadors in 2023.'],
  ['fr', 'AGREE IRN+SAU>IRN+SAU', "L'Arabie saoudite et l'Iran ont échangé des ambassadeurs."],
  ['en', 'AID QAT>org:hamas', 'Qatar gave shelter to Hamas leaders.'],
  ['fr', 'AID QAT>org:hamas', 'Le Qatar a offert un refuge aux chefs du Hamas.'],
  ['en', 'ACCUSE TUR>GRC', 'The delivery of Greek tanks prompted an outcry in Turkey.'],
  ['fr', 'ACCUSE TUR>GRC', 'La livraison de chars grecs a provoqué un tollé en Turquie.'],
  ['en', 'COERCE >NER', 'In July 2023 soldiers overthrew the president of Niger, Mohamed Bazoum.'],
  ['fr', 'COERCE >NER', 'En juillet 2023, des soldats ont renversé le président du Niger, Mohamed Bazoum.'],
  ['en', 'REQUEST FIN>org:nato', 'Helsinki, alarmed by the war in Ukraine, applied to join NATO in 2022.'],
  ['en', 'CONSULT QAT>COD+RWA', 'Doha brought Congo and Rwanda to the table.'],
  ['fr', 'CONSULT QAT>COD+RWA', 'Le Qatar a assis le Congo et le Rwanda à la même table.'],
  ['en', 'REQUEST SOM>ETH', 'Somalia wants Ethiopian troops out by the end of the year.'],
  ['fr', 'REQUEST SOM>ETH', 'La Somalie souhaite le départ des soldats éthiopiens.'],
  ['en', 'THREATEN PRK>KOR', 'North Korea said it would turn Seoul into a sea of fire.'],
  ['en', 'COERCE RUS>EST', 'Russian border guards removed buoys from Estonian waters in the Narva river.'],
  ['en', 'ACCUSE COL>USA', 'Colombia lashed out at the United States over tariffs.'],
  ['en', 'REJECT POL>DEU', 'Poland insisted that no German soldier would set foot on its soil.'],
];

const NOT_TOLD: readonly [language: Language, wrong: string, text: string][] = [
  ['en', 'CONSULT', 'The Senegalese president called on the Mauritanian president to open the border.'],
  ['en', 'CONSULT', 'The Senegalese president called on the Mauritanian president for help.'],
  ['en', 'ASSAULT', 'India and Pakistan traded cotton and rice for four years.'],
  ['fr', 'ASSAULT', "L'Inde et le Pakistan ont échangé des lettres pendant quatre ans."],
  ['en', 'MOBILIZE', 'Colombia called on the ELN to lay down its arms.'],
  ['en', 'MOBILIZE', 'Canada set up a school district near the American border.'],
  ['fr', 'MOBILIZE', 'La Belgique formera deux brigades moldaves.'],
  ['en', 'COERCE', 'Voters in Ghana unseated the president in an election.'],
  ['en', 'AID', 'Had France sent troops to Togo, the coup might have failed.'],
  ['en', 'CONSULT', 'The cook brought Kenyan coffee and Rwandan tea to the table.'],
  ['en', 'REQUEST', 'Somalia wants Ethiopian coffee by the end of the year.'],
  ['en', 'COERCE', 'Chad accuses Sudan of backing rebels seeking to overthrow the government.'],
  [
    'en',
    'ACCUSE USA',
    'Opponents in the Rwanda National Congress allege that the targets are dissidents in Mozambique.',
  ],
  ['en', 'REJECT', 'The Hungarian minister did not receive the letter from Ukraine.'],
  ['en', 'ACCUSE', 'The victory of the Greek team prompted joy in Turkey.'],
];

describe('deeds in plain words', () => {
  test.each(TOLD)('%s %s: %s', (language, expected, text) => {
    expect(told(text, language)).toContain(expected);
  });
  test.each(NOT_TOLD)('%s no %s: %s', (language, wrong, text) => {
    expect(told(text, language).filter((one) => one.startsWith(wrong))).toEqual([]);
  });
});
