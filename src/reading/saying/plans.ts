import type { Scene } from '../scene.ts';
import { isDefinite } from '../text/definite.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { isNotHeldBack, isOutcome } from './turns.ts';

/** "is willing to withdraw", «est prêt à livrer»: not done yet. */
export const isWilling = (passage: Passage, at: number, via: number): boolean =>
  passage.tokens[at]!.upos === 'ADJ' &&
  /^(willing|ready|prepared|prêt|prête|prêts|prêtes|disposé|disposée|disposés|disposées)$/i.test(
    passage.tokens[at]!.form,
  ) &&
  via >= 0 &&
  ['xcomp', 'advcl', 'ccomp', 'obl'].includes(relation(passage.tokens[via]!));

const isDue = formIs(
  /^(about|due|set|slated|scheduled|poised|expected|bound|certain|sure|destined|doomed|fated|voué|condamné|destiné|sûr)e?s?$/,
);

/** «doit être érigé», «va acquérir», "is to replace", "was due to fly", "is bound to open", «voué à rompre»: not done yet. */
export function isArranged(passage: Passage, index: number, via: number): boolean {
  const token = passage.tokens[index]!;
  const below = via >= 0 && relation(passage.tokens[via]!) === 'xcomp';
  if (isGoing(passage, index, via)) return true;
  // «a dû envoyer des troupes» tells that it did.
  if (token.keys.lemma === 'devoir') return below && token.upos !== 'NOUN' && !hasHadTo(passage, index);
  if (isDue(token)) return below && token.feats.VerbForm !== 'Fin';
  if (!childrenBy(passage, index, 'mark').some((child) => /^to$/i.test(passage.tokens[child]!.form))) return false;
  return childrenBy(passage, index, 'cop', 'aux').some((child) =>
    /^(is|are|was|were)$/i.test(passage.tokens[child]!.form),
  );
}

const hasHadTo = (passage: Passage, index: number): boolean =>
  passage.tokens[index]!.feats.VerbForm === 'Part' &&
  childrenBy(passage, index, 'aux').some((child) =>
    /^(ai|as|a|avons|avez|ont|avait|avaient|eut|eurent)$/i.test(passage.tokens[child]!.form),
  );

/** «va acquérir», «allaient prendre», "is going to sign"; not «est allé chercher», "go to sign". */
function isGoing(passage: Passage, index: number, via: number): boolean {
  const { lemma, form } = passage.tokens[index]!;
  const below = via >= 0 ? passage.tokens[via]! : undefined;
  if (!below || relation(below) !== 'xcomp' || below.upos !== 'VERB') return false;
  if (/^going$/i.test(form)) return /^to$/i.test(passage.tokens[index + 1]?.form ?? '');
  return (
    lemma === 'aller' && /^(va|vont|allait|allaient|vais|allons|allez)$/i.test(form) && below.feats.VerbForm === 'Inf'
  );
}

/** "Japan to arm Philippine coast guard": an infinitive with its subject, on which nothing stands. */
export function isHeadlineFuture(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (token.head >= 0 || token.upos !== 'VERB' || !childrenBy(passage, index, 'nsubj').some((one) => one < index))
    return false;
  return passage.tokens[index - 1]?.form === 'to' && childrenBy(passage, index, 'aux', 'cop').length === 0;
}

/** «a annoncé que Séoul réexaminerait»: the future seen from the past, and no unconfirmed report. */
export function isFutureInPast(scene: Scene, passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  const head = passage.tokens[token.head];
  if (!head || !['ccomp', 'conj'].includes(relation(token))) return false;
  if (relation(token) === 'conj') return head.upos === 'VERB' && isFutureInPast(scene, passage, token.head);
  const past = (one: number): boolean => {
    const { Tense, VerbForm } = passage.tokens[one]!.feats;
    return Tense === 'Imp' || Tense === 'Past' || VerbForm === 'Part';
  };
  const hasMark = scene.language === 'en' || childrenBy(passage, index, 'mark').length > 0;
  // «a laissé entendre que», «a fait savoir que»
  const isBelow = head.feats.VerbForm === 'Inf' && relation(head) === 'xcomp' && head.head >= 0;
  return head.upos === 'VERB' && hasMark && (past(token.head) || (isBelow && past(head.head)));
}

/** «pour contrer», "to counter": an aim, not an act. */
export function isPurpose(passage: Passage, index: number): boolean {
  const { feats, head } = passage.tokens[index]!;
  if (feats.VerbForm !== 'Inf' || isOutcome(passage, index)) return false;
  if (head >= 0 && isNotHeldBack(passage, head, index)) return false;
  return childrenBy(passage, index, 'mark', 'case').some((child) =>
    /^(pour|afin|to)$/i.test(passage.tokens[child]!.form),
  );
}

/** "is believed to be backing", "is said to have sold": told by others, and not established. */
export const isBelieved = (passage: Passage, at: number): boolean =>
  /^(believed|thought|said|reported|rumoured|rumored|presumed|assumed|understood)$/i.test(passage.tokens[at]!.form) &&
  childrenBy(passage, at, 'aux').some((child) => /^(is|are|was|were|been|being)$/i.test(passage.tokens[child]!.form));

/** «n'a pas su arrêter l'offensive lancée par Moscou», "wants to end the war waged by Chad": it goes on, whatever is done about it. */
export const isWaged = (passage: Passage, noun: number): boolean =>
  passage.tokens[noun]!.upos === 'NOUN' &&
  isDefinite(passage, noun) &&
  childrenBy(passage, noun, 'acl').some((child) => child > noun && WAGED.test(passage.tokens[child]!.form));

const WAGED =
  /^(lancée?s?|menée?s?|déclenchée?s?|entamée?s?|engagée?s?|livrée?s?|launched|waged|unleashed|begun|mounted)$/i;
