import type { Rule } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import { actorsBelow } from '../actors/below.ts';
import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { stateOfPerson } from '../actors/state-of-person.ts';
import { findAgreements } from '../agreements/find.ts';
import type { Scene } from '../scene.ts';
import { isDefinite, isIndefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import type { Deed } from './deed.ts';
import type { FoundEvent } from './found.ts';
import type { Argument } from './moved.ts';
import { sidesOfState } from './states-of.ts';
import { rulesAt } from './triggers.ts';

/** What is said of a deed or a pact that was told before. */
const REACTIONS = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);

/** What such words may mean: a pact that is named, a deed that is named, or whatever was told last. */
type Meant = 'pact' | 'deed' | 'any';

/** How many passages back a pact and a deed may stand. */
const REACH = { pact: 12, deed: 2, any: 1 } as const;

/**
 * «Le Kenya et l'Ouganda ont signé un pacte. La Tanzanie l'a dénoncé», "Albania condemned the launch", "voiced concern":
 * who did what the reaction means, or whom the pact binds. Empty where the text told none or several.
 * @param source who reacts
 */
export function reactedTo({ scene, passage, trigger, rule, args, earlier }: Deed, source: readonly Found[]): Found[] {
  if (!rule.implied || !REACTIONS.has(rule.type) || source.length === 0 || passage.block.kind === 'heading') return [];
  const meant = meantBy(scene, passage, rule, args);
  if (!meant) return [];
  const own = sidesOfState(scene, source);
  const isMine = (id: string): boolean => own.has(id) || own.has(stateOfPerson(scene, id) ?? id);
  const doers = doersOfLast(scene, passage, trigger, rule, meant, earlier);
  const others = doers.filter((id) => !isMine(id));
  // Who is part of what is done praises the others; that they blame or reject it is not said of the others.
  if (others.length < doers.length && rule.type !== 'SUPPORT') return [];
  const { start, end, form } = passage.tokens[trigger]!;
  return others.map((id) => ({ id, start, end, text: form, how: 'inherited' }));
}

/** «a remercié les médiateurs»: what is praised or blamed is named, though it is no actor that is known. */
export const namesOther = (scene: Scene, passage: Passage, rule: Rule, args: readonly Argument[]): boolean =>
  rule.type === 'SUPPORT' &&
  rule.mode === 'praise' &&
  args.some(
    ({ role, token, distance }) =>
      role === 'obj' && distance === 1 && passage.tokens[token]!.upos === 'NOUN' && isDefinite(passage, token),
  ) &&
  meantBy(scene, passage, rule, args) === null;

/** How many passages back a deed may stand that its own noun names. */
const NAMED_WITHIN = 12;

/**
 * "called the sales an unfriendly act", «a dénoncé les frappes»: who did what a definite noun names, which is the word of
 * a kind of event, where the text told one of that kind. Null where the object names no deed, empty where nobody was told
 * to have done it.
 */
export function doersOfNamed({ scene, passage, rule, args, earlier }: Deed, own: readonly string[]): Found[] | null {
  if (rule.type !== 'ACCUSE' && rule.type !== 'SUPPORT') return null;
  const roles = new Set<string>(rule.target);
  const named = args.find(
    ({ role, token, distance }) =>
      distance === 1 &&
      (roles.has(role) || role === 'obj') &&
      passage.tokens[token]!.upos === 'NOUN' &&
      isDefinite(passage, token) &&
      actorsBelow(scene, passage, token).length === 0 &&
      // «a qualifié cet achat d'acte inamical»: what it is called is nothing of its own.
      childrenBy(passage, token, 'nmod', 'acl', 'compound', 'amod').every(
        (child) => /^actes?$/i.test(passage.tokens[child]!.form) || isWrong(scene, passage, child),
      ),
  );
  if (!named) return null;
  const types = new Set(rulesAt(scene, passage, named.token).map(({ type }) => type));
  const kinds = [...types].filter((type) => ONE_SIDED.has(type) || TOGETHER.has(type));
  if (kinds.length === 0) return null;
  const last = earlier.findLast(
    (one) =>
      one.passage >= passage.index - NAMED_WITHIN &&
      one.passage < passage.index &&
      types.has(one.event.type) &&
      one.stance.mood !== 'hypothetical',
  );
  const doers = last ? doersOf(last, 'deed').filter((id) => !own.includes(id)) : [];
  if (doers.length === 0 || doers.length > MANY) return kinds.every((type) => ONE_SIDED.has(type)) ? [] : null;
  const { start, end, form } = passage.tokens[named.token]!;
  return doers.map((id) => ({ id, start, end, text: form, how: 'inherited' }));
}

const isWrong = (scene: Scene, passage: Passage, token: number): boolean =>
  isOneOf(passage.tokens[token]!, wordSet(scene.knowledge.lexicon.classes.classes.wrong![scene.language]));

/** More than so many who did it are not blamed or praised together. */
const MANY = 3;

