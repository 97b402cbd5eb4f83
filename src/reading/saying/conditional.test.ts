import { expect, test } from 'vitest';
import { isConditional } from './conditional.ts';

const token = (form: string, lemma: string, feats: Record<string, string>) => ({
  form,
  lemma,
  feats,
  upos: 'VERB',
  head: -1,
  deprel: 'root',
  start: 0,
  end: form.length,
});

test.each([
  ['montreraient', 'montrerer', 'Imp'],
  ['sentirait', 'sentirer', 'Imp'],
  ['vendrait', 'vendre', 'Imp'],
  ['remettrait', 'remettre', 'Imp'],
  ['recevrait', 'recevoir', 'Imp'],
])('%s is a conditional', (form, lemma, tense) => {
  expect(isConditional(token(form, lemma, { Tense: tense }))).toBe(true);
});

test.each([
  ['montrait', 'montrer'],
  ['ouvrait', 'ouvrir'],
  ['livrait', 'livrer'],
  ['célébrait', 'célébrer'],
  ['considérait', 'considérer'],
  ['tirait', 'tirer'],
  ['rencontrait', 'rencontrait'],
])('%s is an imperfect, also where the tagger errs', (form, lemma) => {
  expect(isConditional(token(form, lemma, { Tense: 'Imp' }))).toBe(false);
  expect(isConditional(token(form, lemma, { Mood: 'Cnd' }))).toBe(false);
});
