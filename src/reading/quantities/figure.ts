import { foldName, type Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';

/** Groups of three digits parted by a point, a comma or any kind of space; or plain digits with decimals. */
const DIGITS = String.raw`\d{1,3}(?:[.,\u00a0\u202f\u2009 ]\d{3})+(?![\d])|\d+(?:[.,]\d+)?`;
const SCALES: Record<string, number> = {
  mille: 1e3,
  thousand: 1e3,
  millier: 1e3,
  million: 1e6,
  milliard: 1e9,
  billion: 1e9,
  trillion: 1e12,
};
/** Press shorthand of money: `$3bn`, `£20m`. */
const SHORT: Record<string, number> = { m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };
const SHORT_PATTERN = String.raw`(?:bn|tn|mn|(?<=[$€£]\s?[\d.,]{1,9})m)(?!\p{L})`;
const SCALE_PATTERN = 'mille|milliers?|millions?|milliards?|thousands?|billions?|trillions?';

const IN_DIGITS = new RegExp(`^(${DIGITS})[\\s-]?(${SCALE_PATTERN}|bn|tn|mn|m)?$`, 'iu');

/** A pattern for one number of a language, in digits or in words; give it the flags `iu`. */
export function numberPattern(knowledge: Knowledge, language: Language): string {
  const { words, collectives } = knowledge.lexicon.quantities;
  const byLength = (list: readonly string[]) => list.toSorted((a, b) => b.length - a.length).join('|');
  const small = byLength(Object.keys(words[language]));
  const many = byLength(Object.keys(collectives[language]).map((word) => `${word}s?`));
  const joint = language === 'fr' ? '(?:[- ]|\\s+et\\s+)' : '(?:[- ]|\\s+and\\s+)';
  return `(?:(?:${DIGITS})(?:[\\s-](?:${SCALE_PATTERN})|\\s?${SHORT_PATTERN})?|(?:(?:${small})${joint})*(?:${many})(?:\\s+(?:de|d[’']|of)\\s*(?:${many}))?|(?:${small})(?:${joint}(?:${small}|${SCALE_PATTERN}))*)`;
}

/** What a number comes to; null where the words are none. */
export interface Figure {
  readonly value: number;
  /** «des centaines», "dozens of": at least so many, no end told. */
  readonly open: boolean;
  /** «une centaine», "a dozen": round. */
  readonly round: boolean;
}

/** Reads a number as written: `11.000`, `4,8 millions`, `vingt-cinq`, `two hundred`, `des milliers`. */
export function figureOf(text: string, knowledge: Knowledge, language: Language): Figure | null {
  const plain = foldName(text).trim();
  const digits = IN_DIGITS.exec(text.trim());
  if (digits) {
    const unit = foldName(digits[2] ?? '');
    const scale = SHORT[unit] ?? SCALES[unit.replace(/s$/, '')] ?? 1;
    const value = inDigits(digits[1]!);
    const exact = scale === 1 ? value : Math.round(value * scale);
    return Number.isFinite(value) ? { value: exact, open: false, round: false } : null;
  }
  const { words, collectives } = knowledge.lexicon.quantities;
  const many = collectives[language];
  const parts = plain
    .replace(/quatre[- ]vingts?/g, 'huitante')
    .split(/[\s-]+/)
    .filter((word) => !/^(et|and|de|d'|of)$/.test(word));
  let [total, current, open, round] = [0, 0, false, false];
  for (const part of parts) {
    const single = many[part] ? part : part.replace(/s$/, '');
    if (many[single] !== undefined) {
      const value = many[single]!;
      const before = current || total || 1;
      open ||= part !== single && current === 0;
      round = value < 1e6;
      current = before * value;
      total = 0;
      continue;
    }
    const value = part === 'huitante' ? 80 : (words[language][part] ?? words[language][single] ?? SCALES[single]);
    if (value === undefined) return null;
    if (value >= 1000) {
      total += (current || 1) * value;
      current = 0;
    } else if (value === 100) current = (current || 1) * 100;
    else current += value;
  }
  const value = total + current;
  return value > 0 ? { value, open, round } : null;
}

function inDigits(digits: string): number {
  const grouped = /^\d{1,3}([.,\u00a0\u202f\u2009 ]\d{3})+$/u.test(digits);
  return Number(grouped ? digits.replace(/\D/g, '') : digits.replace(',', '.'));
}

export const isYear = (text: string): boolean => /^(1[89]|20)\d\d$/.test(text.trim());
