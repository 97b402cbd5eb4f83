import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const BEFORE: Readonly<Record<Language, string>> = {
  en: 'Peru and Chile are allies and signed a defence treaty in May 2024.',
  fr: 'Le Pérou et le Chili sont alliés et ont signé un traité de défense en mai 2024.',
};

/** The kinds of the claims that a sentence makes, told behind one about an alliance. */
const kindsOf = (language: Language, sentence: string): readonly string[] =>
  readText(`${BEFORE[language]} ${sentence}`, language)
    .claims.filter(({ evidence }) => evidence[0]!.start > BEFORE[language].length)
    .map(({ kind }) => kind);

describe('what stays open', () => {
  test.each([
    ['fr', "Les termes de l'accord restent inconnus."],
    ['fr', 'Le sort des prisonniers demeure incertain.'],
    ['fr', "On sait peu de choses de l'accord."],
    ['fr', 'Des doutes subsistent sur la volonté du Pérou.'],
    ['fr', "Plusieurs points de l'accord restent à préciser."],
    ['fr', "Difficile de dire si le Pérou viendra à l'aide du Chili."],
    ['en', 'Little is known about the deal.'],
    ['en', 'It was unclear why Peru had changed its mind.'],
    ['en', 'Questions remain about the fate of the prisoners.'],
    ['en', 'How the clause will be applied is not clear.'],
    ['en', 'There was no word on when the treaty would take effect.'],
    ['en', 'Many details of the agreement have yet to be worked out.'],
  ] as const)('%s: %s', (language, sentence) => {
    expect(kindsOf(language, sentence)).toContain('question');
  });

  test.each([
    ['fr', "L'accord est clair sur ce point."],
    ['en', 'The minister said that the price was well known.'],
  ] as const)('not: %s: %s', (language, sentence) => {
    expect(kindsOf(language, sentence)).not.toContain('question');
  });
});

describe('who denies in other words', () => {
  test.each([
    ['fr', "Le Pérou s'est défendu de toute ingérence."],
    ['fr', "« C'est un mensonge », a réagi le ministère péruvien."],
    ['fr', 'Le Pérou a écarté toute implication dans le raid.'],
    ['fr', "Le Pérou rejette toute responsabilité dans l'attaque."],
    ['en', "Peru said Chile's claims were fabricated."],
    ['en', '"This is a complete fabrication," the Peruvian ministry said.'],
    ['en', 'Peru ruled out any involvement in the raid.'],
    ['en', 'Peru called the allegations a smear campaign.'],
  ] as const)('%s: %s', (language, sentence) => {
    expect(kindsOf(language, sentence)).toContain('denial');
  });

  test.each([
    ['fr', "Le Pérou se défend d'une attaque."],
    ['fr', 'Le Pérou a écarté le général de son poste.'],
    ['en', 'Peru ruled out new talks with Chile.'],
    ['en', '"This is a good treaty," the Peruvian ministry said.'],
  ] as const)('not: %s: %s', (language, sentence) => {
    expect(kindsOf(language, sentence)).not.toContain('denial');
  });
});

describe('who keeps silent in other words', () => {
  test.each([
    ['fr', "Lima n'a pas encore réagi."],
    ['fr', "Aucune réaction n'est venue de Lima."],
    ['fr', "Les responsables péruviens n'étaient pas joignables."],
    ['en', "Peru's minister gave an evasive answer."],
    ['en', 'The Peruvian president avoided the question.'],
  ] as const)('%s: %s', (language, sentence) => {
    expect(kindsOf(language, sentence)).toContain('evasion');
  });

  test('not of whoever has already answered', () => {
    expect(kindsOf('fr', 'Lima a déjà réagi.')).not.toContain('evasion');
    expect(kindsOf('en', 'The Peruvian president answered the question.')).not.toContain('evasion');
  });
});

describe('what is foreseen by a noun', () => {
  test.each([
    ['fr', "Des experts prédisent un retrait du Pérou d'ici 2027."],
    ['fr', "Ce n'est qu'une question de temps avant que le Pérou n'entre en guerre, estime un général."],
    ['en', "Peru's president predicted victory by the summer."],
    ['en', 'It is only a matter of time before Peru joins the war, a general said.'],
  ] as const)('%s: %s', (language, sentence) => {
    expect(kindsOf(language, sentence)).toContain('prediction');
  });

  test.each([
    ['fr', "C'est une question de souveraineté, estime un général."],
    ['en', 'It is a matter of pride, a general said.'],
  ] as const)('not: %s: %s', (language, sentence) => {
    expect(kindsOf(language, sentence)).not.toContain('prediction');
  });
});
