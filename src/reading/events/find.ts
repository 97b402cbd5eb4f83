import { organisationById, type Rule } from '../../knowledge/index.ts';
import { mapped } from '../../language/index.ts';
import { type EventCore, isState, type Origin } from '../../model/index.ts';
import { type Found, idsOf } from '../actors/found.ts';
import { speaksOfItself } from '../actors/resolve.ts';
import { dateFor } from '../dates/attach.ts';
import { isToCome } from '../dates/to-come.ts';
import { evidenceOf } from '../evidence.ts';
import { type Attribution, attributionFor, isAnswer } from '../saying/attribution.ts';
import { hearersOf } from '../saying/hearers.ts';
import type { Stance } from '../saying/mood.ts';
import { AUTHOR, originsOf } from '../saying/origin.ts';
import { reportingClass } from '../saying/reporting.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { holdsWording } from '../text/wordings.ts';
import { isGiftToAccuser } from './accuser.ts';
import { argumentsOf } from './arguments.ts';
import { areAtWar } from './at-war.ts';
import { dimensionsOf, placeOf, quantityOf } from './circumstances.ts';
import { fits } from './conditions.ts';
import { distributedEvents } from './distributed.ts';
import { elidedEvents } from './elided.ts';
import type { FoundEvent, Sides } from './found.ts';
import { listedGoods } from './listed.ts';
import { meetingDay } from './meeting-day.ts';
import { praised } from './praised.ts';
import { isPrivate } from './private.ts';
import { withoutAims, withoutPromises } from './promised.ts';
import { eventsByReason } from './reason-each.ts';
import { withoutRepeats } from './repeats.ts';
import { withSameDeeds } from './same-deed.ts';
import { isToItself } from './same-state.ts';
import { placeAnnounced, settingOf } from './setting.ts';
import { isMedia, sidesOfState } from './states-of.ts';
import { stanceFor } from './told.ts';
import { traceOf } from './trace.ts';
import { rulesAt } from './triggers.ts';
import { sidesFor } from './whom.ts';

export type { FoundEvent } from './found.ts';

/** How many events back something may point. */
const LOOK_BACK = 100;

/**
 * The events of a passage: every trigger of every rule whose sides are told.
 * @param earlier the events of the passages before, for what points back to them
 */
export function findEvents(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  earlier: readonly FoundEvent[],
): FoundEvent[] {
  if (passage.block.kind === 'heading' && /\?\s*$/.test(passage.text)) return [];
  if (holdsWording(passage.text, scene.knowledge.lexicon.classes.offTopic[scene.language])) return [];
  const found: FoundEvent[] = [];
  // All that may be pointed back to; made anew where one more is found.
  let before = earlier.slice(-LOOK_BACK);
  const rules = mapped(passage.tokens, (_, index) => rulesAt(scene, passage, index));
  const owns = (token: number): boolean => (rules[token]?.length ?? 0) > 0;
  const { label } = passage;
  const readAt = (index: number): void => {
    for (const rule of rules[index]!) {
      const event = applyRule(scene, passage, index, rule, attributions, before, owns);
      if (!event) continue;
      found.push(event);
      before = [...before, event];
      if (rule.overrides) break;
    }
  };
  const isOwn = (token: Passage['tokens'][number]): boolean =>
    token.start >= passage.start && (!label || token.end > label.end);
  passage.tokens.forEach((token, index) => {
    if (owns(index) && isOwn(token)) readAt(index);
  });
  // «Visite à Doha : 3 février»: where the rest tells no deed, the label does.
  if (label && found.length === 0)
    for (const [index, token] of passage.tokens.entries()) if (token.end <= label.end) readAt(index);
  const goods = found.length === 0 ? listedGoods(scene, passage, before) : null;
  // Under the rule for what is handed over, where the rules that are read with have one.
  const given = goods && scene.knowledge.events.find(({ id }) => id === 'aid.provide');
  if (goods && given) {
    const event = applyRule(scene, passage, goods.trigger, given, attributions, before, owns, goods.sides);
    if (event) found.push(event);
  }
  const praise = found.length === 0 ? praised(scene, passage, attributions) : null;
  const praising = praise && scene.knowledge.events.find(({ id }) => id === 'support.praise');
  if (praise && praising) {
    const event = applyRule(scene, passage, praise.trigger, praising, attributions, before, owns, praise.sides);
    if (event) found.push(event);
  }
  const kept = withoutAims(passage, withoutPromises(passage, withoutRepeats(passage, found)));
  const all = [...kept, ...elidedEvents(scene, passage, kept)];
  return withSameDeeds(scene, passage, all, earlier)
    .flatMap((one) => distributedEvents(scene, one))
    .flatMap((one) => eventsByReason(scene, passage, one));
}

