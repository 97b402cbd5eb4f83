import { describe, expect, test } from 'vitest';
import type { Claim } from '../../model/index.ts';
import { claimsIn } from './claims-in.testing.ts';

const told = ({ kind, sources, targets, speaker }: Claim) =>
  `${kind} of ${[...sources, ...targets].toSorted().join('+')} by ${speaker}`;

describe('what a pact does not bind to, and what neither side does', () => {
  test.each([
    ['fr', "Rien, dans le texte, n'oblige à envoyer des troupes.", 'statement of IRN+VEN by null'],
    ['fr', "Aucun des deux n'a promis de secourir l'autre.", 'statement of IRN+VEN by null'],
    ['fr', "Aucun des deux dirigeants n'a évoqué la Colombie.", 'statement of COL+IRN+VEN by null'],
    [
      'fr',
      "Les deux pays ont ratifié l'accord, qui ne contient aucune clause secrète.",
      'statement of IRN+VEN by null',
    ],
    ['en', 'Nothing in it obliges either side to fight.', 'statement of IRN+VEN by null'],
    ['en', 'None of it amounts to an alliance.', 'statement of IRN+VEN by null'],
    ['en', 'It stops well short of an alliance.', 'statement of IRN+VEN by null'],
    ['en', 'Neither leader mentioned Colombia.', 'statement of COL+IRN+VEN by null'],
    ['en', 'The two ratified the agreement, which contains no secret clause.', 'statement of IRN+VEN by null'],
    ['en', 'The pledge obliges nobody to fight.', 'statement of IRN+VEN by null'],
    ['en', 'Officials spoke of a success, although the wording was not released.', 'statement of IRN+VEN by null'],
  ] as const)('%s: %s', (language, text, claim) => {
    expect(claimsIn(text, language).map(told)).toContain(claim);
  });

  test.each([
    ['fr', "Rien n'a bougé au classement."],
    ['fr', "Aucun des deux coureurs n'a fini l'étape."],
    ['en', 'Nothing moved in the rankings.'],
    ['en', 'The team fell short of the podium.'],
  ] as const)('nothing of another matter: %s: %s', (language, text) => {
    expect(claimsIn(text, language).filter(({ targets }) => targets.length > 0)).toEqual([]);
  });
});

describe('what is told aside without a word more', () => {
  test.each([
    ['fr', 'Caracas a confirmé la livraison, sans autre précision.'],
    ['fr', "Téhéran s'est gardé de parler de parapluie."],
    ['en', 'Caracas has yet to take a position.'],
    ['en', 'Tehran confirmed the delivery, without going into detail.'],
  ] as const)('%s: %s', (language, text) => {
    expect(claimsIn(text, language).map(({ kind }) => kind)).toContain('evasion');
  });
});
