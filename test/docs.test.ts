import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { pages } from '../scripts/docs/pages.ts';
import { loadKnowledge } from '../src/knowledge/index.ts';
import { EventType } from '../src/model/index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const written = globSync(['*.md', '{docs,knowledge,models,examples,bench}/*.md'], { cwd: root });

test.each([...pages(loadKnowledge())])('%s is what the data says (else: npm run docs)', (path, text) => {
  expect(read(path)).toBe(text);
});

test.each(EventType.options)('the event type %s is documented', (type) => {
  expect(read('docs/events.md')).toContain(`### ${type}\n`);
});

test('every mode that a rule gives is documented under its type', () => {
  const { events, scale } = loadKnowledge();
  const known = new Set(scale.modes.map(({ type, mode }) => `${type} ${mode}`));
  const unknown = events.filter(({ type, mode }) => mode !== undefined && !known.has(`${type} ${mode}`));
  expect(unknown.map(({ id, type, mode }) => `${id}: ${type} ${mode}`)).toEqual([]);
});

test('every setting taken from the environment is documented', () => {
  const sources = globSync('{src,bin}/**/*.{ts,js}', { cwd: root }).map(read).join('\n');
  const settings = new Set([...sources.matchAll(/\benv(?:\.|\[')([A-Z][A-Z_]+)/g)].map((match) => match[1] ?? ''));
  const documentation = written.map(read).join('\n');
  expect([...settings].filter((setting) => !documentation.includes(`\`${setting}`))).toEqual([]);
});

test('every page of the browser application is documented', () => {
  const routes = [...read('web/src/app.tsx').matchAll(/^ {2}'(\/[a-z-]*)': lazy/gm)].map((match) => match[1]);
  expect(routes.length).toBeGreaterThan(10);
  const documentation = read('docs/pages.md');
  expect(routes.filter((route) => !documentation.includes(`\`${route}\``))).toEqual([]);
});

describe('links', () => {
  const links = written.flatMap((path) =>
    [...read(path).matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => ({ path, target })),
  );

  test('there are some', () => {
    expect(links.length).toBeGreaterThan(20);
  });

  test.each(links)('$path → $target', ({ path, target }) => {
    const [file = '', anchor] = target.split('#');
    const to = file === '' ? path : join(dirname(path), file);
    expect(existsSync(join(root, to))).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(read(to))).toContain(anchor);
  });
});

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.*)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
