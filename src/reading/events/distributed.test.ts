import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: Language): string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets, date }) =>
      `${type} ${sources.join('+')} > ${targets.toSorted().join('+')} ${date?.from?.slice(0, 4)}`,
  );

describe('places with a year each', () => {
  test.each([
    ['fr', 'Le Ghana a livré des blindés au Togo en 2020, au Bénin en 2021 et au Burkina Faso en 2022.'],
    ['en', 'Ghana delivered armoured vehicles to Togo in 2020, to Benin in 2021 and to Burkina Faso in 2022.'],
  ] as const)('tell a deed each (%s)', (language, text) => {
    expect(told(text, language)).toEqual(['AID GHA > TGO 2020', 'AID GHA > BEN 2021', 'AID GHA > BFA 2022']);
  });

  test('the one who did it may be the place', () => {
    expect(told('Expulsés du Tchad en 2021 et du Niger en 2023, les soldats italiens sont rentrés.', 'fr')).toEqual(
      expect.arrayContaining(['SANCTION TCD > ITA 2021', 'SANCTION NER > ITA 2023']),
    );
  });

  test('one year for all tells one deed', () => {
    expect(told('Ghana delivered armoured vehicles to Togo and Benin in 2020.', 'en')).toEqual([
      'AID GHA > BEN+TGO 2020',
    ]);
  });

  test.each([
    ['fr', 'L’Inde a signé un accord de défense avec Oman en 2016 et avec la France en 2018.'],
    ['en', 'India signed a defence agreement with Oman in 2016 and with France in 2018.'],
  ] as const)('tell a pact each (%s)', (language, text) => {
    expect(
      readText(text, language)
        .agreements.map(({ parties }) => parties.join('+'))
        .sort(),
    ).toEqual(['FRA+IND', 'IND+OMN']);
  });
});

test('a year alone dates its item', () => {
  expect(
    told('Oman et la Jordanie coopèrent.\nChronologie :\n- 2021 : Amman livre 20 blindés à Oman.', 'fr'),
  ).toContain('AID JOR > OMN 2021');
});
