import { organisationById, personById, type Rule } from '../../knowledge/index.ts';
import { picked } from '../../language/index.ts';
import { isState } from '../../model/index.ts';
import { distinct, type Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { isPassive } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import { adversaryBefore } from './adversary.ts';
import { agentlessSides } from './agentless.ts';
import { answered, blamed, turnedDown } from './answered.ts';
import { hostsOf } from './at-seat.ts';
import { isBlow } from './blows.ts';
import type { Deed } from './deed.ts';
import { hostOfErrand } from './errand.ts';
import { actOf } from './focus.ts';
import type { FoundEvent, Sides } from './found.ts';
import { givenBelow } from './given.ts';
import { landAhead } from './headed.ts';
import { AT_HOME, heldAtHome, homeSource, homeTarget, homeTogether, WITHIN } from './home.ts';
import { impliedSide } from './implied.ts';
import { notInPassing } from './in-passing.ts';
import { doersOfNamed, namesOther, reactedTo } from './in-reply.ts';
import { continuedSource, departedSides, inheritedSides, openingSource, orderedSides } from './inherited.ts';
import { joinedBy, triedWith } from './joined.ts';
import { joinedTarget } from './joined-target.ts';
import { knownInvaded, knownInvader } from './known-war.ts';
import { isMutual } from './mutual.ts';
import { namesKin, namesSomebody, namesTarget, pointsAtTopic } from './named-target.ts';
import { offeredBy } from './offered.ts';
import { offeredBefore } from './offered-before.ts';
import { ownFirst, WORDS } from './own-first.ts';
import { partiesToldHere } from './pact-here.ts';
import { othersPossessed } from './possessed.ts';
import { doersOfThat, doersOfWhich } from './reacted.ts';
import { respondedTo } from './responded.ts';
import { saidAlready } from './said-already.ts';
import { sameState } from './same-state.ts';
import { allIn, NOBODY, type Side, sideOf } from './sides.ts';
import { isOnlySpokenOf } from './spoken-of.ts';
import { isMedia, sidesOfState } from './states-of.ts';
import { withoutFought, withoutStruck } from './struck.ts';
import { areAll, areOfficials, isPerson, together } from './together.ts';
import { withoutAside } from './told-aside.ts';
import { toldByVictim } from './told-by-victim.ts';
import { isByRebels, namesDoer } from './told-doer.ts';
import { askedByPartner, talksOfTwo } from './unsaid.ts';

/** The two sides that a rule asks for; null where the text does not tell them. */
export function sidesFor(deed: Deed): Sides | null {
  const { scene, passage, trigger, rule } = deed;
  if (rule.ordered) return orderedSides(deed);
  if (rule.implied && isVisitTold(deed)) return null;
  const told = rule.symmetric ? (together(deed) ?? atHome(deed)) : apart(deed);
  if (told && rule.alone && (sidesOfState(scene, told.sources).size > 1 || told.sources.some(isBody))) return null;
  if (told) return told;
  const sources = allIn(scene, passage, trigger, rule.source);
  const targets = allIn(scene, passage, trigger, rule.target);
  const any = [...sources, ...targets];
  const opened = openingSource(deed, sources, targets);
  if (opened) return opened;
  const inherited = inheritedSides(deed, any) ?? talksOfTwo(deed);
  if (inherited || !rule.symmetric) return inherited;
  const seat = rule.type === 'CONSULT' ? hostsOf(deed, any) : [];
  if (seat.length > 0) return { sources: any, targets: seat };
  if (!rule.implied) return null;
  // «a été reçu par le président»: the guest is told, the host goes without saying.
  const own = [...sidesOfState(scene, any)];
  const host = own.length === 1 && any.some(isPerson) ? impliedSide(deed, own) : [];
  return host.length > 0 ? { sources: any, targets: host } : null;
}

/** "demanded their release and compensation for their families": asked of whoever holds them, not of their own. */
const isAskedOfHolder = ({ type, implied }: Rule): boolean => type === 'REQUEST' && implied === 'before';

const isNamedState = ({ id, how }: Found): boolean => isState(id) && /^(name|metonymy|place)$/.test(how);

/** A head of state or government, or somebody whose office is not known. */
function leadsItsState(id: string): boolean {
  if (!id.startsWith('person:')) return false;
  const offices = personById(id)?.offices ?? [];
  return offices.length === 0 || offices.some(({ office }) => /^head-of-/.test(office));
}

/** A body of several states; who leaves an alliance leaves its treaty, which is told as such. */
const isBody = ({ id }: Found): boolean => organisationById(id)?.kind === 'igo';

/** Who wants to join an alliance asks its members. */
const isJoined = ({ id }: Found): boolean => /^(igo|alliance)$/.test(organisationById(id)?.kind ?? '');

/** The first of others who are named, in their order; those told aside where there are none. */
function insteadOf(aside: Side, inside: Side): Side {
  const ids = new Set(aside.actors.map(({ id }) => id));
  const others = inside.actors.filter(({ id }) => !ids.has(id));
  return others.length > 0 ? { role: inside.role, actors: others } : aside;
}

/** Roles of those who are only named somewhere in the sentence. */
const WHEREVER: ReadonlySet<string> = new Set(['elsewhere', 'below']);
/** Those to whom help is promised, for what two pledge; nobody else. */
function toWhom(deed: Deed, mine: readonly string[]): Side {
  const actors = givenBelow(deed).filter(({ id }) => !mine.includes(id));
  return actors.length > 0 ? { role: 'obj', actors } : NOBODY;
}

/** Both sides of one state, for what two do together. */
const atHome = (deed: Deed): Sides | null =>
  homeTogether(deed, allIn(deed.scene, deed.passage, deed.trigger, [...deed.rule.source, ...deed.rule.target]));

/** What is done to papers and stations as well; nobody promises or asks them anything ("a treaty seen by AFP"). */
const OF_MEDIA = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'CONCEDE', 'REJECT', 'RETREAT', 'SANCTION', 'THREATEN']);

