import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const PACT = {
  fr: 'Le Kenya et la Suède ont signé mardi à Nairobi un pacte de défense.',
  en: 'Kenya and Sweden signed a defence pact in Nairobi on Tuesday.',
};

/** Kinds and sources of the claims of a sentence behind a pact of Kenya and Sweden. */
const claims = (language: Language, sentence: string): string[] => {
  const start = PACT[language].length;
  return readText(`${PACT[language]}\n\n${sentence}`, language, '2025-06-20')
    .claims.filter(({ evidence }) => evidence[0]!.start > start)
    .map(({ kind, sources }) => `${kind} ${sources.filter((id) => /^[A-Z]{3}$/.test(id)).join('+')}`);
};

test.each([
  ['fr', 'L’alliance entre le Kenya et la Suède est susceptible de bloquer la région.', 'prediction KEN+SWE'],
  ['en', 'The alliance between Kenya and Sweden has the potential to reshape the region.', 'prediction KEN+SWE'],
  ['fr', 'Le pacte ouvre la voie à d’autres achats de radars par le Kenya.', 'prediction KEN+SWE'],
  ['en', 'The pact paves the way for further purchases of radars by Kenya.', 'prediction KEN+SWE'],
  ['fr', 'Mon sentiment est que Stockholm n’ira pas jusqu’à déployer des avions au Kenya.', 'prediction SWE'],
  ['fr', 'Stockholm ne va pas rompre avec Nairobi.', 'prediction SWE'],
  ['en', 'Stockholm is not going to break with Nairobi.', 'prediction SWE'],
  ['en', 'The latest clashes risk further escalating the conflict between Kenya and Somalia.', 'prediction KEN+SOM'],
  ['fr', 'Nairobi espère que cette présence dissuadera la Somalie.', 'prediction KEN+SWE'],
  ['en', 'Nairobi hopes that this presence will deter Somalia.', 'prediction KEN+SWE'],
  ['fr', 'Une guerre entre le Kenya et la Somalie est inévitable, estime un diplomate.', 'prediction KEN+SOM'],
  ['en', 'A war between Kenya and Somalia is unlikely, a diplomat said.', 'prediction KEN+SOM'],
  ['fr', 'Une guerre entre le Kenya et la Somalie paraît de plus en plus probable.', 'prediction KEN+SOM'],
  ['en', 'A war between Kenya and Somalia looks increasingly likely.', 'prediction KEN+SOM'],
  ['fr', 'Ces radars amélioreront la défense du Kenya, a déclaré l’armée suédoise.', 'prediction KEN'],
  ['en', 'The radars will strengthen the defences of Kenya, the Swedish army said.', 'prediction KEN'],
  ['fr', 'La Suède va renoncer à des décennies de retenue militaire.', 'prediction SWE'],
  ['fr', '« L’exercice renforcera la capacité du Kenya », a déclaré l’armée suédoise.', 'prediction KEN'],
] as const)('%s: what may come of a pact or of others is foreseen: %s', (language, sentence, expected) => {
  expect(claims(language, sentence)).toContain(expected);
});

test.each([
  ['fr', 'Le pacte n’ouvre pas la voie à d’autres achats.'],
  ['en', 'The pact does not pave the way for further purchases.'],
  ['fr', 'Stockholm ira au bout de la ratification, a déclaré l’armée suédoise.'],
  ['en', 'Sweden will finish the ratification, the Swedish army said.'],
  ['fr', 'Suédois et Kényans décideront de la suite, a déclaré l’armée suédoise.'],
  ['en', 'Swedes and Kenyans will decide what follows, the Swedish army said.'],
  ['fr', 'La priorité ira à la Suède, a déclaré l’armée suédoise.'],
  ['en', 'Nairobi hopes to join the alliance.'],
  ['fr', 'Nairobi espère rejoindre l’alliance.'],
  ['fr', 'Le président kényan va à Stockholm.'],
  ['en', 'The Kenyan president is going to Stockholm.'],
] as const)('%s: what is denied, and what a speaker’s own side will do, is not: %s', (language, sentence) => {
  expect(claims(language, sentence).filter((one) => one.startsWith('prediction'))).toEqual([]);
});

test.each([
  ['fr', 'La ministre suédoise a affirmé que la base n’était pas une tentative d’encercler la Russie.', 'denial SWE'],
  ['en', 'The Swedish minister said the patrols were not an attempt to encircle Russia.', 'denial SWE'],
  ['fr', 'Les responsables suédois ont refusé d’exclure l’une ou l’autre option.', 'evasion SWE'],
  ['en', 'Swedish officials have declined to rule out either option.', 'evasion SWE'],
  ['fr', 'Aucune des deux capitales n’a voulu dire si le pacte couvrait les îles.', 'evasion KEN+SWE'],
  ['fr', 'Nairobi a confirmé l’envoi d’une aide à la Somalie, sans en préciser la nature.', 'evasion KEN'],
  ['en', 'Nairobi confirmed that it had sent aid to Somalia, without elaborating.', 'evasion KEN'],
] as const)(
  '%s: an aim that is disclaimed is denied, what is kept back is evaded: %s',
  (language, sentence, expected) => {
    expect(claims(language, sentence)).toContain(expected);
  },
);

test.each([
  ['fr', 'Le Kenya a voulu dire son amitié à la Suède.'],
  ['en', 'Kenya ruled out a second base.'],
  ['fr', 'Le Kenya a exclu une seconde base.'],
] as const)('%s: what is told openly is no evasion: %s', (language, sentence) => {
  expect(claims(language, sentence).filter((one) => one.startsWith('evasion'))).toEqual([]);
});
