import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { documentOf } from '../read-text.testing.ts';
import { sceneOf } from '../scene-of.ts';

/** Each quantity as `min–max unit`, with ~ where it is approximate. */
function quantitiesIn(text: string, language: Language): string[] {
  const scene = sceneOf(documentOf(text, language, '2024-11-05'), loadKnowledge(), language);
  return scene.quantities
    .flat()
    .map(
      ({ quantity: { min, max, unit, approximate } }) => `${approximate ? '~' : ''}${min ?? '…'}–${max ?? '…'} ${unit}`,
    );
}

test.each([
  // Groups of digits
  ['fr', 'Kiev compte 11.000 soldats.', '11000–11000 soldiers'],
  ['fr', 'Kiev compte 11 000 soldats.', '11000–11000 soldiers'],
  ['fr', 'Kiev compte 11\u202f000 soldats.', '11000–11000 soldiers'],
  ['fr', 'Kiev compte 11\u00a0000 soldats.', '11000–11000 soldiers'],
  ['en', 'Kyiv counts 11,000 soldiers.', '11000–11000 soldiers'],
  // Ranges
  ['fr', 'Ils ont reçu de 1.500 à 2.000 militaires.', '1500–2000 soldiers'],
  ['fr', 'Ils ont reçu entre 10.000 et 12.000 soldats.', '10000–12000 soldiers'],
  ['fr', 'Ils ont reçu 10 à 12.000 hommes.', '10000–12000 soldiers'],
  ['en', 'They received 1,500 to 2,000 troops.', '1500–2000 soldiers'],
  ['en', 'They received between 10,000 and 12,000 soldiers.', '10000–12000 soldiers'],
  // Approximators
  ['fr', 'Ils ont reçu environ 11.000 obus.', '~11000–11000 shells'],
  ['fr', 'Ils ont reçu près de 170 ogives.', '~170–170 warheads'],
  ['fr', 'Ils ont reçu au moins 10.000 conteneurs.', '~10000–… containers'],
  ['fr', 'Ils ont reçu plus de 300 missiles.', '~300–… missiles'],
  ['fr', "Ils ont reçu jusqu'à 4,8 millions d'obus.", '~…–4800000 shells'],
  ['en', 'They received about 11,000 shells.', '~11000–11000 shells'],
  ['en', 'They received nearly 170 warheads.', '~170–170 warheads'],
  ['en', 'They received at least 10,000 containers.', '~10000–… containers'],
  ['en', 'They received more than 300 missiles.', '~300–… missiles'],
  ['en', 'They received up to 4.8 million shells.', '~…–4800000 shells'],
  ['en', 'They received as many as nine million rounds.', '~…–9000000 rounds'],
  // Round words
  ['fr', 'Une attaque a fait une dizaine de morts.', '~10–10 deaths'],
  ['fr', 'Ils ont reçu une centaine de missiles.', '~100–100 missiles'],
  ['fr', 'Ils ont reçu des centaines de missiles.', '~100–… missiles'],
  ['fr', 'Ils ont reçu plusieurs millions d’obus.', '~1000000–… shells'],
  ['en', 'An attack left a dozen dead.', '~12–12 deaths'],
  ['en', 'They received hundreds of missiles.', '~100–… missiles'],
  ['en', 'They received tens of thousands of shells.', '~10000–… shells'],
  // In words
  ['fr', 'Vingt-cinq soldats sont partis.', '25–25 soldiers'],
  ['fr', 'Deux cents soldats sont partis.', '200–200 soldiers'],
  ['en', 'Twenty-five soldiers left.', '25–25 soldiers'],
  // Units
  ['fr', 'Ils enverront 6.000 démineurs et bâtisseurs.', '6000–6000 sappers'],
  ['en', 'They will send 5,000 military construction workers.', '5000–5000 workers'],
  ['en', 'They sent 1,500 special forces soldiers.', '1500–1500 soldiers'],
  ['en', 'A 1,000-strong contingent has landed.', '1000–1000 soldiers'],
  ['en', 'The kingdom lent $3 billion.', '3000000000–3000000000 USD'],
  ['fr', 'Le royaume a prêté 3 milliards de dollars.', '3000000000–3000000000 USD'],
  ['fr', 'Ils ont obtenu 20 milliards de livres.', '20000000000–20000000000 GBP'],
  ['en', 'They obtained 64 billion yen.', '64000000000–64000000000 JPY'],
  ['en', 'They obtained $3.5bn.', '3500000000–3500000000 USD'],
  ['en', 'They obtained £20m.', '20000000–20000000 GBP'],
  ['fr', 'Ils ont obtenu 3 Md€.', '3000000000–3000000000 EUR'],
  ['fr', 'Douze casques bleus sont morts.', '12–12 soldiers'],
  ['en', 'Twelve peacekeepers died.', '12–12 soldiers'],
  ['fr', 'Ils ont reçu deux systèmes de défense aérienne.', '2–2 air defence systems'],
  ['en', 'They received two air defence systems.', '2–2 air defence systems'],
  ['fr', 'Ils ont reçu trois frégates.', '3–3 frigates'],
  ['en', 'They received five patrol boats.', '5–5 ships'],
  ['fr', 'Ils ont reçu 30 véhicules blindés.', '30–30 armoured vehicles'],
  ['en', 'They received 30 armoured vehicles.', '30–30 armoured vehicles'],
  ['fr', 'Le gazoduc transporte 10 milliards de mètres cubes.', '10000000000–10000000000 cubic metres'],
  ['en', 'The pipeline carries 10 billion cubic metres.', '10000000000–10000000000 cubic metres'],
  ['fr', 'Quito y consacre 2,5 % du PIB.', '2.5–2.5 percent'],
  ['en', 'Quito spends 2.5 percent of GDP on it.', '2.5–2.5 percent'],
  ['fr', 'Lima a accueilli 40 000 Vénézuéliens.', '40000–40000 people'],
  ['fr', "L'armée est forte d'une dizaine de milliers d'hommes.", '~10000–10000 soldiers'],
  ['fr', 'Ils ont envoyé 2000 soldats.', '2000–2000 soldiers'],
  ['en', 'They sent 2000 soldiers.', '2000–2000 soldiers'],
  // Models
  ['fr', 'Lima a commandé 18 Rafale.', '18–18 aircraft'],
  ['fr', 'Lima a commandé une cinquantaine de F-18.', '~50–50 aircraft'],
  ['fr', 'Lima a commandé 14 chars Leopard 2A4.', '14–14 tanks'],
  ['en', 'Lima ordered 40 F-16s.', '40–40 aircraft'],
  ['en', 'Lima ordered 12 F-16 fighter jets.', '12–12 aircraft'],
  ['en', 'Lima ordered 14 Leopard 2 tanks.', '14–14 tanks'],
  ['en', 'Lima ordered three Patriot batteries.', '3–3 systems'],
  ['en', 'Lima handed over 14 tanks.', '14–14 tanks'],
  // The unit elsewhere in the sentence
  ['fr', 'Séoul estime à environ 15.000 le nombre de soldats envoyés.', '~15000–15000 soldiers'],
  ['en', 'Seoul puts the number of soldiers at about 15,000.', '~15000–15000 soldiers'],
] as const)('%s: %s', (language, text, expected) => {
  expect(quantitiesIn(text, language)).toEqual([expected]);
});

