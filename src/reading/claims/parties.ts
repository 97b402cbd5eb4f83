import { gathered } from '../../language/index.ts';
import { isState } from '../../model/index.ts';
import { actorsBelow } from '../actors/below.ts';
import { distinct, type Found } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import { perPassage } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { relationOf } from './relation.ts';

/** Whom a claim speaks of. */
export interface Parties {
  readonly sources: readonly Found[];
  readonly targets: readonly Found[];
}

export const rootOf = perPassage((passage): number =>
  Math.max(
    0,
    passage.tokens.findIndex((token) => token.head < 0),
  ),
);

/** The subject of the clause of a token, as actors. */
const directSubject = (scene: Scene, passage: Passage, token: number): readonly Found[] =>
  actorsAt(scene, passage, subjectOf(passage, clauseOf(passage, token)));

/** Whom the phrase of that subject names. */
function belowSubject(scene: Scene, passage: Passage, token: number): readonly Found[] {
  const subject = subjectOf(passage, clauseOf(passage, token));
  if (subject < 0) return [];
  // «La présence nord-coréenne en Russie»: whose it is, not where.
  const owners = ownersOf(scene, passage, subject).filter(({ how }) => how !== 'possessive');
  return owners.length > 0 ? owners : actorsBelow(scene, passage, subject);
}

/** «La présence nord-coréenne en Russie»: the place of something of which the sentence tells whose it is. */
const isPlaceOf = (scene: Scene, passage: Passage, actor: Found): boolean => {
  const { byHead, knowledge, language } = scene;
  const head = [...byHead[passage.index]!].find(([, { start }]) => start === actor.start)?.[0] ?? -1;
  if (head < 0 || !/^(nmod|obl)/.test(passage.tokens[head]!.deprel)) return false;
  const noun = passage.tokens[head]!.head;
  return (
    prepositionRole(passage, head, knowledge.lexicon, language) === 'in' &&
    noun >= 0 &&
    isSubject(passage, noun) &&
    ownersOf(scene, passage, noun).some(({ how, id }) => how !== 'possessive' && id !== actor.id)
  );
};

/** Actors that the whole sentence names, besides some. */
export function others(scene: Scene, passage: Passage, besides: readonly Found[]): Found[] {
  const named = [...actorsBelow(scene, passage, rootOf(passage)), ...westIn(scene, passage)];
  return distinct([...named, ...alliesIn(scene, passage)]).filter(
    (actor) => !besides.some((one) => one.id === actor.id) && inText(passage, actor),
  );
}

/** «les pressions occidentales», "Western hegemony": the West, by what it has or does. */
function westIn(scene: Scene, passage: Passage): Found[] {
  return gathered(passage.tokens, ({ form, head, start, end, upos }, index): Found[] => {
    if (upos !== 'ADJ' || !/^(western|occidentale?s?|occidentaux)$/i.test(form)) return [];
    const noun = passage.tokens[head];
    const isOf = noun && isOneOf(noun, wordSet(scene.knowledge.lexicon.claims.powers[scene.language]));
    return isOf && !scene.byHead[passage.index]!.has(index)
      ? [{ id: 'group:west', start, end, text: form, how: 'demonym' }]
      : [];
  });
}

/** «les États-Unis et leurs alliés», "Ukraine and its partners": those who stand with a state, where knowledge has them as a group. */
function alliesIn(scene: Scene, passage: Passage): Found[] {
  return gathered(passage.tokens, ({ form, head, deprel, start, end }, index): Found[] => {
    if (deprel !== 'conj' || !/^(alliés|partenaires|allies|partners)$/i.test(form)) return [];
    const [state] = actorsAt(scene, passage, head).filter(({ id }) => id in ALLIES);
    const isTheirs = (passage.children[index] ?? []).some((child) =>
      /^(ses|leurs|its|their|her)$/i.test(passage.tokens[child]!.form),
    );
    return state && isTheirs ? [{ id: ALLIES[state.id]!, start, end, text: form, how: 'inherited' }] : [];
  });
}

const ALLIES: Readonly<Record<string, string>> = { USA: 'group:us-allies', UKR: 'group:allies-of-kyiv' };

/** The name of a dateline or of a list item's label is no party to what the sentence says. */
const inText = (passage: Passage, actor: Found): boolean => !passage.label || actor.start >= passage.label.end;

const isParty = (actor: Found): boolean => isState(actor.id) || actor.id.startsWith('person:');

/**
 * Whom a claim at a token speaks of: the actors of its subject; the document's two states where the subject is their
 * pact or relation («cette alliance», "the text"); else whom the sentence names; else the two states.
 */
export function partiesOf(
  scene: Scene,
  passage: Passage,
  trigger: number,
  speakers: readonly Found[] = [],
  alone = true,
): Parties {
  const isSpeaker = (actor: Found): boolean => speakers.some((one) => one.id === actor.id);
  const all = others(scene, passage, speakers);
  const pair = pairAt(scene, passage, trigger);
  const rest = (sources: readonly Found[]): Parties => {
    const targets = all.filter(
      (actor) => !sources.some((one) => one.id === actor.id) && !isPlaceOf(scene, passage, actor),
    );
    return { sources, targets: [...targets, ...pactBeside(scene, passage, trigger, [...sources, ...targets], pair)] };
  };
  const direct = directSubject(scene, passage, trigger).filter((actor) => !isSpeaker(actor));
  if (direct.length > 0) return rest(direct);
  const inside = belowSubject(scene, passage, trigger).filter((actor) => isParty(actor) && !isSpeaker(actor));
  if (inside.length > 0) return rest(inside);
  const subject = subjectOf(passage, clauseOf(passage, trigger));
  const head = subject < 0 ? impersonal(passage) : subject;
  const parties = all.filter(isParty);
  const alike = head >= 0 && pointsToPact(scene, passage, head) && pair.length > 0;
  const mine = parties.filter(({ id }) => pair.some((one) => one.id === id));
  if (alike) return rest(mine.length > 0 && isOneSided(scene, passage, head) ? mine : pair);
  if (parties.length > 0) return rest(parties);
  if (pair.length > 0 && (alone || speaksOfPact(scene, passage))) return rest(pair);
  return rest(all);
}

