import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { nameFinder } from './finder.ts';
import { gazetteerOf } from './gazetteer.ts';

function named(text: string, language: Language): string[] {
  const gazetteer = gazetteerOf(loadKnowledge(), language);
  return gazetteer.find(gazetteer.cut(text), 0, text.length).map(({ text, senses }) => `${text}=${senses[0]!.id}`);
}

describe('a name counts only as the press writes it', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'U.S. officials met U.K. envoys', ['U.S.=USA', 'U.K.=GBR']],
    ['fr', 'l’Otan et la Cedeao', ['Otan=org:nato', 'Cedeao=org:ecowas']],
    ['en', 'Nato and Asean', ['Nato=org:nato', 'Asean=org:asean']],
    ['fr', 'selon Le Monde, dans le Monde', ['Monde=org:le-monde', 'Monde=org:le-monde']],
    ['en', 'The Times reported', ['Times=org:the-times']],
    ['fr', 'les Vingt-Sept ont voté', ['Vingt-Sept=group:twenty-seven']],
  ])('%s: %s', (language, text, names) => {
    expect(named(text, language)).toEqual(names);
  });

  test.each<[Language, string]>([
    ['fr', 'Vingt-sept soldats, 10 chars, 27 obus et 32 navires'],
    ['fr', 'Six soldats, sept navires. Cinq avions. Le monde change. Temps fort.'],
    ['en', 'Six soldiers and seven ships. Seven more. 10 tanks, 32 men.'],
    ['en', 'Times are hard. Independent experts disagree. Challenges remain. Tell us all.'],
    ['en', 'The plan of the navy'],
  ])('%s: no name in «%s»', (language, text) => {
    expect(named(text, language)).toEqual([]);
  });
});

test.each<[Language, string, string]>([
  ['en', 'The minister, Samuel Macron, praised Ghana.', 'person:emmanuel-macron'],
  ['fr', 'Le juge Samuel Poutine a salué le Ghana.', 'person:vladimir-poutine'],
])('%s: a family name behind another’s given name is somebody else: %s', (language, text, id) => {
  const finder = nameFinder(text, loadKnowledge(), language);
  expect(finder.find(0, text.length).map(({ senses }) => senses[0]!.id)).not.toContain(id);
});

test('the given name of the one who is meant changes nothing', () => {
  const text = 'President Emmanuel Macron praised Ghana. So did President Macron.';
  const found = nameFinder(text, loadKnowledge(), 'en').find(0, text.length);
  expect(found.filter(({ senses }) => senses[0]!.id === 'person:emmanuel-macron')).toHaveLength(2);
});
