import type { Rule } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import { actorsBelow } from '../actors/below.ts';
import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { classesOf } from '../text/words.ts';
import type { Deed } from './deed.ts';
import type { FoundEvent, Sides } from './found.ts';
import { asInherited, lastTold } from './last-told.ts';
import { sidesOfState } from './states-of.ts';

/** Types whose sides go without saying; a blow, a threat or a blame needs its own. */
const INHERITING = new Set(['AGREE', 'AID', 'CONSULT', 'COOPERATE', 'SUPPORT']);

/** How many passages back «cette rencontre» may point. */
const REACH = 8;

/**
 * The sides of an event that its own words do not tell: a list item takes those of the sentence that opens the list, a
 * definite noun («la rencontre») and an act without a giver («11 000 soldiers were sent») those of the last event of
 * the kind, a bare noun in a list or table those of the states that the document is about.
 * @param told actors that were found in a role, which an inherited event must not contradict
 */
export function inheritedSides({ scene, passage, trigger, rule, earlier }: Deed, told: readonly Found[]): Sides | null {
  if (!INHERITING.has(rule.type)) return null;
  const next = nextOf(passage, trigger, rule, earlier);
  const from =
    opening(passage, rule, earlier) ?? pointedAt(passage, trigger, rule, earlier) ?? next ?? sameAct(rule, earlier);
  const as = (ids: readonly string[]): Found[] => asInherited(passage, trigger, ids);
  if (from) {
    const all = [...from.event.sources, ...from.event.targets];
    if (told.some((actor) => !all.includes(actor.id))) return null;
    // "Qatar mediates between Chad and Sudan. The talks …" are between the two.
    if (rule.symmetric && isMediation(from))
      return { sources: as(from.event.targets), targets: as(from.event.targets), like: from };
    const sides = { sources: as(from.event.sources), targets: as(from.event.targets) };
    return from === next ? sides : { ...sides, like: from };
  }
  if (scene.pair.length < 2 || told.some((actor) => !scene.pair.includes(actor.id))) return null;
  const isTogether = (rule.symmetric && isBareItem(passage, trigger)) || isMutual(passage, trigger, rule);
  if (!isTogether && !isVisitOfBoth(scene, passage, trigger, rule)) return null;
  // «est arrivée à Kigali pour une visite»: who comes is told, the other receives.
  const comer = [...sidesOfState(scene, told)].filter((id) => scene.pair.includes(id));
  if (!isTogether && comer.length === 1)
    return { sources: [...told], targets: as(scene.pair.filter((id) => id !== comer[0])) };
  const both = as(scene.pair);
  return { sources: both, targets: both };
}

/** One that stands outside brings two together: it is told as the one side, they as the other. */
const isMediation = ({ event: { type, mode, sources, targets } }: FoundEvent): boolean =>
  type === 'CONSULT' &&
  mode === null &&
  targets.filter(isState).length > 1 &&
  !sources.some((id) => targets.includes(id));

/** How many passages back the troops may have been told that leave. */
const TROOPS_WITHIN = 3;

/**
 * «Le Niger a demandé à la France de retirer ses troupes. Les derniers soldats sont partis en décembre»: whose troops were
 * told to go, driven out, going or sent, and where; null where their noun tells whose they are.
 */
export function departedSides({ scene, passage, rule, args, earlier }: Deed): Sides | null {
  if (rule.type !== 'RETREAT') return null;
  const troops = args.find(
    ({ role, token }) =>
      (role === 'subj' || role === 'obj') &&
      isDefinite(passage, token) &&
      actorsBelow(scene, passage, token).length === 0 &&
      classesOf(passage.tokens[token]!, scene.knowledge.lexicon, scene.language).includes('troops'),
  );
  if (!troops || scene.byHead[passage.index]!.size > 0) return null;
  const last = lastTold(
    earlier,
    passage,
    TROOPS_WITHIN,
    ({ event, passage: at }) => at < passage.index && MOVED.has(event.type),
  );
  if (!last) return null;
  const { sources, targets, type, dimensions } = last.event;
  const isOfTroops = dimensions.includes('troops') || A_LEAVING.test(scene.passages[last.passage]!.text);
  if (!isOfTroops || sources.length === 0 || targets.length === 0) return null;
  const [doers, others] = type === 'REQUEST' || type === 'COERCE' ? [targets, sources] : [sources, targets];
  return { sources: asInherited(passage, troops.token, doers), targets: asInherited(passage, troops.token, others) };
}

