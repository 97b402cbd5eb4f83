import { expect, test } from 'vitest';
import { briefHtml } from './html.ts';
import { briefMarkdown, escaped } from './markdown.ts';
import type { WrittenBrief } from './written.ts';

const evil = '<script>alert(1)</script> [x](javascript:alert(1)) **b** `c`';
const brief: WrittenBrief = {
  ...{ language: 'en', title: evil, head: ['1. not a list'], sourcesTitle: 'Sources' },
  sections: [
    { title: 'News', lead: null, lines: [{ text: evil, sources: [1] }], groups: [] },
    {
      title: 'Figures',
      lead: 'None.',
      lines: [],
      groups: [{ title: 'Soldiers', lines: [{ text: '- 3', sources: [] }] }],
    },
  ],
  sources: [
    {
      number: 1,
      published: evil,
      title: evil,
      sentence: `# ${evil}\n\n- item`,
      language: 'fr',
      address: 'javascript:alert(1)',
    },
    { number: 2, published: 'A', title: 'B', sentence: 'C', language: 'en', address: 'https://a.example/x y>z' },
  ],
};

test('Markdown holds the words of an article as words', () => {
  const text = briefMarkdown(brief);
  expect(text).not.toMatch(/(?<!\\)<script/);
  expect(text).not.toMatch(/(?<!\\)\]\(/);
  expect(text).not.toMatch(/^ *#+ .*\n *- item/m);
  expect(text).toContain('1\\. not a list');
  expect(text).toContain('- \\- 3');
  expect(text).toContain('<https://a.example/x%20y%3Ez>');
});

test.each([
  ['- a', '\\- a'],
  ['12) a', '12\\) a'],
  ['a_b*c', 'a\\_b\\*c'],
  ['two\nlines', 'two lines'],
  ['plain, words. 1.5', 'plain, words. 1.5'],
])('%j is written %j', (text, written) => {
  expect(escaped(text)).toBe(written);
});

test('HTML holds the words of an article as words, and only web addresses are links', async () => {
  const page = await briefHtml(brief);
  expect(page).not.toContain('<script');
  expect(page).not.toMatch(/href="javascript/i);
  expect(page).toContain('href="https://a.example/x y&gt;z"');
  expect(page).toContain('<a class="n" href="#s1">1</a>');
  expect(page).toContain('<li id="s1" value="1">');
});
