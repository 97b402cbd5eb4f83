import { organisationById, placeById, type Rule } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, isPassive, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { roleOf } from '../text/roles.ts';
import { childrenBy, conjuncts, subtree } from '../text/tree.ts';
import { classesOf } from '../text/words.ts';
import { isInSubject, tellingVerb } from './around.ts';
import { areNobodys } from './blows.ts';
import type { Deed } from './deed.ts';
import type { Sides } from './found.ts';
import { isOfNoPeople, type Part, partAtHome } from './home-part.ts';
import type { Argument } from './moved.ts';
import { allIn, type Side } from './sides.ts';
import { withPlace } from './standing-for.ts';
import { sidesOfState } from './states-of.ts';

/** What may happen between two parties of one state («l'opposition … le président»); goods and ties are between states. */
export const WITHIN = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'PROTEST', 'ASSAULT', 'COERCE']);

/** What a government and its people do to each other besides: they promise, give way, let go and break off talks. */
export const AT_HOME = new Set([...WITHIN, 'AGREE', 'CONCEDE', 'RETREAT', 'SANCTION']);

/** What a people does to nobody but those who govern it, where no other is told. */
const UPWARD = new Set(['REQUEST', 'REJECT', 'THREATEN', 'PROTEST']);

/** Force that a government may use at home. */
const FORCE = new Set(['ASSAULT', 'COERCE']);

const NONE: Side = { role: '', actors: [] };

/** Who does it; for a pronoun whom the verb of saying above has for its subject. */
const doersOf = (passage: Passage, trigger: number, rule: Rule, args: readonly Argument[]): number[] => {
  if (rule.source.includes('teller')) {
    const verb = tellingVerb(passage, trigger);
    return verb < 0 ? [] : [subjectOf(passage, verb)].filter((subject) => subject >= 0);
  }
  return args.flatMap(({ role, token }) => {
    if (role !== 'subj' && role !== 'by') return [];
    // «des centaines de manifestants»
    const counted = MANY.test(passage.tokens[token]!.form) ? childrenBy(passage, token, 'nmod') : [];
    if (counted.length > 0) return counted;
    if (passage.tokens[token]!.upos !== 'PRON') return [token];
    const { head } = passage.tokens[clauseOf(passage, trigger)]!;
    const above = head < 0 ? -1 : subjectOf(passage, head);
    return above < 0 ? [token] : [above];
  });
};

const MANY =
  /^(dizaines?|centaines?|milliers?|poignée|millions?|foule|dozens?|scores|hundreds?|thousands?|tens|handful|millions?|crowds?)$/i;

const partsOf = (scene: Scene, passage: Passage, doers: readonly number[], actors: readonly Found[]): Part[] => [
  ...doers.map((token) => partAtHome(scene, passage, token)),
  ...actors.map(({ id }): Part => (organisationById(id)?.kind === 'armed-group' ? 'populace' : null)),
];

/** States that the sentence names outside the subject of its verb. */
const othersNamed = (scene: Scene, passage: Passage, trigger: number, own: string): boolean =>
  // "the Rwanda-backed rebels"
  /\p{Lu}\p{L}+-(?:led|backed|aligned|sponsored|supported)\b/u.test(passage.text) ||
  [...scene.byHead[passage.index]!].some(
    ([head, { senses }]) =>
      !isInSubject(passage, head, trigger) &&
      // «des soldats français»: an adjective names nobody by itself, but whose they are.
      (senses.some(({ kind, id }) => kind === 'demonym' && isState(id) && id !== own) ||
        actorsAt(scene, passage, head).some((actor) => !isOf(actor, own))),
  );

/** "launched a strike on Kandahar, killing six": a town of another state is named. */
const townsElsewhere = (scene: Scene, passage: Passage, own: string): boolean =>
  [...scene.byHead[passage.index]!.values()].some(({ senses }) =>
    senses.some(({ kind, id }) => kind === 'place' && (placeById(id)?.in ?? own) !== own),
  );

/** True for a state, its people and its bodies. */
const isOf = ({ id }: Found, own: string): boolean =>
  id === own || organisationById(id)?.of === own || (!isState(id) && organisationById(id) === undefined);

