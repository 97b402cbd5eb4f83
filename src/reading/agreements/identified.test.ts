import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const pactsIn = (text: string, language: Language) =>
  readText(text, language, '2026-03-05').agreements.map(({ knowledge, kinds }) => [knowledge, ...kinds]);

test.each<[Language, string, string | null]>([
  // Both names hold the two states: the words beside them tell which pact it is.
  [
    'en',
    'The Reciprocal Access Agreement between Japan and the Philippines took effect in September.',
    'japan-philippines-raa-2024',
  ],
  [
    'fr',
    "L'accord d'accès réciproque entre le Japon et les Philippines est entré en vigueur en septembre.",
    'japan-philippines-raa-2024',
  ],
  [
    'en',
    'Japan and the Philippines signed an Acquisition and Cross-Servicing Agreement in January.',
    'japan-philippines-acsa-2026',
  ],
  [
    'fr',
    "Le Japon et les Philippines ont signé en janvier un accord d'acquisition et de soutien logistique.",
    'japan-philippines-acsa-2026',
  ],
  ['en', 'The agreement between Japan and the Philippines took effect in September.', null],
  ['fr', "L'accord entre le Japon et les Philippines est entré en vigueur en septembre.", null],
])('of two pacts of the same states, %s: %s', (language, text, id) => {
  expect(pactsIn(text, language).map(([knowledge]) => knowledge)).toEqual([id]);
});

test.each<[Language, string, string | null, string]>([
  ['en', 'Russia and Cuba signed a military cooperation agreement in March 2025.', 'russia-cuba-2025', 'cooperation'],
  [
    'fr',
    'La Russie et Cuba ont signé en mars 2025 un accord de coopération militaire.',
    'russia-cuba-2025',
    'cooperation',
  ],
  ['en', 'Oslo and Helsinki signed a defence cooperation agreement on Tuesday.', null, 'cooperation'],
  ['fr', 'Oslo et Helsinki ont signé mardi un accord de coopération de défense.', null, 'cooperation'],
  ['en', 'Oslo and Helsinki signed a mutual defence treaty on Tuesday.', null, 'defence'],
  ['fr', 'Oslo et Helsinki ont signé mardi un traité de défense mutuelle.', null, 'defence'],
])('armies that work together owe no defence, %s: %s', (language, text, id, kind) => {
  expect(pactsIn(text, language)).toEqual([[id, kind]]);
});
