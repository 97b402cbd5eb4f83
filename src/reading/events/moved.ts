import type { Scene } from '../scene.ts';
import { perPassage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { relativeObject } from '../text/relative.ts';
import { answerTo } from '../text/response.ts';
import { roleOf } from '../text/roles.ts';
import { ancestors, childrenBy } from '../text/tree.ts';

/** A token in a role to a trigger. `distance` 1: attached to it; 2: found by way of another word. */
export interface Argument {
  readonly role: string;
  readonly token: number;
  readonly distance: number;
  /** Hung on a phrase that has a preposition of its own ("in the dispute with Chad"), not on the object. */
  readonly aside?: boolean;
}

/** Roles that parsers often hang on a neighbouring word; they are looked for there too. */
export const MOVABLE = new Set([
  'to',
  'with',
  'beside',
  'against',
  'between',
  'in',
  'near',
  'for',
  'on',
  'from',
  'during',
  'about',
  'after',
]);

const TOGETHER = new Set(['between', 'with', 'beside']);

/** Prepositional phrases that hang on an argument instead of on its head. */
export function movedBelow(scene: Scene, passage: Passage, noun: number, depth = 0): Argument[] {
  if (depth > 3) return [];
  const found = childrenBy(passage, noun, 'nmod', 'obl', 'conj', 'amod', 'flat', 'acl').flatMap((child) => {
    // «la levée de l'embargo que Londres impose au Tchad»: what another does there has its own sides.
    if (hasOwnDoer(passage, child)) return [];
    const role = roleOf(passage, child, scene.knowledge.lexicon, scene.language);
    // "drills in answer to talks between Chad and Togo": who did together what is answered.
    if (depth > 0 && TOGETHER.has(role) && answerTo(passage, passage.tokens[child]!.head) >= 0) return [];
    const own = MOVABLE.has(role) ? [{ role, token: child, distance: 2 + depth }] : [];
    return [...own, ...movedBelow(scene, passage, child, depth + 1)];
  });
  return isOccasion(passage, noun) ? found.map((one) => ({ ...one, aside: true })) : found;
}

/**
 * "during a visit to Oslo", «lors d'une visite à Oslo», "at Norway's request", «à la demande de la Norvège»: where somebody
 * was, or who wanted it, when he did something to another.
 */
export const isOccasion = (passage: Passage, noun: number): boolean =>
  OCCASION.test(passage.tokens[noun]!.lemma) &&
  childrenBy(passage, noun, 'case').some((child) => WHEN.test(passage.tokens[child]!.form));

/** The arguments of a trigger, those below an occasion on the way up to it marked as told aside. */
export function withAsides(passage: Passage, trigger: number, args: readonly Argument[]): readonly Argument[] {
  if (!tellsOccasion(passage)) return args;
  const above = new Set(ancestors(passage, trigger));
  const isUnder = (token: number): boolean => {
    for (let at = token; at >= 0 && at !== trigger && !above.has(at); at = passage.tokens[at]!.head)
      if (isOccasion(passage, at)) return true;
    return false;
  };
  return args.map((one) => (one.aside || !isUnder(one.token) ? one : { ...one, aside: true }));
}

/** Most sentences tell none. */
const tellsOccasion = perPassage((passage): boolean => passage.tokens.some((_, at) => isOccasion(passage, at)));

const OCCASION =
  /^(visit|trip|tour|stop|stopover|stay|meeting|summit|ceremony|speech|interview|conference|sideline|margin|eve|occasion|anniversary|request|behest|invitation|insistence|urging|instigation|visite|déplacement|tournée|voyage|étape|escale|séjour|sommet|réunion|rencontre|cérémonie|discours|entretien|conférence|marge|veille|lendemain|issue|demande|requête|instigation|initiative|anniversaire)s?$/;
const WHEN = /^(during|after|before|on|at|in|upon|de|d['’]|pendant|durant|après|avant|à|au|aux|en|dans)$/i;

const hasOwnDoer = (passage: Passage, clause: number): boolean =>
  passage.tokens[clause]!.deprel === 'acl:relcl' &&
  relativeObject(passage, clause) >= 0 &&
  childrenBy(passage, clause, 'nsubj').length > 0;

/** «a jugé « illégale » la présence américaine»: what a quoted word is said of, left beside the verb. */
export const isBehindQuoted = ({ tokens, children }: Passage, index: number, verb: number): boolean =>
  index > verb + 2 &&
  tokens[index]!.upos === 'NOUN' &&
  /^(parataxis|dislocated|appos)/.test(tokens[index]!.deprel) &&
  /^[»”"]$/.test(tokens[Math.min(index, ...children[index]!.filter((child) => child < index)) - 1]?.form ?? '') &&
  tokens.slice(verb + 1, index).some(({ upos, head }) => upos === 'ADJ' && head === verb);
