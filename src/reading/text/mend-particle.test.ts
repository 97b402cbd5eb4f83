import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const sidesOf = (text: string): string[] =>
  readText(text, 'en').events.map(({ type, sources, targets }) => `${type} ${sources} > ${targets}`);

test('a particle before its object is no preposition', () => {
  expect(sidesOf('North Korea handed over the remains of five American soldiers.')).toContain('RETREAT PRK > USA');
  expect(sidesOf('Chad broke off talks with Libya on Monday.')).toContain('SANCTION TCD > LBY');
});
