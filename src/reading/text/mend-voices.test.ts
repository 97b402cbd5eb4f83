import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

const told = (text: string, language: Language): string[] =>
  readText(text, language, '2025-09-15').events.map(
    ({ type, sources, targets, mood }) => `${type} ${sources.join('+')} > ${targets.join('+')} ${mood}`,
  );

test.each([
  ['en', 'Togo was on Friday condemned by Ghana.', ['ACCUSE GHA > TGO asserted']],
  ['en', '# Togo mocked by Ghana', ['ACCUSE GHA > TGO asserted']],
  ['en', '# Togo mocked by Friday', []],
  ['en', 'Togo, which Ghana attacked, has new ports.', ['ASSAULT GHA > TGO asserted']],
  ['en', 'Ghana is said to have expelled two Togolese diplomats.', ['SANCTION GHA > TGO conditional']],
  ['en', 'Having condemned Togo, Ghana changed course.', ['ACCUSE GHA > TGO asserted']],
  ['en', 'Ghana has to have skilled Togolese nurses.', []],
  ['fr', 'Le Togo s’est fait attaquer par le Ghana.', ['ASSAULT GHA > TGO asserted']],
  ['fr', 'Le Togo s’est fait un nom au Ghana.', []],
  ['fr', 'Le Ghana a fermé ses théâtres et condamné le Togo.', ['ACCUSE GHA > TGO asserted']],
  ['fr', 'Le Ghana a fermé ses théâtres et peint le mur.', []],
  ['fr', 'Le Ghana compte attaquer le Togo.', ['ASSAULT GHA > TGO planned']],
  ['fr', 'Le Ghana compte 300 soldats.', []],
] as const)('%s: %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});

test.each([
  ['en', 'Togo faced criticism from Ghana.', ['ACCUSE GHA > TGO asserted']],
  ['en', 'Togo came under attack from Ghana.', ['ASSAULT GHA > TGO asserted']],
  ['en', 'Togo faced a delegation from Ghana at chess.', []],
  ['en', 'Ghana ended up mocking Togo.', ['ACCUSE GHA > TGO asserted']],
  ['en', 'Ghana ended up near neighbouring Togo.', []],
  ['en', 'Observers fear Ghanaian sanctions against Togo.', []],
  ['fr', 'Le Togo a fait l’objet de critiques de la part du Ghana.', ['ACCUSE GHA > TGO asserted']],
  ['fr', 'Le Togo fait l’objet d’un film du Ghana.', []],
  ['fr', 'Le Ghana est en train d’attaquer le Togo.', ['ASSAULT GHA > TGO asserted']],
  ['fr', 'Le Ghana serait en train d’attaquer le Togo.', ['ASSAULT GHA > TGO conditional']],
  ['fr', 'Le train du Ghana est arrivé à l’heure au Togo.', []],
  ['fr', 'Le Ghana ne cesse de livrer des drones au Togo.', ['AID GHA > TGO asserted']],
  ['fr', '# Ultimatum togolais au Ghana', ['THREATEN TGO > GHA asserted']],
  ['fr', '# Restaurant togolais au Ghana', []],
] as const)('%s: %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected);
});