function applyRule(
  scene: Scene,
  passage: Passage,
  trigger: number,
  rule: Rule,
  attributions: readonly Attribution[],
  earlier: readonly FoundEvent[],
  owns: (token: number) => boolean,
  given: Sides | null = null,
): FoundEvent | null {
  const args = argumentsOf(scene, passage, trigger);
  if (!given && !fits(scene, passage, trigger, rule, args)) return null;
  // Whoever holds an office is known by name, whatever it is called («le maître du Kremlin»).
  const isKnown = given?.sources.some(({ id }) => id.startsWith('person:')) === true;
  if (!isKnown && isPrivate(scene, passage, rule, args)) return null;
  const tone = stanceFor(scene, passage, trigger, rule);
  if (!tone) return null;
  const heldFor = attributionFor(attributions, passage, trigger);
  // "denied Chad's accusations": they were made all the same.
  const isCharge = rule.type === 'ACCUSE' && passage.tokens[trigger]!.upos === 'NOUN';
  const attribution = heldFor?.kind === 'deny' && isCharge ? null : heldFor;
  // What is denied is a claim about an event, not the event.
  if (attribution?.kind === 'deny') return null;
  const ruled = attempted(passage, rule, stanceOfRule(tone, rule, passage.tokens[trigger]!.form));
  // Whose deed it is need not be asked of what is so surely none.
  if (!isPlain(ruled) && !isVow(passage, rule, ruled) && isNoDeed(passage, trigger, ruled)) return null;
  const heard =
    attribution && speaksOfItself(passage)
      ? { ...scene, firstPerson: attribution.actors, secondPerson: hearersOf(scene, passage, attribution) }
      : scene;
  const told = given ?? sidesFor({ scene: heard, passage, trigger, rule, args, earlier });
  if (!told) return null;
  const sides = { ...told, ...withoutTeller(told, attribution) };
  if (isGiftToAccuser(scene, passage, trigger, rule.type, sides.targets)) return null;
  if (isToItself(rule.type, sides)) return null;
  // "told Reuters not to expect a deal": nothing is asked of who reports it.
  if (rule.type === 'REQUEST' && sides.targets.length > 0 && sides.targets.every(({ id }) => isMedia(id))) return null;
  const date =
    dateFor(scene, passage, trigger, owns) ??
    (SPOKEN.has(rule.type) ? daySaid(scene, passage, sides, attribution) : null);
  if (rule.type === 'AID' && areAtWar(scene, idsOf(sides.sources), idsOf(sides.targets), date)) return null;
  // "Deliveries begin next year": what a coming day dates is planned.
  const own: Stance =
    isPlain(ruled) && isToCome(scene, date) ? { ...ruled, factuality: 'PR+', mood: 'planned' } : ruled;
  // A noun is as sure as what it points back to; a verb tells its own.
  const like = passage.tokens[trigger]!.upos === 'NOUN' || passage.intro ? sides.like : undefined;
  const stance = isVow(passage, rule, own) ? PLAIN : isPlain(own) && like ? like.stance : own;
  if (isNoDeed(passage, trigger, stance)) return null;
  const vowed = isOwnVow(passage, trigger, rule, stance, heard.firstPerson);
  const { start } = passage.tokens[trigger]!;
  const certain = factualityOf(scene, stance, attribution, sides);
  // Who answers in an interview tells what others say as an author does.
  const heardOf = attribution && isAnswer(attribution) ? attribution : null;
  const voice = attribution && !heardOf ? null : spokenBy(scene, passage, trigger, rule, sides);
  const from =
    attribution && !heardOf
      ? originsOf(attribution)
      : (like?.event.origins ?? (heardOf && voice?.[0] === AUTHOR ? originsOf(heardOf) : voice!));
  // «cette visite» is the meeting that was told, with its day and place.
  const same = sides.like?.event.type === 'CONSULT' && rule.type === 'CONSULT' ? sides.like.event : undefined;
  const setting = settingOf(scene, passage, trigger, rule);
  const placed = setting ?? placeOf(scene, passage, rule, args) ?? same?.place ?? null;
  const announced =
    placed === null ? placeAnnounced(scene, passage, rule, [...sides.sources, ...sides.targets], earlier) : null;
  const event: EventCore = {
    id: `e${start}.${rule.id}`,
    type: vowed ? 'AGREE' : rule.type,
    // Where they talked is told of the talks, and not of the whole journey.
    mode: vowed ? null : ((setting === null ? same?.mode : null) ?? rule.mode ?? null),
    contexts: rule.contexts ?? [],
    dimensions: dimensionsOf(scene, passage, trigger, rule, args),
    sources: idsOf(sides.sources),
    targets: idsOf(sides.targets),
    date:
      date ??
      same?.date ??
      (stance.mood === 'asserted' ? meetingDay(scene, passage, trigger, rule, sides, earlier) : null),
    place: placed ?? announced?.place ?? null,
    quantity: quantityOf(scene, passage, trigger, args),
    factuality: vowed ? 'CT+' : certain === 'CT+' && like ? like.event.factuality : certain,
    mood: vowed ? 'asserted' : stance.mood,
    origins: [...from],
    agreement: null,
    evidence: [evidenceOf(scene, passage), ...(announced ? [evidenceOf(scene, announced.passage)] : [])],
    rule: rule.id,
  };
  return {
    event,
    trace: traceOf(scene, passage, trigger, rule, sides, attribution, stance),
    passage: passage.index,
    trigger,
    stance,
  };
}