/** "the government" of a text that has just spoken of another state may be that one's. */
function isElsewhere(scene: Scene, passage: Passage, own: string): boolean {
  const before = scene.passages[passage.index - 1];
  if (!before || before.block !== passage.block) return false;
  return [...scene.byHead[before.index]!.keys()].some((head) =>
    actorsAt(scene, before, head).some(({ id }) => isState(id) && id !== own),
  );
}

/** «l'opposition reproche au gouvernement de brader l'alliance américaine»: it is said to those who govern, whoever else is named. */
export function reproachedAtHome({ scene, passage, trigger, args }: Deed, source: Side): Side | null {
  if (!/^(reprocher|accuser|reproach|accuse|blame)$/.test(passage.tokens[trigger]!.lemma)) return null;
  const own = stateOfSide(scene, source.actors);
  const isPart = (roles: RegExp, part: Part) => (arg: Argument) =>
    roles.test(arg.role) && arg.distance === 1 && partAtHome(scene, passage, arg.token) === part;
  if (!own || !args.some(isPart(/^subj$/, 'populace'))) return null;
  const heard = args.find(isPart(/^(to|obj|iobj)$/, 'authority'));
  if (!heard || actorsAt(scene, passage, heard.token).some(({ id }) => id !== own)) return null;
  return sideAt(passage, heard.token, own);
}

/** The one state of a side; a body at home is of its state. */
function stateOfSide(scene: Scene, actors: readonly Found[]): string | null {
  const states = new Set([...sidesOfState(scene, actors)].map((id) => organisationById(id)?.of ?? id));
  const [state] = states;
  return states.size === 1 && isState(state!) ? state! : null;
}

const sideAt = (passage: Passage, token: number, own: string): Side => {
  const { start, end, form } = passage.tokens[token]!;
  return { role: 'obj', actors: [{ id: own, start, end, text: form, how: 'inherited' }] };
};

/** What stands below the trigger as its matter: no subject, no clause beside it, nothing that is but its occasion. */
function mattersOf(scene: Scene, passage: Passage, trigger: number, doers: readonly number[]): number[] {
  const inSource = new Set(doers.flatMap((token) => subtree(passage, token)));
  return subtree(passage, trigger).filter((token) => {
    if (token === trigger || inSource.has(token)) return false;
    for (let at = token; at !== trigger; at = passage.tokens[at]!.head)
      if (isBeside(scene, passage, at, trigger)) return false;
    return true;
  });
}

const OCCASION = /^(after|during|despite|about|according|case|without)$/;

/** Beside the deed and below its verb: "after a strike of the union", "despite the opposition", ", while rebels …". */
function isBeside(scene: Scene, passage: Passage, at: number, trigger: number): boolean {
  const { deprel, upos, feats, head } = passage.tokens[at]!;
  if (/^(conj|parataxis)/.test(deprel) && upos === 'VERB' && head === trigger) return true;
  if (deprel.startsWith('advcl')) return feats.VerbForm !== 'Inf';
  return /^(obl|nmod)/.test(deprel) && OCCASION.test(roleOf(passage, at, scene.knowledge.lexicon, scene.language));
}

/**
 * "Egyptian police opened fire on demonstrators", "Nepal's king ignored opposition demands", "Colombian rebels spurned a
 * government plan": those who stand against each other are of one state, where the sentence names no other. Of what
 * rebels, strikers or an opposition refuse and demand, it is the state that hears it.
 */
