import { expect, test } from 'vitest';
import { datesIn } from './dates-in.testing.ts';

const on = (day: string) => [`${day} ${day} day publication`];

test.each([
  ['fr', "Des chars sont arrivés le jour de l'Indépendance ukrainienne.", on('2024-08-24')],
  ['fr', "Des chars sont arrivés le jour de l'Indépendance de la Lettonie.", on('2024-11-18')],
  ['fr', 'Des missiles ont défilé lors du Jour de la Victoire.', on('2025-05-09')],
  ['fr', 'Des missiles ont défilé lors du Jour de la Victoire azerbaïdjanais.', on('2024-11-08')],
  ['en', "Tanks arrived on Ukraine's Independence Day.", on('2024-08-24')],
  ['en', 'Tanks were shown at the Latvian Independence Day parade.', on('2024-11-18')],
  ['en', 'Missiles were shown at the Victory Day parade.', on('2025-05-09')],
  ['en', "Missiles were shown on Azerbaijan's Victory Day.", on('2024-11-08')],
  ['en', 'It was signed on the National Day of Qatar.', on('2024-12-18')],
] as const)('%s: a national day is a day: %s', (language, text, expected) => {
  expect(datesIn(text, language, '2025-06-20')).toEqual(expected);
});

test.each([
  ['fr', "Des chars sont arrivés le jour de l'Indépendance."],
  ['fr', 'La fête nationale est un jour férié.'],
  ['en', 'Tanks arrived on Independence Day.'],
  ['en', 'He spoke at the National Day reception of his company.'],
] as const)('%s: a day that many states have tells none without its state: %s', (language, text) => {
  expect(datesIn(text, language, '2025-06-20')).toEqual([]);
});
