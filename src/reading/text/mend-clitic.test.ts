import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const sidesOf = (text: string): string[] =>
  readText(text, 'fr').events.map(
    ({ type, sources, targets }) => `${type} ${sources.filter((id) => !id.startsWith('person:'))} > ${targets}`,
  );

test('who says it behind the sentence is nobody to whom it is done', () => {
  expect(sidesOf('La France et le Tchad ont signé un accord. Le préavis sera respecté, a-t-il promis.')).toEqual([]);
});

test('«un haut diplomate» is a diplomat', () => {
  for (const word of ['responsable', 'diplomate', 'gradé', 'fonctionnaire'])
    expect(sidesOf(`Un haut ${word} américain est arrivé à Suva.`)).toEqual(['CONSULT USA > FJI']);
});