export function homeTarget({ scene, passage, trigger, rule, args }: Deed, source: Side): Side {
  const own = stateOfSide(scene, source.actors);
  // An opposition's criticism is nobody's deed; two who decide something by themselves promise it to no one.
  if (rule.mode === 'disapprove' && !/^accus/.test(passage.tokens[trigger]!.lemma)) return NONE;
  if (rule.target.every((role) => /^(with|to|iobj)$/.test(role))) return NONE;
  if (!own || othersNamed(scene, passage, trigger, own)) return NONE;
  if (FORCE.has(rule.type) && townsElsewhere(scene, passage, own)) return NONE;
  const doers = doersOf(passage, trigger, rule, args);
  if (FORCE.has(rule.type)) {
    const struck = subtree(passage, trigger).find(
      (token) => token > trigger && isOfClass(scene, passage, token, 'crowd'),
    );
    if (struck !== undefined) return sideAt(passage, struck, own);
    const places = isOfRebels(scene, passage, doers) ? allIn(scene, passage, trigger, [...rule.target, 'inside']) : [];
    const town = places.filter(({ how }) => /^(metonymy|place|name)$/.test(how)).slice(0, 1);
    if (town.length > 0) return { role: 'land', actors: town };
  }
  if (isElsewhere(scene, passage, own)) return NONE;
  const parts = partsOf(scene, passage, doers, source.actors);
  const isKnown = parts.some((part) => part !== null);
  const other = mattersOf(scene, passage, trigger, doers).find((token) => {
    const part = partAtHome(scene, passage, token);
    if (part === 'populace' || (part === 'authority' && isKnown)) return true;
    return FORCE.has(rule.type) && parts.includes('populace') && isOfClass(scene, passage, token, 'people');
  });
  if (other !== undefined) return sideAt(passage, other, own);
  const isUpward =
    UPWARD.has(rule.type) &&
    passage.tokens[trigger]!.upos === 'VERB' &&
    parts.includes('populace') &&
    !isOverWages(scene, passage) &&
    !(rule.type === 'REQUEST' && asksSomebody(passage, trigger, args));
  return isUpward ? sideAt(passage, trigger, own) : NONE;
}

const isOverWages = (scene: Scene, passage: Passage): boolean =>
  passage.tokens.some((_, token) => isOfClass(scene, passage, token, 'wages'));

/** "doctors urged patients to": somebody is asked who is no government; "demanded elections" names what is asked for. */
const asksSomebody = (passage: Passage, trigger: number, args: readonly Argument[]): boolean =>
  !/^(demand|seek|exiger|réclamer|revendiquer|call|want)$/.test(passage.tokens[trigger]!.lemma) &&
  args.some(({ role, token }) => /^(obj|iobj)$/.test(role) && passage.tokens[token]!.upos === 'NOUN');

/**
 * "Police in Nairobi arrested …", "Inmates seized a prison in northern Brazil": people and bodies at home are of the one
 * land that the sentence names as the place. Whose the gunmen are that strike another's people nobody knows.
 */
export function homeSource({ scene, passage, trigger, rule, args }: Deed): Side {
  const doers = doersOf(passage, trigger, rule, args).filter(
    (token) =>
      partAtHome(scene, passage, token) !== null &&
      actorsAt(scene, passage, token).length === 0 &&
      // "a shopkeeper in Tunis", "Western officials in Kyiv": who says something there speaks for no land.
      (rule.type === 'PROTEST' || FORCE.has(rule.type) || !areNobodys(scene, passage, token)),
  );
  if (doers.length === 0 || (FORCE.has(rule.type) && isOfRebels(scene, passage, doers))) return NONE;
  const lands = firstOf([
    () => allIn(scene, passage, trigger, ['subjland']),
    () =>
      allIn(scene, passage, trigger, ['in', 'near']).filter(({ how }) => rule.type !== 'PROTEST' || how === 'place'),
    () => (isAgainstOwn(scene, passage, doers) ? ownGovernment(scene, passage, trigger, rule, doers) : []),
    () => placesBelow(scene, passage, trigger, doers),
    () => (rule.type === 'PROTEST' ? whereWritten(scene, passage, doers) : []),
  ]);
  const own = stateOfSide(scene, lands);
  if (!own || isElsewhere(scene, passage, own)) return NONE;
  return { role: 'in', actors: lands };
}

/**
 * "The government of Nepal and Maoist rebels agreed on a truce", "fighting between the army and rebels in Mali", "met
 * opposition leaders": both sides of what two do together are of one state.
 */
export function homeTogether({ scene, passage, trigger, args }: Deed, actors: readonly Found[]): Sides | null {
  const tokens = args.flatMap(({ role, token }) =>
    /^(subj|with|between|obj|of)$/.test(role) ? [token, ...conjuncts(passage, token)] : [],
  );
  const parts = [...new Set(tokens)].filter(
    (token) => partAtHome(scene, passage, token) !== null && !isOfSeveral(passage, token),
  );
  const isApart =
    (parts.length > 1 && parts.some((token) => partAtHome(scene, passage, token) === 'populace')) ||
    (parts.length > 0 && actors.some(({ id }) => organisationById(id)?.kind === 'armed-group'));
  const told = actors.length > 0 ? actors : allIn(scene, passage, trigger, ['in', 'near']);
  const own = stateOfSide(scene, told);
  if (!isApart || !own || othersNamed(scene, passage, trigger, own) || isElsewhere(scene, passage, own)) return null;
  const sides = sideAt(passage, parts[0]!, own).actors;
  return { sources: told, targets: actors.length > 0 ? sides : told };
}

