import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const deeds = (text: string): string[] =>
  readText(text, 'fr').events.map(({ type, sources, targets }) => `${type} ${sources[0]} ${targets[0] ?? ''}`);

describe('a French present that is a noun too is the verb behind a name', () => {
  test.each([
    ['Lundi, le Pérou attaque le Chili.', 'ASSAULT PER CHL'],
    ['Selon Oslo, le Pérou livre désormais des missiles au Ghana.', 'AID PER GHA'],
    ['Le Pérou, allié du Ghana, critique le Chili.', 'ACCUSE PER CHL'],
    ['Oslo affirme que le Pérou arme les rebelles chiliens.', 'AID PER'],
    ['Le ministre péruvien de la Défense critique le Chili.', 'ACCUSE PER CHL'],
    ['Le Pérou soutient le Ghana et bombarde le Chili.', 'ASSAULT PER CHL'],
    ['Alors que le Pérou taxe les importations chiliennes, Oslo attend.', 'SANCTION PER CHL'],
  ])('%s', (text, deed) => {
    expect(deeds(text).some((one) => one.startsWith(deed))).toBe(true);
  });
  test.each([
    ["L'aide de la Norvège au Ghana a cessé.", /^ASSAULT/],
    ["Le juge péruvien a entendu un témoin de l'attaque.", /^ASSAULT/],
  ])('a noun stays one: %s', (text, kind) => {
    expect(deeds(text).some((one) => kind.test(one))).toBe(false);
  });
});
