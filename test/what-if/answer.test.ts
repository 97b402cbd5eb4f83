import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Fact, WhatIf, whatIf } from '../../src/analysis/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { scenarios } from './scenario.ts';

const knowledge = loadKnowledge();
const ask = (facts: readonly Fact[], on = '2026-11-21', language: 'fr' | 'en' = 'en') =>
  whatIf(facts, { knowledge, on, language });
const attack = (by: string, against: string): Fact => ({ kind: 'attack', by, against, at: null, on: null });

test('the answer has the form that it is documented with', () => {
  const answer = ask([attack('PRK', 'KOR')]);
  expect(WhatIf.parse(JSON.parse(JSON.stringify(answer)))).toEqual(JSON.parse(JSON.stringify(answer)));
});

test('every question of every scenario is put in both languages, and its bonds hang on it', () => {
  for (const { scenario } of scenarios()) {
    const [en, fr] = (['en', 'fr'] as const).map((language) => ask(scenario.facts, scenario.on, language));
    expect(en!.questions.map(({ id }) => id)).toEqual(fr!.questions.map(({ id }) => id));
    for (const { id, text, decides } of [...en!.questions, ...fr!.questions]) {
      expect(text).toMatch(/^[^{}]+\?$/);
      expect(decides.length).toBeGreaterThan(0);
      for (const at of decides) expect(en!.bound[at]!.conditions).toContain(id);
    }
  }
});

test('every kind of question is documented', () => {
  const page = readFileSync(new URL('../../docs/what-if.md', import.meta.url), 'utf8');
  const texts = JSON.parse(readFileSync(new URL('../../messages/what-if.en.json', import.meta.url), 'utf8'));
  expect(Object.keys(texts.question).filter((kind) => !new RegExp(`\`${kind}[:\`]`).test(page))).toEqual([]);
});

test('names are said with their article', () => {
  const texts = (language: 'fr' | 'en') =>
    ask([attack('USA', 'PRK'), attack('PRK', 'USA')], undefined, language).questions;
  expect(texts('en').find(({ id }) => id === 'struck-first:PRK>USA')?.text).toContain(
    'is it North Korea, not the United States',
  );
  expect(texts('fr').find(({ id }) => id === 'struck-first:PRK>USA')?.text).toContain(
    'est-ce la Corée du Nord, et non les États-Unis',
  );
});

test('figures of how often promises are kept are those of the kinds of duty in question', () => {
  const kinds = (by: string, against: string) => new Set(ask([attack(by, against)]).baseRates.map(({ kind }) => kind));
  expect(kinds('RUS', 'POL')).toEqual(new Set([null, 'defence']));
  expect(kinds('CHN', 'RUS')).toContain('nonaggression');
  expect(kinds('CHE', 'MCO')).toEqual(new Set());
});

test('a balance names who has no figure, and has none of another time', () => {
  const now = ask([attack('PRK', 'KOR')]).balance;
  expect(now.attacked.military_expenditure_usd.unknown).toEqual([]);
  expect(now.attacked.military_expenditure_usd.years!.from).toBeGreaterThan(2020);
  expect(now.attacked.nuclear_warheads.value).toBeGreaterThan(1000);
  expect(ask([attack('PRK', 'KOR')], '1965-06-01').balance.attacked.population).toEqual({
    value: null,
    years: null,
    sources: [],
    unknown: ['KOR', 'USA'],
  });
});

test('an imported table stands in for ours, with its own names in the questions', () => {
  const [nato] = knowledge.treaties.filter(({ id }) => id === 'csto-1992');
  const other = { ...nato!, id: 'mine', names: { en: 'My pact', fr: 'Mon pacte' } };
  const { bound, questions } = whatIf([attack('AZE', 'ARM')], {
    knowledge: { ...knowledge, treaties: [other] },
    on: '2026-11-21',
    language: 'fr',
  });
  expect(new Set(bound.map(({ treaty }) => treaty))).toEqual(new Set(['mine']));
  expect(questions.find(({ id }) => id === 'freeze:mine:ARM')?.text).toContain('« Mon pacte »');
});

test('nobody attacks itself', () => {
  expect(ask([attack('RUS', 'RUS')]).bound).toEqual([]);
});
