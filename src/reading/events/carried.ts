import type { Scene } from '../scene.ts';
import { isWordedAs } from '../text/below.ts';
import { clauseOf, isPassive, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { roleOf } from '../text/roles.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { type Argument, MOVABLE, movedBelow } from './moved.ts';

/** "is in Kampala for consultations", "Jordan king in Ankara for talks": who is where for what the noun names. */
export function awayFor(passage: Passage, noun: number): Argument[] {
  const { head, deprel } = passage.tokens[noun]!;
  const isFor = childrenBy(passage, noun, 'case').some((at) => /^(for|pour)$/i.test(passage.tokens[at]!.form));
  if (!(isFor || isOnVisit(passage, noun)) || head < 0) return [];
  const above = passage.tokens[head]!;
  const isThere = (at: number): boolean =>
    passage.tokens[at]!.upos === 'PROPN' &&
    childrenBy(passage, at, 'case').some((one) => /^(in|at|à|en|au|dans)$/i.test(passage.tokens[one]!.form));
  if (deprel.startsWith('nmod')) {
    const [where] = above.head < 0 ? childrenBy(passage, head, 'nmod').filter((at) => at < noun && isThere(at)) : [];
    return where === undefined ? [] : away(head, where);
  }
  if (!deprel.startsWith('obl')) return [];
  // "… while Museveni was in Nairobi on a state visit": parsers may hang the visit on the verb above.
  const isPlace = (at: number): boolean => isThere(at) && childrenBy(passage, at, 'cop').length > 0;
  const where = [
    head,
    ...childrenBy(passage, head, 'obl', 'advcl')
      .filter((at) => at < noun)
      .toReversed(),
  ].find(isPlace);
  return where === undefined ? [] : childrenBy(passage, where, 'nsubj').flatMap((who) => away(who, where));
}

/** "was in Nairobi on a state visit", «est à Nairobi en visite officielle» */
const isOnVisit = (passage: Passage, noun: number): boolean =>
  /^(visite?s?|trip|tour|mission|tournée|voyage|déplacement)$/i.test(passage.tokens[noun]!.form) &&
  childrenBy(passage, noun, 'case').some((at) => /^(on|en)$/i.test(passage.tokens[at]!.form));

const away = (who: number, where: number): Argument[] => [
  { role: 'by', token: who, distance: 2 },
  { role: 'with', token: where, distance: 2 },
];

/** Objects that are part of their verb. */
const LIGHT = /^(feu|accord|fin|suite|cours|terme|part|lieu|objet|go-ahead|nod|consent|approval|end|rise)$/i;

/** What is told beside the verb is not carried by it: «a fait part de son inquiétude après un tir de missile». */
const BESIDE = new Set(['after', 'during', 'despite', 'according', 'without', 'case', 'against', 'between', 'from']);

/** «un train de sanctions», "a round of talks": the noun that the verb carries, of which the deed is told. */
export function wholeOf(scene: Scene, passage: Passage, noun: number): number {
  const { head, deprel } = passage.tokens[noun]!;
  const above = passage.tokens[head];
  const { wholes } = scene.knowledge.lexicon.roles;
  return above?.upos === 'NOUN' && /^(nmod|compound)/.test(deprel) && isOneOf(above, wordSet(wholes[scene.language]))
    ? head
    : noun;
}

/** "four days of drills" behind a verb, without a preposition: not when it is done, but what. */
export const isWholeBehind = (scene: Scene, passage: Passage, verb: number, child: number): boolean =>
  child > verb &&
  child <= verb + 4 &&
  /^(obl|parataxis)$/.test(passage.tokens[child]!.deprel) &&
  childrenBy(passage, child, 'case').length === 0 &&
  childrenBy(passage, child, 'nmod').some(
    (part) => part > child && wholeOf(scene, passage, part) === child && passage.tokens[part]!.upos === 'NOUN',
  );

/** «Ankara a réaffirmé son soutien à Bakou»: the subject and complements of the verb that carries the noun. */
export function throughSupport(scene: Scene, passage: Passage, noun: number): Argument[] {
  const top = wholeOf(scene, passage, noun);
  const token = passage.tokens[top]!;
  const kind = relation(token);
  const verb = clauseOf(passage, top);
  if (verb === top || token.head !== verb) return [];
  const head = passage.tokens[verb]!;
  if (kind === 'obl' && isFellIn(passage, verb, top)) {
    const fallen = subjectOf(passage, verb);
    return fallen < 0 ? [] : [{ role: 'subj', token: fallen, distance: 2 }];
  }
  // "is emerging from five days of clashes with": who comes out of it took part.
  const isOutOf = /^(emerge|recover)$/.test(head.lemma);
  if (kind === 'obl' && !isOutOf && BESIDE.has(roleOf(passage, top, scene.knowledge.lexicon, scene.language)))
    return [];
  if (head.upos !== 'VERB') return [];
  const { support, receiving, provoking } = scene.knowledge.lexicon.roles;
  const provokes = isOneOf(head, wordSet(provoking[scene.language]));
  const receives = provokes || isWordedAs(passage, verb, receiving[scene.language]);
  if (kind === 'obj' || kind === 'obl') {
    const earned = earnedBy(scene, passage, verb, top);
    if (earned.length > 0) return earned;
  }
  const isSupport = receives || isOneOf(head, wordSet(support[scene.language]));
  const passive = isPassive(passage, verb);
  const found: Argument[] = [];
  if (kind === 'nsubj') {
    // «La visite de X a eu lieu à Y»; «un soutien a été apporté par X à Y»
    for (const child of passage.children[verb] ?? []) {
      const role = roleOf(passage, child, scene.knowledge.lexicon, scene.language);
      if (MOVABLE.has(role) || role === 'by')
        found.push({ role: role === 'by' ? 'subj' : role, token: child, distance: 2 });
      // «une rencontre est prévue à Genève entre Bakou et Erevan»
      found.push(...movedBelow(scene, passage, child).filter((one) => one.role === 'between'));
    }
    return found;
  }
  if (!isSupport || !['obj', 'obl', 'iobj'].includes(kind)) return [];
  // «exprimé sa crainte face à la coopération»: what is carried is the object; «donner son feu vert à la vente» has none.
  const isCarriedElsewhere = childrenBy(passage, verb, 'obj').some(
    (child) => passage.tokens[child]!.upos === 'NOUN' && !LIGHT.test(passage.tokens[child]!.lemma),
  );
  if (kind === 'obl' && isCarriedElsewhere) return [];
  const subject = subjectOf(passage, verb);
  if (subject >= 0 && subject !== top && (!passive || receives))
    found.push({ role: receives ? 'to' : 'subj', token: subject, distance: 2 });
  if (receives && !provokes) found.push(...giversBelow(scene, passage, top));
  // "sparked anger in Kyiv": who lives there is angry.
  if (provokes)
    for (const child of childrenBy(passage, top, 'nmod'))
      if (roleOf(passage, child, scene.knowledge.lexicon, scene.language) === 'in')
        found.push({ role: 'subj', token: child, distance: 2 });
  for (const child of passage.children[verb] ?? []) {
    if (child === top) continue;
    const role = roleOf(passage, child, scene.knowledge.lexicon, scene.language);
    if (MOVABLE.has(role) || role === 'iobj')
      found.push({ role: role === 'iobj' ? 'to' : role, token: child, distance: 2 });
    // «a fait don de douze patrouilleurs à»: what is given hangs on the turn of phrase.
    if (role === 'of' && child > noun) found.push({ role, token: child, distance: 2 });
    // «a lancé un appel à l'aide à la Turquie», «a annoncé des manœuvres autour de Taïwan»
    if (MOVABLE.has(role) || (role === 'advmod' && child > noun)) found.push(...movedBelow(scene, passage, child, 2));
    // "drew criticism from the Union"
    if (role === 'by' || (receives && role === 'from') || (provokes && role === 'in'))
      found.push({ role: 'subj', token: child, distance: 2 });
  }
  return found;
}

/** "were killed in clashes with Chinese troops", «tués lors de heurts à la frontière avec l'Inde»: those who fell took part. */
function isFellIn(passage: Passage, verb: number, noun: number): boolean {
  if (!/^(kill|wound|injure|die|tuer|blesser|mourir|périr|capture|capturer)$/.test(passage.tokens[verb]!.lemma))
    return false;
  const isWith = (at: number): boolean =>
    childrenBy(passage, at, 'case').some((child) => /^(with|avec)$/i.test(passage.tokens[child]!.form));
  const isWithin = childrenBy(passage, noun, 'case').some((child) =>
    /^(in|during|dans|lors|durant|pendant|au)$/i.test(passage.tokens[child]!.form),
  );
  const below = childrenBy(passage, noun, 'nmod');
  return isWithin && [...below, ...below.flatMap((child) => childrenBy(passage, child, 'nmod'))].some(isWith);
}

/** «a valu à l'Ouganda une condamnation du Kenya», "earned Uganda a rebuke from Kenya": who bears it, and from whom. */
function earnedBy(scene: Scene, passage: Passage, verb: number, noun: number): Argument[] {
  if (!isOneOf(passage.tokens[verb]!, wordSet(scene.knowledge.lexicon.roles.earning[scene.language]))) return [];
  if (childrenBy(passage, noun, 'case').length > 0) return [];
  const isBearer = (child: number): boolean =>
    /^(to|iobj)$/.test(roleOf(passage, child, scene.knowledge.lexicon, scene.language)) ||
    (child < noun && relation(passage.tokens[child]!) === 'obj');
  const bearers = (passage.children[verb] ?? []).filter((child) => child !== noun && isBearer(child));
  if (bearers.length === 0) return [];
  return [...bearers.map((token) => ({ role: 'to', token, distance: 2 })), ...giversBelow(scene, passage, noun)];
}

/** "faced criticism from Kenya", «a fait l'objet de critiques de la part du Kenya»: from whom the noun that is borne comes. */
const giversBelow = (scene: Scene, passage: Passage, noun: number): Argument[] =>
  childrenBy(passage, noun, 'nmod').flatMap((child) => {
    if (roleOf(passage, child, scene.knowledge.lexicon, scene.language) === 'from')
      return [{ role: 'subj', token: child, distance: 2 }];
    return passage.tokens[child]!.keys.lower === 'part'
      ? childrenBy(passage, child, 'nmod').map((token) => ({ role: 'subj', token, distance: 2 }))
      : [];
  });
