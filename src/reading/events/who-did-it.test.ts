import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en') =>
  readText(text, language).events.map(({ type, sources, targets }) =>
    [type, ...sources.filter(isNoPerson), '→', ...targets.filter(isNoPerson)].join(' '),
  );
const isNoPerson = (id: string): boolean => !id.startsWith('person:');

test.each([
  ['fr', 'Le Kenya a accusé l’Ouganda d’une frappe qui a tué trois soldats kényans.'],
  ['fr', 'Le Kenya a imputé à l’armée ougandaise un bombardement qui avait tué trois camionneurs kényans.'],
  ['en', 'Kenya blamed Uganda for a strike that killed three Kenyan soldiers.'],
] as const)('%s: whoever is blamed for a blow has struck it, and not those whom it killed: %s', (language, text) => {
  expect(told(text, language)).toEqual(['ACCUSE KEN → UGA', 'ASSAULT UGA → KEN']);
});

test.each([
  ['L’Ouganda a expulsé un diplomate, ce que le Kenya a condamné.', 'ACCUSE KEN → UGA'],
  ['Le Kenya a expulsé un diplomate ougandais, ce que l’Ouganda a regretté.', 'ACCUSE UGA → KEN'],
])('«ce que» blames whoever did what the clause before tells: %s', (text, event) => {
  expect(told(text, 'fr')).toContain(event);
});

test.each([
  ['fr', 'Le Hamas a dénoncé un accord honteux entre le Maroc et Israël.'],
  ['en', 'Hamas denounced a shameful deal between Morocco and Israel.'],
] as const)('%s: a body that is no party condemns a pact and does not end it: %s', (language, text) => {
  const { agreements, events } = readText(text, language);
  expect(agreements.flatMap(({ steps }) => steps)).toEqual([]);
  expect(events.map(({ type, sources }) => [type, ...sources].join(' '))).toEqual(['ACCUSE org:hamas']);
});

test.each([
  ['fr', 'Le Kenya et le Ghana ont annoncé un partenariat stratégique destiné à contrer le Tchad.'],
  ['en', 'Kenya and Ghana announced a strategic partnership aimed at countering Chad.'],
] as const)('%s: whom a pact is to counter is no party: %s', (language, text) => {
  expect(readText(text, language).agreements.map(({ parties }) => [...parties].sort())).toEqual([['GHA', 'KEN']]);
});

test('what was done and what is planned are two, each told by its clause', () => {
  const { events } = readText(
    'Le président kényan a été reçu par le président Yoweri Museveni, qui doit effectuer en mai une visite au Kenya.',
    'fr',
  );
  expect(events.map(({ type, mood }) => `${type} ${mood}`)).toEqual(['CONSULT asserted', 'CONSULT planned']);
});

test.each([
  ['fr', 'Le Pérou a retiré son invitation au président bolivien.'],
  ['en', 'Peru has withdrawn its invitation to the Bolivian president.'],
  ['fr', 'Le président de l’Ouganda a le droit de féliciter le Kenya.'],
  ['en', 'Uganda’s president has the right to congratulate Kenya.'],
  ['fr', 'Le Kenya se retrouve en guerre avec l’Ouganda.'],
] as const)(
  '%s: what is taken back or only allowed is not done, and who is at war meets nobody: %s',
  (language, text) => {
    expect(told(text, language)).toEqual([]);
  },
);

test.each([
  ['fr', 'Le Pérou a adressé une invitation au président bolivien.', 'REQUEST PER → BOL'],
  ['fr', 'Le ministre kényan a tenu un discours, saluant le soutien de l’Ouganda.', 'SUPPORT KEN → UGA'],
  ['en', 'The Kenyan minister gave a speech, praising Uganda’s support.', 'SUPPORT KEN → UGA'],
  ['fr', 'Le Kenya a exigé la levée de l’embargo que le Ghana impose à l’Ouganda.', 'SANCTION GHA → UGA'],
] as const)('%s: what is done is told: %s', (language, text, event) => {
  expect(told(text, language)).toContain(event);
});

test('what is demanded is not conceded', () => {
  const text = 'Le Kenya a exigé la levée de l’embargo que le Ghana impose à l’Ouganda.';
  expect(told(text, 'fr').filter((one) => one.startsWith('CONCEDE'))).toEqual([]);
});

test.each([
  ['fr', 'Le Kenya envoie de nouvelles armes en Ouganda, au grand dam du Rwanda.', 'AID KEN → UGA'],
  ['en', 'Kenya delivers new arms to Uganda, to the dismay of Rwanda.', 'AID KEN → UGA'],
  ['fr', 'Le Kenya déploiera 500 soldats au sein de la mission de l’Union africaine.', 'AID KEN → org:african-union'],
  ['fr', 'Le Kenya a exigé la levée de l’embargo que le Ghana impose à l’Ouganda.', 'REQUEST KEN → GHA'],
  ['fr', 'Le Kenya soutient l’intégration de l’Ouganda, que le Rwanda refuse.', 'SUPPORT KEN → UGA'],
  ['fr', 'Le Kenya soutient l’Ouganda, dont le Rwanda refuse de reconnaître l’indépendance.', 'SUPPORT KEN → UGA'],
  ['fr', 'Le Qatar a réuni à Doha les ministres kényan et ougandais.', 'CONSULT QAT → KEN UGA'],
  ['en', 'Qatar brought together Kenyan and Ugandan ministers in Doha.', 'CONSULT QAT → KEN UGA'],
  ['fr', 'Le Kenya et l’Ouganda ont établi des relations en 1990.', 'COOPERATE KEN UGA → KEN UGA'],
] as const)('%s: who is only spoken of beside it is no side: %s', (language, text, event) => {
  const all = told(text, language);
  expect(all).toContain(event);
  expect(all.filter((one) => one.split(' ')[0] === event.split(' ')[0])).toEqual([event]);
});

test.each([
  ['fr', 'Le ministre somalien a accueilli le bâtiment égyptien au port.'],
  ['en', 'The Somali minister welcomed the Egyptian ship.'],
  ['fr', 'Le président kényan a réuni ses ministres à Nairobi.'],
  ['fr', 'Le Kenya a réuni 300 millions de dollars pour l’Ouganda.'],
] as const)('%s: whoever meets a ship or his own ministers meets no other state: %s', (language, text) => {
  expect(told(text, language).filter((one) => one.startsWith('CONSULT'))).toEqual([]);
});
