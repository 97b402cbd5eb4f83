import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

const typesOf = (text: string, language: 'fr' | 'en') =>
  readText(text, language, '2024-11-05').events.map(({ type, sources, targets }) => `${type} ${sources}>${targets}`);

it.each([
  ['en', 'Turkey ordered its troops to leave Qatar.', 'RETREAT TUR>QAT'],
  ['fr', 'Ankara a ordonné à ses soldats de quitter le Qatar.', 'RETREAT TUR>QAT'],
  ['en', 'The Colombian president ordered his services to stop sharing intelligence with Chile.', 'SANCTION COL>CHL'],
  ['fr', 'Le président tchadien a ordonné au gouvernement de rompre les relations avec le Soudan.', 'SDN'],
] as const)('whom one commands does what he is told to (%s: %s)', (language, text, told) => {
  expect(typesOf(text, language).some((one) => one.includes(told))).toBe(true);
});

it.each([
  ['en', 'Iraq ordered Turkish troops to leave Bashiqa.'],
  ['fr', 'Bagdad a ordonné aux troupes turques de quitter Bachiqa.'],
] as const)('an order to anyone else is a demand (%s: %s)', (language, text) => {
  expect(typesOf(text, language)).toEqual(['REQUEST IRQ>TUR']);
});
