import type { TFunction } from 'i18next';
import type { Language } from '../../../src/model/index.ts';
import { formatDay, formatMonth } from '../../../src/wording/index.ts';
import type { ActorNames } from '../api/types.ts';
import { listNames } from '../format/names.ts';
import type { Dossier } from './dossier.ts';

/** «Corée du Nord et Russie», or «Toute la couverture» where no actor is followed. */
export function dossierTitle({ actors }: Dossier, names: ActorNames, language: Language, t: TFunction): string {
  return actors.length === 0 ? t('dossier.everything') : listNames(actors, names, language);
}

/** «juin 2024 – août 2025»: whole months as such, days else; empty where the period is open on both sides. */
export function dossierPeriod({ from, to }: Pick<Dossier, 'from' | 'to'>, language: Language, t: TFunction): string {
  if (from === '' && to === '') return '';
  const whole = (from === '' || from.endsWith('-01')) && (to === '' || isLastOfMonth(to));
  const day = (one: string) => (whole ? formatMonth(one, language) : formatDay(one, language));
  if (to === '') return t(whole ? 'date.since' : 'date.sinceDay', { date: day(from) });
  if (from === '') return t(whole ? 'date.until' : 'date.untilDay', { date: day(to) });
  return day(from) === day(to) ? day(from) : `${day(from)} – ${day(to)}`;
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
