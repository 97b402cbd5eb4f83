import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

test.each([
  ['fr', 'Paris et Athènes ont signé un accord de défense dans un contexte de rivalité avec Ankara.'],
  ['fr', 'Paris et Athènes ont signé un pacte d’accès réciproque sur fond de tensions avec la Turquie.'],
  ['en', 'Paris and Athens signed a defence pact amid concerns over Turkey’s ambitions.'],
  ['en', 'Paris and Athens signed a defence pact at a time of tension with Turkey.'],
  ['fr', 'Un pacte entre deux adversaires de la Turquie a été signé par Paris et Athènes.'],
  ['fr', 'Paris et Athènes ont signé un pacte qui inquiète la Turquie.'],
  ['fr', 'Paris et Athènes ont signé un pacte, dénoncé par la Turquie comme une menace.'],
  ['en', 'Paris and Athens signed a pact that has drawn criticism from Turkey.'],
  ['en', 'A pact between two adversaries of Turkey was signed by France and Greece.'],
] as const)('%s: whom the parties fear is no party: %s', (language, text) => {
  expect(readText(text, language, '2025-09-15').agreements.map(({ parties }) => parties)).toEqual([['FRA', 'GRC']]);
});
