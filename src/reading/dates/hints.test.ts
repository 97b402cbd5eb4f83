import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATE_RULES, rulesFor } from './grammar.ts';
import { hintsOf } from './hints.ts';

/** The texts of the tables of expressions. */
const textsOf = (file: string): string[] =>
  Array.from(
    readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/^\s+\[?\s*(?:'((?:[^'\\]|\\.)+)'|"([^"]+)"),/gmu),
    (match) => match[1] ?? match[2]!,
  );

test.each([
  ['fr', './french-expressions.test.ts'],
  ['en', './english-expressions.test.ts'],
] as const)('no rule is kept from a text in which its pattern stands, %s', (language, file) => {
  const texts = textsOf(file);
  expect(texts.length).toBeGreaterThan(200);
  for (const text of texts) {
    const tried = rulesFor(text, language, hintsOf(text, language));
    for (const rule of DATE_RULES[language])
      if (text.search(rule.pattern) >= 0) expect(tried, `${rule.name}: ${text}`).toContain(rule);
  }
});
