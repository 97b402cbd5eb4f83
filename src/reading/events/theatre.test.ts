import { describe, expect, test } from 'vitest';
import { eventsIn } from './events-in.testing.ts';

const TEXTS = {
  fr: (last: string) =>
    `Kigali se déploie\n\nDes soldats rwandais sont arrivés vendredi au Mozambique. Les rebelles y tiennent deux villes.\n\nMaputo se tait. L’ambassade du Rwanda n’a pas répondu, et un opposant rwandais en exil a parlé d’une aventure.\n\n${last}`,
  en: (last: string) =>
    `Kigali moves in\n\nRwandan soldiers arrived in Mozambique on Friday. Rebels hold two towns there.\n\nMaputo is silent. The embassy of Rwanda did not answer, and a Rwandan opponent in exile spoke of an adventure.\n\n${last}`,
};

describe('help of outsiders goes where the forces told before went', () => {
  test.each([
    ['fr', 'Le Portugal et la Norvège ont envoyé des instructeurs.', 'AID NOR+PRT > MOZ'],
    ['en', 'Portugal and Norway have sent instructors.', 'AID NOR+PRT > MOZ'],
  ] as const)('%s: %s', (language, last, expected) => {
    expect(eventsIn(TEXTS[language](last), language)).toContain(expected);
  });

  test.each([
    ['fr', 'Le Portugal a envoyé des instructeurs au Kenya.', 'AID PRT > MOZ'],
    ['en', 'Portugal has sent instructors to Kenya.', 'AID PRT > MOZ'],
  ] as const)('not where the sentence says so, %s: %s', (language, last, other) => {
    expect(eventsIn(TEXTS[language](last), language)).not.toContain(other);
  });

  test.each([
    ['fr', 'Des chars rwandais sont arrivés en Ouganda. Le Portugal a envoyé des instructeurs.', 'AID PRT > MOZ'],
    ['en', 'Rwandan tanks arrived in Uganda. Portugal has sent instructors.', 'AID PRT > MOZ'],
  ] as const)('not where they went to two lands, %s: %s', (language, last, other) => {
    expect(eventsIn(TEXTS[language](last), language)).not.toContain(other);
  });
});

describe('a second deed goes to the partner of the first', () => {
  test.each([
    [
      'fr',
      'L’Égypte et la Turquie se rapprochent. Le Caire a signé un pacte avec Mogadiscio et livré deux cargaisons d’armes.',
      'AID EGY > SOM',
    ],
    [
      'en',
      'Egypt and Türkiye made up. Cairo signed a pact with Mogadishu and has delivered two planeloads of weapons.',
      'AID EGY > SOM',
    ],
    [
      'en',
      'Egypt and Türkiye made up. Cairo signed a pact with Mogadishu and has delivered weapons to Libya.',
      'AID EGY > LBY',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(eventsIn(text, language)).toContain(expected);
  });
});
