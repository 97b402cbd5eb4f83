import type { DateSpan } from '../../model/index.ts';
import { dateTokens, isCountedOff, restricted, sharedDate } from '../dates/attach.ts';
import { labelDate, rowDate } from '../dates/beside.ts';
import { rulesAt } from '../events/triggers.ts';
import type { Scene } from '../scene.ts';
import { clauseOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { ancestors, relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { namedDates } from './named-date.ts';
import { namedYear } from './named-year.ts';
import { stepWordAt } from './step-words.ts';

/**
 * The date of a step itself: below its word or in its clause, with no other step or event between them; else that of
 * the event at which it was taken («lors de la visite de juin»); else that of the table row it stands in.
 */
export function stepDate(scene: Scene, passage: Passage, trigger: number): DateSpan | null {
  return (
    ownDate(scene, passage, trigger) ??
    (passage.tokens[trigger]!.upos === 'VERB'
      ? sharedDate(scene, passage, trigger, clauseOf(passage, trigger))
      : null) ??
    rowDate(scene, passage) ??
    labelDate(scene, passage)
  );
}

function ownDate(scene: Scene, passage: Passage, trigger: number): DateSpan | null {
  const clause = clauseOf(passage, trigger);
  const isLater = stepWordAt(scene, passage, trigger) !== 'signed';
  let best: { span: DateSpan; rank: number } | null = null;
  for (const date of scene.dates[passage.index]!) {
    const tied = restricted(passage, date);
    if (tied === trigger) return date.span;
    if (tied >= 0 || isCountedOff(passage, trigger, date)) continue;
    const chains = dateTokens(passage, date).map((node) => ancestors(passage, node));
    for (const chain of chains) {
      const above = [trigger, clause].find((node) => chain.includes(node));
      if (above === undefined) continue;
      const between = chain.slice(0, chain.indexOf(above));
      const claimed = between.filter(
        (node) => node !== trigger && !isPactOf(scene, passage, node, trigger) && claims(scene, passage, node),
      );
      if (claimed.length > 0 && !isOccasion(scene, passage, between, claimed)) continue;
      // «a remplacé le traité de 2000»: the year is in the other pact's name.
      const year = Number(date.span.from?.slice(0, 4));
      if (date.span.precision === 'year' && between.some((node) => namedYear(passage, node) === year)) continue;
      // «met fin au traité du 9 février 2000»: that day the other pact was made.
      if (isLater && namedDates(passage, scene).has(date.span)) continue;
      // «un accord conclu jusqu'en 2044»: how long it lasts.
      if (date.span.from === null) continue;
      const rank = claimed.length > 0 ? 0.5 : above === trigger ? 2 : 1;
      if (rank > (best?.rank ?? 0)) best = { span: date.span, rank };
    }
  }
  return best?.span ?? null;
}

/** "signed a treaty on Saturday": the thing that is signed has no day of its own. */
const isPactOf = (scene: Scene, passage: Passage, node: number, trigger: number): boolean =>
  passage.tokens[node]!.head === trigger &&
  /^(obj|nsubj)$/.test(relation(passage.tokens[node]!)) &&
  isOneOf(passage.tokens[node]!, wordSet(scene.knowledge.lexicon.agreements.nouns[scene.language]));

/** Another step, an event or a clause with its own verb takes the date for itself. */
function claims(scene: Scene, passage: Passage, node: number): boolean {
  const token = passage.tokens[node]!;
  // «une loi ratifiant le traité»: what the law is about, no act with a day of its own.
  const head = passage.tokens[token.head];
  const { decrees } = scene.knowledge.lexicon.agreements;
  if (head && relation(token) === 'acl' && isOneOf(head, wordSet(decrees[scene.language]))) return false;
  if (stepWordAt(scene, passage, node)) return true;
  if (token.upos === 'VERB' && /^(acl|conj|advcl|ccomp|parataxis)$/.test(relation(token))) return true;
  return rulesAt(scene, passage, node).length > 0;
}

/** «lors de la visite de juin»: the event at which the step was taken has its date. */
function isOccasion(scene: Scene, passage: Passage, between: readonly number[], claimed: readonly number[]): boolean {
  const isNoun = claimed.every((node) => passage.tokens[node]!.upos === 'NOUN' && !stepWordAt(scene, passage, node));
  return (
    isNoun &&
    between.some(
      (node) =>
        /^lors$/i.test(passage.tokens[node]!.form) ||
        prepositionRole(passage, node, scene.knowledge.lexicon, scene.language) === 'during',
    )
  );
}
