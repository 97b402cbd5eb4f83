import { expect, test } from 'vitest';
import { verbGuesses } from './words.ts';

test.each([
  ['livreraient', 'livrer'],
  ['vendra', 'vendre'],
  ['enverront', 'envoyer'],
  ['déploieront', 'deployer'],
  ['appuiera', 'appuyer'],
  ['rappellera', 'rappeler'],
  ['acquerra', 'acquerir'],
  ['engageait', 'engager'],
  ['déployaient', 'deployer'],
  ['fournissait', 'fournir'],
  ['craignaient', 'craindre'],
  ['soutint', 'soutenir'],
  ['promirent', 'promettre'],
  ['signèrent', 'signer'],
  ['resumed', 'resume'],
  ['shipping', 'ship'],
])('%s may be a form of %s', (form, verb) => {
  expect(verbGuesses(form)).toContain(verb);
});