/** "SYDNEY (Reuters) -Australia called on": who reports is none of those who do it. */
function withoutMedia(actors: readonly Found[]): readonly Found[] {
  const others = actors.filter(({ id }) => !isMedia(id));
  return others.length > 0 ? others : actors;
}

const mediaIn = (scene: Scene, passage: Passage): string[] =>
  [...scene.byHead[passage.index]!.values()].flatMap(({ senses }) => senses.map(({ id }) => id).filter(isMedia));

/** "launched its invasion": whose a blow is, is not whom it hits. */
const strikesBlow = ({ scene, passage, rule, args }: Deed): boolean =>
  rule.type === 'ASSAULT' && args.some(({ role, token }) => role === 'obj' && isBlow(scene, passage, token));

/** What two may do to each other on a day; that they help each other is mostly a duty. */
const MUTUAL = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'SANCTION', 'THREATEN']);

/** What armed men of no state may do to one. */
const STRUCK = new Set(['ASSAULT', 'COERCE', 'RETREAT']);

function apart(deed: Deed): Sides | null {
  const { scene, passage, trigger, rule, args } = deed;
  let source = sideOf(scene, passage, trigger, ownFirst(scene, passage, trigger, rule));
  if (rule.personSource && !source.actors.some(isPerson) && !areOfficials(scene, passage, rule.source, args))
    return null;
  // A state blocks or objects; its people protest.
  if (rule.type === 'PROTEST' && source.role === 'subj' && source.actors.every(isNamedState)) return null;
  const goesOn = source.actors.length === 0 ? continuedSource(deed) : [];
  if (goesOn.length > 0) source = { role: 'subj', actors: goesOn };
  if (source.actors.length === 0) source = knownInvader(deed);
  if (source.actors.length === 0 && AT_HOME.has(rule.type)) source = homeSource(deed);
  const joined = [...joinedBy(deed), ...triedWith(deed)];
  if (joined.length > 0 && source.actors.length > 0)
    source = { role: source.role, actors: distinct([...source.actors, ...joined]) };
  source = { role: source.role, actors: withoutMedia(source.actors) };
  const own = [...sidesOfState(scene, source.actors)];
  const mine = [
    ...own,
    ...source.actors.map((actor) => actor.id),
    ...(OF_MEDIA.has(rule.type) ? [] : mediaIn(scene, passage)),
  ];
  if (own.length > 1 && MUTUAL.has(rule.type) && isMutual(passage, trigger))
    return { sources: source.actors, targets: source.actors };
  if (namesKin(scene, passage, rule, args)) return null;
  // What is told in the trigger's own phrase, then what goes without saying, then whoever is named further down.
  const near = picked(rule.target, (role) => role !== source.role && role !== 'inside');
  const targetIn = (roles: Rule['target']): Side => withoutAside(deed, sideOf(scene, passage, trigger, roles, mine));
  const whole = doersOfWhich(deed).filter(({ id }) => !mine.includes(id));
  let target: Side =
    whole.length > 0 ? { role: 'implied', actors: whole } : (saidAlready(deed, own, mine, source) ?? targetIn(near));
  // "hit out at Chad during a visit to Oslo": whom the deed's own phrase tells comes before where one was.
  if (target.isAside && rule.target.includes('inside')) target = insteadOf(target, targetIn(['inside']));
  // "Iran and Iraq agreed to a truce in Doha": those who agree do so with each other, wherever they are.
  if (own.length > 1 && rule.type === 'AGREE' && rule.loneSymmetric && WHEREVER.has(target.role))
    target = toWhom(deed, mine);
  if (rule.type === 'ACCUSE' && target.actors.length > 0) {
    // «condamner l'invasion de l'Ukraine» is said of nobody whom the text names.
    const blamed = withoutStruck(scene, passage, trigger, target.actors);
    mine.push(...picked(target.actors, (one) => !blamed.includes(one)).map(({ id }) => id));
    target = { role: target.role, actors: blamed };
  }
  if (rule.type === 'SUPPORT' && target.actors.length > 0) {
    const backed = withoutFought(scene, passage, target.actors);
    target = { role: target.role, actors: withoutStruck(scene, passage, trigger, backed) };
    if (target.actors.length === 0) return null;
  }
  if (rule.bodyTarget && !target.actors.some(rule.type === 'REQUEST' ? isJoined : isBody)) return null;
  if (rule.stateTarget && !target.actors.some(isNamedState)) return null;
  if (target.actors.every(({ how }) => how === 'possessive') && strikesBlow(deed)) target = NOBODY;
  if (target.actors.length === 0) target = { role: 'poss', actors: othersPossessed(deed, mine) };
  if (target.actors.length === 0) target = knownInvaded(deed, own);
  if (target.actors.length === 0) target = toldByVictim(deed, own);
  if (target.actors.length === 0 && WITHIN.has(rule.type))
    target = sameState(scene, passage, source, sideOf(scene, passage, trigger, rule.target));
  // Who was wronged before is whom an apology is for.
  if (target.actors.length === 0 && rule.type === 'CONCEDE')
    target = { role: 'implied', actors: impliedSide(deed, own) };
  if (target.actors.length === 0 && AT_HOME.has(rule.type) && !isAskedOfHolder(rule)) target = homeTarget(deed, source);
  if (target.actors.length === 0 && own.length > 1) {
    // «Les dirigeants russe et vietnamien …, lors d'une visite à Hanoï»: the host among them is the other side.
    const host = sideOf(scene, passage, trigger, rule.place ?? []);
    const hosts = sidesOfState(scene, host.actors);
    const guests = source.actors.filter((actor) => ![...sidesOfState(scene, [actor])].some((id) => hosts.has(id)));
    if (host.actors.length > 0 && guests.length > 0) return { sources: guests, targets: host.actors };
  }
  if (target.actors.length === 0) target = { role: 'obj', actors: doersOfThat(deed, own) };
  if (target.actors.length === 0) target = { role: 'obj', actors: offeredBy(deed, mine) };
  if (target.actors.length === 0) target = { role: 'implied', actors: hostOfErrand(scene, passage, trigger, own) };
  const named = target.actors.length > 0 ? null : doersOfNamed(deed, own);
  if (named?.length === 0 && rule.type === 'ACCUSE' && rule.implied === 'topic') return null;
  if (named) target = { role: 'implied', actors: named };
  if (target.actors.length === 0) target = { role: 'implied', actors: reactedTo(deed, source.actors) };
  if (target.actors.length === 0) target = { role: 'implied', actors: partiesToldHere(deed, own) };
  const isTogether = own.length > 1 && rule.type === 'AGREE' && rule.loneSymmetric;
  if (target.actors.length === 0 && !isTogether && pointsAtTopic(scene, passage, rule, args))
    target = { role: 'implied', actors: impliedSide(deed, own, true) };
  const isTold = SAID.has(rule.type) && namesSomebody(scene, passage, args);
  if (target.actors.length === 0 && !isTold && rule.target.includes('inside') && !isTogether)
    target = targetIn(['inside']);
  if (target.actors.length === 0 && !isTold && rule.deepTarget) target = targetIn(['objof', 'inside']);
  // Goods are seized from whom a clause tells; words are not said to him.
  if (target.role === 'objof' && SAID.has(rule.type))
    target = { role: 'objof', actors: notInPassing(scene, passage, trigger, 'inside', target.actors) };
  if (target.actors.length > 0 && source.actors.length === 0 && rule.sourceOptional) {
    if (rule.type === 'SANCTION' && isOnlySpokenOf(passage, trigger)) return null;
    // "rebels seeking to overthrow the government": nobody has done it.
    if (rule.type === 'COERCE' && passage.tokens[trigger]!.feats.VerbForm === 'Inf') return null;
    const international = rule.internationalSource && /\binternational/i.test(around(passage, trigger));
    const token = passage.tokens[trigger]!;
    const at = { start: token.start, end: token.end, text: token.form };
    source = international ? { role: 'adj', actors: [{ ...at, id: rule.internationalSource!, how: 'name' }] } : source;
    // "tens of thousands marched against him": a leader's own people; another minister is met abroad as well.
    if (rule.type === 'PROTEST' && target.actors.some(({ id }) => leadsItsState(id)))
      return { sources: target.actors.filter(({ id }) => isState(id)), targets: target.actors };
    return { sources: source.actors, targets: target.actors };
  }
  // "Suspected militants shot dead two Egyptian policemen": whom it hit is known, whose they are is not.
  if (
    source.actors.length === 0 &&
    target.actors.length > 0 &&
    STRUCK.has(rule.type) &&
    isByRebels(scene, passage, args)
  )
    return { sources: [], targets: target.actors };
  if (source.actors.length === 0) source = heldAtHome(deed, target);
  if (
    source.actors.length === 0 &&
    // "began a withdrawal of troops": whose they are is not told by who else was spoken of.
    !(rule.type === 'RETREAT' && target.role === 'clausesubj') &&
    !namesDoer(scene, passage, trigger, args) &&
    (rule.implied === 'partner' || rule.implied === 'victim')
  )
    source = {
      role: 'implied',
      actors: impliedSide(deed, [...sidesOfState(scene, target.actors)]).filter(({ id }) => !isPraised(deed, id)),
    };
  // "the severing of ties between Chad and Togo": who did it to the other is not told.
  if (
    source.actors.length === 0 &&
    /^(between|objwith)$/.test(target.role) &&
    sidesOfState(scene, target.actors).size > 1
  )
    return { sources: target.actors, targets: target.actors };
  if (source.actors.length === 0)
    return turnedDown(deed) ?? departedSides(deed) ?? askedByPartner(deed) ?? agentlessSides(deed, target.actors);
  const within = rule.loneSymmetric && target.actors.length === 0 && own.length === 1;
  const sides = within ? homeTogether(deed, source.actors) : null;
  if (sides) return sides;
  if (
    target.actors.length === 0 &&
    rule.loneSymmetric &&
    !isOffer(passage, trigger) &&
    (own.length > 1 || source.actors.every(areAll))
  )
    return { sources: source.actors, targets: source.actors };
  if (target.actors.length === 0) {
    const before =
      respondedTo(deed, source.actors) ?? answered(deed) ?? blamed(deed) ?? offeredBefore(deed, source.actors);
    if (before) return before;
  }
  if (target.actors.length === 0) target = { role: 'implied', actors: joinedTarget(actOf(deed, own)) };
  if (target.actors.length === 0) target = { role: 'in', actors: landAhead(scene, passage, own) };
  if (target.actors.length === 0 && passage.tokens[trigger]!.upos === 'VERB') {
    const other = adversaryBefore(actOf(deed, own));
    const { start, end, form } = passage.tokens[trigger]!;
    if (other) target = { role: 'implied', actors: [{ id: other, start, end, text: form, how: 'inherited' }] };
  }
  if (target.actors.length === 0 && !namesTarget(deed) && !namesOther(scene, passage, rule, args))
    target = { role: 'implied', actors: impliedSide(deed, own) };
  if (target.actors.length === 0 && !rule.targetOptional) return null;
  return { sources: source.actors, targets: target.actors };
}

