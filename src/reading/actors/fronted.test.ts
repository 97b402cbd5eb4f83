import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const deeds = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language, '2025-09-15').events.map(({ type, sources, targets }) =>
    [type, ...[sources, targets].map((ids) => ids.filter((id) => !id.startsWith('person:')).join('+'))].join(' '),
  );

test.each([
  [
    'fr',
    'La Chine a réagi mardi. Lors de sa visite à Tokyo, le ministre français a promis de livrer des navires.',
    'CONSULT FRA JPN',
  ],
  [
    'fr',
    'Bakou a repris l’enclave. Accusé par son opposition d’avoir cédé, Nikol Pachinian a démissionné.',
    'ACCUSE ARM ARM',
  ],
  [
    'en',
    'Iran reacted. On his first trip to Baghdad, the Turkish president pledged to sell drones.',
    'CONSULT TUR IRQ',
  ],
] as const)('%s: a possessive in front of the subject means the subject: %s', (language, text, deed) => {
  expect(deeds(text, language)).toContain(deed);
});

test.each([
  ['fr', 'Le Mali a demandé de l’aide. À sa demande, la Russie a envoyé des instructeurs au Mali.', 'REQUEST MLI RUS'],
  ['en', 'Mali asked for help. At its request, Russia sent instructors to Mali.', 'REQUEST MLI RUS'],
] as const)('%s: at somebody’s request another acts: %s', (language, text, deed) => {
  expect(deeds(text, language)).toContain(deed);
});
