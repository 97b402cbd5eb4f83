import { expect, test } from 'vitest';
import { documentFromText } from './index.ts';

const id = async (text: string) => (await documentFromText(text)).id;

test('the same article is one document however it was saved', async () => {
  const first = await id('Un pacte signé\n\nLes ministres ont signé le pacte.\n');
  expect(first).toMatch(/^doc:[\da-f]{16}$/);
  expect(await id('\ufeffUn pacte signé\r\nLes ministres ont  signé\tle pacte.')).toBe(first);
  expect(await id('Un pacte signé Les ministres ont signé le pacte.'.normalize('NFD'))).toBe(first);
  expect(await id('Un pacte signé\n\nLes ministres ont signé ce pacte.')).not.toBe(first);
});

test('the same text gives the same document', async () => {
  const origin = { file: 'a.txt', now: new Date('2025-01-01') };
  const text = 'Un pacte\n\nPublié le 3 mars 2024\n\nLes ministres ont signé le pacte mardi à Moscou.';
  expect(await documentFromText(text, origin)).toEqual(await documentFromText(text, origin));
});

test('long texts are folded piece by piece, wherever the pieces end', async () => {
  const words = Array.from({ length: 40_000 }, (_, i) => `é${i}`);
  const first = await id(words.join(' '));
  expect(await id(words.join('\n\n   '))).toBe(first);
  expect(await id(words.map((word) => word.normalize('NFD')).join('\t '))).toBe(first);
  expect(await id([...words, 'fin'].join(' '))).not.toBe(first);
});