/** "The release of prisoners by Azerbaijan was welcomed": whoever did it is not the one who welcomes it. */
const isPraised = ({ scene, passage, trigger, rule }: Deed, id: string): boolean =>
  rule.type === 'SUPPORT' &&
  isPassive(passage, trigger) &&
  childrenBy(passage, trigger, 'nsubj')
    .flatMap((child) => subtree(passage, child))
    .some((node) => actorsAt(scene, passage, node).some((actor) => actor.id === id));

/** «la visite de Vladimir Poutine» of whom a visit was told is that one. */
function isVisitTold({ scene, passage, trigger, rule: { type, source }, earlier }: Deed): boolean {
  if (type !== 'CONSULT' || passage.tokens[trigger]!.upos !== 'NOUN' || !isDefinite(passage, trigger)) return false;
  const own = sidesOfState(scene, sideOf(scene, passage, trigger, source).actors);
  const isOfMine = ({ event }: FoundEvent): boolean =>
    event.type === 'CONSULT' && [...event.sources, ...event.targets].some((id) => own.has(id));
  return earlier.some(isOfMine);
}

/** «ont proposé d'en fournir», "offered troops": what several offer is for others. */
const isOffer = (passage: Passage, trigger: number): boolean =>
  /^(offer|volunteer|propose|offrir|proposer)$/i.test(passage.tokens[trigger]!.lemma);

const SAID = new Set([...WORDS, 'REJECT']);

const around = (passage: Passage, trigger: number): string =>
  (passage.children[trigger] ?? []).map((child) => passage.tokens[child]!.form).join(' ');
