import { type DateSpan, isState } from '../../model/index.ts';
import { actorsAt } from '../actors/resolve.ts';
import { dateFor } from '../dates/attach.ts';
import { isToCome } from '../dates/to-come.ts';
import type { FoundEvent } from '../events/find.ts';
import { type Inherited, inheritedQuantities, likeFigures } from '../quantities/elliptic.ts';
import { DURATIONS, type QuantityExpression } from '../quantities/find.ts';
import { type Attribution, isAnswer } from '../saying/attribution.ts';
import { type Stance, stanceOf } from '../saying/mood.ts';
import { isBelieved } from '../saying/plans.ts';
import type { Scene } from '../scene.ts';
import { asks } from '../text/asks.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { counts } from './quantity-counts.ts';
import { giver } from './quantity-giver.ts';
import { whose } from './quantity-owner.ts';
import { eventsIn, isDeed, isEventWord } from './told.ts';

/** Numbers of soldiers, missiles, money …: who gives them, of whom, to whom. */
export function quantities(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  // «Cent instructeurs suffiront-ils ?»: what is asked tells no figure anew.
  if (passage.block.kind === 'table-cell' || asks(passage)) return [];
  const own = scene.quantities[passage.index]!.filter((one) => counts(scene, passage, one));
  const inherited = [...inheritedQuantities(scene, passage), ...likeFigures(scene, passage)];
  const here = eventsIn(passage, events);
  return [...own, ...inherited]
    .filter((one) => !isOfDeed(scene, passage, one, here))
    .map((one) => {
      // "troops: at least 3,000 under …": the figure is as sure as the clause that it stands in.
      const first = passage.tokens.findIndex(({ start, upos }) => start >= one.start && upos === 'NUM');
      const at = Math.max(first, one.unitToken);
      const attribution = giver(scene, passage, attributions, one, at);
      const event = here.find((other) => other.event.quantity === one.quantity);
      const { sources, targets } = whose(scene, passage, one, attribution?.actors ?? []);
      // "1,200 mercenaries are believed to be in Mali"
      const told = isBelieved(passage, clauseOf(passage, at)) ? BELIEVED : stanceOf(scene, passage, at);
      const date = event?.event.date ?? dateFor(scene, passage, one.unitToken, () => false);
      const stance = standing(scene, passage, one, told, date);
      return claimOf(scene, passage, {
        kind: 'quantity',
        rule: 'claim.quantity',
        trigger: at,
        sources,
        targets: targets.filter((actor) => isState(actor.id)),
        attribution,
        factuality: stance.factuality !== 'CT+' ? stance.factuality : isReported(attribution) ? 'PR+' : 'CT+',
        mood: stance.mood,
        quantity: one.quantity,
        date,
        place: event?.event.place ?? null,
        about: event ? [event.event.id] : [],
      });
    })
    .filter(({ claim }) => claim.sources.length > 0);
}

/** Whoever answers in an interview tells a figure as an author does. */
const isReported = (attribution: Attribution | null): boolean => attribution !== null && !isAnswer(attribution);

type Told = Pick<Stance, 'factuality' | 'mood' | 'sign'>;

/** How sure a figure is, as its clause is told. */
function standing(
  scene: Scene,
  passage: Passage,
  { unitToken, quantity }: QuantityExpression,
  told: Told,
  date: DateSpan | null,
): Pick<Stance, 'factuality' | 'mood'> {
  // «peut accueillir 20.000 visiteurs» is a capacity, and no maybe.
  if (/^(peut|peuvent|can)$/i.test(told.sign ?? '')) return CERTAIN;
  // «À 40 km de la côte, une base changerait tout», «un État de 700.000 habitants»: how far and how many is no maybe.
  const { deprel, head } = passage.tokens[unitToken]!;
  const isOfState = quantity.unit === 'people' && deprel.startsWith('nmod') && passage.tokens[head]?.upos === 'NOUN';
  if ((quantity.unit === 'km' || isOfState) && told.mood === 'conditional') return CERTAIN;
  // "By the end of next year there should be 4,800 of them"
  if (isToCome(scene, date) && (told.factuality === 'CT+' || /^should$/i.test(told.sign ?? ''))) return PLANNED;
  return told;
}

/**
 * «a livré vingt blindés», "sold 40 jets": how many belongs to the deed, which carries it, or whose verb tells it; what
 * is said of a standing number («11.000 soldats combattent») is a figure.
 */
function isOfDeed(
  scene: Scene,
  passage: Passage,
  one: QuantityExpression | Inherited,
  events: readonly FoundEvent[],
): boolean {
  if ('from' in one || PEOPLE.has(one.quantity.unit)) return false;
  const { unitToken, quantity } = one;
  const { head, deprel } = passage.tokens[unitToken]!;
  const above = passage.tokens[head];
  if (!above) return false;
  // "troops: 2,000 here and 900 there": a number behind what it counts is told for itself.
  if (passage.tokens[unitToken]!.end < one.start) return events.some(({ event }) => event.quantity === quantity);
  const isObject = /^(obj|iobj|nsubj:pass|obl|nmod|acl|conj)$/.test(deprel);
  const clause = clauseOf(passage, unitToken);
  const carried = events.some(
    ({ event, trigger }) =>
      event.quantity === quantity &&
      (clauseOf(passage, trigger) === clause || trigger === passage.tokens[clause]!.head),
  );
  if (isObject && carried) return true;
  // Who stands somewhere or was killed is a figure where no event carries it.
  if (/^(station|stationner|base|baser|cantonner|kill|wound|injure|tuer|blesser)$/i.test(above.lemma)) return false;
  if (above.upos === 'NOUN')
    return /^nmod/.test(deprel) && (isEventWord(scene, passage, head) || DEALS.test(above.form));
  if (above.upos !== 'VERB' || !/^(obj|nsubj:pass)$/.test(deprel)) return false;
  // «de quoi transporter 3.000 obus», "enough to carry": a measure, and no deed.
  const isMeasure = above.feats.VerbForm === 'Inf' && passage.tokens[above.head]?.upos !== 'VERB';
  // «La base abrite 2.500 soldats», "The drill involves …": no state does it, the figure is what is told.
  const subject = subjectOf(passage, head);
  const isThing = deprel === 'obj' && subject >= 0 && isFigureOf(scene, passage, subject);
  if (isMeasure || isThing || /^(attendre|expect|anticipate|espérer|hope)$/.test(above.lemma)) return false;
  const isNear = events.some(({ trigger }) => [head, above.head].includes(trigger));
  return isDeed(scene, passage, head) || (isNear && isEventWord(scene, passage, head));
}

/** A subject that is neither an actor nor somebody. */
const isFigureOf = (scene: Scene, passage: Passage, subject: number): boolean =>
  passage.tokens[subject]!.upos === 'NOUN' &&
  /^(base|exercice|manœuvre|opération|mission|camp|garnison|force|exercise|drill|operation|garrison)s?$/i.test(
    passage.tokens[subject]!.form,
  ) &&
  actorsAt(scene, passage, subject).length === 0;

/** Whom a deed befalls or who come to see are counted for themselves. */
const PEOPLE = new Set(['people', 'visitors', 'casualties', 'deaths', 'jobs', 'prisoners', 'percent', ...DURATIONS]);
const DEALS = /^(contrat|commande|prêt|don|achat|contract|order|loan|deal|grant|sale|purchase)s?$/i;

const BELIEVED = { factuality: 'PR+', mood: 'conditional', sign: null } as const;
const PLANNED = { factuality: 'PR+', mood: 'planned' } as const;
const CERTAIN = { factuality: 'CT+', mood: 'asserted' } as const;
