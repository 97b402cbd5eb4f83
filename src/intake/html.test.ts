import { describe, expect, test } from 'vitest';
import { documentFromHtml } from './index.ts';

const now = new Date('2025-03-20T12:00:00Z');
const read = async (html: string) => {
  const document = await documentFromHtml(html, { file: 'page.html', now });
  const shape = document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)]);
  return { ...document, shape };
};

const paragraph =
  'Les deux ministres ont signé le pacte mardi à Moscou, selon un communiqué publié dans la soirée par les deux capitales.';
const article = `<p>${paragraph}</p><p>Le texte prévoit une aide mutuelle en cas d’attaque, et des consultations régulières entre les états-majors.</p>`;
const page = (head: string, body = `<article><h1>Un pacte à deux</h1>${article}</article>`) =>
  `<!doctype html><html lang="fr-FR"><head><title>Un pacte à deux | Le Témoin</title>${head}</head><body>${body}</body></html>`;
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what a page says of itself', () => {
  const news = {
    '@type': 'NewsArticle',
    headline: 'Un pacte',
    datePublished: '2024-06-19T08:00:00+02:00',
    publisher: { name: 'Le Témoin' },
  };
  const og = `<meta property="og:title" content="Un pacte (OG)"><meta property="og:site_name" content="Site OG">
    <meta property="article:published_time" content="2024-06-21">`;

  test.each([
    ['alone', news],
    ['in a list', [{ '@type': 'Organization', name: 'X' }, news]],
    [
      'in a graph',
      {
        '@graph': [
          { '@type': 'WebPage', name: 'Page', datePublished: '2020-01-01' },
          { ...news, '@type': ['NewsArticle', 'Thing'] },
        ],
      },
    ],
  ])('JSON-LD %s comes before OpenGraph', async (_, data) => {
    expect(await read(page(og + linked(data)))).toMatchObject({
      title: 'Un pacte',
      publisher: 'Le Témoin',
      published: '2024-06-19',
      publishedBasis: 'metadata',
      language: 'fr',
    });
  });

  test('OpenGraph where there is no JSON-LD, or one that is not JSON', async () => {
    const expected = { title: 'Un pacte (OG)', publisher: 'Site OG', published: '2024-06-21' };
    expect(await read(page(og))).toMatchObject(expected);
    expect(await read(page(`<script type="application/ld+json">{"@type": NewsArticle,}</script>${og}`))).toMatchObject(
      expected,
    );
  });

  test.each([
    ['<meta name="DC.date" content="2024-06-19">', ''],
    ['<meta name="date" content="19 juin 2024">', ''],
    ['<meta itemprop="datePublished" content="2024-06-19T00:00">', ''],
    ['', '<time datetime="2024-06-19T10:00">mercredi</time>'],
  ])('a date in %s%s', async (head, body) => {
    const document = await read(page(head, `<article><h1>Un pacte à deux</h1>${body}${article}</article>`));
    expect(document).toMatchObject({ published: '2024-06-19', publishedBasis: 'metadata' });
  });

  test('a dateline in the text where the metadata say nothing', async () => {
    const body = `<article><h1>Un pacte à deux</h1><p>Publié le 19 juin 2024 à 10h00</p>${article}</article>`;
    expect(await read(page('', body))).toMatchObject({
      published: '2024-06-19',
      publishedBasis: 'dateline',
      title: 'Un pacte à deux',
    });
  });

  test('the canonical address, where it is one', async () => {
    expect((await read(page('<link rel="canonical" href="https://example.org/a">'))).url).toBe('https://example.org/a');
    expect((await read(page('<link rel="canonical" href="javascript:alert(1)">'))).url).toBeNull();
  });
});