const MOVED = new Set(['AID', 'COERCE', 'REQUEST', 'RETREAT']);
const A_LEAVING = /(?<!\p{L})(?:withdraw|pull out|leave|retir|retrait|part(?:ir|ent|e)|départ|quitt)/iu;

/** How many passages back an order may stand. */
const ORDERED_WITHIN = 6;

/**
 * «Le Vietnam a commandé douze avions à la Suède. Les premiers ont été livrés en mai», "Deliveries begin in 2028": from the
 * seller to the buyer of the last order; null where somebody is named in the clause, or what is delivered is anything else.
 */
export function orderedSides({ scene, passage, trigger, rule, earlier }: Deed): Sides | null {
  const order = lastTold(
    earlier,
    passage,
    ORDERED_WITHIN,
    ({ event, trace }) =>
      // A delivery that was told is no order.
      trace.arguments.some(({ slot, how }) => slot === 'source' && how !== 'inherited') &&
      event.type === rule.type &&
      event.mode === rule.mode &&
      (rule.dimensions ?? []).every((one) => event.dimensions.includes(one)),
  );
  if (!order || order.event.targets.length === 0) return null;
  if (order.passage === passage.index && order.trigger > trigger) return null;
  if (actorsBelow(scene, passage, trigger).length > 0) return null;
  const { upos } = passage.tokens[trigger]!;
  if (upos === 'NOUN' && !isDefinite(passage, trigger) && passage.tokens[trigger]!.feats.Number !== 'Plur') return null;
  // «la livraison d'un message»: told what is delivered, by a word for no arms.
  if (upos === 'NOUN' && childrenBy(passage, trigger, 'nmod', 'amod', 'compound').length > 0) return null;
  return {
    sources: asInherited(passage, trigger, order.event.targets),
    targets: asInherited(passage, trigger, order.event.sources),
  };
}

/** An event of the sentence that ends in the colon above the list, one of the same type first. */
function opening(passage: Passage, rule: Rule, earlier: readonly FoundEvent[]): FoundEvent | undefined {
  const { intro } = passage;
  if (!intro) return undefined;
  // «Points clés de la coopération franco-turque :» tells no giver and no receiver.
  const hasSides = (one: FoundEvent): boolean =>
    rule.symmetric || !one.event.sources.some((id) => one.event.targets.includes(id));
  const events = earlier.filter((one) => one.passage === intro.index && hasSides(one));
  return events.find((one) => one.event.type === rule.type) ?? events[0];
}

/** «cette rencontre», «la visite»: a definite noun without actors of its own points to the last event of its type. */
function pointedAt(
  passage: Passage,
  trigger: number,
  rule: Rule,
  earlier: readonly FoundEvent[],
): FoundEvent | undefined {
  if (rule.type !== 'CONSULT' || passage.tokens[trigger]!.upos !== 'NOUN') return undefined;
  if (!isDefinite(passage, trigger)) return undefined;
  return lastTold(
    earlier,
    passage,
    REACH,
    ({ event, stance }) => event.type === 'CONSULT' && stance.mood === 'asserted',
  );
}

/** «Un second sommet est prévu», "another exercise will be held": of those who held the last one. */
function nextOf(passage: Passage, trigger: number, rule: Rule, earlier: readonly FoundEvent[]): FoundEvent | undefined {
  const { upos, deprel, form } = passage.tokens[trigger]!;
  if (upos !== 'NOUN' || !deprel.startsWith('nsubj') || isDefinite(passage, trigger)) return undefined;
  if (rule.type !== 'CONSULT' && !(rule.type === 'COOPERATE' && AN_EXERCISE.test(form))) return undefined;
  const isNext = childrenBy(passage, trigger, 'amod', 'det').some((child) => ANOTHER.test(passage.tokens[child]!.form));
  if (!isNext) return undefined;
  return lastTold(
    earlier,
    passage,
    REACH,
    ({ event, stance, passage: at }) =>
      at < passage.index && event.type === rule.type && event.targets.length > 0 && stance.mood === 'asserted',
  );
}

const ANOTHER =
  /^(autres?|nouve(au|l|lle|aux|lles)|seconde?|deuxième|troisième|quatrième|prochaine?|another|second|third|fourth|new|next|further|fresh)$/i;

