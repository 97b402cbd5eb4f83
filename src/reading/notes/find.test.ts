import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const notesIn = (text: string, language: Language, kind: string) =>
  readText(text, language).notes.filter((note) => note.kind === kind);

describe('damaged words', () => {
  test.each([
    ['fr', 'Cette alliance, désormais pubLiquement reconnue, inquiète.', 'pubLiquement'],
    ['fr', '- Resstance commune aux pressions', 'Resstance'],
    ['fr', 'La nature complexe Ascendant-descan:autonomous du pays.', 'Ascendant-descan:autonomous'],
    ['en', 'The deal is now pubLicly known.', 'pubLicly'],
    ['en', 'The agreeement is new.', 'agreeement'],
  ] as const)('%s: %s', (language, text, word) => {
    expect(notesIn(text, language, 'damaged-word').map((note) => note.text)).toEqual([word]);
  });

  test.each([
    ['fr', 'Le président McCain possède un iPhone et passe à la presse.'],
    ['fr', 'La Prusse et la Hesse se ressemblent ; Düsseldorf aussi.'],
    ['en', 'President McCain owns an iPhone and crosses the crossroads.'],
    ['en', 'The alliance needs witnesses and success.'],
  ] as const)('none: %s: %s', (language, text) => {
    expect(notesIn(text, language, 'damaged-word')).toEqual([]);
  });
});

describe('unnamed experts', () => {
  test('each once, in its own words, with its sentence', () => {
    const text =
      '« Tout change », estime un expert des relations internationales. « Rien ne change », estime un expert des relations internationales.';
    const notes = notesIn(text, 'fr', 'unnamed-expert');
    expect(notes.map((note) => note.text)).toEqual(['un expert des relations internationales']);
    const [evidence] = notes[0]!.evidence;
    expect(text.slice(evidence!.start, evidence!.end)).toBe(evidence!.quote);
  });

  test('a named one is none', () => {
    expect(notesIn('"All is new," said Viktor Orban.', 'en', 'unnamed-expert')).toEqual([]);
  });
});

test('a text without a day says so', () => {
  expect(readText('Les deux pays ont signé un accord.', 'fr', null).notes.map((note) => note.kind)).toEqual([
    'no-date',
  ]);
  expect(readText('Both countries signed an agreement.', 'en').notes).toEqual([]);
});
