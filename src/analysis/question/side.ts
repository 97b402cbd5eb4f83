import { groupById, placeById, stateById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import { plain } from './acts.ts';
import { isBody, lookUp, type Named, type NameIndex } from './names.ts';
import { QuestionProblem } from './problem.ts';

/** Who stands on one side of an act, and where it falls, if that is told. */
export interface Side {
  readonly actors: readonly string[];
  /** A place id, or a state for its home territory. */
  readonly at: string | null;
}

/** What is attacked, of a state: words that say no more than that it is the state’s. */
const possessions =
  /(?<![\p{L}-])(?:armed |military |naval |patrol |fishing |supply )?(?:forces?|troops?|soldiers?|army|navy|air force|coast guard|ships?|vessels?|boats?|warships?|aircraft|planes?|jets?|bases?|territory|soil|mainland|convoys?|outposts?|government|armee|marine|troupes?|soldats?|navires?|batiments?|avions?|territoire|sol|convois?|gouvernement|garde cotes?)(?: armee?s?| militaires?)?(?![\p{L}-])/gu;

const where =
  / (?:at|in|on|near|off|around|over|inside|a|au|aux|en|dans|sur|pres d[eu]s?|au large d[eu]s?|au-dessus d[eu]s?|devant|autour d[eu]s?) (?:the |la |les? |l')?/g;

/**
 * Reads one side of an act: a state, an armed group, a list of them, what is a state’s («des navires philippins»), or,
 * for whom it is aimed at, a place; with where it falls behind it.
 *
 * @param aimedAt a place means what lies there; else it means who speaks for it («Moscou attaque»)
 * @throws QuestionProblem
 */
export function readSide(text: string, index: NameIndex, aimedAt: boolean): Side {
  const named = text.replace(/[?!.,;:\s]+$/u, '').trim();
  // What it is done with is no part of a name.
  const tool = / (?:with|using|avec|par le biais d[eu]s?|au moyen d[eu]s?) /.exec(plain(named));
  const words = tool === null ? named : named.slice(0, tool.index);
  const whole = sideOf(words, index, aimedAt);
  if (whole) return whole;
  const folded = plain(words);
  if (aimedAt) {
    for (const match of folded.matchAll(where)) {
      const [left, right] = [words.slice(0, match.index), words.slice(match.index + match[0].length)];
      const [who, there] = [listOf(left, index, true), lookUp(right, index)];
      const place = there && whereOf(there);
      if (who && place) return { actors: who.actors, at: place };
    }
  }
  const listed = listOf(words, index, aimedAt);
  if (listed) return listed;
  throw new QuestionProblem('unknown-name', words, { known: () => index.keys() });
}

/** One or several, joined by «and», «et» or commas. */
function listOf(words: string, index: NameIndex, aimedAt: boolean): Side | null {
  const one = sideOf(words, index, aimedAt);
  if (one) return one;
  const joined = [...plain(words).matchAll(/ (?:and|et|&|as well as|ainsi que) |, ?(?:and |et )?/g)];
  for (const match of joined) {
    const first = sideOf(words.slice(0, match.index), index, aimedAt);
    const others = first && listOf(words.slice(match.index + match[0].length), index, aimedAt);
    if (first && others)
      return { actors: [...new Set([...first.actors, ...others.actors])], at: first.at ?? others.at };
  }
  return null;
}

function sideOf(words: string, index: NameIndex, aimedAt: boolean): Side | null {
  if (words === '') return null;
  const own = lookUp(words, index);
  if (own) return meant(own, words, aimedAt);
  const bare = withoutPossessions(words);
  const owner = bare === words || bare === '' ? undefined : lookUp(bare, index);
  if (owner && owner.actors.size > 0) return meant(owner, bare, aimedAt);
  return aimedAt ? ownedPlace(words, index) : null;
}

/** «Japan’s Senkaku Islands», «Japanese Senkaku Islands»: whose they are and where it falls. */
function ownedPlace(words: string, index: NameIndex): Side | null {
  const pieces = words.split(' ');
  for (let at = 1; at < pieces.length; at += 1) {
    const halves = [pieces.slice(0, at).join(' '), pieces.slice(at).join(' ')].map((half) => lookUp(half, index));
    for (const [owner, place] of [halves, halves.toReversed()]) {
      const [state] = [...(owner?.actors ?? [])].filter(isState);
      const there = place && place.places.size > 0 ? whereOf(place) : null;
      if (state && there) return { actors: [state], at: there };
    }
  }
  return null;
}

function withoutPossessions(words: string): string {
  const folded = plain(words);
  let rest = '';
  let last = 0;
  for (const { 0: found, index } of folded.matchAll(possessions)) {
    rest += words.slice(last, index);
    last = index + found.length;
  }
  return (rest + words.slice(last)).replace(/\s+/g, ' ').trim();
}

function meant({ actors: all, places, speaksFor }: Named, words: string, aimedAt: boolean): Side {
  const [place] = places;
  // GUAM is a body, Guam a place: a body gives way, since none acts or is attacked but through its members.
  const actors = new Set(place === undefined ? all : [...all].filter((id) => !isBody(id)));
  if (actors.size > 1) throw new QuestionProblem('ambiguous-name', words, { ids: [...actors] });
  const [actor] = actors;
  if (actor !== undefined) return { actors: membersOf(actor, words), at: null };
  if (!aimedAt) {
    if (speaksFor === null) throw new QuestionProblem('no-actor', words);
    return { actors: [speaksFor], at: null };
  }
  const state = place === undefined ? null : (placeById(place)?.in ?? null);
  if (state === null) throw new QuestionProblem('nowhere', words);
  return { actors: [state], at: place! };
}

/** A group with a list of states is those states; one without, and a body, does nothing by itself. */
function membersOf(id: string, words: string): readonly string[] {
  const group = groupById(id);
  if (group === undefined) return [id];
  if (group.members === null || group.kind === 'vague') throw new QuestionProblem('body', words);
  return group.members;
}

function whereOf({ actors, places }: Named): string | null {
  const [place] = places;
  const [state] = [...actors].filter((id) => stateById(id) !== undefined);
  return state ?? place ?? null;
}
