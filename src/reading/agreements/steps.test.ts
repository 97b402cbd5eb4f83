import { describe, expect, test } from 'vitest';
import type { Language, Step } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const shown = ({ step, by, date, factuality }: Step): string =>
  [
    step,
    by
      .filter((id) => !id.startsWith('person:'))
      .toSorted()
      .join('+'),
    date?.from === date?.to ? (date?.from ?? '–') : `${date?.from}/${date?.to}`,
    ...(factuality === 'CT+' ? [] : [factuality]),
  ].join(' ');

const stepsIn = (text: string, language: Language): string[] =>
  readText(text, language, '2025-03-05').agreements.flatMap(({ steps }) => steps.map(shown));

const each = (cases: readonly (readonly [Language, string, readonly string[]])[]): void => {
  test.each(cases)('%s: %s', (language, text, expected) => {
    expect(stepsIn(text, language).toSorted()).toEqual(expected.toSorted());
  });
};

describe('steps of a pact', () => {
  each([
    ['fr', 'Oslo et Helsinki ont signé mardi un pacte de défense.', ['signed FIN+NOR 2025-03-04']],
    ['en', 'Oslo and Helsinki signed a defence pact on Tuesday.', ['signed FIN+NOR 2025-03-04']],
    ['fr', 'Le Pérou, le Chili et la Bolivie ont signé un accord de défense.', ['signed BOL+CHL+PER –']],
    ['en', 'Peru, Chile and Bolivia signed a defence agreement.', ['signed BOL+CHL+PER –']],
    [
      'fr',
      "Le traité de défense entre l'Inde et Oman est entré en vigueur le 3 mars.",
      ['in-force IND+OMN 2025-03-03'],
    ],
    ['en', 'The defence treaty between India and Oman took effect on 3 March.', ['in-force IND+OMN 2025-03-03']],
    ['fr', "Le Kenya a suspendu l'accord de défense avec l'Ouganda.", ['suspended KEN –']],
    ['en', 'Kenya suspended the defence agreement with Uganda.', ['suspended KEN –']],
    ['fr', "Le Kenya a ratifié l'accord de défense avec l'Ouganda.", ['ratified KEN –']],
    ['fr', "Le Kenya doit ratifier l'accord de défense avec l'Ouganda.", ['ratified KEN – PR+']],
    ['en', 'Kenya must ratify the defence agreement with Uganda.', ['ratified KEN – PR+']],
    ['en', 'Kenya still has to ratify the defence agreement with Uganda.', ['ratified KEN – PR+']],
    ['en', 'Kenya ratified the defence agreement with Uganda.', ['ratified KEN –']],
  ]);
});

describe('a chamber approves, a parliament or a head of state ratifies', () => {
  each([
    [
      'fr',
      "Le Parlement arménien a ratifié jeudi l'accord de défense avec la Grèce.",
      ['ratified ARM+org:am-parliament 2025-02-27'],
    ],
    ['en', "Armenia's parliament ratified the defence agreement with Greece on Thursday.", ['ratified ARM 2025-02-27']],
    ['fr', "La Douma a approuvé l'accord de défense avec le Laos.", ['approved RUS+org:state-duma –']],
    ['en', 'The State Duma voted to ratify the defence agreement with Laos.', ['approved RUS+org:state-duma –']],
    [
      'fr',
      'La Pologne et la Lettonie ont un accord de défense. Le président polonais a promulgué lundi la loi de ratification.',
      ['ratified POL 2025-03-03'],
    ],
    [
      'en',
      'Poland and Latvia have a defence agreement. The Polish president signed the ratification law on Monday.',
      ['ratified POL 2025-03-03'],
    ],
  ]);
});

