import { expect, test } from 'vitest';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: 'fr' | 'en'): string[] =>
  readText(text, language).events.map(({ type, sources, targets }) =>
    [type, ...[sources, targets].map((ids) => ids.filter((id) => !id.startsWith('person:')).join('+'))].join(' '),
  );

const ofKenya = [
  ['fr', "La semaine a été difficile pour le Kenya. Vendredi, le président a condamné l'Ouganda."],
  ['fr', "Le Kenya a voté en mai. Le Premier ministre a condamné l'Ouganda."],
  ['fr', "Les prix ont doublé au Kenya. Le ministère des Affaires étrangères a condamné l'Ouganda."],
  ['en', 'It has been a difficult week for Kenya. On Friday, the president condemned Uganda.'],
  ['en', 'Kenya voted in May. The foreign minister condemned Uganda.'],
  ['en', 'Prices have doubled in Kenya. The defence ministry condemned Uganda.'],
] as const;

test.each(ofKenya)('an office of nobody is of the only state told right before, %s: %s', (language, text) =>
  expect(told(text, language)).toEqual(['ACCUSE KEN UGA']),
);

const ofNobody = [
  ['fr', "La semaine a été difficile pour le Kenya et la Somalie. Le président a condamné l'Ouganda."],
  ['fr', "Le Kenya a voté en mai. Le président d'un club de football a condamné l'Ouganda."],
  ['fr', "Jeanne Dubois a parlé au Kenya. La présidente a condamné l'Ouganda."],
  ['en', 'It has been a difficult week for Kenya and Somalia. The president condemned Uganda.'],
  ['en', 'Kenya voted in May. The president of a football club condemned Uganda.'],
  ['en', 'Jane Doe met reporters in Kenya. The president condemned Uganda.'],
] as const;

test.each(ofNobody)('of several states, of something else or of a stranger it is nobody, %s: %s', (language, text) =>
  expect(told(text, language)).toEqual([]),
);
