import type { Passage } from '../text/passage.ts';
import { relation, subtree } from '../text/tree.ts';

const CLAUSES = new Set(['acl', 'parataxis', 'advcl', 'ccomp', 'csubj', 'punct', 'cc', 'mark', 'orphan']);

/** The tokens of the noun phrase of a head without its clauses, in one piece round the head. */
export function phraseOf(passage: Passage, head: number): number[] {
  const below = new Set(
    subtree(passage, head, (child) => {
      const kind = relation(passage.tokens[child]!);
      // "officials familiar with the talks"
      const isLong = kind === 'amod' && child > head && (passage.children[child] ?? []).length > 0;
      return isLong || CLAUSES.has(kind) || (kind === 'appos' && passage.tokens[child - 1]?.form === ',');
    }),
  );
  let [from, to] = [head, head];
  while (below.has(from - 1)) from--;
  while (below.has(to + 1)) to++;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The words of some tokens in a row as they stand in the text, without what leads in («selon»), white space folded. */
export function wordsOf(passage: Passage, tokens: readonly number[]): string {
  const lead = tokens.findIndex((index) => !isLead(passage, index));
  const first = passage.tokens[tokens[Math.max(0, lead)]!]!;
  const last = passage.tokens[tokens.at(-1)!]!;
  return passage.text
    .slice(first.start - passage.start, last.end - passage.start)
    .replace(/\s+/g, ' ')
    .trim();
}

const isLead = (passage: Passage, index: number): boolean => {
  const { upos, form, deprel } = passage.tokens[index]!;
  return upos === 'ADP' || upos === 'PUNCT' || deprel === 'fixed' || /^(according|selon|d['’]après)$/i.test(form);
};

/** True where the phrase of a noun is introduced as not yet known: «un élu», "a general", «plusieurs sources». */
export function isIndefinite(passage: Passage, phrase: readonly number[]): boolean {
  return phrase.some((index) => {
    const token = passage.tokens[index]!;
    if (token.feats.Definite === 'Ind' || (token.upos === 'NUM' && !hasDefinite(passage, phrase, index))) return true;
    return /^(un|une|des|a|an|certains|certaines|plusieurs|several|some|many|quelques|beaucoup|another|other|d[’']autres)$/i.test(
      token.form,
    );
  });
}

const hasDefinite = (passage: Passage, phrase: readonly number[], number: number): boolean =>
  phrase.some(
    (index) => index < number && /^(le|la|l['’]|les|ces|the|these|those|both)$/i.test(passage.tokens[index]!.form),
  );
