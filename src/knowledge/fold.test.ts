import { expect, test } from 'vitest';
import { foldName } from './index.ts';

test.each([
  ['Kim Jong-un', 'kim jong un'],
  ['Kim Jong\u2011un', 'kim jong un'],
  ['États-Unis', 'etats unis'],
  ['l’Élysée', "l'elysee"],
  ["l'Elysée", "l'elysee"],
  ['Radosław Sikorski', 'radoslaw sikorski'],
  ['  Corée\u00a0 du Nord ', 'coree du nord'],
  ['Russie–Corée', 'russie coree'],
])('%s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
