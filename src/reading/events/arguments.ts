import type { Token } from '../../language/index.ts';
import type { Scene } from '../scene.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import { formIs, perToken } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { relativeObject, relativePronoun, whomBefore } from '../text/relative.ts';
import { roleOf } from '../text/roles.ts';
import { ancestors, childrenBy, relation, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { bearingOf } from './bearers.ts';
import { awayFor, isWholeBehind, throughSupport, wholeOf } from './carried.ts';
import { type Argument, isBehindQuoted, MOVABLE, movedBelow, withAsides } from './moved.ts';
import { saidOf } from './said-of.ts';

/** The arguments of a verb or noun, nearest first. */
export const argumentsOf = perToken((scene, passage, trigger): readonly Argument[] => {
  const token = passage.tokens[trigger]!;
  // A modal has the arguments of its verb.
  if (token.upos === 'AUX' && relation(token) === 'aux') return argumentsOf(scene, passage, token.head);
  const found =
    token.upos === 'VERB' || token.upos === 'AUX' ? ofVerb(scene, passage, trigger) : ofNoun(scene, passage, trigger);
  return withAsides(passage, trigger, found).toSorted((a, b) => a.distance - b.distance);
});

function ofVerb(scene: Scene, passage: Passage, verb: number): Argument[] {
  const found: Argument[] = [];
  const passive = isPassive(passage, verb);
  const subject = subjectOf(passage, verb);
  if (subject >= 0) found.push({ role: passive ? 'obj' : 'subj', token: subject, distance: 1 });
  const author = passive ? -1 : authorOf(scene, passage, subject);
  if (author >= 0) found.push({ role: 'subj', token: author, distance: 2 });
  const relative = passive ? -1 : relativeObject(passage, verb);
  if (relative >= 0 && relative !== subject) found.push({ role: 'obj', token: relative, distance: 1 });
  const pronoun = relative >= 0 ? relativePronoun(passage, verb) : -1;
  for (const child of passage.children[verb] ?? []) {
    if (child === pronoun || (child === subject && !passive)) continue;
    const role = isThere(passage, child) ? 'in' : roleOf(passage, child, scene.knowledge.lexicon, scene.language);
    if (role === 'subj' || (role === 'obj' && relation(passage.tokens[child]!) === 'nsubj')) {
      // «s'est indigné le ministre à propos du Chili»
      if (child > verb) found.push(...movedBelow(scene, passage, child));
      continue;
    }
    // A name without a preposition is an object, whatever it was taken for ("propped up Pakistan").
    const isBareName =
      (role === 'bare' && child > verb && isThingOrName(scene, passage, child)) ||
      isBehindQuoted(passage, child, verb) ||
      (role === 'xcomp' && (isName(scene, passage, child) || isCounterpart(scene, passage, child)));
    // "wound up a third day of war games": what is measured by time is the object as well.
    const isObject = isBareName || isWholeBehind(scene, passage, verb, child);
    // "Unlike Norway, Chad praised Togo": what opens a sentence before its subject is said of the whole.
    const isAside = subject >= 0 && child < subject && !/^i?obj$/.test(role);
    found.push({ role: isObject ? 'obj' : role, token: child, distance: 1, ...(isAside ? { aside: true } : {}) });
    // "will stand by Vilnius" has a subject of its own.
    if (role === 'by' && (passive || subject < 0)) found.push({ role: 'subj', token: child, distance: 1 });
    if (isObject || ['iobj', 'obj', 'of', 'by', 'advmod'].includes(role) || MOVABLE.has(role))
      found.push(
        ...movedBelow(scene, passage, child).map((one) => (ASIDE.has(role) || isAside ? { ...one, aside: true } : one)),
      );
    // «a mis en garde Taipei»: the object hangs on the noun of the turn of phrase.
    if (role === 'in') {
      const named = childrenBy(passage, child, 'nmod', 'flat', 'appos').filter(
        (inner) => passage.tokens[inner]!.upos === 'PROPN' && childrenBy(passage, inner, 'case').length === 0,
      );
      found.push(...named.map((token) => ({ role: 'obj', token, distance: 2 })));
    }
    // "deployed to fight in Ukraine": where they fight is not whom they help.
    if (role === 'xcomp' && !/^(fight|battle|combattre|lutter)$/i.test(passage.tokens[child]!.lemma)) {
      for (const inner of childrenBy(passage, child, 'obl', 'obj')) {
        const innerRole = roleOf(passage, inner, scene.knowledge.lexicon, scene.language);
        if (MOVABLE.has(innerRole)) found.push({ role: innerRole, token: inner, distance: 2 });
      }
    }
  }
  const called = calledBefore(passage, verb);
  if (called >= 0 && !found.some(({ role }) => role === 'to' || role === 'iobj'))
    found.push({ role: 'to', token: called, distance: 2 });
  // "in Chad, where he toured a camp", «au Tchad, où il a visité un camp»
  const where = isWhere(passage, verb) ? passage.tokens[verb]!.head : -1;
  if (where >= 0) found.push({ role: 'in', token: where, distance: 2 });
  const whom = whomBefore(passage, verb);
  if (whom >= 0) found.push({ role: 'obj', token: whom, distance: 1 });
  if (passive && !found.some((one) => one.role === 'by')) {
    // «reçu en grande pompe par le roi»: the agent hangs on what stands between.
    const agents = childrenBy(passage, verb, 'obl', 'xcomp', 'advmod', 'obj').flatMap((child) =>
      agentsUnder(scene, passage, child, 0),
    );
    for (const token of agents.slice(0, 1))
      found.push({ role: 'by', token, distance: 2 }, { role: 'subj', token, distance: 2 });
  }
  found.push(...shared(scene, passage, verb));
  // «autorisation d'effectuer des vols vers»: what hangs on the verb above a bare infinitive or gerund serves it too.
  const head = passage.tokens[verb]!.head;
  if (head >= 0 && ['xcomp'].includes(relation(passage.tokens[verb]!))) {
    for (const child of passage.children[head] ?? []) {
      const role = roleOf(passage, child, scene.knowledge.lexicon, scene.language);
      if (MOVABLE.has(role)) found.push({ role, token: child, distance: 2 });
    }
  }
  return found;
}

/** «a appelé son homologue turc»: no more is he. */
const isCounterpart = (scene: Scene, passage: Passage, index: number): boolean =>
  passage.tokens[index]!.upos === 'NOUN' &&
  isOneOf(passage.tokens[index]!, wordSet(scene.knowledge.lexicon.descriptions.counterparts[scene.language]));

/** "urged neighbouring Burundi": a land is no predicate. */
const isName = (scene: Scene, passage: Passage, index: number): boolean =>
  passage.tokens[index]!.upos === 'PROPN' && scene.byHead[passage.index]!.has(index);
/** "phoned the king and offered help", «a appelé le roi et a présenté ses excuses»: whom one calls hears what is said; -1 for none. */
function calledBefore(passage: Passage, verb: number): number {
  const { deprel, head } = passage.tokens[verb]!;
  const above = passage.tokens[head];
  if (
    deprel !== 'conj' ||
    above?.upos !== 'VERB' ||
    !/^(call|phone|telephone|ring|appeler|téléphoner|joindre)$/.test(above.lemma)
  )
    return -1;
  return childrenBy(passage, head, 'obj', 'obl').find((child) => child > head && child < verb) ?? -1;
}

/** «a formé et équipé des soldats maliens»: a verb without complements takes those of the verb right behind it. */
function shared(scene: Scene, passage: Passage, verb: number): Argument[] {
  if ((passage.children[verb] ?? []).some((child) => COMPLEMENT.test(passage.tokens[child]!.deprel))) return [];
  const { feats } = passage.tokens[verb]!;
  const next = childrenBy(passage, verb, 'conj').find((child) => {
    const { upos, feats: other } = passage.tokens[child]!;
    return child === verb + 2 && upos === 'VERB' && other.VerbForm === feats.VerbForm && other.Tense === feats.Tense;
  });
  if (next === undefined || childrenBy(passage, next, 'nsubj', 'aux').length > 0) return [];
  return argumentsOf(scene, passage, next)
    .filter(({ role }) => role === 'obj' || MOVABLE.has(role))
    .map((one) => ({ ...one, distance: one.distance + 1 }));
}

/** Phrases that tell where or when something is done: what hangs below them is said of that. */
const ASIDE: ReadonlySet<string> = new Set(['in', 'during', 'after', 'near']);

const COMPLEMENT = /^(obj|iobj|obl|ccomp|xcomp|nmod|advcl)/;

/** «invitée à rejoindre le pacte par l'Albanie»: the «par» phrases below, up to three words down. */
function agentsUnder(scene: Scene, passage: Passage, index: number, depth: number): number[] {
  const own = childrenBy(passage, index, 'obl', 'nmod').filter(
    (inner) => roleOf(passage, inner, scene.knowledge.lexicon, scene.language) === 'by',
  );
  if (own.length > 0 || depth > 1) return own;
  return childrenBy(passage, index, 'obj', 'obl', 'nmod', 'xcomp').flatMap((inner) =>
    agentsUnder(scene, passage, inner, depth + 1),
  );
}

/** A name, or a noun with a number or demonym ("forced out on Wednesday 1,000 Syrian refugees"), but no stretch of time. */
function isThingOrName(scene: Scene, passage: Passage, index: number): boolean {
  const names = scene.byHead[passage.index]!;
  if (names.has(index)) return true;
  if (passage.tokens[index]!.upos !== 'NOUN') return false;
  // «au moins douze batteries»
  if (childrenBy(passage, index, 'nummod').length > 0) return !A_TIME.test(passage.tokens[index]!.form);
  return childrenBy(passage, index, 'amod', 'compound').some((child) => names.has(child));
}

const isWhere = (passage: Passage, verb: number): boolean =>
  relation(passage.tokens[verb]!) === 'acl' &&
  childrenBy(passage, verb, 'advmod', 'obl').some(
    (child) => child < verb && /^(where|où)$/.test(passage.tokens[child]!.keys.lower),
  );

/** "a strike blamed on Rwanda", «un bombardement qu'Alger impute à Rabat»: to whom it is laid has struck. */
const isLaidTo = (verb: Token, role: string): boolean =>
  /^(on|to)$/.test(role) && /^(blame|pin|attribute|ascribe|attribuer|imputer)$/.test(verb.lemma);

const isHere = formIs(/^(y|ici|là-bas)$/);

/** "is stationed there", «s'y sont entraînés»: a land that was named before; "there is" names none. */
const isThere = (passage: Passage, index: number): boolean => {
  const token = passage.tokens[index]!;
  return isHere(token) || (token.keys.lower === 'there' && token.deprel.startsWith('advmod'));
};

const A_TIME =
  /^(secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|fois|kilomètres?|km|seconds?|hours?|days?|weeks?|months?|years?|times?|kilometres?|kilometers?|miles|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** "published an article accusing …", «a adopté une résolution condamnant …»: who speaks by the text. -1 for none. */
function authorOf(scene: Scene, passage: Passage, subject: number): number {
  if (subject < 0 || passage.tokens[subject]!.upos !== 'NOUN') return -1;
  const { head } = passage.tokens[subject]!;
  if (head < 0 || passage.tokens[head]!.upos !== 'VERB' || isPassive(passage, head)) return -1;
  if (!isOneOf(passage.tokens[subject]!, wordSet(scene.knowledge.lexicon.roles.texts[scene.language]))) return -1;
  const author = subjectOf(passage, head);
  return author === subject ? -1 : author;
}

/** "the charges that Lima has been making", «les accusations que Lima porte»: a relative whose pronoun was taken for a conjunction. */
const isMadeOf = (passage: Passage, clause: number, noun: number): boolean =>
  passage.tokens[clause]!.deprel.startsWith('acl') &&
  childrenBy(passage, clause, 'obj').length === 0 &&
  childrenBy(passage, clause, 'nsubj').length > 0 &&
  childrenBy(passage, clause, 'mark').some(
    (child) => child > noun && /^(that|que|qu['’])$/i.test(passage.tokens[child]!.form),
  );

function ofNoun(scene: Scene, passage: Passage, noun: number): Argument[] {
  const found: Argument[] = [];
  for (const child of passage.children[noun] ?? []) {
    const token = passage.tokens[child]!;
    const role = roleOf(passage, child, scene.knowledge.lexicon, scene.language);
    if (role === 'acl') {
      // "the visit that the envoy paid to Lima": who carries it out does it.
      const { receiving, support } = scene.knowledge.lexicon.roles;
      const isMade = relativeObject(passage, child) === noun || isMadeOf(passage, child, noun);
      if (isMade && isOneOf(token, wordSet(support[scene.language]))) {
        const subject = subjectOf(passage, child);
        // «la livraison qu'ait reçue le Niger»: who receives it is given it.
        const gets = isOneOf(token, wordSet(receiving[scene.language]));
        if (subject >= 0 && subject !== noun) found.push({ role: gets ? 'to' : 'subj', token: subject, distance: 2 });
      }
      // «la visite effectuée par le ministre», «l'accord signé avec Kiev»
      for (const inner of childrenBy(passage, child, 'obl')) {
        const told = roleOf(passage, inner, scene.knowledge.lexicon, scene.language);
        found.push({ role: isLaidTo(token, told) ? 'by' : told, token: inner, distance: 2 });
      }
      if (token.feats.VerbForm === 'Part' && token.feats.Tense === 'Pres') {
        found.push(...childrenBy(passage, child, 'obj').map((inner) => ({ role: 'obj', token: inner, distance: 2 })));
      }
      continue;
    }
    // "What worries Tokyo is the visit": of what a noun is said is not who does it.
    if (role === 'subj' && passage.tokens[noun]!.upos === 'NOUN' && childrenBy(passage, noun, 'cop').length > 0) {
      found.push({ role: 'being', token: child, distance: 1 });
      continue;
    }
    if (role === 'flat') {
      found.push({ role: 'compound', token: child, distance: 1 });
      continue;
    }
    found.push({ role, token: child, distance: 1 });
    // «la demande d'aide de la Moldavie»: behind a bare noun «de» tells whose the whole is.
    if (role === 'of' && token.upos === 'NOUN' && childrenBy(passage, child, 'det').length === 0)
      for (const inner of childrenBy(passage, child, 'nmod'))
        if (roleOf(passage, inner, scene.knowledge.lexicon, scene.language) === 'of')
          found.push({ role, token: inner, distance: 2 });
    // «la livraison de quatorze chars par Varsovie», "the delivery of tanks by Warsaw"
    if (role === 'of' && token.upos === 'NOUN')
      for (const inner of childrenBy(passage, child, 'nmod', 'obl'))
        if (roleOf(passage, inner, scene.knowledge.lexicon, scene.language) === 'by')
          found.push({ role: 'by', token: inner, distance: 2 });
    if (['nmod', 'obl', 'amod'].includes(relation(token))) found.push(...movedBelow(scene, passage, child));
  }
  found.push(...saidOf(passage, noun));
  // «s'est dit solidaire du Qatar»: what hangs on the verb that carries the adjective.
  const { upos, head: above } = passage.tokens[noun]!;
  if (upos === 'ADJ' && relation(passage.tokens[noun]!) === 'xcomp')
    for (const child of childrenBy(passage, above, 'obl', 'nmod')) {
      if (child < noun) continue;
      found.push({ role: roleOf(passage, child, scene.knowledge.lexicon, scene.language), token: child, distance: 2 });
    }
  // "is on a visit to", «est en visite à»: who is on it makes it.
  if (isUnderWay(passage, noun))
    found.push(...childrenBy(passage, noun, 'nsubj').map((token) => ({ role: 'subj', token, distance: 1 })));
  // "Chad and Libya in prisoner swap": a headline without a verb.
  const { head: titled } = passage.tokens[noun]!;
  if (isTitled(passage, noun)) found.push({ role: 'subj', token: titled, distance: 1 });
  if (isBorne(passage, noun))
    found.push(...childrenBy(passage, noun, 'nsubj').map((token) => ({ role: 'to', token, distance: 1 })));
  const { bearers, doers } = bearingOf(scene, passage, wholeOf(scene, passage, noun));
  found.push(
    ...bearers.map((token) => ({ role: 'to', token, distance: 2 })),
    ...doers.map((token) => ({ role: 'subj', token, distance: 2 })),
  );
  found.push(...awayFor(passage, noun), ...rightBehind(scene, passage, noun), ...throughSupport(scene, passage, noun));
  return found;
}

/** «est sous sanctions américaines», "has been under sanctions": the subject bears what the noun names. */
const isUnderWay = (passage: Passage, noun: number): boolean =>
  childrenBy(passage, noun, 'cop').length > 0 &&
  childrenBy(passage, noun, 'case').some((child) => /^(on|in|en)$/i.test(passage.tokens[child]!.form));

const isTitled = ({ tokens, children }: Passage, noun: number): boolean => {
  const { head, deprel } = tokens[noun]!;
  const isName = deprel === 'nmod' && head >= 0 && tokens[head]!.upos === 'PROPN' && tokens[head]!.head < 0;
  return isName && children[noun]!.some((child) => /^(in|en)$/.test(tokens[child]!.keys.lower)) && head === 0;
};

const isBorne = (passage: Passage, noun: number): boolean =>
  childrenBy(passage, noun, 'cop').length > 0 &&
  childrenBy(passage, noun, 'case').some((child) => /^(under|sous)$/i.test(passage.tokens[child]!.form));

/** «signé lors de la visite de X à Pyongyang»: a phrase right behind the noun's own that hangs on the verb above. */
function rightBehind(scene: Scene, passage: Passage, noun: number): Argument[] {
  const found: Argument[] = [];
  let end = Math.max(...subtree(passage, noun));
  const above = new Set(ancestors(passage, noun));
  for (let at = end + 1; at <= end + 6 && at < passage.tokens.length; at++) {
    const token = passage.tokens[at]!;
    if (!above.has(token.head) || !['obl', 'nmod'].includes(relation(token))) continue;
    const role = roleOf(passage, at, scene.knowledge.lexicon, scene.language);
    // "It followed a visit by the Kenyan minister": what is active has no agent.
    const isAgent = role === 'by' && !isPassive(passage, token.head);
    if (Math.min(...subtree(passage, at)) !== end + 1 || !(MOVABLE.has(role) || isAgent)) break;
    found.push({ role, token: at, distance: 3 });
    end = Math.max(...subtree(passage, at));
    at = end;
  }
  return found;
}
