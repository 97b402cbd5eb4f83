import { organisationById, type Rule } from '../../knowledge/index.ts';
import type { Scene } from '../scene.ts';
import { isWordedAs } from '../text/below.ts';
import { clauseOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation } from '../text/tree.ts';
import { classesOf } from '../text/words.ts';
import type { Argument } from './moved.ts';

/** What a rule's words are about: an argument is of the classes or among the words that the rule names. */
export function isAbout(
  scene: Scene,
  passage: Passage,
  about: NonNullable<Rule['about']>,
  args: readonly Argument[],
  isHeadOnly = false,
): boolean {
  const roles: readonly string[] = about.roles;
  const isAny = !about.classes && !about.words;
  return args.some(
    ({ role, token }) =>
      roles.includes(role) &&
      ((isAny && !isReflexive(passage, token)) ||
        (isHeadOnly ? headsAt(passage, token) : thingsAt(passage, token)).some((node) =>
          isThing(scene, passage, node, about),
        ) ||
        (pointsAtThings(passage, token) && isThingBefore(scene, passage, token, about))),
  );
}

/** «se retirent»: the verb's own word, which names nothing. */
const isReflexive = ({ tokens }: Passage, token: number): boolean => /^(se|s['’])$/i.test(tokens[token]!.form);

/** «les a livrés», «en a livré trois», "delivered them", «les derniers»: an object that only stands for things told before. */
function pointsAtThings(passage: Passage, token: number): boolean {
  const { form, upos, head } = passage.tokens[token]!;
  if (upos === 'PRON') return /^(les|en|them|l['’]|ceux-ci|celles-ci|some|some|more)$/i.test(form);
  const isBare = childrenBy(passage, token, 'nmod', 'compound').every(
    (child) => passage.tokens[child]!.upos === 'PRON',
  );
  if (/^(derniers?|dernières?|premiers?|premières?|last|first)$/i.test(form) && upos !== 'NOUN') return isBare;
  return (
    upos === 'NUM' &&
    isBare &&
    childrenBy(passage, head, 'iobj', 'obj', 'expl', 'obl').some((child) => /^en$/i.test(passage.tokens[child]!.form))
  );
}

/** The sentence before tells such a thing as a noun. */
function isThingBefore(scene: Scene, passage: Passage, token: number, about: NonNullable<Rule['about']>): boolean {
  const before = scene.passages[passage.index - 1];
  const isSuch = (one: Passage, node: number): boolean =>
    one.tokens[node]!.upos === 'NOUN' && isThing(scene, one, node, about);
  return (
    passage.tokens.some((_, node) => node < token - 3 && isSuch(passage, node)) ||
    (before !== undefined && before.block === passage.block && before.tokens.some((_, node) => isSuch(before, node)))
  );
}

export const isOfClass = (scene: Scene, token: Passage['tokens'][number], names: readonly string[]): boolean =>
  classesOf(token, scene.knowledge.lexicon, scene.language).some((name) => names.includes(name));

/** «deux cents soldats»: the noun was taken for an adjective of its number. */
const nounsAsAdjectives = (passage: Passage, token: number): readonly number[] =>
  childrenBy(passage, token, 'amod').filter((child) => passage.tokens[child]!.upos === 'NOUN');

/** The noun itself, what it measures («des milliers d'obus») and what is coordinated with it. */
export function thingsAt(passage: Passage, token: number, depth = 0): number[] {
  if (depth > 3) return [token];
  const { upos, feats } = passage.tokens[token]!;
  if (upos === 'PRON' && feats.PronType?.includes('Rel')) {
    // «les armes que Téhéran a livrées»
    const clause = passage.tokens[clauseOf(passage, token)]!;
    return relation(clause) === 'acl' && clause.head >= 0 ? thingsAt(passage, clause.head, depth + 1) : [token];
  }
  const found = [token];
  for (const child of childrenBy(passage, token, 'nmod', 'conj', 'compound'))
    found.push(...thingsAt(passage, child, depth + 1));
  for (const child of nounsAsAdjectives(passage, token)) found.push(...thingsAt(passage, child, depth + 1));
  return found;
}

/** The noun itself, what it measures and of what kind it is: "images of bases" are images, «un avion d'aide» is aid. */
const headsAt = (passage: Passage, token: number): readonly number[] => {
  const { upos, lemma } = passage.tokens[token]!;
  return upos === 'PRON' || upos === 'NUM' || MEASURES.test(lemma)
    ? thingsAt(passage, token)
    : [
        token,
        ...childrenBy(passage, token, 'conj', 'compound', 'amod'),
        ...childrenBy(passage, token, 'nmod').filter((child) => isKind(passage, child)),
      ];
};

/** «d'aide humanitaire»: without an article, and no number of things. */
const isKind = (passage: Passage, noun: number): boolean =>
  passage.tokens[noun]!.feats.Number !== 'Plur' && childrenBy(passage, noun, 'det', 'nummod').length === 0;

const MEASURES =
  /^(millier|centaine|dizaine|douzaine|vingtaine|million|milliard|nombre|partie|série|groupe|lot|type|sorte|reste|majorité|moitié|tiers|quart|part|thousand|hundred|dozen|number|part|series|group|batch|kind|sort|rest|majority|half|third|quarter|share)$/;

function isThing(scene: Scene, passage: Passage, node: number, about: NonNullable<Rule['about']>): boolean {
  const token = passage.tokens[node]!;
  // "The European Union called …" is no trade union.
  const sense = scene.byHead[passage.index]!.get(node)?.senses[0];
  if (sense?.kind === 'organisation' && /^(igo|alliance)$/.test(organisationById(sense.id)?.kind ?? '')) return false;
  if (about.words && isWordedAs(passage, node, about.words[scene.language] ?? [])) return true;
  if (about.classes === undefined) return false;
  return (
    isOfClass(scene, token, about.classes) ||
    (about.classes.includes('people') && isPerson(scene, passage, node)) ||
    (about.classes.includes('mission') && isFullName(scene, passage, node))
  );
}

/** "is sending Kurt Campbell": a name of two words that is no state, place or body. */
function isFullName(scene: Scene, passage: Passage, node: number): boolean {
  const sense = scene.byHead[passage.index]!.get(node)?.senses[0];
  if (sense) return sense.kind === 'person';
  const isName = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(passage.tokens[at]!.form);
  return (
    passage.tokens[node]!.upos === 'PROPN' &&
    isName(node) &&
    childrenBy(passage, node, 'flat').some((child) => child === node + 1 && isName(child))
  );
}

/** A person's name, or a people's («deux Maliens», "thirty Afghans"), but no adjective. */
function isPerson(scene: Scene, passage: Passage, node: number): boolean {
  const { upos, deprel, form } = passage.tokens[node]!;
  // "Three Israelis were stabbed": a plural is no adjective, whatever it was taken for.
  const isNoun = /^(NOUN|PROPN)$/.test(upos) || (upos === 'ADJ' && scene.language === 'en' && /[^s]s$/.test(form));
  if (!isNoun || deprel === 'amod' || deprel === 'compound') return false;
  const sense = scene.byHead[passage.index]!.get(node)?.senses[0];
  return sense?.kind === 'person' || (sense?.kind === 'demonym' && /^\p{Lu}/u.test(passage.tokens[node]!.form));
}
