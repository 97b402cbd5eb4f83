import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';

/** «X et Y sont liés par un accord», "have been bound by a pact since …", "a treaty ties X to Y", "have had a treaty". */
export function isBinding(passage: Passage, pact: number): boolean {
  const { head, deprel } = passage.tokens[pact]!;
  const verb = passage.tokens[head];
  if (!verb || verb.upos === 'NOUN' || verb.upos === 'PROPN') return false;
  const auxiliaries = childrenBy(passage, head, 'aux', 'cop').map((child) => passage.tokens[child]!.form);
  const isNow = auxiliaries.some((form) => /^(is|are|has|have|est|sont)$/i.test(form));
  if (deprel === 'obj') return isNow && /^had$/i.test(verb.form);
  if (!isTie(verb)) return false;
  if (deprel.startsWith('nsubj')) return auxiliaries.length === 0 && verb.feats.Tense === 'Pres';
  return isNow && childrenBy(passage, pact, 'case').some((child) => /^(par|by)$/i.test(passage.tokens[child]!.form));
}

const BINDS = /^(lier|unir|li(?:é|ée)s?|uni(?:e|s|es)?|bind|bound|tie|tied|link|linked)$/i;

/** «lier», «unir», to tie, to bind */
export const isTie = ({ lemma, form }: { readonly lemma: string; readonly form: string }): boolean =>
  BINDS.test(lemma) || BINDS.test(form);

/** "Hanoi has agreements with Japan", «possède un accord de défense»: told as what one has now. */
export function isHeldBy({ tokens }: Passage, pact: number): boolean {
  const { head, deprel } = tokens[pact]!;
  const verb = tokens[head];
  return deprel === 'obj' && verb?.feats.Tense === 'Pres' && /^(avoir|posséder|have|possess)$/i.test(verb.lemma);
}

/** "under a bilateral agreement", «en vertu d'un accord de défense», «dans le cadre d'un pacte»: what something rests on that goes on. */
export const isGround = ({ text, start, tokens }: Passage, pact: number): boolean =>
  GROUND.test(text.slice(0, tokens[pact]!.start - start));

const GROUND =
  /(?:\bunder|\bas part of|\ben vertu|\bau titre|\bdans le cadre) (?:an? |d['’]une? )(?:\p{L}[\p{L}-]* ){0,3}$/iu;
