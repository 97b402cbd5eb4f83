import type { Found } from '../actors/found.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, tokenAt } from '../text/tree.ts';
import { classesOf, isOneOf, wordSet } from '../text/words.ts';
import type { Side } from './sides.ts';

/** Roles of those who are named somewhere below a trigger, and not right beside it. */
const FAR: ReadonlySet<string> = new Set(['below', 'elsewhere', 'inside', 'objof']);

/**
 * A side without those who are only named in passing: whom a person that is spoken of did something to ("vowed to catch
 * the men who robbed two Spaniards"), who is told for comparison ("a pact like Togo's"), against whom a thing is made ("a
 * drone built to fly over Libya"), where one will meet ("agreed to attend talks in Nairobi").
 */
export function withoutAside(scene: Scene, passage: Passage, trigger: number, side: Side, isRefusal: boolean): Side {
  if (!FAR.has(side.role) || side.actors.length === 0) return side;
  return {
    role: side.role,
    actors: side.actors.filter((actor) => !isAside(scene, passage, trigger, actor, isRefusal)),
  };
}

function isAside(scene: Scene, passage: Passage, trigger: number, { start }: Found, isRefusal: boolean): boolean {
  const { tokens } = passage;
  const first = tokenAt(passage, start);
  // Who stays away from talks in a town turns its host down.
  if (!isRefusal && isMeetingPlace(scene, passage, first)) return true;
  for (let [at, via] = [first, -1]; at >= 0 && at !== trigger; via = at, at = tokens[at]!.head) {
    if (isCompared(passage, at) || isOfPerson(scene, passage, at) || isMadeFor(passage, at, via)) return true;
  }
  return false;
}

/** "talks in Nairobi", «des pourparlers à Nairobi». */
const isMeetingPlace = (scene: Scene, passage: Passage, index: number): boolean => {
  const { head, deprel } = passage.tokens[index]!;
  const meets = head >= 0 && MEETING.test(passage.tokens[head]!.lemma);
  const isNamed = scene.byHead[passage.index]!.get(index)?.senses[0]?.kind === 'place';
  return meets && isNamed && /^(nmod|obl)/.test(deprel) && hasWord(passage, index, /^(in|at|à|au|en)$/i);
};

const MEETING =
  /^(talks?|summit|conference|meeting|negotiations?|forum|sommet|conférence|réunion|rencontre|négociations?|pourparlers?|discussions?)$/i;

/** "like Togo", «comme le Bénin», "such as Chad", «à l'instar du Niger». */
const isCompared = (passage: Passage, index: number): boolean =>
  hasWord(passage, index, /^(like|unlike|comme|such|instar)$/i);

/** "the leader who seized two Spaniards", «les hommes qui ont enlevé deux Espagnols». */
function isOfPerson(scene: Scene, passage: Passage, clause: number): boolean {
  const { deprel, head } = passage.tokens[clause]!;
  if (deprel !== 'acl:relcl' || head < 0) return false;
  const pronoun = childrenBy(passage, clause, 'nsubj').find((child) => child < clause);
  if (pronoun === undefined) return false;
  const { form } = passage.tokens[pronoun]!;
  if (/^who$/i.test(form)) return true;
  const { lexicon } = scene.knowledge;
  return (
    /^(qui|that)$/i.test(form) &&
    (isOneOf(passage.tokens[head]!, wordSet(lexicon.descriptions.persons[scene.language])) ||
      classesOf(passage.tokens[head]!, lexicon, scene.language).some((name) => PEOPLE.has(name)))
  );
}

const PEOPLE: ReadonlySet<string> = new Set(['people', 'populace', 'rebels', 'crowd']);

/** "a drone built to fly over Libya", «un drone conçu pour survoler la Libye»: what a thing is for. */
function isMadeFor(passage: Passage, clause: number, via: number): boolean {
  const { deprel, form } = passage.tokens[clause]!;
  return (
    deprel === 'acl' &&
    via >= 0 &&
    /^(built|made|designed|meant|intended|conçu|fait|construit|destiné)e?s?$/i.test(form) &&
    passage.tokens[via]!.feats.VerbForm === 'Inf'
  );
}

const hasWord = (passage: Passage, index: number, word: RegExp): boolean =>
  (passage.children[index] ?? []).some(
    (child) =>
      /^(case|mark|advmod)$/.test(relation(passage.tokens[child]!)) &&
      (word.test(passage.tokens[child]!.form) ||
        childrenBy(passage, child, 'fixed').some((one) => word.test(passage.tokens[one]!.form))),
  );
