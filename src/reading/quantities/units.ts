import { foldName, type Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import type { Passage } from '../text/passage.ts';
import type { Word } from '../text/words.ts';

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

const peoples = new WeakMap<Knowledge, Partial<Record<Language, ReadonlySet<string>>>>();

/** «quatorze Sud-Africains», "100,000 Armenians": a people's name in the plural. */
function isPeople(token: Word, knowledge: Knowledge, language: Language): boolean {
  if (!/^\p{Lu}/u.test(token.form) || !/[sei]$/.test(token.form)) return false;
  const known = peoples.get(knowledge) ?? {};
  peoples.set(knowledge, known);
  known[language] ??= new Set(
    knowledge.states.flatMap(({ demonyms }) =>
      (language === 'fr' ? [demonyms.fr.mp, demonyms.fr.fp] : [demonyms.en.noun_plural]).flatMap((word) =>
        word ? [foldName(word)] : [],
      ),
    ),
  );
  return known[language].has(token.keys.form);
}

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
  for (let at = from; at < Math.min(passage.tokens.length, from + 6); at++) {
    const token = passage.tokens[at]!;
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
    if (token.upos === 'ADJ' || token.upos === 'NUM') continue;
    if (['NOUN', 'PROPN', 'X', 'SYM'].includes(token.upos)) {
      nouns++;
      if (language === 'fr' || nouns > 3) return { kind: 'other' };
      continue;
    }
    return nouns > 0 ? { kind: 'other' } : unit;
  }
  return nouns > 0 ? { kind: 'other' } : unit;
}
