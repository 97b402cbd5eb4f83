import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** Each fact with its date. Read on Monday 15 September 2025. */
const datedIn = (text: string, language: Language): string[] => {
  const { events, agreements, claims } = readText(text, language, '2025-09-15');
  const day = (date: { readonly from: string | null } | null): string => date?.from ?? '-';
  return [
    ...events.map(({ type, date }) => `${type} ${day(date)}`),
    ...agreements.flatMap(({ steps }) => steps.map(({ step, date }) => `${step} ${day(date)}`)),
    ...claims.map(({ kind, date }) => `${kind} ${day(date)}`),
  ];
};

test.each([
  // A participle behind the comma.
  [
    'fr',
    'Le Kenya a expulsé mercredi l’ambassadeur soudanais, accusant Khartoum d’armer des rebelles.',
    'ACCUSE 2025-09-10',
  ],
  [
    'en',
    'Kenya expelled the Sudanese ambassador on Wednesday, accusing Khartoum of arming rebels.',
    'ACCUSE 2025-09-10',
  ],
  // What a journey was for.
  [
    'fr',
    'Le ministre péruvien s’était rendu à Quito la semaine dernière pour prier l’Équateur de ne pas signer.',
    'REQUEST 2025-09-08',
  ],
  ['en', "Peru's defence minister had flown to Quito last week to beg Ecuador not to sign.", 'REQUEST 2025-09-08'],
  // The clause that opens the sentence.
  ['fr', 'Quand l’Inde a bombardé le Pakistan en juin, la Turquie a condamné les frappes.', 'ACCUSE 2025-06-01'],
  ['en', 'When India bombed Pakistan in June, Turkey condemned the strikes.', 'ACCUSE 2025-06-01'],
  [
    'en',
    "Visiting Lisbon on Friday, Norwegian Foreign Minister Espen Barth Eide praised Portugal's support.",
    'SUPPORT 2025-09-12',
  ],
  // Words and occasions have the day of what is said and done there.
  ['fr', 'Dans un communiqué publié jeudi, l’Espagne a condamné les frappes du Kenya.', 'ACCUSE 2025-09-11'],
  ['en', 'In a statement issued on Thursday, Spain condemned the strikes by Kenya.', 'ACCUSE 2025-09-11'],
  ['en', 'Chad is boycotting the African Union summit held in Nairobi on Wednesday and Thursday.', 'REJECT 2025-09-10'],
  // What is foreseen has the day of the words.
  [
    'fr',
    'Le ministre éthiopien a jugé mardi que ces armes risquaient d’aggraver la situation en Somalie.',
    'prediction 2025-09-09',
  ],
  [
    'en',
    "Ethiopia's minister said on Tuesday that the weapons could worsen the situation in Somalia.",
    'prediction 2025-09-09',
  ],
  // So have words against another.
  [
    'en',
    'Spain and Morocco undermine the security of the region, the Algerian minister said on Thursday.',
    'ACCUSE 2025-09-11',
  ],
  // The label of a list item is the date of all that it tells.
  [
    'fr',
    '- 2017 : le président soudanais propose une base à Sotchi, où il rencontre Vladimir Poutine.',
    'CONSULT 2017-01-01',
  ],
  [
    'en',
    '- 2017: The Sudanese president suggests a base in Sochi, where he meets Vladimir Putin.',
    'CONSULT 2017-01-01',
  ],
] as const)('%s: %s', (language, text, expected) => {
  expect(datedIn(text, language)).toContain(expected);
});

test.each([
  ['fr', 'Élu en mars, le président kényan a accusé l’Ouganda de mentir.', 'ACCUSE -'],
  ['en', "Elected in March, Kenya's president accused Uganda of lying.", 'ACCUSE -'],
  ['fr', 'Le Kenya a signé lundi un contrat pour livrer 40 camions au Rwanda.', 'AID -'],
  ['en', 'Kenya signed a contract on Monday to supply 40 trucks to Rwanda.', 'AID -'],
  ['fr', 'Après avoir signé le pacte lundi, la France enverra des soldats en Norvège.', 'AID -'],
  ['en', 'Kenya said on Monday that Uganda had bombed its border posts.', 'ASSAULT -'],
] as const)('what was done at another time has no day of it: %s: %s', (language, text, expected) => {
  expect(datedIn(text, language)).toContain(expected);
});
