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

test.each([
  ['fr', 'Le Kenya livrera des chars à l’Ouganda à la place de la Tanzanie.', ['AID KEN > UGA']],
  ['en', 'Kenya will deliver tanks to Uganda in place of Tanzania.', ['AID KEN > UGA']],
  ['fr', 'L’Australie demande aux îles Salomon de renoncer à leur pacte avec la Chine.', ['REQUEST AUS > SLB']],
  ['en', 'Australia asks the Solomon Islands to give up their pact with China.', ['REQUEST AUS > SLB']],
  ['fr', 'Le Mali a mis en garde contre toute intervention militaire au Niger.', []],
  ['en', 'Mali warned that any intervention in Niger would be seen as a declaration of war.', []],
  ['fr', 'Le Kenya a averti que toute attaque du Soudan serait punie.', ['THREATEN KEN > SDN']],
  ['fr', 'Le Kenya ne saurait livrer des armes au Soudan, a dit le ministre kényan.', []],
  ['fr', 'Les soldats kényans ont commencé à se déployer au Soudan.', ['AID KEN > SDN']],
  ['fr', 'L’arrivée à Mogadiscio des premiers soldats égyptiens a été saluée.', ['AID EGY > SOM']],
  ['en', 'The arrival in Mogadishu of the first Egyptian soldiers was welcomed.', ['AID EGY > SOM']],
  [
    'fr',
    'L’Éthiopie a massé des chars, puis saisi trois aéroports somaliens.',
    ['MOBILIZE ETH > ', 'ASSAULT ETH > SOM'],
  ],
  [
    'fr',
    'Le ministre australien Zed Seselja a rencontré mardi à Honiara, la capitale des Salomon, le Premier ministre Manasseh Sogavare. Il lui a demandé de renoncer au pacte.',
    ['CONSULT AUS > SLB', 'REQUEST AUS > SLB'],
  ],
  ['fr', 'Quelques jours plus tôt, le Kenya et l’Ouganda ont condamné le Soudan.', ['ACCUSE KEN+UGA > SDN']],
  ['fr', 'Le Kremlin regrette l’absence du président arménien au sommet de Minsk.', ['ACCUSE RUS > ARM']],
  ['fr', 'Le sommet de Vilnius a réuni l’Ukraine et la Pologne.', ['CONSULT UKR+POL > UKR+POL']],
  ['en', 'The Vilnius summit brought together Ukraine and Poland.', ['CONSULT UKR+POL > UKR+POL']],
  [
    'fr',
    'Le Kenya et le Rwanda partagent des renseignements sur les tirs de missiles soudanais.',
    ['COOPERATE KEN+RWA > KEN+RWA'],
  ],
  ['en', 'Kenya and Rwanda share intelligence on Sudanese missile launches.', ['COOPERATE KEN+RWA > KEN+RWA']],
] as const)('%s %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});

test.each([
  ['fr', 'Le président iranien effectuait sa première visite en Russie depuis son élection en juillet.', null],
  ['en', 'The Iranian president was making his first visit to Russia since his election in July.', null],
  ['fr', 'Le président iranien effectuait en juillet sa première visite en Russie.', '2024-07-01'],
] as const)('the day of what a visit is counted from is not that of the visit: %s %s', (language, text, from) => {
  expect(readText(text, language).events.map(({ date }) => date?.from ?? null)).toEqual([from]);
});

test('what is done by signing is as sure as the signature', () => {
  const { agreements } = readText('En signant ce traité, la France et la Pologne se promettent assistance.', 'fr');
  expect(agreements.flatMap(({ steps }) => steps.map(({ factuality }) => factuality))).toEqual(['CT+']);
});

test.each([
  [
    'fr',
    'La Chine a déclaré mardi avoir signé un accord-cadre de coopération avec les îles Fidji.',
    ['signed CHN+FJI'],
  ],
  ['fr', 'Le Kenya a renouvelé son engagement à soutenir la RDC.', ['AGREE KEN > COD', 'SUPPORT KEN > COD']],
  ['en', 'Kenya renewed its commitment to support Chad.', ['AGREE KEN > TCD', 'SUPPORT KEN > TCD']],
  ['fr', 'La SADC a mis fin au mandat de sa mission militaire en RDC.', ['RETREAT org:sadc > COD']],
  ['en', 'SADC ended its military mission in the Congo.', ['RETREAT org:sadc > COD']],
  ['fr', 'Le Kenya a appelé à une rencontre avec l’Ouganda.', ['REQUEST KEN > UGA']],
  ['en', 'Kenya called for a meeting with Uganda.', ['REQUEST KEN > UGA']],
  ['fr', 'Le Kenya a tenu une rencontre avec l’Ouganda.', ['CONSULT KEN > UGA']],
  [
    'fr',
    '« Les prétentions du Kenya sont contraires au droit international », a affirmé le ministère ougandais.',
    ['ACCUSE UGA > KEN'],
  ],
  ['en', '"Kenya\'s claims are contrary to international law," the Ugandan ministry said.', ['ACCUSE UGA > KEN']],
] as const)('%s %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});

test('how many live in a land is no figure of an alliance', () => {
  const { claims } = readText('Le Kenya compte 12 000 soldats en Somalie, un pays de 15 millions d’habitants.', 'fr');
  expect(claims.flatMap(({ quantity }) => quantity?.unit ?? [])).toEqual(['soldiers']);
});
