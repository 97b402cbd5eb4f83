import { describe, expect, test } from 'vitest';
import { claimsIn } from './claims-in.testing.ts';

describe('who gives a number, and of whom', () => {
  test.each([
    ['fr', 'Selon Bogota, 300 soldats iraniens se trouvent sur place.', 'IRN by COL: 300–300 soldiers PR+'],
    ['en', 'According to Bogota, 300 Iranian soldiers are there.', 'IRN by COL: 300–300 soldiers PR+'],
    ['fr', 'Le Venezuela compte environ 1.500 soldats dans la région.', 'VEN by null: 1500–1500 soldiers CT+'],
    ['en', 'Venezuela counts about 1,500 soldiers in the area.', 'VEN by null: 1500–1500 soldiers CT+'],
    ['fr', 'Le Brésil fournit 81 % des armes importées par la Bolivie.', 'BRA by null: 81–81 percent CT+'],
    ['en', 'Brazil supplies 81% of the arms that Bolivia imports.', 'BRA by null: 81–81 percent CT+'],
    ['fr', 'Lima et Quito ont signé un pacte de 22 articles.', 'PER+ECU by null: 22–22 articles CT+'],
    ['en', 'Lima and Quito signed a 22-article pact.', 'PER+ECU by null: 22–22 articles CT+'],
    ['fr', 'Soixante pour cent de son gaz vient du Pérou.', 'PER by null: 60–60 percent CT+'],
    ['en', 'Sixty percent of its gas comes from Peru.', 'PER by null: 60–60 percent CT+'],
    ['fr', 'Lima possède un littoral de 310 kilomètres.', 'PER by null: 310–310 km CT+'],
    ['en', 'Lima has a coastline of 310 kilometres.', 'PER by null: 310–310 km CT+'],
    [
      'fr',
      'Lima a concédé le port à Quito pour quatre-vingt-dix-neuf ans, un bail record.',
      'PER by null: 99–99 years CT+',
    ],
    [
      'fr',
      'Selon le constructeur, 300 soldats péruviens sont arrivés.',
      'PER by le constructeur: 300–300 soldiers PR+',
    ],
    [
      'en',
      'According to the manufacturer, 300 Peruvian soldiers came.',
      'PER by the manufacturer: 300–300 soldiers PR+',
    ],
    [
      'fr',
      'La base peut accueillir près de 20.000 visiteurs, affirment les médias iraniens.',
      'IRN+VEN by IRN: 20000–20000 visitors PR+',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    const [claim] = claimsIn(text, language).filter((one) => one.kind === 'quantity');
    const { sources, speaker, quantity, factuality } = claim!;
    expect(
      `${sources.join('+')} by ${speaker}: ${quantity!.min}–${quantity!.max} ${quantity!.unit} ${factuality}`,
    ).toBe(expected);
  });

  test.each([
    ['fr', 'Lima a commandé 18 Rafale à Paris, et Quito 40 F-16.'],
    ['en', 'Lima ordered 18 Rafales from Paris, and Quito 40 F-16s.'],
  ] as const)('whose a number is where the verb is left out: %s', (language, text) => {
    const claims = claimsIn(text, language).filter((one) => one.kind === 'quantity');
    expect(claims.map(({ quantity, sources }) => [quantity!.min, sources])).toContainEqual([40, ['ECU']]);
  });

  test.each([
    ['fr', 'Bogota compte 300 soldats iraniens sur place. Séoul parle de plus de 1.000, Tokyo de 1.200.'],
    ['en', 'Bogota counts 300 Iranian soldiers there. Seoul speaks of more than 1,000, Tokyo of 1,200.'],
  ] as const)('a number without a noun counts what the one before did: %s', (language, text) => {
    const claims = claimsIn(text, language).filter((one) => one.kind === 'quantity');
    expect(claims.map(({ quantity, speaker }) => [quantity!.min, quantity!.unit, speaker])).toEqual(
      [
        [300, 'soldiers', expect.anything()],
        [1000, 'soldiers', 'KOR'],
        [1200, 'soldiers', 'JPN'],
      ].map((row, index) => (index === 0 ? [300, 'soldiers', null] : row)),
    );
  });

  test('a like figure is the last one, roughly', () => {
    const claims = claimsIn('Bogota parle de 300 soldats iraniens. Quito avance un chiffre comparable.', 'fr');
    expect(claims.at(-1)).toMatchObject({ speaker: 'ECU', quantity: { min: 300, max: 300, approximate: true } });
  });

  test.each([
    ['fr', "L'Iran a livré vingt blindés au Venezuela."],
    ['en', 'Iran delivered twenty tanks to Venezuela.'],
  ] as const)('how many of a deed is the deed’s: %s: %s', (language, text) => {
    expect(claimsIn(text, language).map((claim) => claim.kind)).not.toContain('quantity');
  });

  test.each([
    ['fr', 'Le Venezuela consacre plus de 2 % de son PIB à la défense.', [2, null, 'percent']],
    ['en', 'Venezuela spends more than 2% of its GDP on defence.', [2, null, 'percent']],
    ['fr', 'Bogota évalue les pertes iraniennes à 600 hommes.', [600, 600, 'soldiers']],
    ['en', 'Bogota puts Iranian losses at 600.', [600, 600, 'casualties']],
    ['fr', 'Quinze soldats iraniens, dont onze Iraniens du Sud, sont morts.', [15, 15, 'soldiers']],
    ['en', 'The exodus of 100,000 Armenians goes on in Iran.', [100000, 100000, 'people']],
  ] as const)('a figure: %s: %s', (language, text, [min, max, unit]) => {
    const [claim] = claimsIn(text, language).filter((one) => one.kind === 'quantity');
    expect(claim?.quantity).toMatchObject({ min, max, unit });
  });

  test.each([
    ['fr', 'Les deux pays se parlent.'],
    ['en', 'Both countries talk, and two ministers agree.'],
    ['fr', "L'article 4 de la résolution 2397 le dit depuis 2017."],
    ['en', 'Article 4 of resolution 2397 has said so since 2017.'],
  ] as const)('no number of anything: %s: %s', (language, text) => {
    expect(claimsIn(text, language).map((claim) => claim.kind)).not.toContain('quantity');
  });
});
