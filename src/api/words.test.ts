import { describe, expect, it } from 'vitest';
import { problemCodes } from './answers/index.ts';
import { languageOf, words } from './words.ts';

describe('languageOf', () => {
  it.each([
    ['fr', 'en', 'fr'],
    [undefined, 'fr-CA,en;q=0.8', 'fr'],
    [undefined, 'de, en;q=0.3, fr;q=0.9', 'fr'],
    ['xx', 'de', 'en'],
    [undefined, undefined, 'en'],
  ])('asked %s, accepted %s: %s', (asked, accepted, language) => {
    expect(languageOf(asked, accepted)).toBe(language);
  });
});

describe('words', () => {
  it.each(problemCodes)('know %s in both languages and leave no placeholder empty', (code) => {
    const values = { id: 'x', parameter: 'x', method: 'x', host: 'x', reason: 'x', done: '1', of: '2' };
    for (const language of ['fr', 'en'] as const) {
      for (const part of ['title', 'detail']) {
        expect(words(language, `problem.${code}.${part}`, values)).not.toMatch(/\{\{|^$/);
      }
    }
  });
});
