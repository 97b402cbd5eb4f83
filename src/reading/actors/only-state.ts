import type { Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, headWithin } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { stateOf } from './link.ts';
import type { Mention } from './sense.ts';

/**
 * "President Museveni … Ugandan candidates", «le président Biya … au Cameroun»: the only state that the sentence names,
 * where it is told as the place or the owner of something at home; who is only threatened or visited is no owner.
 */
export function onlyState(
  passage: Passage,
  named: readonly Mention[],
  knowledge: Knowledge,
  language: Language,
  home: string | null,
): string | null {
  const states = named.filter((mention) => stateOf(mention, knowledge) !== null);
  const [only, ...more] = new Set(states.map((mention) => stateOf(mention, knowledge)));
  if (!only || more.length > 0) return null;
  const { insiders, institutions } = knowledge.lexicon.descriptions;
  // "SUVA – … will meet his Australian counterpart in Canberra": of the other of the two, the one where it was written.
  const isMet = states.some(({ start, end }) => {
    const head = headWithin(passage, start, end);
    return head >= 0 && isCounterpart(passage, passage.tokens[head]!.head, knowledge, language);
  });
  if (isMet) return only === home ? null : home;
  // "President Museveni arrived in Kigali": nobody arrives at home.
  const isReached = states.some(({ start, end }) => {
    const head = headWithin(passage, start, end);
    return head >= 0 && REACHED.test(passage.tokens[passage.tokens[head]!.head]?.lemma ?? '');
  });
  if (isReached) return only === home ? null : home;
  const isHome = states.some(({ start, end }) => {
    const head = headWithin(passage, start, end);
    if (head < 0) return false;
    if (prepositionRole(passage, head, knowledge.lexicon, language) === 'in') return true;
    const noun = passage.tokens[head]!.head;
    return [noun, ...childrenBy(passage, noun, 'compound', 'amod')].some((at) =>
      [insiders, institutions].some((words) => at >= 0 && isOneOf(passage.tokens[at]!, wordSet(words[language]))),
    );
  });
  return isHome ? only : null;
}

/** "Australia is alarmed. Foreign Minister Marise Payne said …": of the only state that the sentence before names. */
export function onlyBefore(earlier: readonly Mention[], knowledge: Knowledge): string | null {
  const [only, ...more] = new Set(earlier.flatMap((mention) => stateOf(mention, knowledge) ?? []));
  return only !== undefined && more.length === 0 ? only : null;
}

const REACHED = /^(arrive|land|travel|fly|visit|arriver|atterrir|débarquer|rendre|visiter|envoler)$/;

const isCounterpart = (passage: Passage, at: number, { lexicon }: Knowledge, language: Language): boolean =>
  at >= 0 && isOneOf(passage.tokens[at]!, wordSet(lexicon.descriptions.counterparts[language]));
