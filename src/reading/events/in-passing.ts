import type { Found } from '../actors/found.ts';
import { isVenue } from '../actors/venue.ts';
import type { Scene } from '../scene.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, relation, tokenAt } from '../text/tree.ts';
import { classesOf, isOneOf, wordSet } from '../text/words.ts';

/** When and under what something is done. */
const OCCASION: ReadonlySet<string> = new Set(['after', 'during', 'despite', 'according', 'case', 'instead']);

/** Deeds, of which a clause tells whom they are done to: «l'embargo qui frappe le Niger», "the visit that he would pay to Lima". */
const DEEDS: ReadonlySet<string> = new Set(['sanctions', 'acts', 'moves', 'violence', 'exercise']);

/** Roles of those who are named somewhere below a trigger. */
const FAR: ReadonlySet<string> = new Set(['inside', 'below', 'elsewhere', 'objof', 'objwith', 'objowner']);

/**
 * Those in a role who are not named only in passing: as the occasion ("after the bombing of a Kenyan hotel", "the Vietnam
 * war") or, where anybody named counts, by a clause that describes a noun ("a cleric wanted in Chad", «des îles en litige avec le Japon»). Who does
 * what the clause tells stays: "the raids that Chad launched", «les armes livrées par Minsk».
 */
export function notInPassing(
  scene: Scene,
  passage: Passage,
  trigger: number,
  role: string,
  actors: readonly Found[],
): readonly Found[] {
  if (actors.length === 0 || !FAR.has(role)) return actors;
  return actors.filter(({ start }) => !isOccasion(scene, passage, trigger, start, role === 'inside'));
}

function isOccasion(scene: Scene, passage: Passage, trigger: number, start: number, orDescribes: boolean): boolean {
  for (let at = tokenAt(passage, start); at >= 0 && at !== trigger; at = passage.tokens[at]!.head) {
    const { head } = passage.tokens[at]!;
    if (head < 0) return false;
    if (isVenue(scene, passage, at)) return true;
    if (orDescribes && head !== trigger && describes(scene, passage, head)) {
      // "NATO, which Finland joined", "a minister wanted by the court": what is said of somebody is not what he is blamed for.
      if (!doesIt(scene, passage, at) || isSomebody(scene, passage, passage.tokens[head]!.head)) return true;
    }
    if (head !== trigger && isLeft(passage, at, trigger)) return true;
    // "ready, after five years, to resume talks with Chad": a stretch of time holds nobody.
    const isCircumstance = /^(obl|nmod)$/.test(relation(passage.tokens[at]!)) && !isSpan(passage.tokens[at]!);
    if (isRegretted(passage, trigger, at)) return false;
    if (isCircumstance && OCCASION.has(prepositionRole(passage, at, scene.knowledge.lexicon, scene.language) ?? ''))
      return true;
  }
  return false;
}

/** "apologised for its conduct during its rule of Kenya": what one is sorry for is done to those whom one ruled. */
const isRegretted = ({ tokens }: Passage, trigger: number, at: number): boolean =>
  /^(apologise|apologize|excuser|pardon|apology|excuse|regret)$/.test(tokens[trigger]!.lemma) &&
  /^(rule|occupation|coloni[sz]ation|colonial|reign|domination|annexion|annexation)$/.test(tokens[at]!.lemma);

/** "urged foreign forces to leave Libya", «demande aux troupes de quitter le pays»: the land is not who is asked. */
function isLeft(passage: Passage, at: number, trigger: number): boolean {
  const { head, deprel } = passage.tokens[at]!;
  const { lemma, feats, head: above } = passage.tokens[head]!;
  if (deprel !== 'obj' || feats.VerbForm !== 'Inf' || !/^(leave|quit|vacate|exit|quitter|évacuer)$/.test(lemma))
    return false;
  return above !== trigger || childrenBy(passage, trigger, 'obj', 'iobj').length > 0;
}

const isSpan = formIs(
  /^(années?|ans?|mois|semaines?|jours?|heures?|décennies?|siècles?|years?|months?|weeks?|days?|hours?|decades?)$/,
);

/** The head of a clause that tells something of a noun that is no deed; an infinitive tells what the noun is for. */
function describes(scene: Scene, passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const { feats, head } = tokens[at]!;
  if (relation(tokens[at]!) !== 'acl' || feats.VerbForm === 'Inf' || head < 0) return false;
  // "the idea of arming Kenya"
  if (feats.VerbForm === 'Ger' && childrenBy(passage, at, 'mark', 'case').length > 0) return false;
  return !classesOf(tokens[head]!, scene.knowledge.lexicon, scene.language).some((name) => DEEDS.has(name));
}

const isSomebody = (scene: Scene, passage: Passage, noun: number): boolean =>
  scene.byHead[passage.index]!.has(noun) ||
  isOneOf(passage.tokens[noun]!, wordSet(scene.knowledge.lexicon.descriptions.persons[scene.language]));

const doesIt = (scene: Scene, passage: Passage, at: number): boolean => {
  const { deprel } = passage.tokens[at]!;
  return (
    deprel === 'nsubj' ||
    deprel === 'obl:agent' ||
    prepositionRole(passage, at, scene.knowledge.lexicon, scene.language) === 'by'
  );
};
