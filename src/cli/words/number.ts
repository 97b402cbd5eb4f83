import type { Language } from '../../model/index.ts';
import { formatNumber } from '../../wording/index.ts';

/** Writes numbers as the language does: «11 000», “11,000”. */
export function numberIn(language: Language): (value: number) => string {
  return (value) => formatNumber(value, language);
}

/** Writes shares of one: «82 %», “82%”; a dash for what could not be measured. */
export function percentIn(language: Language): (value: number | null) => string {
  const share = { style: 'percent', maximumFractionDigits: 0 } as const;
  return (value) => (value === null ? '–' : formatNumber(value, language, share));
}
