import type { Found } from '../actors/found.ts';
import { reportingClass } from '../saying/reporting.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, relation, tokenAt } from '../text/tree.ts';
import { classesOf, isOneOf, wordSet } from '../text/words.ts';
import type { Deed } from './deed.ts';
import type { Side } from './sides.ts';

/** Roles of those who are named somewhere below a trigger, and not right beside it. */
const FAR: ReadonlySet<string> = new Set(['below', 'elsewhere', 'inside', 'objof']);

/**
 * A side without those who are only named in passing: whom a person that is spoken of did something to ("vowed to catch
 * the men who robbed two Spaniards"), who is told for comparison ("a pact like Togo's"), against whom a thing is made ("a
 * drone built to fly over Libya"), where one will meet ("agreed to attend talks in Nairobi").
 */
export function withoutAside({ scene, passage, trigger, rule: { type } }: Deed, side: Side): Side {
  if (side.actors.length === 0) return side;
  if (!FAR.has(side.role)) {
    const isVenue = ({ start, how }: Found): boolean =>
      /^(place|metonymy)$/.test(how) && VENUES.has(type) && isMeetingPlace(scene, passage, tokenAt(passage, start));
    return side.actors.some(isVenue) ? { ...side, actors: side.actors.filter((one) => !isVenue(one)) } : side;
  }
  // Who stays away from talks in a town turns its host down.
  const isRefusal = type === 'REJECT';
  const actors = side.actors.filter((actor) => !isAside(scene, passage, trigger, actor, isRefusal));
  // "agreed to meet a Kenyan request for troops to be moved to Chad": whose request it is.
  const asking = actors.filter(({ start }) => isAsking(passage, tokenAt(passage, start)));
  return { role: side.role, actors: asking.length > 0 ? asking : actors };
}

const isAsking = ({ tokens }: Passage, index: number): boolean => {
  const { head, deprel } = tokens[index]!;
  return (
    head >= 0 &&
    /^(amod|nmod|compound)/.test(deprel) &&
    /^(request|demand|plea|appeal|demande|requête)$/.test(tokens[head]!.lemma)
  );
};

function isAside(scene: Scene, passage: Passage, trigger: number, { start }: Found, isRefusal: boolean): boolean {
  const { tokens } = passage;
  const first = tokenAt(passage, start);
  if ((!isRefusal && isMeetingPlace(scene, passage, first)) || isTeller(scene, passage, first)) return true;
  for (let [at, via] = [first, -1]; at >= 0 && at !== trigger; via = at, at = tokens[at]!.head) {
    if (isCompared(passage, at) || isOfPerson(scene, passage, at) || isMadeFor(passage, at, via)) return true;
  }
  return false;
}

/** What is said, and done to nobody where one meets to talk of it. */
const VENUES: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT']);

/** "parts that Warsaw says are used in missiles", «des pièces qui, selon Varsovie, …»: who says so. */
const isTeller = (scene: Scene, passage: Passage, index: number): boolean => {
  const { head } = passage.tokens[index]!;
  if (prepositionRole(passage, index, scene.knowledge.lexicon, scene.language) === 'according') return true;
  return relation(passage.tokens[index]!) === 'nsubj' && head >= 0 && reportingClass(scene, passage, head) === 'assert';
};

/** "talks in Nairobi", "talks" that are held there, «des pourparlers à Nairobi». */
const isMeetingPlace = (scene: Scene, passage: Passage, index: number): boolean => {
  const { head, deprel, lemma } = passage.tokens[index]!;
  if (MEETING.test(lemma)) return true;
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