/** "Opposition leader X was arrested", "ten dissidents were jailed": whom nobody else is told to hold, their own do. */
export function heldAtHome({ scene, passage, trigger, rule, args }: Deed, target: Side): Side {
  if (rule.type !== 'COERCE' || !isPassive(passage, trigger) || args.some(({ role }) => role === 'by')) return NONE;
  const own = stateOfSide(scene, target.actors);
  const isOne = args.some(({ role, token }) => role === 'obj' && isOfNoPeople(scene, passage, token));
  if (!own || !isOne || othersNamed(scene, passage, trigger, own) || isElsewhere(scene, passage, own)) return NONE;
  return target;
}

/** «la force multinationale», "a joint force": of no one state. */
const isOfSeveral = (passage: Passage, token: number): boolean =>
  childrenBy(passage, token, 'amod').some((child) =>
    /^(multinational|international|régional|regional|mixte|conjoint|joint)/i.test(passage.tokens[child]!.form),
  );

const firstOf = (seeks: readonly (() => readonly Found[])[]): readonly Found[] => {
  for (const seek of seeks) {
    const found = seek();
    if (found.length > 0) return found;
  }
  return [];
};

/** Rebels, parties and an opposition have to do with their own government; students and crowds may shout at any. */
const isAgainstOwn = (scene: Scene, passage: Passage, doers: readonly number[]): boolean =>
  isOfRebels(scene, passage, doers) ||
  doers.some((token) => /^(opposition|party|parti|union|syndicat)$/i.test(passage.tokens[token]!.lemma));

/** «MANILLE – Des manifestants ont brûlé un drapeau»: of the land where the dispatch was written. */
function whereWritten(scene: Scene, passage: Passage, doers: readonly number[]): readonly Found[] {
  const { start, end, form } = passage.tokens[doers[0]!]!;
  return scene.home === null ? [] : [{ id: scene.home, start, end, text: form, how: 'inherited' }];
}

/** "demanded the resignation of the Algerian president", "boycott Algeria's elections": whose government or polls it is about. */
function ownGovernment(
  scene: Scene,
  passage: Passage,
  trigger: number,
  rule: Rule,
  doers: readonly number[],
): readonly Found[] {
  const about = mattersOf(scene, passage, trigger, doers);
  const subject = rule.source.includes('teller') ? subtree(passage, subjectOf(passage, trigger)) : [];
  return [...about, ...subject]
    .filter((token) => partAtHome(scene, passage, token) === 'authority' || isOfClass(scene, passage, token, 'reform'))
    .flatMap((token) => [...actorsAt(scene, passage, token), ...ownersOf(scene, passage, token)]);
}

/** "threatened to institute a curfew in Algiers": where the matters of a government lie, which its words do not name. */
function placesBelow(scene: Scene, passage: Passage, trigger: number, doers: readonly number[]): readonly Found[] {
  const isGovernment = doers.some((token) => partAtHome(scene, passage, token) === 'authority');
  const about = mattersOf(scene, passage, trigger, doers);
  const isHome = about.some(
    (token) =>
      partAtHome(scene, passage, token) === 'populace' ||
      isOfClass(scene, passage, token, 'reform') ||
      isOfClass(scene, passage, token, 'curbs'),
  );
  if (!isGovernment || !isHome) return [];
  return about
    .filter((token) => /^(in|near)$/.test(roleOf(passage, token, scene.knowledge.lexicon, scene.language)))
    .flatMap((token) => withPlace(scene, passage, token));
}

const isOfClass = (scene: Scene, passage: Passage, token: number, name: string): boolean =>
  classesOf(passage.tokens[token]!, scene.knowledge.lexicon, scene.language).includes(name);

const isOfRebels = (scene: Scene, passage: Passage, doers: readonly number[]): boolean =>
  doers.some((token) => isOfClass(scene, passage, token, 'rebels'));
