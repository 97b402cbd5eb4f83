import type { TFunction } from 'i18next';
import type { Language } from '../../../src/model/index.ts';
import { formatQuantity, formatSpan } from '../../../src/wording/index.ts';
import type { DisputeSide } from '../api/types.ts';
import { nameIn } from './names.ts';

/** One side of a contradiction in words: «environ 11 000 soldats», «signé, 18 juin 2024», «nié». */
export function formatSide(side: DisputeSide, language: Language, t: TFunction): string {
  const told = [
    ...(side.step === null ? [] : [t(`step.${side.step}`)]),
    ...(side.date === null ? [] : [formatSpan(side.date, language, t)]),
    ...(side.quantity === null ? [] : [formatQuantity(side.quantity, language, t)]),
    ...(side.place === null ? [] : [nameIn(side.place, language)]),
    ...(side.actors.length === 0
      ? []
      : [new Intl.ListFormat(language).format(side.actors.map((names) => nameIn(names, language)))]),
    ...(side.factuality === null ? [] : [t(`factuality.${side.factuality}`)]),
  ];
  return told.length === 0 ? side.words : told.join(', ');
}
