import { foldName } from '../../knowledge/index.ts';
import type { DateSpan, Language } from '../../model/index.ts';
import type { DateExpression } from './expression.ts';

/** How many sentences back an event may have been told with its date. */
const REACH = 12;

/** A sentence with its dates, as a later one may count from what it tells. */
export interface DatedSentence {
  readonly start: number;
  readonly text: string;
  readonly dates: readonly DateExpression[];
}

/**
 * The date of the event that words name («la signature», "the Hanoi summit", «avoir été signé»): that of the last sentence
 * before that speaks of it and is dated, where one date stands nearest to its word. null where none was told.
 */
export function toldDate(before: readonly DatedSentence[], words: string, language: Language): DateSpan | null {
  const stem = stemOf(words, language);
  if (!stem) return pointedAt(before, words);
  for (const { start, text, dates } of before.slice(-REACH).toReversed()) {
    const at = wordAt(text, OTHERS.find(([own]) => own.test(stem))?.[1] ?? stem);
    if (at < 0) continue;
    const distance = (one: DateExpression): number => Math.abs(one.start - start - at);
    const nearest = dates.filter(({ since }) => !since).toSorted((a, b) => distance(a) - distance(b))[0];
    if (nearest) return nearest.span;
  }
  return pointedAt(before, words);
}

/** Events that verbs of another root tell: «s'est rendu à Pékin … la veille de cette visite». */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:visit|voyag|deplac|trip|arriv|venu)/,
    '(?:visit|voyag|deplac|trip|arriv|rendu|rend|travel|accueil|recu|receiv|hosted|flew)',
  ],
  [/^(?:signat|sign|conclu)/, '(?:sign|conclu|paraph|initial)'],
  [/^(?:summit|sommet|meet|rencont|entreti|talk|reunio)/, '(?:summit|sommet|meet|met|rencont|entret|talk|reuni)'],
  [/^(?:attaqu|attack|frapp|strik|bombar|raid)/, '(?:attaqu|attack|frapp|strik|struck|bomb|raid|tir|fired)'],
];

/** «cette visite», "that deal": what the sentence right before told, where it has one day. */
function pointedAt(before: readonly DatedSentence[], words: string): DateSpan | null {
  if (!/^(?:d[eu']\s*)?(?:cette|cet|ce|ces|that|this|these)\s/i.test(words.trim())) return null;
  const dates = before.at(-1)?.dates.filter(({ since }) => !since) ?? [];
  return dates.length === 1 && dates[0]!.span.precision === 'day' ? dates[0]!.span : null;
}

const SKIPPED: Record<Language, RegExp> = {
  fr: /^(?:l|le|la|les|un|une|du|de|d|des|son|sa|ses|leur|leurs|ce|cet|cette|que|qu|avoir|a|ait|ont|ete|etre|s|se|il|elle|ils|elles|eu|premier|premiere|dernier|derniere|nouveau|nouvelle|grand|grande|recent|recente)$/,
  en: /^(?:the|a|an|his|her|its|their|this|that|it|he|she|they|was|were|had|has|been|being|having|both|is)$/,
};
const STOP: Record<Language, RegExp> = {
  fr: /^(?:du|de|d|des|entre|a|au|aux|en|par|avec|sur|dans|contre|pour|et|qui|que)$/,
  en: /^(?:of|in|between|with|at|by|on|from|to|for|and|that|which|when|against|into)$/,
};

/** The first letters of the word that names the event: the first noun in French, the last one of its group in English. */
function stemOf(words: string, language: Language): string | null {
  const plain = foldName(words)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const first = plain.findIndex((word) => !SKIPPED[language].test(word));
  if (first < 0) return null;
  let head = plain[first]!;
  if (language === 'en') {
    const rest = plain.slice(first);
    const end = rest.findIndex((word) => STOP.en.test(word));
    head = (end < 0 ? rest : rest.slice(0, end)).at(-1) ?? head;
  }
  const stem = head
    .replace(/(?:ification|ifiee?s?|ified|ature|ations?|ations|ings?|ees?|ed|es|er|s|e)$/, '')
    .slice(0, 7);
  return stem.length >= 4 ? stem : null;
}

const wordAt = (text: string, stem: string): number => {
  const folded = foldName(text);
  return patternOf(stem).exec(folded)?.index ?? -1;
};

const patterns = new Map<string, RegExp>();

/** A word that begins so; made once. */
function patternOf(stem: string): RegExp {
  let pattern = patterns.get(stem);
  if (!pattern) {
    pattern = new RegExp(`(?<!\\p{L})${stem}`, 'u');
    patterns.set(stem, pattern);
  }
  return pattern;
}
