import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { formIs, perPassage } from '../text/memo.ts';
import { oneOfThem } from '../text/one-of.ts';
import type { Passage } from '../text/passage.ts';
import { isPossessive } from '../text/possessive.ts';
import { isCarrier, prepositionRole } from '../text/roles.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { addressed } from './addressed.ts';
import { aideActors } from './aide.ts';
import { antecedentsOf } from './antecedent.ts';
import { bothBefore } from './both-before.ts';
import { isColleague } from './colleague.ts';
import { allThree } from './counted-phrase.ts';
import { describedActors } from './described.ts';
import { embassyActors } from './embassy.ts';
import { examplesOf } from './examples.ts';
import { distinct, type Found } from './found.ts';
import { issuerActors, issuersBefore } from './issuers.ts';
import { actorsOfMention } from './mentioned.ts';
import { isModelName } from './model-name.ts';
import { namedBehind } from './named-behind.ts';
import { ownersOf } from './owner.ts';
import { partyActors } from './parties.ts';
import { peopleBefore } from './people-before.ts';
import { personNounActors } from './person-noun.ts';
import { pointingActors } from './pointing.ts';
import { relationActors } from './relation.ts';
import { onceSettled } from './settled.ts';
import { stateOfPerson } from './state-of-person.ts';
import { summitActors } from './summit.ts';
import { isThing } from './thing.ts';
import { troopsBefore } from './troops-before.ts';

/**
 * The actors that a token stands for, with the other members of its coordination. Empty where it names none:
 * no actor is invented.
 */
export const actorsAt = (scene: Scene, passage: Passage, index: number): readonly Found[] =>
  index < 0 ? [] : known(scene, passage, index);

const known = onceSettled((scene, passage, index) => seekActors(scene, passage, index, 0));

function seekActors(scene: Scene, passage: Passage, index: number, depth: number): readonly Found[] {
  if (index < 0 || depth > 5) return [];
  const own = actorsOfToken(scene, passage, index, depth);
  const joined = childrenBy(passage, index, 'conj');
  if (joined.length === 0) return distinct(own);
  const others = joined.flatMap((child) =>
    isNominal(passage, child) || scene.byHead[passage.index]!.has(child)
      ? seekActors(scene, passage, child, depth + 1)
      : [],
  );
  return distinct([...own, ...others]);
}