describe('what lies ahead, what was not done, what is only asked', () => {
  each([
    ['fr', "Oslo doit ratifier l'accord de défense avec Helsinki.", ['ratified NOR – PR+']],
    ['en', 'Oslo has yet to ratify the defence agreement with Helsinki.', ['ratified NOR – PR+']],
    [
      'fr',
      "Le traité entre le Kenya et Oman prend effet dès que les deux parlements l'ont approuvé.",
      ['in-force KEN+OMN – PR+', 'approved KEN+OMN – PR+'],
    ],
    [
      'en',
      'The treaty between Kenya and Oman takes effect once both parliaments have approved it.',
      ['in-force KEN+OMN – PR+', 'approved KEN+OMN – PR+'],
    ],
    [
      'fr',
      'Le traité entre le Kenya et Oman entre en vigueur lorsque les instruments sont échangés.',
      ['in-force KEN+OMN – PR+', 'exchanged KEN+OMN – PR+'],
    ],
    [
      'en',
      'The treaty between Kenya and Oman enters into force when the instruments are exchanged.',
      ['in-force KEN+OMN – PR+', 'exchanged KEN+OMN – PR+'],
    ],
    ['fr', "Oslo n'a pas signé l'accord de défense avec Helsinki.", ['signed NOR – CT-']],
    ['en', 'Oslo did not sign the defence agreement with Helsinki.', ['signed NOR – CT-']],
    ['fr', "Si Oslo dénonçait l'accord de défense avec Helsinki, Riga réagirait.", []],
    ['en', 'If Oslo denounced the defence agreement with Helsinki, Riga would respond.', []],
    ['fr', "Oslo a-t-il signé l'accord de défense avec Helsinki ?", []],
    ['en', 'Did Oslo sign the defence agreement with Helsinki?', []],
    ['fr', "La Turquie a dénoncé l'accord entre l'Égypte et la Grèce.", []],
    ['en', 'Turkey denounced the agreement between Egypt and Greece.', []],
  ]);
});

describe('each step has its own date', () => {
  each([
    [
      'fr',
      'La ratification par le Laos du traité de défense avec la Thaïlande, signé en juin 2024, est acquise.',
      ['signed LAO+THA 2024-06-01/2024-06-30', 'ratified LAO –'],
    ],
    [
      'en',
      'The ratification by Laos of the defence treaty with Thailand, signed in June 2024, is certain.',
      ['signed LAO+THA 2024-06-01/2024-06-30', 'ratified LAO –'],
    ],
    [
      'fr',
      'Un accord de défense entre le Laos et la Thaïlande a été conclu lors de la visite du roi en juin 2024.',
      ['signed LAO+THA 2024-06-01/2024-06-30'],
    ],
  ]);
});

describe('bodies that rest on a treaty', () => {
  each([
    ['fr', "L'Arménie s'est retirée de l'OTSC en 2024.", ['withdrawn ARM 2024-01-01/2024-12-31']],
    ['en', 'Armenia withdrew from the CSTO in 2024.', ['withdrawn ARM 2024-01-01/2024-12-31']],
    ['fr', "Le Mali et le Niger ont fondé l'Alliance des États du Sahel.", ['signed MLI+NER –']],
    ['en', 'Mali and Niger founded the Alliance of Sahel States.', ['signed MLI+NER –']],
    ['fr', "L'Arménie n'a pas quitté l'OTSC.", []],
    ['en', 'Armenia has not left the CSTO.', []],
  ]);
});

describe('the day in a pact’s own phrase is that of its making', () => {
  each([
    [
      'fr',
      "L'Éthiopie a dénoncé l'accord militaire du 12 mars 2018 avec la Somalie.",
      ['denounced ETH –', 'signed ETH+SOM 2018-03-12'],
    ],
    [
      'en',
      'Ethiopia denounced the military agreement of 12 March 2018 with Somalia.',
      ['denounced ETH –', 'signed ETH+SOM 2018-03-12'],
    ],
    [
      'fr',
      "Le Tchad a mis fin le 28 novembre 2024 à l'accord de défense du 5 septembre 2022 avec la France.",
      ['denounced TCD 2024-11-28', 'signed FRA+TCD 2022-09-05'],
    ],
    [
      'en',
      'On 28 November 2024 Chad ended the defence agreement of 5 September 2022 with France.',
      ['denounced TCD 2024-11-28', 'signed FRA+TCD 2022-09-05'],
    ],
  ]);
});

