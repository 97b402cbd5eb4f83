import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

it.each([
  ['en', 'Norway has trained more than 1,200 Ukrainian sappers.', 'AID NOR>UKR'],
  ['en', 'Iran delivered more than a hundred missiles to Russia.', 'AID IRN>RUS'],
  ['fr', 'La Norvège a formé plus de 1 200 démineurs ukrainiens.', 'AID NOR>UKR'],
] as const)('what limits a number is not what is counted: %s %s', (language, text, told) => {
  const events = readText(text, language, '2024-11-05').events;
  expect(events.map(({ type, sources, targets }) => `${type} ${sources}>${targets}`)).toContain(told);
});

it('two that are compared are not counted', () => {
  expect(readText('Russia has more missiles than Iran.', 'en', '2024-11-05').events).toEqual([]);
});
