import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';

/** What is to be or may be done: the future, "may", "is to", «doit», «peut»; what would be, only under the pact's name. */
export function isModal(passage: Passage, index: number, isNamed: boolean): boolean {
  const { feats, form, lemma, upos } = passage.tokens[index]!;
  if (upos !== 'VERB' && upos !== 'AUX') return false;
  // "may be coordinating", "may have sent": it is not known, nothing is allowed.
  if (
    /^(?:may|might|can|could)$/i.test(form) &&
    GUESSED.test(passage.text.slice(passage.tokens[index]!.end - passage.start))
  )
    return false;
  if (feats.Tense === 'Fut' || /^(will|shall|may|must|can)$/i.test(form)) return true;
  if (feats.Mood === 'Cnd' || /^would$/i.test(form)) return isNamed;
  if (/^(pouvoir|devoir)$/.test(lemma) && feats.VerbForm === 'Fin') return true;
  // "is to train": the verb behind "to" hangs on "be", or bears it.
  // "have access to two airfields"
  if (
    isNamed &&
    /^(?:have|avoir)$/i.test(lemma) &&
    childrenBy(passage, index, 'obj').some((child) => isAccess(passage.tokens[child]!))
  )
    return true;
  return /^(is|are)$/i.test(form) && /^to$/i.test(passage.tokens[index + 1]?.form ?? '');
}

const GUESSED = /^ (?:(?:well|also|already|now) )?(?:be \p{L}+ing|have)\b/iu;

const isAccess = formIs(/^acc[eè]ss?$/);
