import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { documentOf } from '../read-text.testing.ts';
import { sceneOf } from '../scene-of.ts';

const TEXTS: readonly [what: string, text: string, language: Language, expected: readonly string[]][] = [
  [
    'two bodies',
    '# UE-Mercosur : un accord conclu à Quito\nL’Union européenne et le Mercosur ont conclu un accord vendredi à Quito.',
    'fr',
    ['org:eu', 'org:mercosur'],
  ],
  [
    'a body and a state',
    'The African Union sent a mission to Burundi. Burundi thanked the African Union.',
    'en',
    ['BDI', 'org:african-union'],
  ],
  [
    'two states that both belong to a body',
    'L’Estonie et la Lettonie, membres de l’OTAN, ont signé un accord. L’Estonie et la Lettonie patrouillent ensemble.',
    'fr',
    ['EST', 'LVA'],
  ],
  [
    'four, where the text counts them',
    'Kenya, Uganda, Rwanda and Burundi signed a pact. The four countries will patrol the lake.',
    'en',
    ['BDI', 'KEN', 'RWA', 'UGA'],
  ],
  [
    'one side and the other, where two accuse a third together',
    'La Lituanie et la Pologne ont accusé la Biélorussie. La Pologne et la Lituanie ont menacé la Biélorussie. La Biélorussie a rejeté ces accusations. La Biélorussie a fermé la frontière avec la Pologne.',
    'fr',
    ['BLR', 'POL'],
  ],
  [
    'who announce something together',
    'Mali, Burkina Faso and Niger announced a pact on Sunday.',
    'en',
    ['BFA', 'MLI', 'NER'],
  ],
];

test.each(TEXTS)('a text is about %s', (_, text, language, expected) => {
  expect(sceneOf(documentOf(text, language, '2024-11-05'), loadKnowledge(), language).pair).toEqual(expected);
});