const PRONOUN = /^(it|this|that|what|le|la|l['’]|y|en|cela|ça)$/i;

/** What the object of the reaction names; null where it names something else. */
function meantBy(scene: Scene, passage: Passage, rule: Rule, args: readonly Argument[]): Meant | null {
  const roles = new Set<string>([...rule.target, 'in', 'of', 'about', 'on']);
  const { agreements, classes } = scene.knowledge.lexicon;
  const isIn = (token: number, lists: readonly (typeof agreements.nouns)[]): boolean =>
    lists.some((list) => isOneOf(passage.tokens[token]!, wordSet(list[scene.language])));
  let meant: Meant = 'any';
  for (const { role, token, distance } of args) {
    if (distance > 1) continue;
    // «s'est inquiétée pour les eaux du fleuve»: of something else.
    if (role === 'for' && isDefinite(passage, token)) return null;
    if (!roles.has(role)) continue;
    const { form, upos } = passage.tokens[token]!;
    // «y voit une agression»: what the deed is called names no other.
    if (PRONOUN.test(form) || (upos === 'NOUN' && isIndefinite(passage, token))) continue;
    if (upos !== 'NOUN' || actorsAt(scene, passage, token).length > 0) return null;
    if (isIn(token, [agreements.nouns, agreements.weakNouns, classes.classes.texts!])) meant = 'pact';
    else if (isIn(token, [classes.classes.acts!, classes.classes.violence!, classes.classes.moves!])) meant = 'deed';
    else if (isDefinite(passage, token) && role === 'obj') return null;
  }
  return meant;
}

/** Deeds that are their doers' alone; of what two do together each is a doer. */
const ONE_SIDED = new Set(['AID', 'ASSAULT', 'COERCE', 'CONCEDE', 'MOBILIZE', 'RETREAT', 'SANCTION', 'THREATEN']);
const TOGETHER = new Set(['AGREE', 'CONSULT', 'COOPERATE']);

function doersOf({ event }: FoundEvent, meant: Meant): readonly string[] {
  // «a déploré ce veto» means who refused, «ce vote» who recognised, «Riga aussi a protesté» whom the other blamed.
  const ids =
    ONE_SIDED.has(event.type) || (meant === 'deed' && /^(REJECT|SUPPORT)$/.test(event.type))
      ? event.sources
      : TOGETHER.has(event.type)
        ? [...event.sources, ...event.targets]
        : REACTIONS.has(event.type)
          ? event.targets
          : [];
  return [...new Set(ids.filter((id) => !id.startsWith('person:')))];
}

/** Whose the last pact or deed is, as one sentence tells it. */
function doersOfLast(
  scene: Scene,
  passage: Passage,
  trigger: number,
  rule: Rule,
  meant: Meant,
  earlier: readonly FoundEvent[],
): readonly string[] {
  const pacts = findAgreements(scene);
  const main = meant === 'pact' ? mainParties(scene, passage) : null;
  if (main) return main;
  for (let at = passage.index; at >= 0 && at >= passage.index - REACH[meant]; at--) {
    if (meant === 'any' && !isNextTo(scene, passage, at)) break;
    const deeds = earlier.filter(
      (one) =>
        one.passage === at &&
        (at < passage.index || one.trigger < trigger) &&
        // What is welcomed is no blow and no blame.
        !(rule.type === 'SUPPORT' && UNWELCOME.has(one.event.type)),
    );
    const told = [
      ...(meant === 'pact' ? [] : deeds.map((one) => doersOf(one, meant))),
      ...(meant === 'deed' && deeds.length > 0
        ? []
        : pacts
            .filter(({ passages }) => passages.has(at) && at < passage.index)
            .map(({ agreement }) => agreement.parties)),
    ].filter((ids) => ids.length > 0);
    const distinct = [...new Set(told.map((ids) => ids.toSorted().join()))];
    if (distinct.length === 1) return told[0]!;
    // «Paris s'est engagé à former des officiers arméniens. Bakou y voit une provocation.»: who does it is in all that is told.
    const core = told.find((ids) => told.every((others) => ids.every((id) => others.includes(id))));
    if (core) return core;
    if (distinct.length > 1) {
      // What is blamed is the blow rather than the talk beside it.
      const blows =
        rule.type === 'ACCUSE'
          ? deeds.filter(({ event }) => HOSTILE.has(event.type)).map((one) => doersOf(one, meant))
          : [];
      return new Set(blows.map((ids) => ids.toSorted().join())).size === 1 ? blows[0]! : [];
    }
  }
  return [];
}

/** The opening of a text: its title and lead. */
const OPENING = 3;

/**
 * "welcomed the deal", far below: the one pact that the text opens with, where the paragraph itself tells of no other.
 * Null where it opens with none or several.
 */
function mainParties(scene: Scene, passage: Passage): readonly string[] | null {
  const pacts = findAgreements(scene).filter(
    ({ agreement: { parties } }) => parties.length > 1 && parties.every(isState),
  );
  const isBeside = (at: number): boolean =>
    at < passage.index && scene.passages[at]!.blockIndex === passage.blockIndex && at >= OPENING;
  if (pacts.some(({ passages }) => [...passages].some(isBeside))) return null;
  const opened = pacts.filter(({ passages }) => [...passages].some((at) => at < OPENING && at < passage.index));
  const [main, ...others] = new Set(opened.map(({ agreement }) => agreement.parties.toSorted().join()));
  return main !== undefined && others.length === 0 ? main.split(',') : null;
}

/** In the same paragraph, or in one of a sentence or two above it, as agencies write. */
function isNextTo(scene: Scene, passage: Passage, at: number): boolean {
  const before = scene.passages[at]!;
  if (before.blockIndex === passage.blockIndex) return true;
  if (before.block.kind !== 'paragraph' || passage.block.kind !== 'paragraph') return false;
  return scene.passages[at - 2]?.blockIndex !== before.blockIndex;
}

const UNWELCOME = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'REJECT', 'SANCTION', 'THREATEN']);

const HOSTILE = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'THREATEN']);