describe('what is still to come, not there yet, or of another pact', () => {
  each([
    ['fr', "L'accord entre Oman et le Kenya n'est pas encore entré en vigueur.", []],
    ['en', 'The agreement between Oman and Kenya has not yet entered into force.', []],
    [
      'fr',
      "Le traité entre Oman et le Kenya entrera en vigueur trente jours après l'échange des instruments.",
      ['exchanged KEN+OMN – PR+', 'in-force KEN+OMN – PR+'],
    ],
    [
      'en',
      'The treaty between Oman and Kenya will enter into force thirty days after the exchange of instruments.',
      ['exchanged KEN+OMN – PR+', 'in-force KEN+OMN – PR+'],
    ],
    [
      'fr',
      "La Douma a approuvé le traité avec l'Iran, que Vladimir Poutine a promulgué le 3 mars.",
      ['approved RUS+org:state-duma –', 'ratified RUS 2025-03-03'],
    ],
    ['fr', 'Le président kényan a promulgué la loi portant ratification du traité avec Oman.', ['ratified KEN –']],
  ]);
});

describe('a chamber that does as another did', () => {
  each([
    [
      'fr',
      "La Douma a ratifié mardi le traité de défense avec l'Inde. Le Conseil de la Fédération a donné son aval lundi.",
      ['approved RUS+org:state-duma 2025-03-04', 'approved RUS+org:federation-council 2025-03-03'],
    ],
    [
      'fr',
      'Le Parlement polonais a approuvé le 20 février le traité de défense avec la France. Le Sénat polonais a fait de même le 3 mars.',
      ['approved POL 2025-02-20', 'approved POL 2025-03-03'],
    ],
    [
      'en',
      "Poland's parliament approved the defence treaty with France on 20 February. The Polish Senate followed suit on 3 March.",
      ['approved POL 2025-02-20', 'approved POL 2025-03-03'],
    ],
    [
      'en',
      'The Polish president ratified the defence treaty with France on 20 February. The Polish Senate followed with its approval on 3 March.',
      ['ratified POL 2025-02-20', 'approved POL 2025-03-03'],
    ],
    // Another vote on another matter.
    [
      'en',
      "Poland's parliament approved the defence treaty with France on 20 February. The Polish Senate approved the budget on 3 March.",
      ['approved POL 2025-02-20'],
    ],
  ]);
});

describe('what had to be done first is not said to be done', () => {
  each([
    [
      'fr',
      "Oman et le Kenya ont signé un accord de défense en juillet, mais le texte nécessitait l'accord du Parlement pour entrer en vigueur.",
      ['signed KEN+OMN 2024-07-01/2024-07-31'],
    ],
    [
      'en',
      'Oman and Kenya signed a defence agreement in July, but the deal needed parliament’s approval to enter into force.',
      ['signed KEN+OMN 2024-07-01/2024-07-31'],
    ],
  ]);
});

test('a known treaty whose year is told wrongly is that treaty still', () => {
  const { agreements } = readText(
    'The Japan-Philippines Reciprocal Access Agreement allows exercises. Signed in 2023, the agreement was ratified by the Philippine president on 5 November 2024.',
    'en',
    '2025-03-05',
  );
  expect(agreements.map(({ knowledge }) => knowledge)).toEqual(['japan-philippines-raa-2024']);
});

test('naval forces of which something is told do not bring a pact into force', () => {
  const told = (text: string): readonly string[] =>
    readText(text, 'en', '2025-09-15').agreements.flatMap(({ steps }) => steps.map(({ step }) => step));
  const signed = 'Turkey and Somalia signed a defence agreement in February.';
  expect(told(`${signed} It comes as the Turkish naval forces patrol the coast.`)).toEqual(['signed']);
  expect(told(`${signed} It came into force in May.`)).toEqual(['signed', 'in-force']);
});
