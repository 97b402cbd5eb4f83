import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

const MONTH = /^(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/i;
const A_TIME = /^(an|année|mois|semaine|siècle|matin|soir|calendrier)$/i;

/** Words that a date between a verb and its object holds. */
export const namesMonth = (form: string): boolean => MONTH.test(form);

/**
 * «a fourni le 27 août des obus au Tchad», «ont signé le 3 mai à Alger un pacte»: what stands behind a date was hung on the
 * month. It belongs to the verb: as the object behind «des», «du», where the verb has none; else as one more phrase.
 */
export function mendDayObject(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let month = 2; month < tokens.length - 2; month++) {
    if (!MONTH.test(tokens[month]!.form)) continue;
    const verb = verbAbove(mended, month);
    const last = /^\d{4}$/.test(tokens[month + 1]!.form) ? month + 1 : month;
    const noun = verb < 0 ? -1 : mended.findIndex((one, at) => at > last && isHungOn(one, month, last));
    if (noun < 0 || A_TIME.test(tokens[noun]!.lemma) || firstOf(mended, noun) !== last + 1) continue;
    const next = hung(mended, noun, verb, last + 1);
    if (next && isTree(next)) mended = next;
  }
  return mended;
}

const isHungOn = ({ head, deprel, upos }: Token, month: number, last: number): boolean =>
  head >= month - 1 && head <= last && /^(nmod|obl|obj)/.test(deprel) && /^(NOUN|PROPN)$/.test(upos);

/** The verb that the date stands behind, at most one word for the day between them; -1 for none. */
function verbAbove(tokens: readonly Token[], month: number): number {
  let at = tokens[month]!.head;
  if (at >= 0 && at < month && tokens[at]!.upos === 'NUM') at = tokens[at]!.head;
  return at >= 0 && at < month && tokens[at]!.upos === 'VERB' ? at : -1;
}

function firstOf(tokens: readonly Token[], noun: number): number {
  const own = tokens.flatMap(({ head, deprel }, at) =>
    head === noun && /^(case|det|nummod|amod)/.test(deprel) ? [at] : [],
  );
  return Math.min(noun, ...own);
}

/** The noun hung on the verb; null where it would be a second object, or what a bare participle is made of. */
function hung(tokens: readonly Token[], noun: number, verb: number, first: number): Token[] | null {
  const { form, deprel } = tokens[first]!;
  // «a reçu le 3 mai du Tchad des obus»: from whom, not what.
  if (deprel === 'case' && (!/^(de|d['’])$/i.test(form) || tokens[noun]!.upos === 'PROPN'))
    return tokens.map((one, at) => (at === noun ? { ...one, head: verb, deprel: 'obl' } : one));
  const isActive = tokens.some(({ head, deprel: kind }) => head === verb && /^(aux$|aux:tense|nsubj$)/.test(kind));
  const isTaken = tokens.some(
    ({ head, deprel: kind }, at) => head === verb && at !== noun && /^(obj|aux:pass|nsubj:pass|expl:subj)/.test(kind),
  );
  if (!isActive || isTaken) return null;
  const article = tokens[first + 1]!;
  // «des», «du», «de la»: an article, of which «de» is the first half.
  if (deprel === 'case' && article.deprel !== 'det') return null;
  return tokens.map((one, at): Token => {
    if (at === noun) return { ...one, head: verb, deprel: 'obj' };
    if (deprel !== 'case') return one;
    if (at === first) return { ...one, upos: 'DET', lemma: 'un', deprel: 'det' };
    return at === first + 1 ? { ...one, head: first, deprel: 'fixed' } : one;
  });
}