/** "…, Reuters reported, citing Ukrainian intelligence": named as whom it is known from, and in no other place. */
function withoutTeller(
  { sources, targets }: Sides,
  attribution: Attribution | null,
): Pick<Sides, 'sources' | 'targets'> {
  if (!attribution) return { sources, targets };
  const isTeller = ({ id, start, end, how }: Found): boolean =>
    how !== 'inherited' &&
    (end <= attribution.start || start >= attribution.end) &&
    attribution.actors.some((one) => one.id === id && one.start === start);
  const rest = (side: readonly Found[]): readonly Found[] => {
    const kept = side.filter((actor) => !isTeller(actor));
    return kept.length > 0 ? kept : side;
  };
  return { sources: rest(sources), targets: rest(targets) };
}

/** What is only thought of, or is not so. */
const isNoDeed = (passage: Passage, trigger: number, stance: Stance): boolean =>
  (stance.mood === 'hypothetical' && !isOwnChance(passage, trigger, stance)) || stance.factuality.endsWith('-');

/** «La Grèce pourrait prêter des batteries»: a chance that the modal gives the very verb, and no noun round it. */
function isOwnChance(passage: Passage, trigger: number, { factuality, at }: Stance): boolean {
  const token = passage.tokens[trigger]!;
  if (factuality !== 'PS+' || token.upos !== 'VERB' || at < 0) return false;
  const isModal = /^(pouvoir|risquer|may|might|could)$/i.test(passage.tokens[at]!.lemma);
  return isModal && (token.head === at || passage.tokens[at]!.head === trigger);
}

/** "tried to hack", «a tenté d'assassiner»: force that was tried was used, whatever came of it; who «est tenté» has not. */
const attempted = (passage: Passage, rule: Rule, stance: Stance): Stance =>
  stance.mood === 'planned' &&
  (rule.type === 'ASSAULT' || rule.type === 'COERCE') &&
  /^(tried|attempted|tenté|tentée|tenta|tentèrent|essayé|tentatives?|attempts?)$/i.test(stance.sign ?? '') &&
  !childrenBy(passage, stance.at, 'aux', 'cop').some((child) => passage.tokens[child]!.lemma === 'être')
    ? { ...stance, factuality: 'CT+', mood: 'asserted' }
    : stance;

