import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

test.each<[Language, string]>([
  ['fr', 'À Riyad, on ne dément ni ne confirme la livraison de missiles par la Chine.'],
  ['fr', 'Le Kremlin n’a ni confirmé ni démenti la livraison de missiles au Mali.'],
  ['en', 'The Kremlin neither confirmed nor denied that it had sent missiles to Mali.'],
])('%s: neither one nor the other is no denial: %s', (language, text) => {
  const kinds = readText(text, language).claims.map(({ kind }) => kind);
  expect(kinds).toContain('evasion');
  expect(kinds).not.toContain('denial');
});
