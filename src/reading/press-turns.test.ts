import { expect, test } from 'vitest';
import { readText } from './read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] => {
  const { events, agreements } = readText(text, language);
  const states = (ids: readonly string[]): string => ids.filter((id) => !id.startsWith('person:')).join('+');
  return [
    ...events.map(({ type, sources, targets }) => `${type} ${states(sources)} > ${states(targets)}`),
    ...agreements.flatMap(({ steps, parties }) => steps.map(({ step }) => `${step} ${[...parties].sort().join('+')}`)),
  ];
};

test.each([
  ['fr', 'Le rappel par le Kenya de ses ambassadeurs en Zambie a surpris.', ['SANCTION KEN > ZMB']],
  ['fr', 'Nairobi attend ses ambassadeurs rappelés de Lusaka.', ['SANCTION KEN > ZMB']],
  [
    'fr',
    "« J'ai décidé du rappel de nos deux ambassadeurs en Zambie et au Ghana », a dit le ministre kényan.",
    ['SANCTION KEN > ZMB+GHA'],
  ],
  ['en', 'The recall by Kenya of its ambassador to Zambia came as a surprise.', ['SANCTION KEN > ZMB']],
] as const)('an ambassador called back, told by a noun or a participle: %s %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});

test.each([
  ['fr', 'Le pacte entre Nairobi et Kampala menace la stabilité de la région, estime la Tanzanie.'],
  ['en', 'The pact between Nairobi and Kampala threatens the stability of the region, Tanzania says.'],
  ['fr', 'Le Kenya dit avoir prévenu la Tanzanie en amont.'],
  ['fr', 'Nairobi avait prévenu Dodoma de sa décision.'],
  ['en', 'Kenya said it had warned Tanzania in advance.'],
] as const)('to endanger the peace and to let somebody know is no threat: %s %s', (language, text) => {
  expect(told(text, language).join()).not.toContain('THREATEN');
});

test.each([
  ['fr', "Le Kenya a prévenu la Tanzanie qu'il riposterait à toute attaque."],
  ['en', 'Kenya warned Tanzania that it would retaliate against any attack.'],
] as const)('a warning of blows is one: %s', (language, text) => {
  expect(told(text, language)).toContain('THREATEN KEN > TZA');
});

test.each([
  [
    'fr',
    'La décision du Kenya, qui fait suite à deux ans de négociations avec Kampala et Kigali, a surpris.',
    ['CONSULT KEN > UGA+RWA'],
  ],
  [
    'en',
    "Kenya's decision, which follows two years of talks with Kampala and Kigali, came as a surprise.",
    ['CONSULT KEN > UGA+RWA'],
  ],
  ['fr', 'Des négociations avec l’Ouganda et le Rwanda sont en cours.', []],
  ['fr', 'Les négociations entre l’Ouganda et le Rwanda ont repris.', ['CONSULT UGA+RWA > UGA+RWA']],
  [
    'fr',
    'Le Kenya et l’Ouganda, réunis à Arusha, ont condamné le Soudan.',
    ['CONSULT KEN+UGA > KEN+UGA', 'ACCUSE KEN+UGA > SDN'],
  ],
] as const)('who talks with whom: %s %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});

test.each([
  [
    'fr',
    "Le président ghanéen s'est rendu à Nairobi. Mandaté par l'Union africaine, il a discuté avec son homologue kényan.",
    'CONSULT GHA > KEN',
  ],
  [
    'en',
    "Ghana's president travelled to Nairobi. Mandated by the African Union, he held talks with his Kenyan counterpart.",
    'CONSULT GHA > KEN',
  ],
] as const)('whoever sends somebody is somebody else: %s', (language, text, event) => {
  expect(told(text, language)).toEqual([event, event]);
});

test.each(['fr', 'en'] as const)('the last word of a longer name names no group: %s', (language) => {
  const text = {
    fr: 'La ministre congolaise Thérèse Kayikwamba Wagner a remercié le président Trump.',
    en: 'The Congolese minister Thérèse Kayikwamba Wagner thanked President Trump.',
  };
  expect(readText(text[language], language).events.map(({ sources }) => sources)).toEqual([
    ['COD', 'person:therese-kayikwamba-wagner'],
  ]);
});

test.each([
  ['fr', 'Le Kenya et l’Ouganda ont signé mardi un cessez-le-feu.', ['signed KEN+UGA']],
  ['en', 'Kenya and Uganda signed a ceasefire on Tuesday.', ['signed KEN+UGA']],
  ['fr', 'Le président kényan a rejeté la responsabilité de la crise sur la Tanzanie.', ['ACCUSE KEN > TZA']],
  ['en', 'Kenya put the blame for the crisis on Tanzania.', ['ACCUSE KEN > TZA']],
  ['fr', 'Le Kenya a donné son accord au déploiement de missiles russes.', ['AGREE KEN > RUS']],
  ['fr', 'Sans l’accord de Paris, Lomé ne peut rien signer.', []],
  ['fr', 'La Cédéao a ordonné le déploiement d’une force au Niger.', ['AID org:ecowas > NER']],
  [
    'fr',
    'Le Tchad a annoncé mardi le départ d’un millier de soldats français déployés dans le pays.',
    ['RETREAT FRA > TCD'],
  ],
] as const)('%s %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});
