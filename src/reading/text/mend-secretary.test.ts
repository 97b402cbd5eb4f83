import { expect, it } from 'vitest';
import { readText } from '../read-text.testing.ts';

it('gives the verb its secretary of state behind an opening phrase', () => {
  const { events } = readText(
    'After talks with his Kenyan counterpart, U.S. Secretary of State Marco Rubio condemned the Sudanese strikes.',
    'en',
    '2025-09-15',
  );
  expect(
    events.some(
      ({ type, sources, targets }) => type === 'ACCUSE' && sources.includes('USA') && targets.join() === 'SDN',
    ),
  ).toBe(true);
});
