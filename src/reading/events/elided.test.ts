import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** Events of a text as «TYPE source > target: number unit», in order. */
const countedIn = (text: string, language: Language): string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets, quantity }) =>
      `${type} ${sources.join('+')} > ${targets.join('+')}: ${quantity?.max} ${quantity?.unit}`,
  );

test.each([
  [
    "La Pologne livrera 14 chars à l'Ukraine, l'Allemagne 18, la Suède dix.",
    'Poland will deliver 14 tanks to Ukraine, Germany 18, Sweden ten.',
    ['AID POL > UKR: 14 tanks', 'AID DEU > UKR: 18 tanks', 'AID SWE > UKR: 10 tanks'],
  ],
  [
    "La Grèce a commandé 18 Rafale à la France et l'Égypte 30 F-16 aux États-Unis.",
    'Greece ordered 18 Rafales from France and Egypt 30 F-16s from the United States.',
    ['COOPERATE GRC > FRA: 18 aircraft', 'COOPERATE EGY > USA: 30 aircraft'],
  ],
  [
    'Le Rwanda a envoyé 1 000 soldats au Mozambique ; le Botswana 300.',
    'Rwanda sent 1,000 soldiers to Mozambique; Botswana 300.',
    ['AID RWA > MOZ: 1000 soldiers', 'AID BWA > MOZ: 300 soldiers'],
  ],
  [
    "Le Danemark a envoyé 100 conteneurs d'armes au Kosovo et la Norvège 50.",
    'Denmark sent 100 containers of weapons to Kosovo and Norway 50.',
    ['AID DNK > XKX: 100 containers', 'AID NOR > XKX: 50 containers'],
  ],
  // A list of those who do it together leaves nothing out.
  [
    "La Turquie, l'Égypte et le Qatar ont envoyé 40 drones au Soudan.",
    'Turkey, Egypt and Qatar sent 40 drones to Sudan.',
    ['AID TUR+EGY+QAT > SDN: 40 drones'],
  ],
] as const)('a verb left out: %s', (fr, en, expected) => {
  expect(countedIn(fr, 'fr')).toEqual(expected);
  expect(countedIn(en, 'en')).toEqual(expected);
});
