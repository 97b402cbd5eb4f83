import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** How sure the deeds of a sentence are. */
const surenessOf = (language: Language, text: string): readonly string[] =>
  readText(text, language, '2025-09-15').events.map(({ factuality }) => factuality);

const DEEDS: Readonly<Record<Language, readonly (readonly [base: string, gerund: string])[]>> = {
  en: [
    ['attack Chile', 'attacking Chile'],
    ["expel Chile's ambassador", "expelling Chile's ambassador"],
    ['condemn Chile', 'condemning Chile'],
  ],
  fr: [
    ['attaquer le Chili', ''],
    ["expulser l'ambassadeur du Chili", ''],
    ['condamner le Chili', ''],
  ],
};

const FRAMES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Peru is bound to {base}.',
    'Peru is certain to {base}.',
    'Peru is able to {base}.',
    'Peru is capable of {gerund}.',
    'Peru is supposed to {base}.',
    'Peru is tempted to {base}.',
    'Peru is obliged to {base}.',
    'Peru is free to {base}.',
    'Peru ought to {base}.',
    'Peru wishes to {base}.',
    'Peru is debating {gerund}.',
    'Peru was ordered to {base}.',
    'Peru was talked out of {gerund}.',
    'Peru pretended to {base}.',
    'Peru has given up {gerund}.',
    'Peru lacks the means to {base}.',
    'Before {gerund}, Peru wants guarantees.',
    'Peru is eager to {base}.',
    'Peru has the capacity to {base}.',
    'Peru has every reason to {base}.',
    'Peru has permission to {base}.',
    'Peru has a duty to {base}.',
  ],
  fr: [
    'Le Pérou est voué à {base}.',
    'Le Pérou songe à {base}.',
    'Le Pérou rêve de {base}.',
    'Le Pérou attend de {base}.',
    'Le Pérou est capable de {base}.',
    'Le Pérou est en mesure de {base}.',
    'Le Pérou est censé {base}.',
    'Le Pérou est tenté de {base}.',
    'Le Pérou est obligé de {base}.',
    "Le Pérou a reçu l'ordre de {base}.",
    'Le Pérou feint de {base}.',
    'Le Pérou tarde à {base}.',
    'Le Pérou est loin de {base}.',
    'Le Pérou a intérêt à {base}.',
    'Le Pérou a les moyens de {base}.',
    'Le Pérou a pour mission de {base}.',
    'Le Pérou a de quoi {base}.',
    'Le Pérou est à même de {base}.',
    'Le Pérou se dit incapable de {base}.',
    'À défaut de {base}, le Pérou attend.',
    'Avant de {base}, le Pérou veut des garanties.',
  ],
};

const elided = (text: string): string => text.replace(/ de (?=[aeiou])/g, " d'");

describe('what a word above a deed says is still to come, possible or left undone', () => {
  for (const language of ['en', 'fr'] as const)
    test.each(FRAMES[language])(`${language}: %s`, (frame) => {
      for (const [base, gerund] of DEEDS[language]) {
        const text = elided(frame.replace('{base}', base).replace('{gerund}', gerund));
        expect([text, ...surenessOf(language, text)]).not.toContain('CT+');
      }
    });

  test.each([
    ['en', 'Peru nearly attacked Chile.'],
    ['fr', 'Le Pérou a presque attaqué le Chili.'],
  ] as const)('%s: %s', (language, text) => {
    expect(surenessOf(language, text)).not.toContain('CT+');
  });
});

describe('what looks like it and is done', () => {
  test.each([
    ['en', 'Peru was able to expel three Chilean diplomats.'],
    ['en', 'Before attacking Chile, Peru had warned Norway.'],
    ['en', 'Peru wasted no time in condemning Chile.'],
    ['en', 'Peru condemned Chile, far from any quarrel.'],
    ['fr', 'Le Pérou a attaqué le Chili en temps de paix.'],
    ['fr', "Avant d'attaquer le Chili, le Pérou avait averti la Norvège."],
    ['fr', "Le Pérou a tenté d'attaquer le Chili."],
  ] as const)('%s: %s', (language, text) => {
    expect(surenessOf(language, text)).toContain('CT+');
  });
});
