import type { TFunction } from 'i18next';
import { formatDay, formatNumber } from '../../../src/wording/index.ts';
import type { Summary } from '../api/types.ts';
import type { Language } from '../language.ts';

/** The day at the reader's place, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** «Dossier : 21 documents, 357 faits, parutions du … au …»: from which state of the record a page was taken. */
export function recordState({ counts, published }: Summary, language: Language, t: TFunction): string {
  const told = [
    `${formatNumber(counts.documents, language)} ${t('figures.documents', { count: counts.documents })}`,
    `${formatNumber(counts.facts, language)} ${t('figures.facts', { count: counts.facts })}`,
  ].join(', ');
  const { from, to } = published;
  if (from === null || to === null) return t('brief.state', { counts: told });
  const key = from === to ? 'brief.statePublishedOn' : 'brief.statePublished';
  return t(key, { counts: told, from: formatDay(from, language), to: formatDay(to, language) });
}
