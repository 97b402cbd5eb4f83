import type { Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { matchesOf } from '../text/matches.ts';
import { perLanguage, perList } from '../text/memo.ts';
import { figureOf, isYear, numberPattern } from './figure.ts';

/** A number or range as told, where it stands in a sentence, before its unit is known. */
export interface Amount {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  /** Offsets into the sentence; `start` is that of the approximator. */
  readonly start: number;
  readonly numberStart: number;
  readonly end: number;
  /** `$3 billion`, `3 M€` */
  readonly currency: string | null;
  /** Four digits that may be a year. */
  readonly year: boolean;
  /** Written in digits, or in words from ten up: no mere article or pronoun. */
  readonly firm: boolean;
}

const CURRENCIES: Record<string, string> = {
  ...{
    $: 'USD',
    US$: 'USD',
    A$: 'AUD',
    AU$: 'AUD',
    AUS$: 'AUD',
    C$: 'CAD',
    CA$: 'CAD',
    NZ$: 'NZD',
    HK$: 'HKD',
    S$: 'SGD',
  },
  ...{ '€': 'EUR', '£': 'GBP', '¥': 'JPY' },
};
const JOIN: Record<Language, string> = {
  fr: '(?:\\s+(?:à|ou|et)\\s+|\\s*[-–]\\s*)',
  en: '(?:\\s+(?:to|or|and)\\s+|\\s*[-–]\\s*)',
};

/** All numbers of a sentence, in order. */
export function amountsIn(text: string, knowledge: Knowledge, language: Language): Amount[] {
  const { number, look } = patternsOf(knowledge, language);
  if (!look.test(text.toLowerCase())) return [];
  return matchesOf(number, text)
    .map((match) => amountOf(text, match, knowledge, language))
    .filter((amount) => amount !== null);
}

/** A pattern for all numbers, and a quick look for what any of them that counts must hold. */
interface Patterns {
  readonly number: RegExp;
  readonly look: RegExp;
}

const patternsOf = perLanguage((knowledge: Knowledge, language): Patterns => {
  const number = numberPattern(knowledge, language);
  const { words, collectives, approximators, atLeast, atMost } = knowledge.lexicon.quantities;
  // «un» alone counts nothing; «au moins un» does.
  const telling = [
    ...Object.keys(words[language]).filter((word) => words[language][word] !== 1),
    ...Object.keys(collectives[language]),
    ...[approximators, atLeast, atMost].flatMap((list) => list[language]),
  ];
  return {
    number: new RegExp(
      `(?<![\\p{L}\\p{N}][-.,]?)(?<!\\p{N}[’'])(?<!\\p{L}(?<!(?<!\\p{L})[dl])[’'])((?:US|AUS?|NZ|HK|CA|[ACS])?[$€£¥]\\s?)?(${number})(?:${JOIN[language]}(${number}))?(\\s?(?:M|Mds?)?\\s?[€£$])?(?![\\p{L}\\p{N}%]|[.,]\\d|\\s%|er\\b|e\\b|°)`,
      'giu',
    ),
    look: new RegExp(`\\d|(?<![a-zà-öø-ÿ])(?:${telling.map((word) => word.toLowerCase()).join('|')})`),
  };
});

function amountOf(text: string, match: RegExpExecArray, knowledge: Knowledge, language: Language): Amount | null {
  const [, sign, firstText, secondText, money] = match;
  let first = figureOf(firstText!, knowledge, language);
  if (first && money) first = { ...first, value: first.value * (/Md/.test(money) ? 1e9 : /M/.test(money) ? 1e6 : 1) };
  let second = secondText ? figureOf(secondText, knowledge, language) : null;
  if (!first || (secondText && !second)) return null;
  if (secondText && isYear(secondText)) return null;
  const before = text.slice(0, match.index);
  const numberStart = match.index + (sign?.length ?? 0);
  let end = match.index + match[0].length;
  // «et» joins a range only after «entre».
  if (second && /\s(?:et|and)\s/iu.test(match[0]) && !/(?:entre|between)\s*$/iu.test(before)) {
    second = null;
    end = numberStart + firstText!.length;
  }
  // «est passée de 1.500 à 1.000 hommes», "was raised from 2,000 to 5,000": the last number holds.
  if (second && changes(before, second.value < first.value)) {
    const at = match.index + match[0].lastIndexOf(secondText!);
    const { value, round } = second;
    const year = isYear(secondText!) && !money;
    const firm = /\d/.test(secondText!) || value >= 10;
    const where = { start: at, numberStart: at, end, currency: currencyOf(sign, money), year, firm };
    return { ...where, min: value, max: value, approximate: round };
  }
  // «10 à 12.000»: ten thousand to twelve thousand.
  if (second && first.value < second.value / 100 && second.value >= 1000)
    first = { ...first, value: first.value * 1000 };
  const { kind, start } = limitBefore(text, match.index, knowledge, language);
  const open = first.open && !second;
  const firm = /\d/.test(firstText!) || first.value >= 10;
  const currency = currencyOf(sign, money);
  const where = { start, numberStart, end, currency, year: isYear(firstText!) && !currency, firm };
  if (kind === 'most') return { ...where, min: null, max: first.value, approximate: true };
  if (kind === 'least' || open) return { ...where, min: first.value, max: null, approximate: true };
  const max = second?.value ?? first.value;
  if (max < first.value) return null;
  return { ...where, min: first.value, max, approximate: kind === 'about' || first.round };
}

function currencyOf(sign: string | undefined, money: string | undefined): string | null {
  const coin = sign?.trim().toUpperCase() ?? /[$€£]/.exec(money ?? '')?.[0];
  return coin ? (CURRENCIES[coin] ?? null) : null;
}

/** A change from one number to another: from a larger one, or behind a verb of change. */
const changes = (before: string, falls: boolean): boolean =>
  falls ? /(?<!\p{L})(?:de|from)\s*$/iu.test(before) : CHANGED.test(before.slice(-REACH));

const CHANGED =
  /(?<!\p{L})(?:pass|port|augment|relev|mont|rédui|ramen|rose|ris|rais|increas|gr[eo]w|expand|climb)\p{L}*\s(?:[^.;,]{0,30}\s)?(?:de|from)\s*$/iu;

/** How a number is limited by the words right before it, and where these begin; `kind` is null where they do not. */
export function limitBefore(
  text: string,
  index: number,
  knowledge: Knowledge,
  language: Language,
): { readonly kind: 'most' | 'least' | 'about' | null; readonly start: number } {
  const { quantities } = knowledge.lexicon;
  const before = text.slice(0, index);
  const lists = [
    ['most', quantities.atMost[language]],
    ['least', quantities.atLeast[language]],
    ['about', quantities.approximators[language]],
  ] as const;
  for (const [kind, list] of lists) {
    const marker = endingIn(before, list);
    // "handed over 14 tanks" limits nothing.
    if (marker === 'over' && PARTICLE.test(before.slice(-REACH))) continue;
    if (marker) return { kind, start: before.toLowerCase().lastIndexOf(marker.toLowerCase()) };
  }
  return { kind: null, start: index };
}

const PARTICLE = /(?<!\p{L})(?:hand|turn|sign|carr|cross|pass|sen|tak|took|mak|mad|g[ai]v)\p{L}*\s+over\s*$/iu;

interface Ending {
  readonly word: string;
  readonly pattern: RegExp;
  /** The last letter where it is one of a to z, in lower case; null: any may stand there. */
  readonly last: string | null;
}

/** Patterns for the words of a list at the end of a text, the longest first. */
const endingsOf = perList((list): readonly Ending[] =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map((word) => ({
      word,
      pattern: new RegExp(`(?<!\\p{L})${word}\\s*$`, 'iu'),
      last: /(?<!\\)[a-z]$/i.exec(word)?.[0].toLowerCase() ?? null,
    })),
);

/** The longest word of a list that stands right at the end of a text. */
function endingIn(text: string, list: readonly string[]): string | undefined {
  // A pattern that ends in `$` is tried at every letter: only the last words are looked at.
  const before = text.slice(-REACH);
  const end = before.trimEnd().at(-1) ?? '';
  // Letters without a small or a large one of another alphabet beside them: «ſ» is an s, «K» a k.
  const letter = /[a-z]/i.test(end) ? end.toLowerCase() : /\p{L}/u.test(end) ? null : '';
  return endingsOf(list).find(
    ({ pattern, last }) => (letter === null || last === null || last === letter) && pattern.test(before),
  )?.word;
}

/** Longer than any approximator with white space behind it. */
const REACH = 60;
