import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const sidesOf = (language: Language, text: string): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) => `${type} ${sources} > ${targets}`);

describe('those who stand against each other at home are of one state', () => {
  test.each([
    ['en', 'The Colombian rebels spurned a government plan.', 'REJECT COL > COL'],
    ['fr', 'Les rebelles colombiens ont rejeté un plan du gouvernement.', 'REJECT COL > COL'],
    ['en', 'Police arrested ten opposition activists in Kampala.', 'COERCE UGA > UGA'],
    ['en', 'Inmates seized a prison in northern Brazil.', 'PROTEST BRA > BRA'],
    ['en', 'Fighting between the army and rebels broke out in Mali.', 'ASSAULT MLI > MLI'],
    ['en', "Ghana's miners refused to end their strike.", 'REJECT GHA > GHA'],
  ] as const)('%s: %s', (language, text, event) => expect(sidesOf(language, text)).toContain(event));
});

describe('not where another state may be meant', () => {
  test.each([
    ['en', 'The Slovenian opposition criticised its government.'],
    ['fr', "L'opposition slovène a critiqué son gouvernement."],
    ['en', 'Workers at a German car plant walked out over pay.'],
    ['en', 'Canadian doctors urged patients to get vaccinated.'],
    ['en', 'Chad is in turmoil. France urged the rebels to lay down their arms.'],
  ] as const)('%s: %s', (language, text) => expect(sidesOf(language, text)).toEqual([]));
});
