import { expect, test } from 'vitest';
import { documentOf, readText } from '../read-text.testing.ts';
import { withoutNicknames } from './nicknames.ts';

test.each([
  ['en', 'Philippine President Ferdinand “Bongbong” Marcos Jr. accused China of ramming a ship.'],
  ['fr', 'Le président philippin Ferdinand « Bongbong » Marcos Jr. a accusé la Chine d’avoir éperonné un navire.'],
] as const)('%s: a nickname within a name hides neither who acts nor the quote (%s)', (language, text) => {
  const accused = readText(text, language).events.find(({ type }) => type === 'ACCUSE');
  expect(accused?.sources).toContain('PHL');
  expect(accused?.targets).toEqual(['CHN']);
  expect(accused?.evidence[0]?.quote).toBe(text);
});

test.each([
  'President Marcos accused China of “Illegal” Acts.',
  'Le ministre a dénoncé la « Manœuvre » Illégale de Pékin.',
  'The “Iron” Shield exercise began.',
  'Operation “Spring” Tide began.',
])('other quotes stay what they are: %s', (text) => {
  expect(withoutNicknames(documentOf(text, 'en', null)).text).toBe(text);
});
