import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const duties = (text: string, language: Language): string[] =>
  readText(text, language).agreements.flatMap(({ obligations }) => [...new Set(obligations.map(({ duty }) => duty))]);
const steps = (text: string, language: Language): string[] =>
  readText(text, language).agreements.flatMap((one) => one.steps.map(({ step }) => step));

const SIGNED = {
  fr: 'Le Ghana et le Togo ont signé un traité de sécurité.',
  en: 'Ghana and Togo signed a security treaty.',
};

describe('what the sentence behind a pact says that it asks for', () => {
  test.each([
    ['fr', 'Aucun des deux ne peut adhérer à une alliance dirigée contre l’autre.', 'no-hostile-alliance'],
    ['en', 'Neither may join an alliance directed against the other.', 'no-hostile-alliance'],
    ['fr', 'Les deux services doivent échanger des renseignements sur les passeurs.', 'share-intelligence'],
    ['en', 'The two services are to swap intelligence on smugglers.', 'share-intelligence'],
    ['fr', 'Accra est tenu de verser 40 millions d’euros par an.', 'finance'],
    ['en', 'Ghana is committed to paying 40 million euros a year.', 'finance'],
    ['fr', 'Les deux armées s’engagent à se consulter en cas de menace.', 'consult'],
    ['en', 'Togolese soldiers would be immune from prosecution in Ghana.', 'grant-immunity'],
  ] as const)('%s: %s', (language, text, duty) => {
    expect(duties(`${SIGNED[language]} ${text}`, language)).toContain(duty);
  });

  test.each([
    ['fr', 'Accra pourrait livrer des armes à Lomé.'],
    ['en', 'Ghana could deliver weapons to Togo.'],
    ['fr', 'Les deux services se sont félicités du texte.'],
    ['en', 'The two services praised the text.'],
  ] as const)('not what may be or was said, %s: %s', (language, text) => {
    expect(duties(`${SIGNED[language]} ${text}`, language)).toEqual([]);
  });
});

describe('who concludes talks has signed nothing', () => {
  test.each([
    ['fr', 'Le Ghana et le Togo ont conclu les négociations sur un traité de défense.'],
    ['en', 'Ghana and Togo concluded talks on a defence treaty.'],
  ] as const)('%s: %s', (language, text) => {
    expect(steps(text, language)).toEqual(['announced']);
  });
});

test.each([
  ['fr', 'L’accord de défense entre le Ghana et le Togo est appliqué depuis le 1er janvier.', 'in-force'],
  ['en', 'Ghana walked away from the defence pact with Togo.', 'withdrawn'],
] as const)('%s: %s', (language, text, step) => {
  expect(steps(text, language)).toEqual([step]);
});

describe('what «il» and "it" provide for, in a list or an infinitive', () => {
  test.each([
    [
      'fr',
      'Oslo et Rabat ont signé un accord. Il prévoit notamment :\n- la formation de soldats marocains ;\n- des consultations en cas d’agression.',
      'consult',
    ],
    [
      'en',
      'Oslo and Rabat signed an accord. It provides for:\n- the training of Moroccan soldiers;\n- consultations in case of attack.',
      'consult',
    ],
    ['fr', 'Oslo et Rabat ont signé un accord. Il prévoit de former mille soldats marocains.', 'train-and-exercise'],
    [
      'fr',
      'Oslo et Rabat ont signé un traité. Chaque partie s’interdit de s’associer à des sanctions contre l’autre.',
      'cooperate',
    ],
    ['en', 'Oslo and Rabat signed a treaty. The two countries will jointly develop a new missile.', 'cooperate'],
  ] as const)('%s: %s', (language, text, duty) => {
    expect(duties(text, language)).toContain(duty);
  });
});

describe('what is told beside a pact', () => {
  test.each([
    [
      'en',
      'Japan and Peru signed a pact. The two sides exchanged diplomatic notes in Lima on 12 August.',
      ['signed', 'exchanged'],
    ],
    [
      'fr',
      'Le Japon et le Pérou ont signé un pacte. Les deux parties ont échangé des notes diplomatiques à Lima.',
      ['signed', 'exchanged'],
    ],
    ['en', 'Peru signed a port deal with Oman. Lima denounced the deal as an attack on its rights.', ['signed']],
    ['en', 'Peru signed a port deal with Oman. Lima denounced the deal in May.', ['signed', 'denounced']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(steps(text, language)).toEqual(expected);
  });

  test('a similar text is another pact', () => {
    const { agreements } = readText(
      'Emmanuel Macron et Volodymyr Zelensky ont signé vendredi un accord de sécurité. Quelques heures plus tôt, le président ukrainien avait signé un texte similaire à Berlin avec le chancelier allemand, Olaf Scholz.',
      'fr',
    );
    expect(agreements.map(({ parties }) => parties.join('+'))).toEqual(['FRA+UKR', 'DEU+UKR']);
  });
});
