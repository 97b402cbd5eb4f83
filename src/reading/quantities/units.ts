import { foldName, type Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { perLanguage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import type { Word } from '../text/words.ts';

const unitWords = perLanguage(
  (knowledge: Knowledge, language): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(knowledge.lexicon.quantities.units).flatMap(([unit, words]) =>
        words[language].map((word) => [foldName(word), unit]),
      ),
    ),
);

/** «quatorze Sud-Africains», "100,000 Armenians": a people's name in the plural. */
const isPeople = (token: Word, knowledge: Knowledge, language: Language): boolean =>
  /^\p{Lu}/u.test(token.form) && /[sei]$/.test(token.form) && peoples(knowledge, language).has(token.keys.form);

const peoples = perLanguage(
  (knowledge: Knowledge, language): ReadonlySet<string> =>
    new Set(
      knowledge.states.flatMap(({ demonyms }) =>
        (language === 'fr' ? [demonyms.fr.mp, demonyms.fr.fp] : [demonyms.en.noun_plural]).flatMap((word) =>
          word ? [foldName(word)] : [],
        ),
      ),
    ),
);

interface Phrase {
  readonly pattern: RegExp;
  readonly unit: string;
}

/** First word → units of several words («casque bleu», "air defence system"), the longest first. */
const unitPhrases = perLanguage((knowledge: Knowledge, language): ReadonlyMap<string, readonly Phrase[]> => {
  const phrases = Object.entries(knowledge.lexicon.quantities.units)
    .flatMap(([unit, words]) => words[language].map((word) => ({ unit, words: foldName(word).split(/[\s-]+/) })))
    .filter(({ words }) => words.length > 1)
    .sort((a, b) => b.words.length - a.words.length)
    .map(({ unit, words }) => ({
      unit,
      first: words[0]!,
      pattern: new RegExp(`^${words.map((word) => `${word}(?:ne|nes|e|es|s|x)?`).join('[\\s-]+')}(?!\\p{L})`, 'u'),
    }));
  return Map.groupBy(phrases, ({ first }) => first);
});

/** A unit of several words that begins at a token, with its last token. */
function phraseAt(
  passage: Passage,
  at: number,
  knowledge: Knowledge,
  language: Language,
): { readonly unit: string; readonly token: number } | null {
  const table = unitPhrases(knowledge, language);
  const first = foldName(passage.tokens[at]!.form).replace(/-.*$/, '');
  const phrases = table.get(first) ?? table.get(first.replace(/[sx]$/, ''));
  if (!phrases) return null;
  const text = foldName(
    passage.text.slice(passage.tokens[at]!.start - passage.start, passage.tokens[at]!.start - passage.start + PHRASE),
  );
  for (const { pattern, unit } of phrases) {
    const length = pattern.exec(text)?.[0].length;
    if (length === undefined) continue;
    const end = passage.tokens[at]!.start + length;
    return { unit, token: passage.tokens.findLastIndex((token) => token.start < end) };
  }
  return null;
}

/** Longer than any unit of several words. */
const PHRASE = 50;

/** The unit that a word stands for, or null. */
export function unitOf(token: Word, knowledge: Knowledge, language: Language): string | null {
  const words = unitWords(knowledge, language);
  if (token.upos === 'VERB' && token.feats.VerbForm === 'Fin') return null;
  return (
    words.get(token.keys.lemma) ?? words.get(token.keys.form) ?? words.get(token.keys.form.replace(/s$/, '')) ?? null
  );
}

export type Counted =
  | { readonly kind: 'unit'; readonly token: number; readonly unit: string }
  /** A noun that is no unit: «12 villages». */
  | { readonly kind: 'other' }
  /** No noun follows: «plus de 10.000.» */
  | { readonly kind: 'bare' };

/** What is counted by a number that ends before token `from`: the unit noun behind it, past adjectives and «de». */
export function countedAt(passage: Passage, from: number, knowledge: Knowledge, language: Language): Counted {
  let unit: Counted = { kind: 'bare' };
  let nouns = 0;
  // «90 des 150 chars», "90 of the 150 tanks": what the whole counts.
  const [of, the, whole] = [0, 1, 2].map((step) => passage.tokens[from + step]);
  if (
    whole?.upos === 'NUM' &&
    /^(de|of)$/i.test(of!.form) &&
    /^(les|the|ces|those|its|ses|leurs|their)$/i.test(the!.form)
  )
    return countedAt(passage, from + 3, knowledge, language);
  for (let at = from; at < Math.min(passage.tokens.length, from + 6); at++) {
    const token = passage.tokens[at]!;
    const phrase = phraseAt(passage, at, knowledge, language);
    if (phrase) return { kind: 'unit', token: language === 'fr' ? at : phrase.token, unit: phrase.unit };
    const found = unitOf(token, knowledge, language) ?? (isPeople(token, knowledge, language) ? 'people' : null);
    if (found) {
      unit = { kind: 'unit', token: at, unit: found };
      // "special forces soldiers": the last noun of an English compound counts.
      if (language === 'en' && ['NOUN', 'PROPN'].includes(passage.tokens[at + 1]?.upos ?? '')) continue;
      return unit;
    }
    if (unit.kind === 'unit') return unit;
    if (['ADP', 'DET'].includes(token.upos)) {
      // «15.000 le nombre de»: an article begins another noun phrase.
      if (language === 'fr' && token.upos === 'DET' && /^(le|la|l['’]|les|un|une|ce|cette|ces)$/i.test(token.form))
        return unit;
      if (
        /^(de|d['’]|of|des|le|les|the|these|those|more|autres|other|such)$/i.test(token.form) &&
        at < from + 3 &&
        !/^(of|de)$/i.test(passage.tokens[from + 1]?.form ?? '')
      )
        continue;
      return nouns > 0 ? { kind: 'other' } : unit;
    }
    if (
      /^-$/.test(token.form) ||
      /^(strong|more|further|supplémentaires|additional|autres|other|some)$/i.test(token.form)
    ) {
      if (/^strong$/i.test(token.form)) return { kind: 'unit', token: at, unit: 'soldiers' };
      continue;
    }
    if (token.upos === 'ADJ' || token.upos === 'NUM' || isBetweenAdjectives(passage, at)) continue;
    if (['NOUN', 'PROPN', 'X', 'SYM'].includes(token.upos)) {
      nouns++;
      if (language === 'fr' || nouns > 3) return { kind: 'other' };
      continue;
    }
    return nouns > 0 ? { kind: 'other' } : unit;
  }
  return nouns > 0 ? { kind: 'other' } : unit;
}

/** "9,000 Philippine and American troops" */
const isBetweenAdjectives = (passage: Passage, at: number): boolean =>
  passage.tokens[at]!.upos === 'CCONJ' &&
  passage.tokens[at - 1]?.upos === 'ADJ' &&
  passage.tokens[at + 1]?.upos === 'ADJ';
