import { describe, expect, test } from 'vitest';
import { claimsIn } from './claims-in.testing.ts';

const kinds = (text: string, language: 'fr' | 'en') => claimsIn(text, language).map(({ kind }) => kind);

describe('what is thought of a pact, and is no denial', () => {
  test.each([
    ['fr', "« Ce n'est pas un traité de défense », nuance un diplomate européen."],
    ['en', 'Defence cooperation should not target any third country, the Iranian foreign ministry said.'],
    ['fr', "Caracas considère qu'elle n'est plus liée par le traité de 1998 avec Téhéran."],
    ['en', '"I do not see Colombia as an enemy," Maduro told reporters.'],
    ['fr', "Caracas a ajouté que l'accord ne visait « aucune tierce partie »."],
  ] as const)('%s: %s', (language, text) => {
    expect(kinds(text, language)).toContain('statement');
    expect(kinds(text, language)).not.toContain('denial');
  });

  test.each([
    ['fr', "Le ministre vénézuélien a assuré que l'accord n'était dirigé contre personne."],
    ['en', 'Caracas insists that the accord is not directed at any third country.'],
  ] as const)('and what is: %s: %s', (language, text) => {
    expect(kinds(text, language)).toContain('denial');
  });

  test('what judges turn down they do not deny', () => {
    const ruling = 'Colombia claims the islands, and a ruling that rejected its claims has been dismissed by Bogota.';
    expect(kinds(ruling, 'en')).not.toContain('denial');
  });
});

describe('what is said of a pact of which the sentence tells a step', () => {
  test.each([
    ['fr', "Caracas a assuré que le traité conclu en 2004 avec l'Iran restait valable."],
    ['en', 'Caracas said the 2004 treaty with Iran remained valid.'],
    ['fr', "« Nous avons signé l'accord avec l'Iran sans illusions », a déclaré M. Maduro."],
    ['en', '"We signed the agreement with Iran with our eyes open," Maduro said.'],
  ] as const)('%s: %s', (language, text) => {
    expect(kinds(text, language)).toContain('statement');
  });

  test.each([
    ['fr', "Caracas a indiqué que le traité avec l'Iran avait été ratifié en 2004."],
    ['en', 'Caracas said the treaty with Iran was ratified in 2004.'],
    ['fr', "Caracas a confirmé la signature d'un traité avec l'Iran."],
  ] as const)('and not what tells the step alone: %s: %s', (language, text) => {
    expect(kinds(text, language)).not.toContain('statement');
  });

  test.each([
    ['fr', "La ministre des Affaires étrangères, Ana Belova, a assuré que le traité avec l'Iran restait valable."],
    ['en', 'The foreign minister, Ana Belova, said the treaty with Iran remained valid.'],
  ] as const)('whoever has a name is not the one told before: %s: %s', (language, text) => {
    const before = { fr: 'M. Maduro a salué le texte. ', en: 'Mr Maduro praised the text. ' }[language];
    const [claim] = claimsIn(before + text, language).filter(({ kind }) => kind === 'statement');
    expect(claim?.speaker).toBe('Ana Belova');
  });
});

