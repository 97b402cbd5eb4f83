import { disputeSide } from '../../analysis/index.ts';
import type { Contradiction } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { clean } from '../terminal/clean.ts';
import { spanIn } from './date.ts';
import type { Names } from './names.ts';
import { quantityIn } from './quantity.ts';

/** One value of a contradiction in words: «environ 11 000 soldats», «signé, 18 juin 2024», «nié». */
export function sideIn(value: string, kind: Contradiction['kind'], names: Names, { t, language }: Context): string {
  const { step, date, quantity, place, actors, factuality, words } = disputeSide(value, kind);
  const told = [
    ...(step === null ? [] : [t(`web:step.${step}`)]),
    ...(date === null ? [] : [spanIn(date, language, t)]),
    ...(quantity === null ? [] : [quantityIn(quantity, language, t)]),
    ...(place === null ? [] : [names.place(place)]),
    ...(actors.length === 0 ? [] : [names.actors(actors)]),
    ...(factuality === null ? [] : [t(`web:factuality.${factuality}`)]),
  ];
  return told.length === 0 ? clean(words) : told.join(', ');
}
