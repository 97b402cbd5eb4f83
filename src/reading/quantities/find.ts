import { foldName, type Knowledge } from '../../knowledge/index.ts';
import type { Language, Quantity } from '../../model/index.ts';
import type { Passage } from '../text/passage.ts';

/** A number with its unit, and where it stands. */
export interface QuantityExpression {
  readonly start: number;
  readonly end: number;
  /** Token that is the unit noun. */
  readonly unitToken: number;
  readonly quantity: Quantity;
}

interface Amount {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly from: number;
}

/** Numbers that count something an alliance is about: soldiers, missiles, shells, money … */
export function findQuantities(passage: Passage, knowledge: Knowledge, language: Language): QuantityExpression[] {
  const units = unitWords(knowledge, language);
  const found: QuantityExpression[] = [];
  passage.tokens.forEach((token, index) => {
    const unit = units.get(foldName(token.lemma)) ?? units.get(foldName(token.form));
    if (!unit) return;
    const amount = amountBefore(passage, index, knowledge, language);
    if (!amount) return;
    const { min, max, approximate } = amount;
    found.push({ start: amount.from, end: token.end, unitToken: index, quantity: { min, max, unit, approximate } });
  });
  return found;
}

const cache = new WeakMap<Knowledge, Partial<Record<Language, Map<string, string>>>>();
function unitWords(knowledge: Knowledge, language: Language): Map<string, string> {
  const known = cache.get(knowledge) ?? {};
  cache.set(knowledge, known);
  known[language] ??= new Map(
    Object.entries(knowledge.lexicon.quantities.units).flatMap(([unit, words]) =>
      words[language].map((word) => [foldName(word), unit]),
    ),
  );
  return known[language];
}

const DIGITS = String.raw`\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+(?:[.,]\d+)?`;

/** The number that ends right before the unit (adjectives may stand between), with its approximator. */
function amountBefore(passage: Passage, unit: number, knowledge: Knowledge, language: Language): Amount | null {
  const { quantities } = knowledge.lexicon;
  const head = passage.text.slice(0, passage.tokens[unit]!.start - passage.start);
  const words = { ...quantities.words[language], ...quantities.collectives[language] };
  const names = Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => `${word}s?`);
  const number = `(?:${DIGITS})(?:\\s(?:mille|millions?|milliards?|thousand|million|billion))?|${names.join('|')}`;
  const gap =
    language === 'fr'
      ? `(?:\\s+(?:de|d[’']))?(?:\\s+[\\p{Ll}-]{3,}(?:s|x))?[\\s’']*`
      : `(?:\\s+of)?(?:\\s+(?:North|South|[A-Z][\\p{L}]+|[\\p{Ll}-]{3,})){0,3}\\s*`;
  const join = language === 'fr' ? `\\s*(?:à|et|-|–|ou)\\s*` : `\\s*(?:to|and|-|–|or)\\s*`;
  const match = new RegExp(`(?<![\\p{L}\\p{N}])(?:(${number})${join})?(${number})${gap}$`, 'iu').exec(head);
  if (!match) return null;
  const second = figureOf(match[2]!, words);
  const first = match[1] ? figureOf(match[1], words) : null;
  if (second === null || (match[1] && first === null)) return null;
  if (isYear(match[2]!, second) || (second === 1 && /^(un|une|one|a)$/i.test(match[2]!))) return null;
  const before = head.slice(0, match.index);
  const collective = new RegExp(`^(?:${Object.keys(quantities.collectives[language]).join('|')})s$`, 'i').test(
    match[2]!,
  );
  const at = (list: readonly string[]) => list.find((word) => new RegExp(`(?<!\\p{L})${word}\\s*$`, 'iu').test(before));
  const more = at(quantities.atLeast[language]);
  const less = at(quantities.atMost[language]);
  const about = at(quantities.approximators[language]);
  const from = passage.start + match.index - ((more ?? less ?? about) ? (more ?? less ?? about)!.length + 1 : 0);
  // «des milliers de soldats»: at least one thousand, no upper bound told.
  if (collective) return { min: second, max: null, approximate: true, from };
  if (more) return { min: second, max: null, approximate: true, from };
  if (less) return { min: null, max: second, approximate: true, from };
  const scaled = first !== null && first < second / 100 && second >= 1000 ? first * 1000 : first;
  return {
    min: scaled ?? second,
    max: second,
    approximate: about !== undefined || /^(dizaine|douzaine|vingtaine|trentaine|centaine|millier)$/i.test(match[2]!),
    from,
  };
}

const isYear = (text: string, value: number): boolean => /^(19|20)\d\d$/.test(text) && value > 1900;

function figureOf(text: string, words: Record<string, number>): number | null {
  const folded = foldName(text);
  const plain = words[folded] ?? words[folded.replace(/s$/, '')];
  if (plain !== undefined) return plain;
  const parts = /^([\d.,\u00a0\u202f ]+?)\s*(mille|thousand|millions?|milliards?|billion)?$/iu.exec(text.trim());
  if (!parts) return null;
  const digits = parts[1]!.trim();
  const grouped = /^\d{1,3}([.,\u00a0\u202f ]\d{3})+$/u.test(digits);
  const value = Number(grouped ? digits.replace(/\D/g, '') : digits.replace(',', '.').replace(/[\s\u00a0\u202f]/g, ''));
  const scale = { mille: 1e3, thousand: 1e3, million: 1e6, milliard: 1e9, billion: 1e9 }[
    (parts[2] ?? '').toLowerCase().replace(/s$/, '')
  ];
  return Number.isFinite(value) ? value * (scale ?? 1) : null;
}