describe('what somebody says that a pact will bring about is foreseen', () => {
  test.each([
    ['fr', "Le ministère iranien de la Défense a indiqué que l'accord renforcerait la sécurité dans la région."],
    ['en', 'The Iranian defence ministry said the accord would strengthen security in the region.'],
    ['fr', "L'armée iranienne recule dans le sud, où la ville de Zabol menace de tomber."],
    ['en', 'The Iranian army is retreating in the south, where the town of Zabol threatens to fall.'],
    ['fr', "La plupart des experts jugent improbable une guerre entre l'Iran et le Venezuela."],
    ['en', 'Most experts consider a war between Iran and Venezuela unlikely.'],
    ['fr', 'Un départ des forces iraniennes semble difficile.'],
    ['en', 'A departure of the Iranian forces looks difficult.'],
    ['fr', 'Un recours devant la Cour constitutionnelle vénézuélienne est possible.'],
    ['en', 'A challenge in the Venezuelan constitutional court is possible.'],
    ['fr', '« Les Iraniens ne mourront pas pour Caracas, et les Vénézuéliens le savent », tranche un diplomate.'],
    ['fr', 'Cela a inquiété Bogota, qui redoute une base iranienne à moins de 300 kilomètres de ses côtes.'],
    ['en', 'That worried Bogota, which fears an Iranian base less than 300 kilometres from its coast.'],
  ] as const)('%s: %s', (language, text) => {
    expect(kinds(text, language)).toContain('prediction');
    expect(kinds(text, language)).not.toContain('quantity');
  });

  test.each([
    ['fr', "Le ministre iranien a promis que l'accord ne nuirait pas à la Colombie."],
    ['en', 'The Iranian foreign minister said the agreement would begin in May.'],
    ['fr', 'Téhéran a dit que son pays tiendrait parole envers Caracas.'],
    ['fr', 'Le dialogue est possible, a dit le ministre iranien.'],
  ] as const)('and what it holds, or is promised, is not: %s: %s', (language, text) => {
    expect(kinds(text, language)).not.toContain('prediction');
  });
});

describe('who keeps silent, and what is only told in few words', () => {
  test.each([
    ['fr', 'Les rebelles vénézuéliens sont invités. Les rebelles n’ont pas confirmé leur venue.'],
    ['en', 'The rebels have not confirmed that they will attend.'],
    ['fr', "Les responsables n'ont fourni aucune explication."],
    ['en', 'Officials gave no explanation.'],
  ] as const)('%s: %s', (language, text) => {
    const evasion = claimsIn(text, language).find(({ kind }) => kind === 'evasion');
    expect(evasion?.sources.length).toBeGreaterThan(0);
  });

  test.each([
    ['fr', "L'Iran a promis des armes au Venezuela, sans plus de précisions."],
    ['en', 'Iran promised arms to Venezuela, without elaborating.'],
    ['fr', 'Le ministre iranien a dit ne pas voir dans la Colombie un adversaire.'],
    ['en', 'An Iranian diplomat, who declined to be named, said the deal was good.'],
  ] as const)('and nobody does: %s: %s', (language, text) => {
    expect(kinds(text, language)).not.toContain('evasion');
  });
});

test.each([
  ['fr', 'Qui commandera les unités communes ?'],
  ['en', 'Who will command the joint units?'],
] as const)('a short question of what is to come: %s: %s', (language, text) => {
  expect(kinds(text, language)).toEqual(['question']);
});

test.each([
  ['fr', "L'Iran et le Venezuela ont conclu un accord pour vingt ans.", []],
  ['en', 'Iran and Venezuela concluded a 20-year agreement.', []],
  ['fr', 'Les négociations avec Caracas ont duré plus de sept ans.', [7]],
  ['en', 'The negotiations with Caracas took more than seven years.', [7]],
] as const)('how long talks took is a figure, the term of a pact is not: %s: %s', (language, text, expected) => {
  const years = claimsIn(text, language).filter(({ quantity }) => quantity?.unit === 'years');
  expect(years.map(({ quantity }) => quantity!.min)).toEqual(expected);
});

