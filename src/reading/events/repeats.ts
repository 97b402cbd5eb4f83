import type { EventCore } from '../../model/index.ts';
import { clauseOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';
import type { FoundEvent } from './found.ts';
import { isJoinedTo } from './joined-target.ts';

/** How many words may stand between what is sent and the blow. */
const CLOSE = 6;

/** One sentence tells one event of a type between the same sides once, whatever the number of its trigger words. */
export function withoutRepeats(passage: Passage, found: readonly FoundEvent[]): FoundEvent[] {
  const kept: FoundEvent[] = [];
  for (const one of found) {
    const same = kept.findIndex(
      (other) =>
        other.event.type === one.event.type &&
        sameActors(other.event, one.event) &&
        !isAnotherDeed(passage, one, other),
    );
    if (same < 0) {
      kept.push(one);
      continue;
    }
    const other = kept[same]!;
    if (isMediated(passage, other, one)) continue;
    if (weight(one.event) > weight(other.event) && !isReproached(passage, one, other)) kept[same] = one;
  }
  // «a tiré des missiles sur …», «a envoyé deux frégates à …»: what strikes or helps somebody is no mere show of force.
  const isBlow = (one: FoundEvent): boolean =>
    found.some(({ event, trigger }) => (event.type === 'ASSAULT' || event.type === 'AID') && trigger === one.trigger);
  // «a dépêché deux frégates face à la Turquie»: what faces somebody is no help to them.
  const faces = ({ event, trigger }: FoundEvent): boolean =>
    event.type === 'AID' &&
    kept.some(
      (one) =>
        one.event.type === 'MOBILIZE' &&
        one.event.targets.length > 0 &&
        one.trigger === trigger &&
        sameActors(one.event, event),
    );
  // «en envoyant des F-16 bombarder un poste»: what is sent to strike is no help.
  const strikes = ({ event, trigger }: FoundEvent): boolean =>
    event.type === 'AID' &&
    kept.some(
      (one) =>
        one.event.type === 'ASSAULT' &&
        one.trigger > trigger &&
        one.trigger - trigger < CLOSE &&
        one.event.sources.some((id) => event.sources.includes(id)) &&
        sameActors(one.event, event),
    );
  // «le départ des soldats déployés dans le pays»: that those who leave had come is told with it.
  const leaves = ({ event, trigger }: FoundEvent): boolean =>
    event.type === 'AID' &&
    /^(acl|amod)$/.test(passage.tokens[trigger]!.deprel) &&
    kept.some((one) => one.event.type === 'RETREAT' && one.trigger < trigger && sameActors(one.event, event));
  return kept
    .filter((one) => !faces(one) && !strikes(one) && !leaves(one))
    .filter((one) => one.event.type !== 'MOBILIZE' || one.event.targets.length > 0 || !isBlow(one));
}

/** «reproche à Oslo d'avoir critiqué la loi», "accused Oslo of insulting it": what one is reproached with having said is told by the reproach. */
const isReproached = ({ tokens }: Passage, one: FoundEvent, other: FoundEvent): boolean =>
  /^(xcomp|advcl)/.test(tokens[one.trigger]!.deprel) && tokens[one.trigger]!.head === other.trigger;

/** "recalled its ambassador and closed its border": two deeds, each a verb of its own with an object of its own. */
function isAnotherDeed(passage: Passage, one: FoundEvent, other: FoundEvent): boolean {
  if (isAnswer(passage, one, other) || isStillToCome(passage, one, other)) return true;
  if (!DEEDS.has(one.event.type)) return false;
  if (isAfter(passage, one.trigger, other.trigger)) return true;
  const [verb, first] = [passage.tokens[one.trigger]!, passage.tokens[other.trigger]!];
  if (verb.upos !== 'VERB' || first.upos !== 'VERB' || relation(verb) !== 'conj') return false;
  return (
    isJoinedTo(passage, one.trigger, other.trigger) &&
    verb.lemma !== first.lemma &&
    [one, other].every(({ trigger }) =>
      childrenBy(passage, trigger, 'obj', 'nsubj').some((child) => passage.tokens[child]!.upos === 'NOUN'),
    )
  );
}

/** «a livré des canons, un mois après une première livraison», "delivered guns after the shipment of tanks": what came before is another deed. */
const isAfter = ({ tokens, children }: Passage, noun: number, first: number): boolean =>
  tokens[noun]!.upos === 'NOUN' &&
  noun > first &&
  (children[noun] ?? []).some((child) => /^(après|after|following)$/i.test(tokens[child]!.form));

/** "Kenya expelled two envoys after Chad had expelled three": each has its own subject, and does it to the other. */
const isAnswer = (passage: Passage, one: FoundEvent, other: FoundEvent): boolean =>
  !MUTUAL.has(one.event.type) &&
  [one, other].every(({ trigger }) => hasSubject(passage, trigger)) &&
  !one.event.sources.some((id) => other.event.sources.includes(id)) &&
  one.event.sources.some((id) => other.event.targets.includes(id)) &&
  other.event.sources.some((id) => one.event.targets.includes(id));

/** A subject of its own, or of the verb that it is the means of: "Chad responded by suspending imports". */
const hasSubject = (passage: Passage, trigger: number): boolean => {
  const { deprel, head } = passage.tokens[trigger]!;
  const isMeans = /^(advcl|xcomp)/.test(deprel) && head >= 0 && passage.tokens[head]!.upos === 'VERB';
  return [trigger, ...(isMeans ? [head] : [])].some((at) => childrenBy(passage, at, 'nsubj').length > 0);
};

/** «a été reçu par le président, qui doit effectuer une visite»: what one clause says was done and another plans. */
const isStillToCome = (passage: Passage, one: FoundEvent, other: FoundEvent): boolean =>
  // "agreed to end the row": one act.
  !(one.event.type === 'AGREE' && passage.tokens[one.trigger]!.head === other.trigger) &&
  [one, other].some(({ stance }) => stance.mood === 'planned') &&
  [one, other].some(({ stance }) => stance.mood === 'asserted') &&
  clauseOf(passage, one.trigger) !== clauseOf(passage, other.trigger) &&
  [one, other].every(({ trigger }) =>
    [trigger, clauseOf(passage, trigger)].some((at) => passage.tokens[at]!.upos === 'VERB'),
  );

/** What two do together, whoever is named first. */
const MUTUAL: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

/** What may be done twice in a sentence; talks and words are told once. */
const DEEDS: ReadonlySet<string> = new Set(['AID', 'COERCE', 'MOBILIZE', 'SANCTION']);

/** The same people or states on both sides, or one telling being part of the other. */
function sameActors(a: EventCore, b: EventCore): boolean {
  const of = (event: EventCore) => new Set([...event.sources, ...event.targets]);
  const [first, second] = [of(a), of(b)];
  return [...first].every((id) => second.has(id)) || [...second].every((id) => first.has(id));
}

/** "brokered talks between Chad and Togo": who brings two together is told with them, and not they alone. */
const isMediated = ({ tokens }: Passage, one: FoundEvent, talks: FoundEvent): boolean =>
  one.event.type === 'CONSULT' &&
  one.event.mode === null &&
  one.event.targets.length > 1 &&
  !one.event.sources.some((id) => one.event.targets.includes(id)) &&
  tokens[talks.trigger]!.head === one.trigger &&
  tokens[talks.trigger]!.deprel === 'obj';

const weight = (event: EventCore): number =>
  (event.date ? 4 : 0) + (event.place ? 2 : 0) + (event.quantity ? 2 : 0) + event.sources.length + event.targets.length;
