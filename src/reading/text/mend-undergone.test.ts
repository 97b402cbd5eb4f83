import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string) =>
  readText(text, 'en').events.map(({ type, sources, targets }) => `${type} ${sources.join('+')}>${targets.join('+')}`);

test.each([
  ['# Kenyan engineer abducted in Somalia', 'ASSAULT >KEN'],
  ['# Two Ugandans kidnapped in Mogadishu', 'ASSAULT >UGA'],
  ['Kenyan troops searched for three Ugandan doctors kidnapped last month in Somalia.', 'ASSAULT >UGA'],
  ['Kenya said on Monday two Kenyan nurses held hostage in Somalia were alive.', 'ASSAULT >KEN'],
])('who was taken is no taker: %s', (text, event) => {
  expect(told(text)).toEqual([event]);
});

test.each([
  ['Kenyan soldiers captured two Ugandan rebels in Somalia.', 'COERCE KEN>UGA'],
  ['Kenyan soldiers killed at least 20 Ugandans on Monday.', 'ASSAULT KEN>UGA'],
])('a verb that has its object is active: %s', (text, event) => {
  expect(told(text)).toEqual([event]);
});
