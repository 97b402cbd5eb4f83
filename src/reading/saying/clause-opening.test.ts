import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** How sure the deeds of Peru in a text are. */
const surenessOf = (language: Language, text: string): readonly string[] =>
  readText(text, language, '2025-09-15')
    .events.filter(({ sources }) => sources.includes('PER'))
    .map(({ factuality }) => factuality);

const DEEDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['attacks Chile', "expels Chile's ambassador", 'supplies Ghana with missiles'],
  // Subjunctives of verbs that have forms of their own.
  fr: [
    'rompe ses relations avec le Chili',
    'envahisse le Chili',
    'soutienne le Chili',
    'détruise les navires du Chili',
  ],
};

const UNSETTLED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Before Peru {deed}, Oslo wants guarantees.',
    'Until Peru {deed}, Oslo will keep silent.',
    'When Peru {deed}, Oslo will react.',
    'The idea that Peru {deed} is absurd.',
    'The risk that Peru {deed} is low.',
    'Oslo fears that Peru {deed}.',
    'Oslo is making sure that Peru {deed}.',
    'Suppose that Peru {deed}.',
  ],
  fr: [
    'Il faut que le Pérou {deed}.',
    "Oslo s'oppose à ce que le Pérou {deed}.",
    'Oslo plaide pour que le Pérou {deed}.',
    'Avant que le Pérou ne {deed}, Oslo veut des garanties.',
    'À condition que le Pérou {deed}, Oslo gardera le silence.',
    "Jusqu'à ce que le Pérou {deed}, Oslo gardera le silence.",
    "L'idée que le Pérou {deed} inquiète Oslo.",
    'Il est temps que le Pérou {deed}.',
  ],
};

describe.each(['en', 'fr'] as const)('what opens a clause, %s', (language) => {
  test.each(UNSETTLED[language])('%s', (frame) => {
    for (const deed of DEEDS[language]) {
      const text = frame.replace('{deed}', deed);
      expect(surenessOf(language, text), text).not.toContain('CT+');
    }
  });
});

test.each([
  ['en', 'Oslo had kept silent until Peru attacked Chile.'],
  ['en', 'When Peru attacked Chile, Norway condemned Lima.'],
  ['en', 'There is no doubt that Peru attacked Chile.'],
  ['en', 'Norway is sure that Peru attacked Chile.'],
  ['fr', 'Bien que le Pérou ait attaqué le Chili, Oslo garde le silence.'],
  ['fr', 'Depuis que le Pérou a attaqué le Chili, Oslo garde le silence.'],
] as const)('%s: %s', (language, text) => {
  expect(surenessOf(language, text)).toContain('CT+');
});

test('what is said at the same time is not what it is time for', () => {
  const { events } = readText('Oslo constate dans le même temps que le Pérou a attaqué le Chili.', 'fr', '2025-09-15');
  expect(events.map(({ mood }) => mood)).toEqual(['asserted']);
});
