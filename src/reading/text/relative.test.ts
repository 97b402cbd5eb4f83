import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const CASES: readonly [language: Language, text: string, event: string][] = [
  ['fr', 'Les drones que la Turquie a livrés au Mali ont été abattus.', 'AID TUR→MLI'],
  ['fr', 'Les missiles qu’a fournis l’Iran à la Russie sont arrivés.', 'AID IRN→RUS'],
  ['fr', 'Le Rwanda, que l’ONU accuse de soutenir le M23, s’est réjoui de cette décision.', 'ACCUSE org:un→RWA'],
  ['fr', 'Le Rwanda, que l’ONU accuse de soutenir le M23, s’est réjoui de cette décision.', 'SUPPORT RWA→org:m23'],
  ['en', 'The drones which Turkey delivered to Mali crashed.', 'AID TUR→MLI'],
  ['en', 'The batteries Norway had sold to Peru were destroyed.', 'COOPERATE NOR→PER'],
];

describe('the object of a relative clause is the noun before it', () => {
  test.each(CASES)('%s: %s', (language, text, event) => {
    const events = readText(text, language).events.map(({ type, sources, targets }) => `${type} ${sources}→${targets}`);
    expect(events).toContain(event);
  });
});