test('blocks of the article, and none of what surrounds it', async () => {
  const body = `<header><nav><a href=/>Accueil</a> <a href=/m>Monde</a></nav></header>
    <main><article><h1>Un pacte à deux</h1>${article}<h2>Ce que dit le texte</h2>
    <ul><li>Aide militaire <b>immédiate</b></li><li><p>Consultations</p></li></ul>
    <blockquote><p>« C’est une étape », a dit le ministre.</p></blockquote>
    <table><tr><th>Date</th><th>Étape</th></tr><tr><td>19&nbsp;juin</td><td><p>Signature</p><p>à Moscou</p></td></tr></table>
    <p>Première phrase du ministre.<br>Seconde phrase<br>sur deux lignes.</p>
    <p>Partager sur Facebook</p></article></main>
    <aside><p>Abonnez-vous</p></aside><footer>© 2024</footer><script>alert('x')</script>`;
  const { text, shape, blocks } = await read(page('', body));
  expect(shape.slice(3)).toEqual([
    ['heading', 'Ce que dit le texte'],
    ['list-item', 'Aide militaire immédiate'],
    ['list-item', 'Consultations'],
    ['paragraph', '« C’est une étape », a dit le ministre.'],
    ['table-cell', 'Date'],
    ['table-cell', 'Étape'],
    ['table-cell', '19\u00a0juin'],
    ['table-cell', 'Signature à Moscou'],
    ['paragraph', 'Première phrase du ministre.'],
    ['paragraph', 'Seconde phrase sur deux lignes.'],
    ['boilerplate', 'Partager sur Facebook'],
  ]);
  expect(shape[0]).toEqual(['title', 'Un pacte à deux']);
  expect(blocks.find(({ kind }) => kind === 'heading')?.level).toBe(2);
  expect(text).not.toMatch(/Accueil|Abonnez|alert/);
  expect(text).toBe(shape.map(([, words]) => words).join('\n\n'));
});

describe('broken pages', () => {
  test('nothing is closed', async () => {
    const { shape } = await read(
      `<html><body><h1>Un pacte<p>${paragraph}<p>Suite <b>en gras<ul><li>Un point<li>Un autre</ul><table><tr><td>a<td>b<tr><td>c<td>d</table>`,
    );
    expect(shape).toContainEqual(['paragraph', paragraph]);
    expect(shape).toContainEqual(['list-item', 'Un autre']);
    expect(shape.filter(([kind]) => kind === 'table-cell')).toHaveLength(4);
  });

  test('ten thousand nested elements', async () => {
    const { text } = await read(
      `<html><body>${'<div>'.repeat(10_000)}<p>${paragraph}</p>${'</div>'.repeat(10_000)}</body></html>`,
    );
    expect(text).toContain(paragraph);
  });

  test('a fragment without a frame', async () => {
    expect((await read(`<h1>Un pacte</h1><p>${paragraph}</p>`)).shape).toEqual([
      ['title', 'Un pacte'],
      ['paragraph', paragraph],
    ]);
  });

  test('text between stray closing tags', async () => {
    expect((await read(`</div></p><body></span>${paragraph}</td></body></html></html>`)).text).toContain(paragraph);
  });

  test('a page laid out with tables', async () => {
    const { shape } = await read(page('', `<table><tr><td>${article.repeat(3)}</td><td>Menu</td></tr></table>`));
    expect(shape.filter(([kind]) => kind === 'table-cell')).toEqual([]);
  });
});

test('a paragraph in bold letters is a heading, and so is a bold line above one', async () => {
  const bold = `<p><b>Que dit Oslo ?</b></p><p>${paragraph}</p><p><strong>15:20 – La réponse</strong><br>${paragraph}</p><p><b>Riga</b> attend.</p>`;
  const { shape } = await read(page('', `<article><h1>Un pacte à deux</h1>${bold}</article>`));
  expect(shape).toEqual([
    ['title', 'Un pacte à deux'],
    ['heading', 'Que dit Oslo ?'],
    ['paragraph', paragraph],
    ['heading', '15:20 – La réponse'],
    ['paragraph', paragraph],
    ['paragraph', 'Riga attend.'],
  ]);
});
