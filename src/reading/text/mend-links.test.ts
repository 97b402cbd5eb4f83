import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const ties = (text: string): string[] =>
  readText(text, 'en').events.map(({ type, sources }) => `${type} ${sources.toSorted().join(' ')}`);

test.each([
  ['First direct flight in decades links Accra and Lomé', 'COOPERATE GHA TGO'],
  ['A direct flight links Hanoi and Tashkent.', 'COOPERATE UZB VNM'],
  ['A new ferry links Qatar to Iran.', 'COOPERATE IRN QAT'],
])('%s', (text, tie) => {
  expect(ties(text)).toContain(tie);
});

test('links that somebody has stay a noun', () => {
  expect(ties('The trade links Qatar has with Iran are old.')).not.toContain('COOPERATE IRN QAT');
});
