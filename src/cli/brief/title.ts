import type { FactFilter } from '../../analysis/index.ts';
import type { Context } from '../context.ts';
import { spanIn } from '../words/date.ts';
import type { Names } from '../words/names.ts';

/** «Corée du Nord et Russie, de juin 2024 à août 2025»: whom and which time a dossier holds. */
export function dossierTitle({ actors = [], from, to }: FactFilter, names: Names, { t, language }: Context): string {
  const who = actors.length === 0 ? t('web:brief.everything') : names.actors(actors);
  if (from === undefined && to === undefined) return who;
  const span = { from: from ?? null, to: to ?? null, precision: 'day', basis: 'text' } as const;
  return `${who}, ${spanIn(span, language, t)}`;
}
