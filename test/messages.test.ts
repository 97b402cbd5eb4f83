import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../messages/', import.meta.url));
const files = globSync('**/*.json', { cwd: root }).sort();

/** Every text by its dotted key, without i18next’s plural endings, which differ between the languages. */
function texts(file: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') found.set(key.replace(/_(zero|one|two|few|many|other)$/, ''), value);
    else for (const [name, inner] of Object.entries(value as object)) walk(inner, key ? `${key}.${name}` : name);
  };
  walk(JSON.parse(readFileSync(root + file, 'utf8')), '');
  return found;
}

const variables = (text: string) => [...text.matchAll(/\{\{\s*-?\s*(\w+)/g)].map((match) => match[1]).sort();

test('every file has its twin in the other language', () => {
  const names = (language: string) =>
    files
      .filter((file) => new RegExp(`(^|\\.)${language}\\.json$`).test(file))
      .map((file) => file.replace(/(fr|en)\.json$/, ''));
  expect(names('fr')).toEqual(names('en'));
  expect(names('fr')).not.toEqual([]);
});

describe.each(files.filter((file) => file.endsWith('fr.json')))('%s', (file) => {
  const fr = texts(file);
  const en = texts(file.replace(/fr\.json$/, 'en.json'));

  test('has the same texts in both languages', () => {
    expect([...fr.keys()].sort()).toEqual([...en.keys()].sort());
  });

  test('fills in the same values in both languages', () => {
    for (const [key, text] of fr) expect([key, ...variables(text)]).toEqual([key, ...variables(en.get(key) ?? '')]);
  });

  test('leaves no text empty', () => {
    expect([...fr, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
