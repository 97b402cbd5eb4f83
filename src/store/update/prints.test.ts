import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import type { Document } from '../../model/index.ts';
import { printOf } from '../../record/index.ts';
import { isSamePrint, packPrint, unpackPrint } from './prints.ts';

const knowledge = loadKnowledge();
const document = (text: string): Document => ({
  id: 'doc:é',
  title: null,
  publisher: 'Le Journal',
  url: null,
  published: '2024-06-19',
  publishedBasis: 'metadata',
  language: 'fr',
  file: null,
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
});
const texts = [
  'PYONGYANG, 19 juin (KCNA) – Kim Jong-un a reçu 11 000 soldats, « ce qui ne s’était jamais vu en Corée du Nord », rapporte TASS.',
  'Rien.',
  '',
];

test('a print is the same once packed and unpacked, wherever its bytes lie', () => {
  for (const text of texts) {
    const print = printOf(document(text), knowledge);
    const packed = packPrint(print);
    expect(unpackPrint(packed)).toEqual(print);
    const shifted = new Uint8Array(packed.length + 1);
    shifted.set(packed, 1);
    expect(unpackPrint(shifted.subarray(1))).toEqual(print);
    expect(isSamePrint(packPrint(unpackPrint(packed)), packed)).toBe(true);
  }
  const [one, other] = texts.map((text) => packPrint(printOf(document(text), knowledge)));
  expect(isSamePrint(one!, other!)).toBe(false);
});