/** «Il s'agit d'une étape …, et pourrait …»: what was told before; but not «Pour Moscou, il s'agit de …». */
function impersonal(passage: Passage): number {
  const root = rootOf(passage);
  const { lemma } = passage.tokens[root]!;
  if (lemma !== 'agir' || /^pour$/i.test(passage.tokens[0]!.form)) return -1;
  return childrenBy(passage, root, 'expl', 'nsubj').find((child) => /^il$/i.test(passage.tokens[child]!.form)) ?? -1;
}

/** «La réaction de Séoul à cette alliance»: whoever stands outside a pact speaks of those who made it. */
function pactBeside(
  scene: Scene,
  passage: Passage,
  trigger: number,
  named: readonly Found[],
  pair: readonly Found[],
): readonly Found[] {
  if (named.length === 0 || named.some(({ id }) => pair.some((one) => one.id === id))) return [];
  if (named.some(({ id }) => !/^([A-Z]{3}$|group:)/.test(id))) return [];
  const clause = clauseOf(passage, trigger);
  return subtree(passage, clause).some((node) => isThisPact(scene, passage, node)) ? pair : [];
}

/** «cette alliance», "their pact", «ce rapprochement» */
const isThisPact = (scene: Scene, passage: Passage, index: number): boolean =>
  passage.tokens[index]!.upos === 'NOUN' &&
  isPactNoun(scene, passage, index) &&
  childrenBy(passage, index, 'det', 'nmod').some((child) =>
    /^(ce|cet|cette|ces|this|these|leur|leurs|their)$/i.test(passage.tokens[child]!.form),
  );

/** «cette réponse», «ce choix … : il reflète»: what one of the two may do alone. */
function isOneSided(scene: Scene, passage: Passage, index: number): boolean {
  const { agreements, classes, claims } = scene.knowledge.lexicon;
  const { language } = scene;
  const token = passage.tokens[index]!;
  if (token.upos === 'PRON') {
    if (!/^(il|elle|ils|elles|it|they)$/i.test(token.form)) return false;
    const before = passage.tokens.findLastIndex(
      (one, at) => at < index && one.upos === 'NOUN' && isSubject(passage, at),
    );
    return before >= 0 && isOneSided(scene, passage, before);
  }
  const joint = [agreements.nouns, agreements.weakNouns, classes.classes.ties, claims.matters];
  return (
    token.upos === 'NOUN' &&
    ![index, ...childrenBy(passage, index, 'nmod', 'amod', 'compound')].some((node) =>
      joint.some((list) => list && isOneOf(passage.tokens[node]!, wordSet(list[language]))),
    )
  );
}

const isSubject = (passage: Passage, index: number): boolean => passage.tokens[index]!.deprel.startsWith('nsubj');

/** «cette alliance», «elle», «le texte»: the relation of the two states, or a part of it. */
export function pointsToPact(scene: Scene, passage: Passage, index: number): boolean {
  const token = passage.tokens[index]!;
  if (/^(il|elle|ils|elles|it|they|ce|c['’]|cela|ça|this|that|ceci)$/i.test(token.form)) return true;
  if (isPactNoun(scene, passage, index)) return true;
  return (
    childrenBy(passage, index, 'nmod', 'amod', 'compound').some((child) => isPactNoun(scene, passage, child)) ||
    childrenBy(passage, index, 'det').some((child) =>
      /^(ce|cet|cette|ces|this|these|such|leur|leurs|their)$/i.test(passage.tokens[child]!.form),
    )
  );
}

/** True for a word that stands for the relation of the two sides, their pact, or a part of it. */
export function isPactNoun(scene: Scene, passage: Passage, index: number): boolean {
  const { agreements, classes, claims } = scene.knowledge.lexicon;
  const { language } = scene;
  const token = passage.tokens[index]!;
  return [
    agreements.nouns[language],
    agreements.weakNouns[language],
    classes.classes.ties?.[language],
    claims.matters[language],
    claims.moves[language],
  ].some((list) => isOneOf(token, wordSet(list)));
}

/** True where a sentence speaks of the relation somewhere. */
export const speaksOfPact = (scene: Scene, passage: Passage): boolean =>
  passage.tokens.some((token, index) => ['NOUN', 'PROPN'].includes(token.upos) && isPactNoun(scene, passage, index));

/** The document's two states, taken up at a token. */
export function pairAt(scene: Scene, passage: Passage, trigger: number): Found[] {
  const token = passage.tokens[trigger]!;
  return distinct(
    relationOf(scene).map((id) => ({
      id,
      start: token.start,
      end: token.end,
      text: token.form,
      how: 'inherited' as const,
    })),
  );
}
