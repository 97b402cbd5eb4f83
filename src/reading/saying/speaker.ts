import { foldName } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import { antecedentsBefore } from '../actors/antecedent.ts';
import { actorsBelow } from '../actors/below.ts';
import { distinct, type Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { lastPerson, weight } from './last-person.ts';
import { isOfThem, lastUnnamed } from './of-them.ts';
import { isIndefinite, phraseOf, wordsOf } from './phrase.ts';
import type { Attribution, Sayings, Speaker } from './said.ts';

/**
 * Who speaks at a token: a named actor (the person before the state), an anonymous one in its own words, or whom a
 * pronoun, «le même responsable» or "a spokesman" takes up from before. null where nobody can be told.
 */
export function speakerAt(scene: Scene, passage: Passage, index: number, before: Sayings = []): Speaker | null {
  if (index < 0) return null;
  const token = passage.tokens[index]!;
  if (/^(one|l['’]un|l['’]une|un|une)$/i.test(token.form) && isOfThem(passage, index))
    return lastSaid(before, (one) => one.anonymous) ?? lastUnnamed(scene, passage);
  // «a précisé ce dernier»
  if (/^derni(er|ère)$/i.test(token.form) && /^(ce|cette)$/i.test(passage.tokens[index - 1]?.form ?? ''))
    return plain(actorsAt(scene, passage, index)) ?? lastPerson(scene, passage, token.start, before);
  if (/^(-t-|-)?(on|one)$/i.test(token.form)) return thoseAt(scene, passage, index);
  if (
    token.upos === 'PRON' &&
    /(^|-)(il|elle|ils|elles|he|she|they|it|lui|qui|who|both|tous|toutes)$/i.test(token.form)
  )
    return pronounSpeaker(scene, passage, index, before);
  const phrase = phraseOf(passage, index);
  const actors = named(scene, passage, index, phrase);
  const person = actors.find((actor) => actor.id.startsWith('person:'));
  if (person) return { speaker: person.id, actors, anonymous: false };
  // «l'opposition géorgienne»: of a state, and does not speak for it.
  const isAgainst =
    AGAINST.test(token.form) ||
    childrenBy(passage, index, 'compound', 'amod').some((child) => AGAINST.test(passage.tokens[child]!.form));
  if (isAgainst && actors.every(({ id }) => isState(id)))
    return { speaker: wordsOf(passage, phrase), actors: [], anonymous: true };
  const { anonymous } = scene.knowledge.lexicon.attribution;
  const nameless = isOneOf(token, wordSet(anonymous[scene.language]));
  const indefinite = isIndefinite(passage, phrase);
  // «le sénateur Jean Dupont», "a diplomat, Jan Kowalski": whoever has a name is not anonymous.
  const called = nameless && !proper(scene, passage, index) ? nameBehind(passage, index, phrase) : null;
  if (called) return { speaker: called, actors, anonymous: false };
  if (nameless && takesUp(passage, phrase, actors)) {
    const same = lastSaid(before, (one) => one.anonymous);
    if (same && sharesNoun(token.lemma, same.speaker)) return same;
  }
  const isProper = proper(scene, passage, index);
  // A spokesman and a document speak for whom they belong to; "a spokesman" right after the ministry: theirs.
  const spokes = /^(porte-parole|spokes\p{L}+)$/iu.test(token.form);
  const ofState = spokes || isDocument(token.form) || isChief(passage, phrase);
  if (ofState && actors.length > 0) return { speaker: organOf(actors).id, actors, anonymous: false };
  const theirs = spokes ? lastState(scene, passage, index) : null;
  if (theirs) return theirs;
  if (nameless || (indefinite && !isProper && isNoun(passage, index)))
    return { speaker: wordsOf(passage, phrase), actors, anonymous: true };
  if (actors.length > 0) return { speaker: organOf(actors).id, actors, anonymous: false };
  if (isOneOf(token, wordSet(scene.knowledge.lexicon.attribution.organs[scene.language]))) {
    // «l'entourage du président», "the president's office": of the person told last.
    const whose = childrenBy(passage, index, 'nmod').find((child) => isDefiniteRole(scene, passage, child));
    const leader = whose === undefined ? null : lastPerson(scene, passage, token.start, before);
    if (whose !== undefined) return leader;
    const owner =
      ownedOrgan(scene, passage, index) ??
      (isDocument(token.form) ? null : (lastOrgan(token.form, before) ?? lastState(scene, passage, index)));
    if (owner) return owner;
  }
  if (isBarePlural(passage, index, phrase)) return { speaker: wordsOf(passage, phrase), actors, anonymous: true };
  // «Le général Burhane»: someone of whom nothing but the name is known.
  const own = nameBehind(passage, index, phrase);
  if (own && token.upos === 'NOUN') return { speaker: own, actors: [], anonymous: false };
  // «La ministre des Affaires étrangères, Ana Silva»: whoever has a name is not the one told before.
  const beside = actors.length === 0 ? appositionOf(passage, index) : null;
  if (beside && isDefiniteRole(scene, passage, index)) return { speaker: beside, actors: [], anonymous: false };
  // "The maker's chairman": someone of whom nothing but the role is known.
  if (isDefiniteRole(scene, passage, index))
    return (
      lastPerson(scene, passage, token.start, before) ?? {
        speaker: wordsOf(passage, phrase),
        actors,
        anonymous: true,
      }
    );
  // Someone with a name that nothing else is known of.
  return token.upos === 'PROPN' ? { speaker: nameOf(passage, phrase), actors: [], anonymous: false } : null;
}

const AGAINST =
  /^(oppositions?|opposants?|opposante|dissidente?s?|opponents?|critics?|détracteurs?|syndicats?|unions?)$/i;

/** «un porte-parole» holds an office and has no name. */
function proper(scene: Scene, passage: Passage, index: number): boolean {
  const name = scene.byHead[passage.index]!.get(index);
  return name !== undefined && name.senses[0]!.kind !== 'office';
}

/** The name right behind a role, in its own words; null where there is none. */
function nameBehind(passage: Passage, index: number, phrase: readonly number[]): string | null {
  const names = phrase.filter((at) => at > index && passage.tokens[at]!.upos === 'PROPN');
  return names[0] === index + 1 ? wordsOf(passage, names) : null;
}

/** The name in apposition to a role, in its own words; null where there is none. */
function appositionOf(passage: Passage, index: number): string | null {
  const name = childrenBy(passage, index, 'appos', 'nmod', 'flat').find(
    (child) =>
      child > index &&
      passage.tokens[child]!.upos === 'PROPN' &&
      passage.tokens[phraseOf(passage, child)[0]! - 1]?.form === ',',
  );
  return name === undefined ? null : nameOf(passage, phraseOf(passage, name));
}

/** A name in its own words, without a title. */
const nameOf = (passage: Passage, phrase: readonly number[]): string =>
  wordsOf(passage, phrase).replace(/^(?:M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s+/u, '');

const isNoun = (passage: Passage, index: number): boolean => ['NOUN', 'ADJ'].includes(passage.tokens[index]!.upos);

/** An agency or ministry that is named speaks for itself before its state does. */
const organOf = (actors: readonly Found[]): Found =>
  actors.find((actor) => isState(actor.id)) ?? actors.find((actor) => actor.id.startsWith('org:')) ?? actors[0]!;

/** The actors that a noun phrase names: at its head, else anywhere in it. */
function named(scene: Scene, passage: Passage, index: number, phrase: readonly number[]): Found[] {
  const direct = actorsAt(scene, passage, index);
  const within = phrase.flatMap((node) =>
    scene.byHead[passage.index]!.has(node) ? actorsBelow(scene, passage, node) : [],
  );
  const first = passage.tokens[phrase[0]!]!.start;
  const last = passage.tokens[phrase.at(-1)!]!.end;
  const near = within.filter((actor) => actor.start >= first && actor.end <= last);
  const beside = childrenBy(passage, index, 'appos', 'flat', 'nmod').flatMap((child) =>
    scene.byHead[passage.index]!.has(child) ? actorsAt(scene, passage, child) : [],
  );
  const persons = [...near, ...beside].filter((actor) => actor.id.startsWith('person:'));
  return distinct(direct.length > 0 ? [...direct, ...persons] : near);
}

/** A declaration speaks for whom it belongs to, and for nobody where that is not told. */
const isDocument = (form: string): boolean =>
  /^(déclaration|communiqué|rapport|note|mémo|lettre|étude|statement|report|memo|letter|study|paper)s?$/i.test(form);

/** "Jordan's top diplomat": one office, whoever holds it. */
const isChief = (passage: Passage, phrase: readonly number[]): boolean =>
  phrase.some((index) => /^(top|chief)$/i.test(passage.tokens[index]!.form)) &&
  phrase.some((index) => /^diplomats?$/i.test(passage.tokens[index]!.form));

/** "three people", "Western agencies": several of whom none has a name. */
function isBarePlural(passage: Passage, index: number, phrase: readonly number[]): boolean {
  const { upos, feats } = passage.tokens[index]!;
  if (upos !== 'NOUN' || feats.Number !== 'Plur') return false;
  const isPerson = /^(people|persons?|agencies|services|personnes|députés|lawmakers|officers|insiders)$/i.test(
    passage.tokens[index]!.form,
  );
  return isPerson && !phrase.some((at) => at < index && /^(the|les|ces|these|those)$/i.test(passage.tokens[at]!.form));
}

/** «son porte-parole», "their joint statement": the organ of whom the possessive stands for. */
function ownedOrgan(scene: Scene, passage: Passage, index: number): Speaker | null {
  const owner = (passage.children[index] ?? []).find((child) => {
    const token = passage.tokens[child]!;
    return token.feats.Poss === 'Yes' || /^(son|sa|leur|leurs|his|her|its|their)$/i.test(token.form);
  });
  return owner === undefined ? null : plain(actorsAt(scene, passage, owner));
}

/** "They wore new uniforms, the agency said": the service or agency that spoke before. */
const lastOrgan = (form: string, before: Sayings): Speaker | null =>
  /^(agency|agence|service|services)$/i.test(form)
    ? lastSaid(before, (one) => !one.anonymous && !one.speaker.startsWith('person:') && one.verb >= 0)
    : null;

/** «…, a fait savoir le ministère», "a spokesman said": of the state that acts in the sentence, or did just before. */
function lastState(scene: Scene, passage: Passage, index: number): Speaker | null {
  const offset = passage.tokens[index]!.start;
  const told = antecedentsBefore(scene, offset, passage.index - 1)
    .filter((one) => one.ids.some(isState))
    .toSorted((a, b) => weight(b) - weight(a))
    .at(0);
  if (!told) return null;
  const at = { start: offset, end: offset + 1, text: passage.tokens[index]!.form, how: 'inherited' as const };
  return plain(told.ids.filter(isState).map((id) => ({ ...at, id })));
}

/** «À Bamako, on assure que», «…, dit-on à Bamako»: whom the place stands for. */
function thoseAt(scene: Scene, passage: Passage, index: number): Speaker | null {
  const heads = [...scene.byHead[passage.index]!.keys()];
  const place =
    heads.find((head) => head > index && (head < index + 4 || (head < index + 6 && isAt(passage, index, head)))) ??
    heads
      .filter((head) => head < index)
      .toSorted((a, b) => b - a)
      .at(0);
  // «À Rabat, … L'accord, y fait-on valoir, …»: the state told before.
  if (passage.tokens.slice(0, index).some(({ form }) => /^y$/i.test(form))) return lastState(scene, passage, index);
  if (place === undefined) return null;
  return plain(actorsAt(scene, passage, place)) ?? plain(named(scene, passage, place, phraseOf(passage, place)));
}

/** «a-t-on répondu au ministère iranien»: where they are stands between. */
const isAt = (passage: Passage, index: number, head: number): boolean =>
  passage.tokens.slice(index + 1, head).some(({ form }) => /^(à|chez)$/i.test(form));

/** «le même responsable», «ce diplomate», "the official": someone told before, with no state of his own beside. */
const takesUp = (passage: Passage, phrase: readonly number[], actors: readonly Found[]): boolean =>
  actors.length === 0 &&
  phrase.some((index) => /^(le|la|l[’']|the|ce|cette|cet|même|same|this|that)$/i.test(passage.tokens[index]!.form));

const sharesNoun = (lemma: string, words: string): boolean => foldName(words).includes(foldName(lemma).slice(0, 6));

/** «Le ministre», "the general" without a state beside: the person told last. */
function isDefiniteRole(scene: Scene, passage: Passage, index: number): boolean {
  const { attribution } = scene.knowledge.lexicon;
  return isOneOf(passage.tokens[index]!, wordSet(attribution.persons[scene.language]));
}

/** The last attribution before that fits, at most three passages away. */
function lastSaid(before: Sayings, fits: (one: Attribution) => boolean): Attribution | null {
  for (let at = before.length - 1; at >= Math.max(0, before.length - 3); at--) {
    const found = before[at]!.findLast(fits);
    if (found) return found;
  }
  return null;
}

/** A pronoun that speaks: whoever spoke or acted last and fits in number. */
function pronounSpeaker(scene: Scene, passage: Passage, index: number, before: Sayings): Speaker | null {
  const token = passage.tokens[index]!;
  const form = token.form.replace(/^-?(t-)?/, '').toLowerCase();
  if (form === 'qui' || form === 'who') return plain(actorsAt(scene, passage, index));
  const near = /^(il|elle|ils|elles|it|they)$/.test(form) ? sameSubject(scene, passage, index) : null;
  if (near) return near;
  if (/^(il|elle|he|she|lui)$/.test(form)) {
    const gender = /^(elle|she)$/.test(form) ? 'Fem' : 'Masc';
    const person = lastPerson(scene, passage, token.start, before, gender);
    if (person) return person;
  }
  if (form === 'it') {
    const organ = lastSaid(before, (one) => !one.speaker.startsWith('person:'));
    if (organ) return organ;
  }
  if (/^(both|tous|toutes)$/.test(form)) return bothAt(scene, passage, index) ?? plain(actorsAt(scene, passage, index));
  if (/^(they|ils|elles)$/.test(form)) {
    const many = lastSaid(before, (one) => one.actors.length > 1);
    if (many) return many;
  }
  return plain(actorsAt(scene, passage, index));
}

/** "Both described it as historic": the two that were told last as a subject. */
export function bothAt(scene: Scene, passage: Passage, index: number): Speaker | null {
  const { start, end, form } = passage.tokens[index]!;
  const told = antecedentsBefore(scene, start, passage.index - 2).findLast(
    (one) => one.plural && one.subject && one.ids.length > 1,
  );
  return told ? plain(told.ids.map((id) => ({ id, start, end, text: form, how: 'pronoun' as const }))) : null;
}

/** «La Chine n'a pas commenté : il s'agit, dit-elle, …»: the state that is the subject earlier in the sentence. */
function sameSubject(scene: Scene, passage: Passage, index: number): Speaker | null {
  const { start, form, feats } = passage.tokens[index]!;
  const stop = passage.tokens.findLastIndex((token, at) => at < index && /^[:;]$/.test(token.form));
  if (stop < 0) return null;
  const plural = /(ils|elles|they)$/i.test(form);
  const told = antecedentsBefore(scene, passage.tokens[stop]!.start, passage.index).findLast(
    (one) => one.subject && one.plural === plural && (!one.gender || !feats.Gender || one.gender === feats.Gender),
  );
  if (!told || told.ids.some((id) => !isState(id))) return null;
  return plain(told.ids.map((id) => ({ id, start, end: start + form.length, text: form, how: 'pronoun' as const })));
}

function plain(actors: readonly Found[]): Speaker | null {
  if (actors.length === 0) return null;
  const person = actors.find((actor) => actor.id.startsWith('person:'));
  return { speaker: person?.id ?? actors[0]!.id, actors, anonymous: false };
}
