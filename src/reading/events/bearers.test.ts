import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: Language): string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets }) => `${type} ${sources.join('+')} > ${targets.join('+')}`,
  );

test.each([
  [
    'L’Iran reste la cible de sanctions américaines.',
    'Iran remains the target of American sanctions.',
    'SANCTION USA > IRN',
  ],
  [
    'La Syrie est soumise à des sanctions britanniques.',
    'Syria is subject to British sanctions.',
    'SANCTION GBR > SYR',
  ],
  ['Les sanctions suisses visent le Nicaragua.', 'Swiss sanctions target Nicaragua.', 'SANCTION CHE > NIC'],
  ['La Géorgie est exposée à des menaces russes.', 'Georgia is exposed to Russian threats.', 'THREATEN RUS > GEO'],
  ['La Hongrie s’est attiré les foudres de Kiev.', 'Hungary has drawn Kyiv’s ire.', 'ACCUSE UKR > HUN'],
  [
    'La décision du Kenya a suscité la colère de Khartoum.',
    'Kenya’s decision sparked anger in Khartoum.',
    'ACCUSE SDN > KEN',
  ],
  [
    'Avec l’aide de la Turquie, l’Azerbaïdjan a rouvert la route.',
    'With Turkey’s help, Azerbaijan reopened the road.',
    'AID TUR > AZE',
  ],
])('who bears it: %s', (fr, en, expected) => {
  expect(told(fr, 'fr')).toEqual([expected]);
  expect(told(en, 'en')).toEqual([expected]);
});

test.each([
  ['L’Éthiopie s’est vu accorder un prêt par la Chine.', 'AID CHN > ETH'],
  ['Le Tchad s’est fait livrer des blindés par les Émirats.', 'AID ARE > TCD'],
])('what the subject undergoes: %s', (text, expected) => {
  expect(told(text, 'fr')).toEqual([expected]);
});