const PLAIN: Stance = { factuality: 'CT+', mood: 'asserted', sign: null, at: -1 };

/** «a promis son plein soutien»: who promises support gives it; a crowd that is called up to cheer has come. */
function isVow(passage: Passage, rule: Rule, { mood, at }: Stance): boolean {
  if (mood !== 'planned' || rule.type !== 'SUPPORT') return false;
  const vows = at >= 0 && /^(promettre|promise|pledge|vow|jurer|swear|engager)$/i.test(passage.tokens[at]!.lemma);
  return vows || rule.mode === 'rally';
}

/** "We will deepen our cooperation", said by both: what they say they will do together they promise each other. */
const isOwnVow = (
  passage: Passage,
  trigger: number,
  rule: Rule,
  stance: Stance,
  speakers: Scene['firstPerson'] = [],
): boolean =>
  rule.type === 'COOPERATE' &&
  stance.mood === 'planned' &&
  new Set(speakers.map(({ id }) => id).filter(isState)).size > 1 &&
  /^(we|nous)$/i.test(passage.tokens[subjectOf(passage, trigger)]?.form ?? '');

const isPlain = (stance: Stance): boolean => stance.mood === 'asserted' && stance.factuality === 'CT+';

/** «est attendu à Erevan» asserts a plan. */
const stanceOfRule = (stance: Stance, rule: Rule, sign: string): Stance =>
  rule.planned && isPlain(stance) ? { factuality: 'PR+', mood: 'planned', sign, at: stance.at } : stance;

/** "The sales break the accord, the minister said on Thursday": words against another have the day on which they were said. */
const daySaid = (scene: Scene, passage: Passage, { sources }: Sides, said: Attribution | null): EventCore['date'] =>
  said && said.verb >= 0 && sources.some(({ id }) => said.actors.some((one) => one.id === id))
    ? dateFor(scene, passage, said.verb, () => false)
    : null;

/** Acts that are words: who condemns or threatens is whom we know it from. A demand is put to someone, and seen. */
const SPOKEN = new Set(['ACCUSE', 'THREATEN']);

function spokenBy(scene: Scene, passage: Passage, trigger: number, rule: Rule, sides: Sides): readonly Origin[] {
  const person = sides.sources.find((actor) => actor.id.startsWith('person:'));
  const { upos, head } = passage.tokens[trigger]!;
  // «Lavrov a salué le courage des soldats», «a réaffirmé son soutien»: praise and backing are words, and someone's.
  const isSaid = upos === 'NOUN' && head >= 0 && reportingClass(scene, passage, head) === 'assert';
  const isPerson = person !== undefined || sides.sources.some(({ how }) => how === 'office');
  const voiced = rule.type === 'SUPPORT' && isPerson && (isSaid || (upos === 'VERB' && rule.mode === 'praise'));
  const spoken = SPOKEN.has(rule.type) && ['VERB', 'ADJ'].includes(upos);
  const first = person ?? sides.sources[0];
  if ((!voiced && !spoken) || !first) return [AUTHOR];
  return originsOf({ speaker: first.id, actors: sides.sources, anonymous: false });
}

/** What another says of them is probable at most; what a party says of itself stands. */
function factualityOf(
  scene: Scene,
  stance: Stance,
  attribution: Attribution | null,
  sides: Sides,
): EventCore['factuality'] {
  if (!attribution || isAnswer(attribution) || stance.factuality !== 'CT+') return stance.factuality;
  const speakers = new Set([...sidesOfState(scene, attribution.actors)].map((id) => organisationById(id)?.of ?? id));
  const own = [...sidesOfState(scene, sides.sources)].some((id) => speakers.has(id));
  return own && attribution.kind !== 'allege' ? 'CT+' : 'PR+';
}
