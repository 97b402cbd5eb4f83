import { expect, test } from 'vitest';
import { documentFromMarkdown } from './index.ts';

const now = new Date('2025-03-20T12:00:00Z');
const read = async (markdown: string) => {
  const document = await documentFromMarkdown(markdown, { file: 'a.md', now });
  return { ...document, shape: document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)]) };
};

test('front matter in its usual spellings', async () => {
  const text = 'Les ministres ont signé le pacte mardi à Moscou.';
  const expected = {
    title: 'Un pacte',
    publisher: 'Le Témoin',
    url: 'https://example.org/a',
    published: '2024-06-19',
    publishedBasis: 'metadata',
    language: 'fr',
  };
  const url = 'url: https://example.org/a';
  expect(
    await read(`---\ntitle: Un pacte\npublisher: Le Témoin\n${url}\npublished: 2024-06-19\nlanguage: fr\n---\n${text}`),
  ).toMatchObject(expected);
  expect(
    await read(
      `---\nTitle: "Un pacte"\nsource: {name: Le Témoin}\n${url}\ndate: 19 juin 2024\nlang: fr-FR\n...\n\n${text}`,
    ),
  ).toMatchObject({ ...expected, text });
});

test('a rule at the beginning is no front matter', async () => {
  expect((await read('---\n\nLes ministres ont signé.\n\n---\n\nEnsuite : rien.')).shape).toEqual([
    ['paragraph', 'Les ministres ont signé.'],
    ['paragraph', 'Ensuite : rien.'],
  ]);
});

test('blocks, without their markup', async () => {
  const { shape, title, blocks, text } = await read(`# Un *pacte* à deux

Publié le 19 juin 2024

Les **deux** ministres ont [signé](https://example.org) le pacte_secret
mardi à Moscou.[^1]
<!-- à relire -->
## Ce qu’il dit ##

- Aide \`immédiate\`
  en cas d’attaque
- Consultations
1. Un point
> « Une étape »,
> dit-il.

Sous-titre
----------

| Date | Étape |
|:-----|------:|
| 19 juin | **Signature** |

![photo](a.jpg)
* * *
5 \\* 3 &amp; plus`);
  expect(title).toBe('Un pacte à deux');
  expect(shape).toEqual([
    ['title', 'Un pacte à deux'],
    ['boilerplate', 'Publié le 19 juin 2024'],
    ['paragraph', 'Les deux ministres ont signé le pacte_secret mardi à Moscou.'],
    ['heading', 'Ce qu’il dit'],
    ['list-item', 'Aide immédiate en cas d’attaque'],
    ['list-item', 'Consultations'],
    ['list-item', 'Un point'],
    ['paragraph', '« Une étape », dit-il.'],
    ['heading', 'Sous-titre'],
    ['table-cell', 'Date'],
    ['table-cell', 'Étape'],
    ['table-cell', '19 juin'],
    ['table-cell', 'Signature'],
    ['paragraph', '5 * 3 & plus'],
  ]);
  expect(blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level)).toEqual([2, 2]);
  expect(text).toBe(shape.map(([, words]) => words).join('\n\n'));
});

test('a line in bold above a paragraph, or alone, is a heading; a sentence in bold is none', async () => {
  const { shape } = await read(
    '# Direct\n\n**15:20 – La réponse de Riga**\nRiga a protesté lundi.\n\n**Que dit Oslo ?**\n\nOslo se tait.\n\n**Le texte est signé.**\n\n**Riga** attend.',
  );
  expect(shape).toEqual([
    ['title', 'Direct'],
    ['heading', '15:20 – La réponse de Riga'],
    ['paragraph', 'Riga a protesté lundi.'],
    ['heading', 'Que dit Oslo ?'],
    ['paragraph', 'Oslo se tait.'],
    ['paragraph', 'Le texte est signé.'],
    ['paragraph', 'Riga attend.'],
  ]);
});