describe('denials in other words', () => {
  test.each([
    ['fr', "Caracas se défend cependant d'avoir trahi l'Iran."],
    ['fr', 'Une base est-elle prévue ? « Absolument pas », répond le ministère iranien de la Défense.'],
    ['en', '"Absolutely not," the Iranian defence ministry said.'],
    ['fr', '« Pas du tout », a-t-on répondu au ministère iranien de la Défense.'],
    ['en', 'It was not meant, the Iranian president said, to harm any other country.'],
    ['fr', "M. Maduro a félicité Bogota, avant d'affirmer que son pays n'avait jamais espionné la Colombie."],
    ['en', 'Iran accuses Colombia of spying, a charge Bogota has always rejected.'],
    ['en', 'Iran accuses Colombia of spying, a charge dismissed by Bogota.'],
    ['fr', "L'Iran accuse la Colombie d'espionnage, une accusation rejetée par Bogota."],
    ['fr', "L'Iran accuse la Colombie d'espionnage, accusation que Bogota a toujours rejetée."],
    [
      'en',
      'President Nicolas Maduro, whose country still keeps thousands of men on the border, told parliament that he had no intention of going to war with Colombia.',
    ],
    [
      'fr',
      "Le président Nicolas Maduro, dont le pays garde des milliers de soldats à la frontière, a assuré n'avoir aucune intention d'entrer en guerre contre la Colombie.",
    ],
  ] as const)('%s: %s', (language, text) => {
    expect(kinds(text, language)).toContain('denial');
  });

  test.each([
    ['fr', "« Personne n'a intérêt à rompre avec l'Iran », décrypte un chercheur vénézuélien."],
    ['en', '"Nobody has an interest in breaking with Iran," said a Venezuelan analyst.'],
    ['en', 'The Iranian foreign minister said he saw no particular urgency in the pact.'],
    ['fr', "L'armée défend toujours le port vénézuélien de Guiria."],
    ['en', 'Caracas dismissed the general, in charge of the army.'],
  ] as const)('and what is none: %s: %s', (language, text) => {
    expect(kinds(text, language)).not.toContain('denial');
  });
});

describe('what is said of a deed told by a noun', () => {
  test.each([
    ['fr', 'Caracas répond que sa coopération avec Téhéran est « ordinaire ».'],
    ['en', 'Caracas replied that its cooperation with Tehran was "ordinary".'],
    ['en', '"This agreement is only about cooperation between Iran and Venezuela," Maduro told lawmakers.'],
  ] as const)('%s: %s', (language, text) => {
    expect(kinds(text, language)).toContain('statement');
  });

  test.each([
    ['fr', 'Caracas a annoncé la visite du président iranien.'],
    ['en', 'Caracas said cooperation with Tehran had begun.'],
    ['en', 'Talks with Colombia are under way.'],
  ] as const)('and what tells the deed alone: %s: %s', (language, text) => {
    const found = kinds(text, language);
    expect(found).not.toContain('allegation');
    expect(found.filter((kind) => kind === 'statement' && language === 'fr')).toEqual([]);
  });
});

test('what a pact is expected to bring about is foreseen, whatever deed that is', () => {
  expect(kinds("Il devrait faciliter l'achat par Caracas de drones iraniens.", 'fr')).toContain('prediction');
  expect(kinds('La pluie devrait faciliter les semis.', 'fr')).not.toContain('prediction');
});

describe('less said than was asked', () => {
  test.each([
    ['fr', "L'Iran s'est borné à dire qu'il étudierait la demande du Venezuela.", 'evasion'],
    ['en', 'Iran has said only that it would study the request of Venezuela.', 'evasion'],
    ['fr', 'Un chercheur ne croit guère à une guerre entre le Venezuela et la Colombie.', 'question'],
    ['en', 'One analyst does not believe in a war between Venezuela and Colombia.', 'question'],
    ['fr', "Caracas n'a pas exclu que d'autres pays rejoignent l'alliance avec l'Iran.", 'prediction'],
    ['en', 'Caracas did not rule out that other countries would join the alliance with Iran.', 'prediction'],
  ] as const)('%s: %s', (language, text, kind) => {
    expect(kinds(text, language)).toContain(kind);
  });

  test.each([
    ['en', 'Iran said only a ceasefire would help Venezuela.', 'evasion'],
    ['fr', "L'Iran s'est contenté d'un succès d'estime.", 'evasion'],
    ['fr', "Caracas ne croit pas que l'Iran ait menti.", 'question'],
    ['fr', "Caracas n'a pas exclu le général.", 'prediction'],
    ['en', 'Colombia claims nearly all of the gulf.', 'allegation'],
  ] as const)('and what is not: %s: %s', (language, text, kind) => {
    expect(kinds(text, language)).not.toContain(kind);
  });
});
