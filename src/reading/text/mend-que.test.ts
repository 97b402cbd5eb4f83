import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en' = 'fr') =>
  readText(text, language).events.map(({ type, sources, targets }) => [type, ...sources, '→', ...targets].join(' '));

test('a clause with «que» behind a noun tells of that noun, whatever verb it was hung on', () => {
  const { agreements } = readText(
    'Ces vols font suite au pacte de défense que le Kenya et l’Ouganda ont signé le 14 août.',
    'fr',
  );
  expect(agreements.flatMap(({ steps }) => steps.map(({ step, by }) => [step, ...by].join(' ')))).toEqual([
    'signed KEN UGA',
  ]);
});

test('whoever stands behind «que» does what the clause tells', () => {
  const { agreements } = readText(
    'L’alliance repose sur une déclaration que MM. Poutine et Xi ont signée le 8 mai 2025 à Moscou.',
    'fr',
  );
  expect(agreements.flatMap(({ steps }) => steps.map(({ step, date }) => `${step} ${date?.from}`))).toEqual([
    'signed 2025-05-08',
  ]);
});

test.each([
  ['fr', 'Le Kenya a condamné les sanctions que Londres avait prises contre des responsables ougandais.'],
  ['en', 'Kenya condemned the sanctions that London had imposed on Ugandan officials.'],
] as const)('%s: who is blamed for what a clause tells is the one who did it: %s', (language, text) => {
  expect(told(text, language)).toEqual(['ACCUSE KEN → GBR', 'SANCTION GBR → UGA']);
});

test.each([
  ['fr', 'Le Kenya a condamné l’invasion de l’Ouganda.'],
  ['en', 'Kenya condemned the invasion of Uganda.'],
] as const)('%s: who suffers a blow is not blamed for it: %s', (language, text) => {
  expect(told(text, language)).not.toContain('ACCUSE KEN → UGA');
});

test.each([
  ['fr', 'Le Kenya a condamné l’invasion de l’Ouganda par le Rwanda.', 'ACCUSE KEN → RWA'],
  ['fr', 'Le Kenya a condamné les attaques de l’Ouganda.', 'ACCUSE KEN → UGA'],
  ['en', 'Kenya condemned the invasion of Uganda by Rwanda.', 'ACCUSE KEN → RWA'],
] as const)('%s: whoever struck it is: %s', (language, text, event) => {
  expect(told(text, language)).toContain(event);
});

test('what was asked for before is told, whatever is planned of it', () => {
  const { events } = readText(
    'Le Kenya va livrer à l’Ouganda les chars que la Tanzanie avait demandés au Kenya.',
    'fr',
  );
  expect(events.map(({ type, mood }) => `${type} ${mood}`)).toEqual(['AID planned', 'REQUEST asserted']);
});

test.each([
  'Le Kenya veut prévenir une invasion de l’Ouganda.',
  'Le Kenya veut prévenir tout rapprochement avec l’Ouganda.',
])('to prevent is not to warn: %s', (text) => expect(told(text)).toEqual([]));

test('to warn is', () => {
  expect(told('Le Kenya a prévenu l’Ouganda qu’il riposterait.')).toEqual(['THREATEN KEN → UGA']);
});
