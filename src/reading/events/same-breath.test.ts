import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { eventsIn } from './events-in.testing.ts';

const told = (text: string, language: Language): string[] =>
  eventsIn(text, language, '2025-09-15').map((one) => one.replace(' > ', '>'));

const TOLD: readonly [language: Language, expected: string, text: string][] = [
  ['en', 'ACCUSE ARG+CHL>BOL', 'Chile and Argentina issued a joint statement on Friday. It also condemned Bolivia.'],
  [
    'fr',
    'ACCUSE ARG+CHL>BOL',
    'Le Chili et l’Argentine ont publié une déclaration commune. Elle condamne aussi la Bolivie.',
  ],
  [
    'en',
    'CONSULT ARM+FRA>ARM+FRA',
    'Emmanuel Macron had agreed with Nikol Pashinyan, when they met in Rome, to send radars.',
  ],
  [
    'fr',
    'CONSULT ARM+FRA>ARM+FRA',
    'Emmanuel Macron a promis des radars à Nikol Pachinian lorsqu’ils se sont rencontrés à Rome.',
  ],
  [
    'en',
    'SANCTION TUR>ISR',
    'Turkey accused Greece of arming islands. Its ties with Israel, once close, collapsed; it suspended all trade with the country in May.',
  ],
  [
    'en',
    'ACCUSE org:african-union>RWA',
    'The move by Kigali has rattled the African Union, of which Togo is a member.',
  ],
];

const NOT_TOLD: readonly [language: Language, wrong: RegExp, text: string][] = [
  ['en', /org:sadc>org:sadc/, 'The move has rattled the Southern African Development Community (SADC).'],
  ['en', /FIN/, 'The decision has alarmed NATO, which Finland joined in 2023.'],
  ['en', /org:icc/, 'Kenya blasted the firm for courting a prime minister wanted by the International Criminal Court.'],
  ['en', /REQUEST .*LBY/, 'The Egyptian president urged foreign forces to leave Libya.'],
  ['fr', /REQUEST .*LBY/, 'Le président égyptien a exhorté les forces étrangères à quitter la Libye.'],
  ['en', /COOPERATE/, 'Rwanda sent troops to Mozambique. Paris is picking up part of the tab.'],
  ['en', /ACCUSE/, 'Chile and Peru signed a treaty on Friday. It condemns nobody, and Bolivia likes it.'],
  ['en', /KEN>/, 'Groups funded by Kenya hailed the deal between Uganda and Tanzania.'],
];

describe('who is meant in the same breath', () => {
  test.each(TOLD)('%s %s: %s', (language, expected, text) => {
    expect(told(text, language)).toContain(expected);
  });
  test.each(NOT_TOLD)('%s not %s: %s', (language, wrong, text) => {
    expect(told(text, language).filter((one) => wrong.test(one))).toEqual([]);
  });
});
