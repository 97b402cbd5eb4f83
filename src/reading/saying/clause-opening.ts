import { formIs, lemmaIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, subtree } from '../text/tree.ts';

/** What the words that open a clause say of the act that it tells. */
type Opening = 'planned' | 'hypothesis';

/**
 * «pour que le Pérou livre», «s'oppose à ce que», «à condition que», «l'idée que», "until Peru signs", "the risk that Peru
 * attacks": an act that is wanted, awaited, supposed or feared; null where the clause is told as any other.
 * It is read off the words before the subject, which stand there whatever the tree makes of them.
 * @param at a verb on the way up from a trigger
 */
export function openingAt(passage: Passage, at: number): Opening | null {
  const { tokens } = passage;
  const { upos, feats } = tokens[at]!;
  if (upos !== 'VERB' && upos !== 'AUX') return null;
  const subject = childrenBy(passage, at, 'nsubj').findLast((child) => child < at) ?? at;
  if (feats.VerbForm === 'Inf') return null;
  const last = subtree(passage, subject)[0]! - 1;
  if (last < 0) return null;
  const word = tokens[last]!.keys.lower;
  if (isThat(word)) return ofThat(passage, at, last - 1);
  if (isBefore(word)) return isTold(passage, at) ? null : 'planned';
  if (isOpen(word)) return isTold(passage, at) ? null : 'hypothesis';
  if (word === 'case') return tokens[last - 1]?.keys.lower === 'in' ? 'hypothesis' : null;
  if (word === 'time' && isBe(tokens[last - 1] ?? tokens[last]!)) return isTold(passage, at) ? null : 'planned';
  return isMoment(word) && isStillToCome(passage, at) ? 'planned' : null;
}

/** What stands before «que» and "that". */
function ofThat(passage: Passage, at: number, before: number): Opening | null {
  const { tokens } = passage;
  const token = tokens[before];
  if (!token) return null;
  const prior = tokens[before - 1]?.keys.lower ?? '';
  if (isPurpose(token)) return 'planned';
  if (isCondition(token)) return 'hypothesis';
  // «à condition que», "on condition that"; "a condition that Chile rejected" is one.
  if (token.keys.lower === 'condition') return /^(à|on)$/.test(prior) ? 'hypothesis' : null;
  if (token.keys.lower === 'ce') return /^à$/.test(prior) && !isReached(tokens[before - 2] ?? token) ? 'planned' : null;
  if (token.keys.lower === 'avant') return isTold(passage, at) ? null : 'planned';
  if (isDue(token)) return 'planned';
  // «Il est temps que»; «dans le même temps que» says when a thing is said.
  if (isTime(token)) return /^(est|était|sera|serait|pas|plus|bien|grand)$/.test(prior) ? 'planned' : null;
  if (token.keys.lower === 'sure') return /^ma(?:k|de)/.test(prior) ? 'planned' : null;
  // "There is no doubt that Peru has attacked": then it has.
  return isThought(token) && !/^(no|without|sans|aucune?)$/.test(prior) ? 'hypothesis' : null;
}

/** «avant qu'il n'attaque» tells of what has been where the clause above it does, and the clause itself. */
const isTold = (passage: Passage, at: number): boolean => {
  const { feats, head } = passage.tokens[at]!;
  const above = passage.tokens[head];
  return feats.Tense === 'Past' || (above !== undefined && isInPast(passage, head));
};

const isInPast = (passage: Passage, verb: number): boolean => {
  const { feats } = passage.tokens[verb]!;
  if (feats.VerbForm === 'Fin') return feats.Tense === 'Past' || feats.Tense === 'Imp';
  return childrenBy(passage, verb, 'aux', 'cop').some((child) =>
    /^(avoir|être|have|be)$/.test(passage.tokens[child]!.lemma),
  );
};

/** "When Peru attacks, Oslo will react": the present tense of what is to come. */
function isStillToCome(passage: Passage, at: number): boolean {
  const { feats, head } = passage.tokens[at]!;
  if (feats.Tense !== 'Pres' || feats.VerbForm !== 'Fin') return false;
  const clauses = head < 0 ? childrenBy(passage, at, 'parataxis', 'conj') : [head, passage.tokens[head]!.head];
  return clauses.some(
    (clause) =>
      clause >= 0 &&
      childrenBy(passage, clause, 'aux').some((child) => /^(will|['’]ll)$/i.test(passage.tokens[child]!.form)),
  );
}

const isThat = (word: string): boolean => /^(que|qu['’]|that)$/.test(word);
const isBefore = (word: string): boolean => /^(before)$/.test(word);
const isOpen = (word: string): boolean => /^(lest|until|till|provided|providing|assuming)$/.test(word);
const isMoment = (word: string): boolean => /^(when|whenever|once|time|moment|day)$/.test(word);
const isPurpose = formIs(/^(pour|afin|so)$/);
const isCondition = formIs(/^(pourvu|moins|supposer|supposons|imaginons|provided|providing|assuming|suppose|imagine)$/);
const isTime = formIs(/^(temps|heure|question)$/);
const isDue = formIs(/^(faut|faudra|faudrait|fallait|urgent|souhaitable|obtenu|obtient|obtenir)$/);
const isReached = lemmaIs(/^(parvenir|aboutir|conduire|réussir|arriver)$/);
const isBe = formIs(/^(is|was|be|been|['’]s|about|high|past)$/);
const isThought = formIs(
  /^(idées?|hypothèse|éventualité|possibilité|risque|perspective|scénario|probabilité|craintes?|peur|espoir|souhait|vœu|crainte|fears?|feared|fearing|doubts?|doubted|ideas?|notion|risks?|chances?|odds|possibility|likelihood|probability|prospect|hopes?|danger|worry|worries|ensure|ensuring|scenario|insistence)$/,
);
