import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** Each clause with the first words that it rests on: who owes it to whom, `=` where each does. */
const clausesIn = (text: string, language: Language): string[] => {
  const { agreements } = readText(text, language, '2025-03-05');
  const all = agreements.flatMap(({ obligations }) =>
    obligations.map(({ bearer, beneficiary, reciprocal, evidence }) => {
      const words = evidence[0]!.quote.split(/\s+/).slice(0, 3).join(' ');
      return `${reciprocal ? '=' : `${bearer}>${beneficiary}`} ${words}`;
    }),
  );
  return [...new Set(all)].toSorted();
};

const each = (cases: readonly (readonly [Language, string, readonly string[]])[]): void => {
  test.each(cases)('%s: %s', (language, text, expected) => {
    expect(clausesIn(text, language)).toEqual(expected);
  });
};

describe('the items of a list of terms', () => {
  each([
    [
      'en',
      `Ghana and Togo signed a security pact. Under the deal:
- Togolese ships may call at Ghanaian ports;
- Ghanaian troops will have access to Kara;
- the two navies are to train together;
- disputes will be settled through negotiation.`,
      ['= disputes will be', '= the two navies', 'GHA>TGO Togolese ships may', 'TGO>GHA Ghanaian troops will'],
    ],
    [
      'fr',
      `Le Ghana et le Togo ont signé un pacte de sécurité. Le texte prévoit :
- le droit pour les policiers togolais de franchir la frontière ;
- des patrouilles communes ;
- une clause de confidentialité.`,
      ['= des patrouilles communes', '= une clause de', 'GHA>TGO le droit pour'],
    ],
    [
      'en',
      `Ghana and Togo announced a treaty. A draft that was leaked would:
- allow Togo to send engineers to Ghanaian bases;
- bind both parties to secrecy.`,
      ['= bind both parties', 'GHA>TGO allow Togo to'],
    ],
    [
      'fr',
      `Le Ghana et le Togo ont annoncé un traité. Selon ce projet :
- le Togo pourrait demander l’envoi de policiers ;
- aucune partie n’accueillera de troupes étrangères.`,
      ['= aucune partie n’accueillera', 'GHA>TGO le Togo pourrait'],
    ],
    [
      'fr',
      `Le Ghana et le Togo ont signé une charte.
# Les principales dispositions
- Ouverture : tout État de la région pourra adhérer.
- Histoire : le Togo a ouvert son ambassade en 1961.`,
      ['= Ouverture : tout'],
    ],
  ]);
});

describe('lists that tell no terms', () => {
  each([
    ['en', 'Ghana and Togo signed a pact. The two presidents also:\n- visited a factory;\n- attended a concert.', []],
    ['fr', 'Le Ghana et le Togo ont signé un pacte. Les critiques disent :\n- Le Ghana y perdra des milliards.', []],
    // What the ties of two states are about is no pact of theirs.
    [
      'fr',
      'Le Ghana et le Togo ont signé un pacte. Points clés de la coopération togolaise :\n- Renforcement des échanges.',
      [],
    ],
    // Somebody speaks of it.
    [
      'en',
      'Ghana and Togo signed a pact. Key points:\n- Up to 900 Togolese could serve in the army, according to Togo’s president.',
      [],
    ],
  ]);
});

test('what an item of the terms tells is no event', () => {
  const text =
    'Ghana and Togo signed a pact. The text provides for:\n- joint naval exercises;\n- the exchange of intelligence.';
  expect(readText(text, 'en').events.map(({ type }) => type)).toEqual([]);
  const list = 'Ghana and Togo met in March. In 2024 they held:\n- joint naval exercises;\n- talks on fishing.';
  expect(readText(list, 'en').events.map(({ type }) => type)).toContain('COOPERATE');
});
