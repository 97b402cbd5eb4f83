import type { FoundEvent } from '../events/find.ts';
import { type Attribution, isAnswer } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import { asks } from '../text/asks.ts';
import { clauseOf } from '../text/clause.ts';
import { leadInOf } from '../text/lead-in.ts';
import type { Passage } from '../text/passage.ts';
import { subtree, tokenAt } from '../text/tree.ts';
import { allegations } from './allegation.ts';
import { asides } from './asides.ts';
import { denials } from './denial.ts';
import type { FoundClaim } from './draft.ts';
import { evasions } from './evasion.ts';
import { judgements } from './judgement.ts';
import { predictions } from './prediction.ts';
import { quantities } from './quantity.ts';
import { questions } from './question.ts';
import { statements } from './statement.ts';
import { eventsIn } from './told.ts';

export type { FoundClaim } from './draft.ts';

/**
 * The claims of a passage, stage by stage: what is more than a statement comes first and leaves no statement of the
 * same speaker or in the same clause beside it.
 */
export function findClaims(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  if (passage.block.kind === 'title' || passage.block.kind === 'heading') return [];
  // «Le Kenya devra :» is no sentence without the list below it.
  if (passage.text.trimEnd().endsWith(':') && leadInOf(passage, scene.language)) return [];
  const numbers = quantities(scene, passage, attributions, events);
  const counted = numbers.length > 0 || eventsIn(passage, events).some(({ event }) => event.quantity !== null);
  // What is asked is said by nobody.
  const isAsked = asks(passage);
  const foreseen = () => (isAsked ? [] : predictions(scene, passage, attributions, events));
  const stages = [
    () => evasions(scene, passage, attributions),
    () => denials(scene, passage, attributions, events),
    () => questions(scene, passage, attributions),
    foreseen,
    () => (isAsked || numbers.length > 0 ? [] : allegations(scene, passage, attributions, events)),
    () => (isAsked || numbers.length > 0 ? [] : statements(scene, passage, attributions, events)),
  ];
  const found: FoundClaim[] = [];
  for (const stage of stages) {
    // A figure tells its clause, whatever is foreseen of it.
    const beside = stage === foreseen ? [...numbers, ...found] : found.slice();
    found.push(...stage().filter((one) => isApart(passage, one, beside)));
  }
  if (!isAsked)
    found.push(...asides(scene, passage, attributions, events).filter((one) => isApart(passage, one, found)));
  // A clause may weigh what another one foresees.
  const own = attributions.find(isAnswer)?.speaker ?? null;
  const open = found.every((one) => one.claim.kind === 'prediction' && one.claim.speaker === own);
  if (!isAsked && open && !counted) found.push(...judgements(scene, passage, attributions, events, found));
  // Two voices at one word are one claim: ids tell claims apart.
  const all = [...numbers, ...found].filter(({ trace }) => trace.trigger.start >= passage.start);
  return all.filter((one, index) => all.findIndex((other) => other.claim.id === one.claim.id) === index);
}

/** True where the clause of a claim has none already, nor the clause that it stands in or below; nor, for a statement, its speaker. */
function isApart(passage: Passage, { claim, trace }: FoundClaim, before: readonly FoundClaim[]): boolean {
  const clauses = chainOf(passage, trace.trigger.start);
  return before.every((one) => {
    const sameSide = claim.sources.some((id) => id === claim.speaker && one.claim.sources.includes(id));
    if (claim.kind === 'statement' && (one.claim.speaker === claim.speaker || sameSide)) return false;
    // What someone wonders is asked, not foreseen.
    const asked = tokenAt(passage, one.trace.trigger.start);
    if (one.claim.kind === 'question' && subtree(passage, asked).includes(tokenAt(passage, trace.trigger.start)))
      return false;
    const other = chainOf(passage, one.trace.trigger.start);
    return !clauses.includes(other[0]!) && !other.includes(clauses[0]!);
  });
}

/** The clause of a word and those that it is content of, nearest first. */
function chainOf(passage: Passage, offset: number): number[] {
  const chain: number[] = [];
  for (let at = tokenAt(passage, offset); at >= 0; ) {
    const clause = clauseOf(passage, at);
    chain.push(clause);
    const { head, deprel } = passage.tokens[clause]!;
    if (!/^(ccomp|xcomp|csubj)/.test(deprel) || head < 0) break;
    at = head;
  }
  return chain;
}
