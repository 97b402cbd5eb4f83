import { type DateSpan, isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { stateOf } from '../actors/link.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import { dateFor } from '../dates/attach.ts';
import { isToCome } from '../dates/to-come.ts';
import type { FoundEvent } from '../events/find.ts';
import { type Inherited, inheritedQuantities, likeFigures } from '../quantities/elliptic.ts';
import { DURATIONS, type QuantityExpression } from '../quantities/find.ts';
import { type Attribution, attributionFor, isAnswer } from '../saying/attribution.ts';
import { type Stance, stanceOf } from '../saying/mood.ts';
import { isBelieved } from '../saying/plans.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { type Parties, partiesOf } from './parties.ts';
import { eventsIn, isDeed, isEventWord } from './told.ts';

/** Numbers of soldiers, missiles, money …: who gives them, of whom, to whom. */
export function quantities(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  if (passage.block.kind === 'table-cell') return [];
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
const VAGUE = /(?:milliers|centaines|dizaines|thousands|hundreds|dozens|tens)(?!\p{L})/iu;
const ASIDE = new Set(['states', 'flights', 'members']);

/** Small numbers are detail of an event; a duration counts where it is what the sentence tells («takes eight days»). */
function counts(scene: Scene, passage: Passage, one: QuantityExpression): boolean {
  const { quantity, unitToken } = one;
  const { unit, min, max, approximate } = quantity;
  const size = max ?? min ?? 0;
  const words = passage.text.slice(one.start - passage.start, one.end - passage.start);
  // «des milliers d'hommes» says that there are many; it is a figure only of what happened.
  if (ASIDE.has(unit) || (max === null && VAGUE.test(words))) return false;
  if (unit === 'percent')
    return /^\s(?:du|de|des|d['’]|of)(?!\p{L})/iu.test(passage.text.slice(one.end - passage.start));
  if (unit === 'km' && isDistance(scene, passage, one)) return true;
  if (unit === 'articles') return size > 1 && isOfPact(scene, passage, unitToken);
  // Who was killed is told, however few.
  if (isOfTheDead(passage, unitToken) && ownersOf(scene, passage, unitToken).length > 0) return true;
  if (unit === 'people' && size < 100) return false;
  if (unit === 'years' || unit === 'months') return isTerm(passage, one);
  if (DURATIONS.has(unit)) {
    const token = passage.tokens[unitToken]!;
    const after = passage.text.slice(token.end - passage.start);
    const dated = /^\s*(?:plus|après|avant|later|earlier|after|before|ago|de\s)/iu.test(after);
    const led = (passage.children[unitToken] ?? []).some((child) => passage.tokens[child]!.upos === 'ADP');
    return ['obj', 'obl'].includes(relation(token)) && !dated && !led && size > 1;
  }
  return approximate || size >= 10;
}

/** «cinq soldats ont été tués», "two officers died" */
function isOfTheDead(passage: Passage, unitToken: number): boolean {
  const { head, deprel } = passage.tokens[unitToken]!;
  const above = passage.tokens[head];
  return (
    above !== undefined && /^(nsubj|obj)/.test(deprel) && /^(tuer|mourir|périr|kill|die|perish)$/.test(above.lemma)
  );
}

/** «un accord conclu pour vingt ans», "a 50-year treaty", "leased for 50 years": how long something binds. */
function isTerm(passage: Passage, { start, unitToken }: QuantityExpression): boolean {
  const before = passage.text.slice(0, start - passage.start);
  const after = passage.text.slice(passage.tokens[unitToken]!.end - passage.start);
  const lasts =
    /(?:\b(?:pour|for|over|durée de|durée|period of|term of|valid for|valable)|d['’]une durée de)\s*$/iu.test(before);
  const binds =
    /(?<!\p{L})(?:accord|traité|pacte|contrat|bail|concession|convention|partenariat|concédé|loué|cédé|treaty|agreement|pact|contract|lease|deal|partnership|leased)/iu;
  if (lasts) return binds.test(before) && !/^\s*(?:de guerre|of war)/iu.test(after);
  return /^[-\s](?:treaty|agreement|pact|lease|contract|deal|partnership)/iu.test(after);
}

/** «à 400 km de Taïwan», "a border of 137 kilometres", «une portée de 800 km»: how near a state is, or how far one reaches. */
function isDistance(scene: Scene, passage: Passage, one: QuantityExpression): boolean {
  const after = passage.text.slice(one.end - passage.start);
  const before = passage.text.slice(Math.max(0, one.start - passage.start - 60), one.start - passage.start);
  if (LENGTH_BEFORE.test(before) || LENGTH_AFTER.test(after)) return true;
  if (!/^\s(?:de|des|du|d['’]|from|off|away from)(?!\p{L})/iu.test(after)) return false;
  return [...scene.byHead[passage.index]!.values()].some(
    ({ start, senses }) => start > one.end && start < one.end + 40 && /^(state|demonym)$/.test(senses[0]?.kind ?? ''),
  );
}

const LENGTH_BEFORE =
  /(?<!\p{L})(?:frontière|littoral|côte|portée|rayon|gazoduc|oléoduc|border|coast|coastline|range|radius|pipeline|frontier)(?!\p{L})[^.;:]*$/iu;
const LENGTH_AFTER =
  /^\s(?:de|of|d['’])\s?(?:its\s|sa\s|leur\s|their\s)?(?:frontière|littoral|côtes?|border|coast|coastline)(?!\p{L})/iu;

/** «un traité de 22 articles», "a 22-article pact" */
function isOfPact(scene: Scene, passage: Passage, unit: number): boolean {
  const { head, deprel } = passage.tokens[unit]!;
  const { agreements } = scene.knowledge.lexicon;
  if (head < 0) return false;
  // «Le traité compte 29 articles»
  const noun = deprel === 'obj' ? subjectOf(passage, head) : /^(nmod|compound|amod)/.test(deprel) ? head : -1;
  return (
    noun >= 0 &&
    [agreements.nouns, agreements.weakNouns].some((words) =>
      isOneOf(passage.tokens[noun]!, wordSet(words[scene.language])),
    )
  );
}

/** Who gives a number: the name right before it in «…, Kiev de 12.000», else who says what it stands in. */
function giver(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  one: QuantityExpression | Inherited,
  at: number,
): Attribution | null {
  if ('from' in one) {
    // «L'ONU en compte 4.000», "The United Nations counts 4,000": the only name before the number gives it.
    const names = [...scene.byHead[passage.index]!.keys()].filter((head) => passage.tokens[head]!.start < one.start);
    const counter = names.length === 1 && attributions.length === 0 ? actorsAt(scene, passage, names[0]!) : [];
    const [first] = counter;
    if (first && passage.tokens.length < 12)
      return {
        speaker: first.id,
        actors: counter,
        anonymous: false,
        kind: 'assert',
        marker: '',
        start: passage.start,
        end: passage.end,
        verb: -1,
      };
  }
  const before = attributions.filter((said) => said.verb >= 0 && passage.tokens[said.verb]!.start < one.start);
  const first = passage.tokens.findIndex((token) => token.start >= one.start);
  const lead = [first - 1, first - 2].find((at) => at > 0 && passage.tokens[at]!.upos === 'PROPN');
  const gapped = lead !== undefined && /^(,|;|et|and)$/.test(passage.tokens[lead - 1]!.form);
  const [name] = gapped ? actorsAt(scene, passage, lead) : [];
  const last = before.at(-1);
  if (name && last) return { ...last, speaker: name.id, actors: [name], anonymous: false };
  return attributionFor(attributions, passage, at) ?? (one.unitToken === at ? last : null) ?? null;
}

/** «La Grèce a commandé 18 Rafale et la Turquie 40 F-16»: whose number it is where the verb is left out. */
function gappedOwner(scene: Scene, passage: Passage, one: QuantityExpression): readonly Found[] {
  const name = passage.tokens.findIndex((token) => token.start >= one.start) - 1;
  if (name < 1 || passage.tokens[name]!.upos !== 'PROPN') return [];
  let before = name - 1;
  while (before > 0 && /^(DET|PROPN)$/.test(passage.tokens[before]!.upos)) before--;
  return /^(,|;|et|and)$/.test(passage.tokens[before]!.form) ? actorsAt(scene, passage, name) : [];
}

/** Whom a number is about: the owners of the unit, those of the number it goes on from, else as for any claim. */
function whose(scene: Scene, passage: Passage, one: QuantityExpression | Inherited, speakers: readonly Found[]) {
  const parties = hosted(scene, passage, one, partiesOf(scene, passage, one.unitToken, speakers));
  const gapped = gappedOwner(scene, passage, one).filter((actor) => !speakers.some(({ id }) => id === actor.id));
  if (gapped.length > 0) return { sources: gapped, targets: [] };
  const people = scene.byHead[passage.index]!.get(one.unitToken);
  const nation = people?.senses[0]?.kind === 'demonym' ? stateOf(people, scene.knowledge) : null;
  const owners: readonly Found[] = nation
    ? [{ id: nation, start: people!.start, end: people!.end, text: people!.text, how: 'demonym' }]
    : 'from' in one
      ? ownersOf(scene, scene.passages[one.passage]!, one.from.unitToken)
      : ownersOf(scene, passage, one.unitToken);
  if (owners.length === 0 && parties.sources.length === 0)
    return { sources: fallback(scene, one, speakers), targets: [] };
  if (owners.length === 0) return parties;
  const rest = [...parties.sources, ...parties.targets].filter(
    (actor) => !owners.some((owner) => owner.id === actor.id),
  );
  return { sources: owners, targets: rest };
}

/** «1.500 soldats français y sont stationnés», "are present there": where, as the text told before, is at the other of its two states. */
function hosted(
  scene: Scene,
  passage: Passage,
  { unitToken, quantity }: QuantityExpression,
  parties: Parties,
): Parties {
  if (parties.targets.length > 0 || parties.sources.length !== 1 || !FORCES.has(quantity.unit)) return parties;
  if (!THERE.test(passage.text)) return parties;
  const [owner] = parties.sources;
  const hosts = scene.pair.filter((id) => id !== owner!.id && isState(id));
  if (hosts.length !== 1 || scene.pair.length > 2 || !scene.pair.includes(owner!.id)) return parties;
  const { start, end, form } = passage.tokens[unitToken]!;
  return { ...parties, targets: [{ id: hosts[0]!, start, end, text: form, how: 'pair' }] };
}

const FORCES = new Set([
  'soldiers',
  'police',
  'instructors',
  'advisers',
  'sappers',
  'workers',
  'engineers',
  'aircraft',
]);
const THERE =
  /(?<!\p{L})(?:sur place|dans le pays|par rotation|y (?:est|sont|étaient|ont|restent|stationnent|demeurent)|there|in the country|present|on the ground|by rotation)(?!\p{L})/iu;

/** Whom the sentence spoke of that a number goes on from; else the states that the text is about; else who gives it. */
function fallback(scene: Scene, one: QuantityExpression | Inherited, speakers: readonly Found[]): readonly Found[] {
  if ('from' in one) {
    const before = partiesOf(scene, scene.passages[one.passage]!, one.from.unitToken, speakers).sources;
    if (before.length > 0) return before;
  }
  return speakers;
}
