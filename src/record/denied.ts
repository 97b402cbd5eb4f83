import { foldName } from '../knowledge/index.ts';
import type { EventType, Evidence, RecordClaim, RecordEvent } from '../model/index.ts';
import type { Identity } from './identity.ts';

/** What is done in public or said aloud: only who is said to have done it denies it. */
const spoken: ReadonlySet<EventType> = new Set([
  'SUPPORT',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'AGREE',
]);

/** The states that deny, as those who speak for them. */
export const deniersOf = ({ speaker, sources, origins }: RecordClaim, { stateOf }: Identity): string[] =>
  [speaker === null ? sources : [speaker], origins.filter(({ kind }) => kind !== 'author').map(({ actor }) => actor)]
    .flat()
    .map(stateOf);

/**
 * Whether a denial speaks of an event told beside it. Who denies must have a part in it: the accused of the accusation,
 * the doer of what is done in public. «a répondu qu'il n'avait rien reçu» denies only what its words name, and so does a
 * denial of what the author tells as known: told as an allegation, the event is what there is to deny.
 */
export function isAboutEvent(event: RecordEvent, claim: RecordClaim, identity: Identity): boolean {
  if (event.mood === 'planned' || event.mood === 'hypothetical' || event.factuality === 'Uu') return false;
  const deniers = deniersOf(claim, identity);
  const holds = (ids: readonly string[]): boolean => ids.some((id) => deniers.includes(identity.stateOf(id)));
  const [doer, other] = [holds(event.sources), holds(event.targets)];
  if (event.type === 'ACCUSE' ? doer || !other : spoken.has(event.type) ? !doer : !doer && !other) return false;
  const isDenial = claim.evidence.some(({ quote }) => denying.test(foldName(quote)));
  const doers = event.sources.map(identity.stateOf);
  const isCharge =
    event.type === 'ACCUSE' ||
    event.origins.some(({ kind, actor }) => kind !== 'author' && !doers.includes(identity.stateOf(actor)));
  if (isDenial && isCharge) return true;
  if (isDenial && isOneSentence(event, claim)) return !event.evidence.some(({ quote }) => attributed.test(quote));
  return sharesWords(
    event.evidence.filter((words) => !claim.evidence.some((other) => meets(words, other))),
    claim.evidence,
  );
}

/** Folded words of those who deny, in both languages. */
const denying =
  /\b(den(y|ies|ied|ial)|reject|dismiss|refut|rebut|repudiat|demen[ti]|nie(nt|r|e)?\b|niait|conteste|refut|rejet|recus|balay|infond|sans fondement|baseless|groundless|unfounded|absurd|untrue|false|fake|mensong|fau(x|sse)\b|fabricat|invent)/;
const attributed = /\b(selon|d['’]après|according to)\b/i;

const meets = (a: Evidence, b: Evidence): boolean => a.document === b.document && a.start < b.end && b.start < a.end;

const isOneSentence = (event: RecordEvent, claim: RecordClaim): boolean =>
  event.evidence.some((words) => claim.evidence.some((other) => meets(words, other)));

/** A word of some length that both say; names of states and of those who speak come in every sentence. */
export function sharesWords(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  const others = new Set(b.flatMap(({ quote }) => stems(quote)));
  return a.some(({ quote }) => stems(quote).some((stem) => others.has(stem)));
}

/** The beginnings of its longer words, without names. */
const stems = (quote: string): string[] =>
  quote
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 5 && word === word.toLowerCase())
    .map((word) => foldName(word).slice(0, 6));
