import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const sidesOf = (text: string): string[] =>
  readText(text, 'en').events.map(({ type, sources, targets }) => `${type} ${sources} > ${targets}`);

test('aid behind a name is a noun', () => {
  expect(sidesOf('Hungary blocked EU aid to Ukraine.')).toEqual(['REJECT HUN > UKR']);
  expect(sidesOf('Cairo halted US aid to Chad.')).toEqual(['SANCTION EGY > TCD']);
});

test('what stands under "if" has a verb', () => {
  expect(sidesOf('Iran will respond if Israel attacks.')).toEqual(['THREATEN IRN > ISR']);
});

test('who is called upon does what is asked, and it is not done', () => {
  expect(sidesOf('Pretoria called on Kigali to withdraw its troops.')).toEqual(['REQUEST ZAF > RWA']);
});

test('behind a modal "back" is a verb', () => {
  expect(sidesOf('Chad said Sudan would always back Libya in its dispute.')).toEqual(['SUPPORT SDN > LBY']);
});

test('behind one noun with its article a bare form is a noun', () => {
  expect(sidesOf('The meeting came days after a Pakistani air raid on Kandahar.')).toContain('ASSAULT PAK > AFG');
  expect(sidesOf('Mali froze the accord weeks after an Algerian drone strike on its soil.')).toContain(
    'ASSAULT DZA > MLI',
  );
});