test('several numbers of one thing', () => {
  expect(quantitiesIn('About 11,000 soldiers were sent in autumn and up to 4,000 in spring.', 'en')).toEqual([
    '~11000–11000 soldiers',
    '~…–4000 soldiers',
  ]);
  expect(quantitiesIn('Dix-huit soldats sont morts, dont quatorze Péruviens.', 'fr')).toEqual([
    '18–18 soldiers',
    '14–14 soldiers',
  ]);
  expect(quantitiesIn('Twelve peacekeepers died, eight of them Indian.', 'en')).toEqual([
    '12–12 soldiers',
    '8–8 soldiers',
  ]);
  expect(quantitiesIn('Seoul counts some 4,700 casualties, 600 of them dead.', 'en')).toEqual([
    '~4700–4700 casualties',
    '600–600 casualties',
  ]);
});

describe('no quantity', () => {
  test.each([
    ['fr', "L'article 4 du traité de 2024 le prévoit."],
    ['fr', 'La résolution 2397 date du 22 décembre 2017.'],
    ['fr', 'Un missile Hwasong-19 est tombé en mer.'],
    ['fr', 'Le taux a gagné 12 % en un an.'],
    ['fr', 'Le G7 se réunit.'],
    ['fr', 'Un soldat est venu.'],
    ['en', 'Article 4 of the 2024 treaty says so.'],
    ['en', 'Resolution 2397 dates from December 22, 2017.'],
    ['en', 'A Hwasong-19 missile fell into the sea.'],
    ['en', 'The rate gained 12% in a year.'],
    ['en', 'One soldier came.'],
    ['fr', 'En 2014 soldats et civils sont partis.'],
    ['en', 'In 2014 soldiers and civilians left.'],
    ['en', 'Forty Russian villages were empty.'],
    ['en', 'Typhoon Yagi hit the coast.'],
    ['fr', 'Les exportations ont baissé de 12 %.'],
    ['en', 'He is the 3rd man to say so.'],
  ] as const)('%s: %s', (language, text) => {
    expect(quantitiesIn(text, language)).toEqual([]);
  });
});