const isNominal = (passage: Passage, index: number): boolean =>
  ['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'X'].includes(passage.tokens[index]!.upos);

function actorsOfToken(scene: Scene, passage: Passage, index: number, depth: number): readonly Found[] {
  const token = passage.tokens[index]!;
  const { lexicon } = scene.knowledge;
  const aide = aideActors(scene, passage, index);
  if (aide.length > 0) return aide;
  const mention = scene.byHead[passage.index]!.get(index);
  // «les deux pays nordiques»: two of a group.
  const counted = mention?.senses[0]?.kind === 'group' ? describedActors(scene, passage, index) : [];
  if (counted.length > 0) return counted;
  if (mention && isModelName(scene, passage, index)) return [];
  if (mention) {
    const found = actorsOfMention(scene, passage, index, mention);
    const examples = found.some(({ id }) => id.startsWith('group:'))
      ? examplesOf(scene, passage, index, (child) => seekActors(scene, passage, child, depth + 1))
      : [];
    if (found.length > 0) return [...found, ...personBeside(scene, passage, index, found), ...examples];
  }
  const behind = namedBehind(scene, passage, index);
  if (behind.length > 0) return behind;
  const bracketed = token.upos === 'NOUN' ? bracketedBody(scene, passage, index) : [];
  if (bracketed.length > 0) return bracketed;
  const related = relationActors(scene, passage, index);
  if (related) return related;
  const pointed = pointingActors(scene, passage, index);
  if (pointed.length > 0) return pointed;
  const parties = partyActors(scene, passage, index);
  if (parties.length > 0) return parties;
  const people = peopleBefore(scene, passage, index, actorsAt);
  if (people.length > 0) return people;
  if (token.upos === 'PRON' || token.upos === 'DET') return pronounActors(scene, passage, index, depth);
  if (
    isCarrier(passage, index, lexicon, scene.language) ||
    isOneOf(token, wordSet(lexicon.roles.measures[scene.language]))
  ) {
    const measured = childrenBy(passage, index, 'nmod', 'obl').flatMap((child) =>
      seekActors(scene, passage, child, depth + 1),
    );
    if (measured.length > 0) return measured;
  }
  if (token.upos === 'NUM') {
    const three = allThree(scene, passage, index);
    if (three.length > 0) return three;
    return childrenBy(passage, index, 'nmod').flatMap((child) => seekActors(scene, passage, child, depth + 1));
  }
  const embassy = embassyActors(scene, passage, index);
  if (embassy.length > 0) return embassy;
  const issuers = issuerActors(scene, passage, index, actorsAt);
  if (issuers.length > 0) return issuers;
  const summit = summitActors(scene, passage, index);
  if (summit.length > 0) return summit;
  const described = describedActors(scene, passage, index);
  if (described.length > 0) return described;
  const titled = personTitled(scene, passage, index);
  if (titled.length > 0) return titled;
  if (token.upos === 'PROPN' && /^(Ministry|Government|Embassy|Army|Navy|Presidency)$/.test(token.form))
    return distinct(
      [index, ...childrenBy(passage, index, 'compound')].flatMap((word) => ownersOf(scene, passage, word)),
    );
  if (token.upos !== 'NOUN') return [];
  const person = personNounActors(scene, passage, index);
  if (person.length > 0) return person;
  if (isOneOf(token, wordSet(lexicon.descriptions.collectives[scene.language]))) {
    const owners = ownersOf(scene, passage, index);
    if (owners.length > 0) return owners;
    const led = leadersOf(scene, passage, index);
    if (led.length > 0) return led;
    // «les armées des deux pays»
    const of = childrenBy(passage, index, 'nmod').filter(
      (child) => prepositionRole(passage, child, lexicon, scene.language) === 'of',
    );
    const described = of.flatMap((child) => describedActors(scene, passage, child));
    if (described.length > 0) return described;
  }
  return [];
}

/** «la Communauté de développement d'Afrique australe (SADC)»: a body that is known by the letters behind its name. */
const bracketedBody = (scene: Scene, passage: Passage, index: number): readonly Found[] =>
  (passage.children[index] ?? []).flatMap((child) => {
    const mention = scene.byHead[passage.index]!.get(child);
    const isBody = mention?.senses[0]?.kind === 'organisation' && /^\p{Lu}{3,}/u.test(mention.text);
    return isBody && child > index && passage.tokens[child - 1]?.form === '('
      ? actorsOfMention(scene, passage, child, mention)
      : [];
  });

/** "US Defense Secretary Lloyd Austin": the person whom the parser hangs on the state. */
function personBeside(scene: Scene, passage: Passage, index: number, found: readonly Found[]): Found[] {
  if (found.some((actor) => actor.id.startsWith('person:'))) return [];
  return childrenBy(passage, index, 'flat', 'appos').flatMap((child) => {
    const mention = scene.byHead[passage.index]!.get(child);
    const person = mention?.senses.find((sense) => sense.kind === 'person');
    if (!mention || !person || !found.some((actor) => actor.id === stateOfPerson(scene, person.id))) return [];
    return [{ id: person.id, start: mention.start, end: mention.end, text: mention.text, how: 'name' as const }];
  });
}

/** «le général Moussa Barmou», "Gen. Prosper Avril": the person whose rank the word is. */
function personTitled(scene: Scene, passage: Passage, index: number): Found[] {
  const { persons, ranks } = scene.knowledge.lexicon.descriptions;
  const token = passage.tokens[index]!;
  const isTitle = [persons, ranks].some((words) => isOneOf(token, wordSet(words[scene.language])));
  if (!isTitle && !isColleague(token)) return [];
  return childrenBy(passage, index, 'nmod', 'flat', 'appos').flatMap((child) => {
    const mention = scene.byHead[passage.index]!.get(child);
    const isTold = mention?.senses[0]?.kind === 'person' && childrenBy(passage, child, 'case').length === 0;
    return mention && isTold ? actorsOfMention(scene, passage, child, mention) : [];
  });
}

const isFirstPerson = formIs(/^(nous|we|us|our|ours|notre|nos|je|i|my|mon|ma|mes)$/);

const isSecondPerson = formIs(/^(vous|votre|vos|you|your|yours)$/);

/** True where «nous», "my", «votre» stand in a passage: only there it matters who speaks to whom. */
export const speaksOfItself = perPassage((passage): boolean =>
  passage.tokens.some((token) => isFirstPerson(token) || isSecondPerson(token)),
);

/** Personal, relative and possessive pronouns, by what they point back to. */
function pronounActors(scene: Scene, passage: Passage, index: number, depth: number): readonly Found[] {
  const token = passage.tokens[index]!;
  const at = { start: token.start, end: token.end, text: token.form };
  if (token.feats.PronType?.includes('Rel')) {
    const clause = clauseOf(passage, index);
    const antecedent = passage.tokens[clause]?.head ?? -1;
    if (relation(passage.tokens[clause]!) !== 'acl' || antecedent < 0) return [];
    const one = oneOfThem(passage, antecedent);
    return seekActors(scene, passage, one >= 0 ? one : antecedent, depth + 1);
  }
  if (token.feats.Reflex === 'Yes' || /^(se|s['’]|soi|itself|themselves|himself|herself)$/i.test(token.form)) {
    return seekActors(scene, passage, subjectOf(passage, clauseOf(passage, index)), depth + 1);
  }
  if (isFirstPerson(token)) return [...(scene.firstPerson ?? [])];
  if (isSecondPerson(token)) return [...(scene.secondPerson ?? [])];
  const isPersonal = token.feats.PronType === 'Prs' || token.feats.Poss === 'Yes' || isPossessive(token);
  if (!isPersonal || /^(on|we|i|nous|je|one)$/i.test(token.form)) return [];
  if (token.feats.Poss === 'Yes' || token.upos === 'DET')
    return antecedentsOf(scene, passage, index).map((id) => ({ ...at, id, how: 'possessive' }));
  const troops = troopsBefore(scene, passage, index, actorsAt);
  if (troops.length > 0) return troops.map(({ id }) => ({ ...at, id, how: 'pronoun' }));
  const both = bothBefore(scene, passage, index, actorsAt);
  if (both.length > 0) return both.map(({ id }) => ({ ...at, id, how: 'pronoun' }));
  const issuers = issuersBefore(scene, passage, index, actorsAt);
  if (issuers.length > 0) return issuers.map(({ id }) => ({ ...at, id, how: 'pronoun' }));
  if (isThing(scene, passage, index)) return [];
  const same = sameObject(scene, passage, index, depth);
  if (same.length > 0) return same.map(({ id }) => ({ ...at, id, how: 'pronoun' }));
  const apart = new Set([
    ...doersBeside(scene, passage, index, depth),
    ...doersInFront(scene, passage, index, depth),
    ...addressed(scene, passage, index),
  ]);
  return antecedentsOf(scene, passage, index, apart).map((id) => ({
    ...at,
    id,
    how: 'pronoun',
  }));
}

/** "supplied Russia with drones and helped it to build", «a livré des drones à Moscou et l'a aidée»: whom the verb before was done to. */
function sameObject(scene: Scene, passage: Passage, index: number, depth: number): readonly Found[] {
  const token = passage.tokens[index]!;
  if (!['obj', 'iobj'].includes(relation(token)) || !/^(it|him|her|l['’]|le|la|lui)$/i.test(token.form)) return [];
  const verb = passage.tokens[token.head]!;
  const first = passage.tokens[verb.head];
  if (relation(verb) !== 'conj' || first?.upos !== 'VERB') return [];
  const { lexicon } = scene.knowledge;
  for (const child of childrenBy(passage, verb.head, 'iobj', 'obj', 'obl')) {
    if (child > token.head || child < verb.head) continue;
    const role = prepositionRole(passage, child, lexicon, scene.language);
    if (role !== null && role !== 'to') continue;
    const found = seekActors(scene, passage, child, depth + 1);
    if (found.filter(({ id }) => /^[A-Z]{3}$/.test(id)).length === 1) return found;
  }
  return [];
}

/** Who does what is done to a pronoun, which is somebody else: «Paris lui a livré des chars». */
function doersBeside(scene: Scene, passage: Passage, index: number, depth: number): ReadonlySet<string> {
  if (!['obj', 'iobj', 'obl'].includes(relation(passage.tokens[index]!))) return new Set();
  const subject = subjectOf(passage, clauseOf(passage, index));
  if (subject < 0 || subject === index) return new Set();
  return new Set(seekActors(scene, passage, subject, depth + 1).map(({ id }) => id));
}

/** «Mandaté par l'Union africaine, il …», "Backed by Egypt, it …": whoever does it to somebody is somebody else. */
function doersInFront(scene: Scene, passage: Passage, index: number, depth: number): readonly string[] {
  const { head, deprel } = passage.tokens[index]!;
  if (!deprel.startsWith('nsubj') || head < 0) return [];
  return childrenBy(passage, head, 'advcl', 'acl', 'xcomp', 'parataxis')
    .filter((clause) => clause < index && passage.tokens[clause]!.feats.VerbForm !== 'Fin')
    .flatMap((clause) =>
      childrenBy(passage, clause, 'obl', 'nmod').filter((child) =>
        childrenBy(passage, child, 'case').some((word) => /^(par|by)$/i.test(passage.tokens[word]!.form)),
      ),
    )
    .flatMap((agent) => seekActors(scene, passage, agent, depth + 1).map(({ id }) => id));
}

/** "a delegation led by Burundi's minister", «une coalition menée par Riyad»: whoever leads it. */
function leadersOf(scene: Scene, passage: Passage, index: number): readonly Found[] {
  return childrenBy(passage, index, 'acl').flatMap((clause) => {
    if (!/^(led|headed|conduite?s?|menée?s?|dirigée?s?|emmenée?s?)$/i.test(passage.tokens[clause]!.form)) return [];
    const agent = childrenBy(passage, clause, 'obl', 'nmod').find((child) =>
      childrenBy(passage, child, 'case').some((word) => /^(by|par)$/i.test(passage.tokens[word]!.form)),
    );
    return agent === undefined ? [] : actorsAt(scene, passage, agent);
  });
}
