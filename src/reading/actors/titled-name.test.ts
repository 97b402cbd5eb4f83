import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';
import { familyOf } from './titled-name.ts';

const people = (text: string, language: Language): string[] => [
  ...new Set(readText(text, language, '2025-09-15').events.flatMap(({ sources, targets }) => [...sources, ...targets])),
];

describe('a family name behind a title', () => {
  test.each([
    ['en', 'The Philippines has a new ally. President Marcos met Prime Minister Modi in New Delhi.'],
    [
      'fr',
      'Les Philippines ont une nouvelle alliée. Le président Marcos a rencontré le Premier ministre Modi à New Delhi.',
    ],
  ] as const)('is that of the one in office: %s', (language, text) => {
    expect(people(text, language)).toContain('person:ferdinand-marcos-jr');
  });

  test.each([
    ['en', 'Chile has a new ally. President Marcos met Prime Minister Modi in New Delhi.'],
    ['en', 'Julio Marcos sells fish in Manila, the Philippines. Mr. Marcos met Prime Minister Modi in New Delhi.'],
    ['fr', 'Julio Marcos vend du poisson aux Philippines. M. Marcos a rencontré le Premier ministre Modi à New Delhi.'],
  ] as const)('is a stranger’s where the text speaks of another: %s', (language, text) => {
    expect(people(text, language)).not.toContain('person:ferdinand-marcos-jr');
  });

  test('stands where the state has it', () => {
    expect([
      familyOf('Lawrence Wong', 'SGP'),
      familyOf('Lee Hsien Loong', 'SGP'),
      familyOf('Pham Minh Chinh', 'VNM'),
    ]).toEqual(['Wong', 'Lee', 'Chinh']);
  });
});
