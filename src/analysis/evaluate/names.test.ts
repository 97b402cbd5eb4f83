import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import { indexNames } from './names.ts';

const names = indexNames(
  loadKnowledge(),
  new Map([
    ['person:in-one-text', 'JPN'],
    ['group:of-friends', null],
  ]),
);

test.each([
  ['RUS', 'RUS'],
  ['Vladimir Putin', 'RUS'],
  ['Choe Son-hui', 'PRK'],
  ['Kremlin', 'RUS'],
  ['Kyiv', 'UKR'],
  ['West', 'group:west'],
  ['Kim Jong-un (unnamed)', 'PRK'],
  ['Russian foreign minister (unnamed; = Sergey Lavrov)', 'RUS'],
  ['Russian airline (unnamed; = Nordwind)', 'RUS'],
  ['North Korean soldiers', 'PRK'],
  ['certain Western powers', 'group:west'],
  ['allies of KOR', null],
  ['both leaders', null],
  ['unspecified', null],
])('%s → %s', (name, actor) => {
  expect(names.resolve(name)).toBe(actor);
});

test('actors of the record stand for their states', () => {
  expect(names.project('person:in-one-text')).toBe('JPN');
  expect(names.project('group:of-friends')).toBe('group:of-friends');
  expect(names.project('RUS')).toBe('RUS');
});
