import { describe, expect, test } from 'vitest';
import type { Claim } from '../../model/index.ts';
import { claimsIn } from './claims-in.testing.ts';

const told = ({ kind, sources, targets, speaker }: Claim) =>
  `${kind} of ${[...sources, ...targets].toSorted().join('+')} by ${speaker}`;

describe('what somebody has not done', () => {
  test.each([
    ['fr', "La Hongrie n'a pas imposé de sanctions au Kenya.", 'statement of HUN+KEN by null'],
    ['fr', "La Suède et le Ghana n'entretiennent plus de relations.", 'statement of GHA+SWE by null'],
    ['fr', 'Oslo a protesté, mais la Norvège ne livre aucune arme au Ghana.', 'statement of GHA+NOR by null'],
    ['en', 'Hungary has never imposed sanctions on Kenya.', 'statement of HUN+KEN by null'],
    ['en', 'Sweden and Ghana have had no relations since 1988, when Ghana recognised Kosovo.', 'statement of GHA+'],
    ['en', 'Norway and Peru signed no treaty.', 'statement of NOR+PER by null'],
  ] as const)('%s: %s', (language, text, claim) => {
    expect(claimsIn(text, language).map(told).join(' ')).toContain(claim);
  });

  test.each([
    ['fr', 'La Norvège a livré plus de 40 chars au Ghana.'],
    ['fr', "Le Togo n'exclut pas de rejoindre l'alliance."],
    ['en', 'Norway did not hesitate to send tanks to Ghana.'],
  ] as const)('none where nothing is left undone: %s: %s', (language, text) => {
    expect(claimsIn(text, language).map(({ kind }) => kind)).not.toContain('statement');
  });
});

describe('what is not told of a pact', () => {
  test.each([
    ['fr', "Le montant n'est pas connu.", 'statement of IRN+VEN by null'],
    ['fr', "La date de l'entrée en vigueur n'a pas été précisée.", 'statement of IRN+VEN by null'],
    ['en', 'No details were given.', 'statement of IRN+VEN by null'],
    ['en', 'The exact terms remain secret.', 'statement of IRN+VEN by null'],
    ['en', 'The wording recalls Article 5 of the NATO treaty.', 'statement of IRN+VEN'],
    ['fr', "Le texte rappelle l'article 5 du traité de l'Otan.", 'statement of IRN+VEN'],
  ] as const)('%s: %s', (language, text, claim) => {
    expect(claimsIn(text, language).map(told).join(' ')).toContain(claim);
  });

  test.each([
    ['fr', "Le vainqueur du tournoi n'est pas connu."],
    ['en', 'The winner of the match was not announced.'],
  ] as const)('nothing of another matter: %s: %s', (language, text) => {
    expect(claimsIn(text, language)).toEqual([]);
  });
});

describe('who keeps silent on both of two things', () => {
  test.each([
    ['fr', "Téhéran n'a précisé ni le lieu ni la date de la livraison.", 'evasion of IRN+VEN by IRN'],
    ['fr', "Ni Téhéran ni Caracas n'ont pour l'instant commenté la livraison.", 'evasion of IRN+VEN by IRN'],
    ['fr', "Caracas entretient l'ambiguïté.", 'evasion of IRN+VEN by VEN'],
    ['en', 'Tehran specified neither the place nor the date of the delivery.', 'evasion of IRN+VEN by IRN'],
    ['en', 'Neither confirmed the delivery.', 'evasion of IRN+VEN by IRN'],
    ['en', 'The price is a question that Caracas deliberately leaves open.', 'evasion of IRN+VEN by VEN'],
  ] as const)('%s: %s', (language, text, claim) => {
    expect(claimsIn(text, language).map(told)).toEqual([claim]);
  });
});

describe('who knows of none, or says what it is not', () => {
  test.each([
    ['fr', "Téhéran a assuré que le pacte n'était dirigé ni contre Bogota ni contre d'autres.", 'denial'],
    ['fr', "« Ce n'est pas une rupture », a déclaré Caracas.", 'denial'],
    ['fr', "Téhéran a rejeté l'idée que Caracas lui devait quelque chose.", 'denial'],
    ['en', 'Tehran said it was not aware of any base.', 'denial'],
    ['en', '"This is not a military alliance," Caracas said.', 'denial'],
    ['en', 'Tehran dismissed such talk as disinformation.', 'denial'],
  ] as const)('%s: %s', (language, text, kind) => {
    expect(claimsIn(text, language).map((claim) => claim.kind)).toEqual([kind]);
  });

  test.each([
    ['fr', "Bogota dit que ce n'est pas une surprise.", 'denial'],
    ['en', 'A Colombian analyst says it is not a military alliance.', 'denial'],
  ] as const)('but not who stands outside: %s: %s', (language, text, kind) => {
    expect(claimsIn(text, language).map((claim) => claim.kind)).not.toContain(kind);
  });
});

describe('what the text makes of a pact', () => {
  test.each([
    ['fr', "C'est le premier traité de ce genre dans la région.", 'statement of IRN+VEN by null'],
    ['en', 'It is the largest arms deal that either has concluded.', 'statement of IRN+VEN by null'],
  ] as const)('%s: %s', (language, text, claim) => {
    expect(claimsIn(text, language).map(told)).toContain(claim);
  });

  test.each([
    ['fr', "C'est un port de pêche."],
    ['en', 'It is a fishing port.'],
  ] as const)('nothing of what is merely so: %s: %s', (language, text) => {
    expect(claimsIn(text, language)).toEqual([]);
  });
});

test.each([
  ['fr', 'Téhéran aide Caracas à esquiver les sanctions.'],
  ['en', 'Tehran helps Caracas to evade sanctions.'],
] as const)('what is got round is no question: %s: %s', (language, text) => {
  expect(claimsIn(text, language).map(({ kind }) => kind)).not.toContain('evasion');
});
