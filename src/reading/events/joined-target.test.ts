import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en') =>
  readText(text, language, '2024-11-05').events.map(({ type, sources, targets }) => `${type} ${sources}>${targets}`);

it.each([
  [
    'en',
    'Oman closed its ports to Iranian ships and expelled three diplomats.',
    ['SANCTION OMN>IRN', 'SANCTION OMN>IRN'],
  ],
  [
    'en',
    'Caracas condemned the American strikes and mobilised 200,000 soldiers.',
    ['ACCUSE VEN>USA', 'MOBILIZE VEN>USA'],
  ],
  [
    'fr',
    'Le Tchad a rompu ses relations avec le Soudan et renvoyé quatre diplomates.',
    ['SANCTION TCD>SDN', 'SANCTION TCD>SDN'],
  ],
] as const)('what is joined to a deed is done to the same (%s: %s)', (language, text, events) => {
  expect(told(text, language)).toEqual(events);
});

it.each([
  ['en', 'Caracas condemned the American strikes and Kenya mobilised 200,000 soldiers.'],
  ['fr', 'Caracas a condamné les frappes américaines et le Kenya a mobilisé 200.000 soldats.'],
] as const)('who does something else does it to nobody that is told (%s: %s)', (language, text) => {
  expect(told(text, language)).toContain('MOBILIZE KEN>');
});
