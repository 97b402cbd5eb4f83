import type { Found } from '../actors/found.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';
import type { Act } from './focus.ts';
import { asInherited } from './last-told.ts';

/**
 * "closed its ports to Iranian ships and expelled three diplomats", «a rappelé son ambassadeur à Tunis et fermé la
 * frontière»: what is joined to a deed, without a doer of its own, is done by the same to the same; for what hurts
 * beside what hurts, and for what helps beside what helps.
 */
export function joinedTarget({ passage, trigger, type, own, earlier }: Act): Found[] {
  if (passage.tokens[trigger]!.upos !== 'VERB' || relation(passage.tokens[trigger]!) !== 'conj') return [];
  if (!JOINED.has(type) || childrenBy(passage, trigger, 'nsubj').length > 0) return [];
  const deed = earlier.findLast(
    (one) => one.passage === passage.index && one.trigger < trigger && isJoinedTo(passage, trigger, one.trigger),
  );
  if (!deed || HURTS.has(deed.event.type) !== HURTS.has(type) || !HURTS_OR_HELPS.has(deed.event.type)) return [];
  if (own.size === 0 || ![...own].every((id) => deed.event.sources.includes(id))) return [];
  return asInherited(
    passage,
    trigger,
    deed.event.targets.filter((id) => !own.has(id)),
  );
}

/** «a financé la mission, construit la base et fourni des blindés»: joined to it, or to what is joined to it. */
export function isJoinedTo(passage: Passage, verb: number, first: number): boolean {
  const { tokens } = passage;
  for (let at = verb, steps = 0; steps < 3 && relation(tokens[at]!) === 'conj'; at = tokens[at]!.head, steps++) {
    const { head } = tokens[at]!;
    if (head === first || (tokens[first]!.head === head && relation(tokens[first]!) === 'conj')) return true;
  }
  return false;
}

const HURTS: ReadonlySet<string> = new Set([
  'ACCUSE',
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'REJECT',
  'SANCTION',
  'THREATEN',
]);
const HURTS_OR_HELPS: ReadonlySet<string> = new Set([...HURTS, 'AGREE', 'AID', 'COOPERATE', 'SUPPORT']);

/** Deeds that are told without their other side where it was just named. */
const JOINED: ReadonlySet<string> = new Set(['AID', 'COERCE', 'MOBILIZE', 'SANCTION', 'THREATEN']);
