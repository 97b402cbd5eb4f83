import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collect } from './collect.ts';
import { makePdf, type PrintedLine } from './pdf.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pdf-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function shapeOf(name: string, pages: readonly (readonly PrintedLine[])[]) {
  const file = join(dir, name);
  writeFileSync(file, makePdf(pages));
  const [result] = await collect([file], { now: () => new Date('2025-03-20') });
  if (!result?.ok) throw new Error(result?.code);
  const { document } = result;
  return { ...document, shape: document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)]) };
}

const running = (page: number): PrintedLine[] => [{ text: 'Le Témoin' }, { text: `Page ${page}` }];

const pages: PrintedLine[][] = [
  [
    ...running(1),
    { text: 'Un pacte à deux', size: 20, below: 40 },
    { text: 'Publié le 19 juin 2024 à 10h00', below: 40 },
    { text: 'Les deux ministres ont signé le pacte mardi à Moscou, selon un com-', below: 30 },
    { text: 'muniqué. Le texte prévoit une aide mutuelle, et des soldats nord-' },
    { text: 'coréens seront présents comme le sont déjà les observateurs nord-coréens.' },
    { text: 'Ce que dit le texte', below: 30 },
    { text: '• Aide militaire immédiate', below: 30 },
    { text: '• Consultations régulières' },
    { text: 'Le traité doit encore être ratifié par les deux chambres, qui se réu-', below: 30 },
  ],
  [
    ...running(2),
    { text: 'niront à l’automne pour en débattre, a précisé la porte-parole du', below: 40 },
    { text: 'gouvernement devant la presse étrangère réunie à Moscou.' },
  ],
];

test('paragraphs are put together over lines and pages, running heads left out', async () => {
  const { shape, title, published, publishedBasis, language } = await shapeOf('pacte.pdf', pages);
  expect(shape).toEqual([
    ['title', 'Un pacte à deux'],
    ['boilerplate', 'Publié le 19 juin 2024 à 10h00'],
    [
      'paragraph',
      'Les deux ministres ont signé le pacte mardi à Moscou, selon un communiqué. Le texte prévoit une aide mutuelle, et des soldats nord-coréens seront présents comme le sont déjà les observateurs nord-coréens.',
    ],
    ['heading', 'Ce que dit le texte'],
    ['list-item', 'Aide militaire immédiate'],
    ['list-item', 'Consultations régulières'],
    [
      'paragraph',
      'Le traité doit encore être ratifié par les deux chambres, qui se réuniront à l’automne pour en débattre, a précisé la porte-parole du gouvernement devant la presse étrangère réunie à Moscou.',
    ],
  ]);
  expect({ title, published, publishedBasis, language }).toEqual({
    title: 'Un pacte à deux',
    published: '2024-06-19',
    publishedBasis: 'dateline',
    language: 'fr',
  });
});
