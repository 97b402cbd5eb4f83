import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const asked = (text: string, language: Language): string[] =>
  readText(text, language)
    .events.filter(({ type }) => type === 'REQUEST')
    .map(({ sources, targets }) => `${sources} > ${targets.toSorted().join('+')}`);

const BEFORE = {
  fr: 'Le Pérou et l’Équateur se sont affrontés à leur frontière. ',
  en: 'Peru and Ecuador clashed at their border. ',
};

test.each<[Language, string, string]>([
  ['fr', 'Le Brésil a appelé les uns et les autres à la retenue.', 'BRA > ECU+PER'],
  ['en', 'Brazil urged both to show restraint.', 'BRA > ECU+PER'],
  ['fr', 'Le Chili a exhorté toutes les parties au calme.', 'CHL > ECU+PER'],
  ['en', 'Chile urged the parties to negotiate.', 'CHL > ECU+PER'],
  ['fr', 'La Bolivie a invité les deux à négocier.', 'BOL > ECU+PER'],
  ['en', 'Bolivia appealed to both.', 'BOL > ECU+PER'],
])('%s: «%s»', (language, text, expected) => {
  expect(asked(BEFORE[language] + text, language)).toEqual([expected]);
});

test('two told one after the other are both sides', () => {
  const serbs = 'La Serbie a expulsé deux policiers. Le Kosovo a protesté. ';
  expect(asked(`${serbs}L’Otan a appelé les deux parties à la retenue.`, 'fr')).toEqual(['org:nato > SRB+XKX']);
});

test('three who were named together are the trio', () => {
  const three = {
    fr: 'L’Albanie, la Croatie et le Kosovo ont signé une déclaration de défense. La Bulgarie a demandé au trio de l’aider.',
    en: 'Albania, Croatia and Kosovo signed a defence declaration. Bulgaria asked the trio for help.',
  };
  expect(asked(three.fr, 'fr')).toEqual(['BGR > ALB+HRV+XKX']);
  expect(asked(three.en, 'en')).toEqual(['BGR > ALB+HRV+XKX']);
});

test('nobody is meant where nobody was told', () => {
  expect(asked('Le Brésil a appelé les uns et les autres à la retenue.', 'fr')).toEqual([]);
  expect(asked('Brazil urged both to show restraint.', 'en')).toEqual([]);
});

const all = (text: string, language: Language): string[] =>
  readText(text, language).events.map(
    ({ type, sources, targets }) => `${type} ${sources.toSorted().join('+')} > ${targets.toSorted().join('+')}`,
  );

test('a call for calm or an offer to mediate means both of those who clash', () => {
  const fr = `${BEFORE.fr}La Bolivie a proposé sa médiation. Le Brésil a appelé au dialogue, tandis que le Chili s’est tu.`;
  const en = `${BEFORE.en}Bolivia offered to mediate. Brazil called for restraint, while Chile kept silent.`;
  const expected = ['ASSAULT ECU+PER > ECU+PER', 'AGREE BOL > ECU+PER', 'REQUEST BRA > ECU+PER'];
  expect(all(fr, 'fr')).toEqual(expected);
  expect(all(en, 'en')).toEqual(expected);
});

test('who declines an offer or rejects criticism does so to whoever said it', () => {
  const fr = `${BEFORE.fr}La Bolivie a proposé sa médiation. Lima a décliné l’offre.`;
  const en = `${BEFORE.en}Bolivia offered to mediate. Lima declined the offer.`;
  expect(all(fr, 'fr')).toContain('REJECT PER > BOL');
  expect(all(en, 'en')).toContain('REJECT PER > BOL');
});

test('the two sides of a clause are those of the clause before', () => {
  const before = { fr: 'L’Arménie et l’Azerbaïdjan se sont rencontrés. ', en: 'Armenia and Azerbaijan met. ' };
  expect(
    all(`${before.en}The Omani foreign minister visited New Delhi, and the two sides agreed to expand trade.`, 'en'),
  ).toContain('AGREE IND+OMN > IND+OMN');
  expect(
    all(
      `${before.fr}Le ministre omanais s’est rendu à New Delhi, et les deux parties se sont engagées à commercer.`,
      'fr',
    ),
  ).toContain('AGREE IND+OMN > IND+OMN');
});
