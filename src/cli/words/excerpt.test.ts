import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test('a short sentence stands whole, on one line', () => {
  expect(excerpt('Riga  and\nTallinn agreed.')).toBe('Riga and Tallinn agreed.');
});

test('a long one is cut between words, without the comma that it breaks at', () => {
  const cut = excerpt(
    `Les deux ministres ont signé à Riga, devant la presse, un accord de défense, ${'puis '.repeat(20)}`,
  );
  expect(cut).toBe('Les deux ministres ont signé à Riga, devant la presse, un accord de …');
});

test('what has no blank is cut all the same', () => {
  expect(excerpt('x'.repeat(5000)).length).toBeLessThan(80);
});
