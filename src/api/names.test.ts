import { expect, test } from 'vitest';
import { officeNames, placeNames } from './names.ts';

test('an office is called by its label in each language; words of a text stand for themselves', () => {
  expect(officeNames('head-of-state')).toEqual({ fr: 'chef de l’État', en: 'head of state' });
  expect(officeNames('grand vizir')).toEqual({ fr: 'grand vizir', en: 'grand vizir' });
});

test('a place is called as its table has it, else as the text does', () => {
  expect(placeNames('pyongyang')).toEqual({ fr: 'Pyongyang', en: 'Pyongyang' });
  expect(placeNames('near the border')).toEqual({ fr: 'near the border', en: 'near the border' });
  expect(placeNames(null)).toBe(null);
});