/** An act whose giver and receiver go without saying: the last one of its type and dimension. */
function sameAct(rule: Rule, earlier: readonly FoundEvent[]): FoundEvent | undefined {
  if (rule.type !== 'AID' || !rule.about) return undefined;
  return earlier.findLast(
    (one) => one.event.type === 'AID' && one.event.dimensions.some((name) => name === 'arms' || name === 'troops'),
  );
}

/** A list item or cell that is one noun phrase: «Renforcement des échanges économiques». */
function isBareItem(passage: Passage, trigger: number): boolean {
  if (!['list-item', 'table-cell'].includes(passage.block.kind)) return false;
  return clauseOf(passage, trigger) === trigger || passage.tokens[trigger]!.head < 0;
}

/** «des engagements mutuels», "reciprocal pledges": both sides by the adjective. */
const isMutual = (passage: Passage, trigger: number, rule: Rule): boolean =>
  (rule.symmetric || rule.loneSymmetric || false) &&
  childrenBy(passage, trigger, 'amod').some((child) => {
    const { form } = passage.tokens[child]!;
    return MUTUALLY.test(form) || (rule.type === 'COOPERATE' && JOINTLY.test(form) && takesPlace(passage, trigger));
  });

const MUTUALLY = /^(mutuel|réciproque|bilatéral|mutual|reciprocal|bilateral)/i;

/** "Joint drills took place in September": what two do together need not say that it is between them. */
const JOINTLY = /^(conjoint|commun(e?s?|aux)$|joint$)/i;

/** Told as something that is held; "the lack of joint drills" tells of none. */
function takesPlace({ tokens, block }: Passage, noun: number): boolean {
  const { deprel, head, form } = tokens[noun]!;
  if (!AN_EXERCISE.test(form) || /^(title|heading)$/.test(block.kind) || head < 0) return false;
  return /^(nsubj|obj|obl)/.test(deprel) && tokens[head]!.upos === 'VERB';
}

const AN_EXERCISE =
  /^(exercices?|manœuvres?|entraînements?|patrouilles?|drills?|exercises?|man(o?eu|eu)v(er|re)s?|patrols?)$/i;

/** «Les déplacements du ministre omanais : – Visite à Doha»: the one state that opens the list does what its items tell. */
export function openingSource(
  { scene, passage, rule }: Deed,
  sources: readonly Found[],
  targets: readonly Found[],
): Sides | null {
  const { intro } = passage;
  if (!intro || rule.symmetric || sources.length > 0 || targets.length === 0) return null;
  const root = intro.tokens.findIndex((token) => token.head < 0);
  const opening = actorsBelow(scene, intro, root);
  const states = new Set(opening.map(({ id }) => id).filter(isState));
  const meant = opening.filter(({ id }) => !targets.some((target) => target.id === id));
  return states.size === 1 && meant.some(({ id }) => states.has(id))
    ? { sources: meant.map((one) => ({ ...one, how: 'inherited' })), targets }
    : null;
}

/** «Cette visite d'État change les relations entre A et B»: a visit in a sentence about both. */
function isVisitOfBoth(scene: Scene, passage: Passage, trigger: number, rule: Rule): boolean {
  if (rule.type !== 'CONSULT' || passage.tokens[trigger]!.upos !== 'NOUN') return false;
  // «C'est une visite», «cette visite»; "a summit" is any.
  if (!isDefinite(passage, trigger) && childrenBy(passage, trigger, 'cop').length === 0) return false;
  const root = passage.tokens.findIndex((token) => token.head < 0);
  const named = new Set(actorsBelow(scene, passage, root).map((actor) => actor.id));
  return scene.pair.every((id) => named.has(id));
}

/**
 * «L'Arménie boycotte le sommet. Et cherche de nouveaux partenaires.», "Chad left the bloc. And looked for allies.": a sentence
 * that goes on without a subject has that of the one before.
 */
export function continuedSource({ scene, passage, trigger }: Deed): readonly Found[] {
  const { upos, head, feats } = passage.tokens[trigger]!;
  if (upos !== 'VERB' || head >= 0 || feats.VerbForm === 'Inf') return [];
  if (!/^(et|mais|puis|and|but|then)$/i.test(passage.tokens[0]!.form) || subjectOf(passage, trigger) >= 0) return [];
  const before = scene.passages[passage.index - 1];
  if (!before || before.block !== passage.block) return [];
  const root = before.tokens.findIndex((token) => token.head < 0);
  const subject = subjectOf(before, root);
  return asInherited(
    passage,
    trigger,
    actorsAt(scene, before, subject).map(({ id }) => id),
  );
}
