import { distinct, type Found } from '../actors/found.ts';
import { actorsAt, actorsBelow } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/** Whom a claim speaks of. */
export interface Parties {
  readonly sources: readonly Found[];
  readonly targets: readonly Found[];
}

export const rootOf = (passage: Passage): number =>
  Math.max(
    0,
    passage.tokens.findIndex((token) => token.head < 0),
  );

/** The subject of the clause of a token, as actors. */
const directSubject = (scene: Scene, passage: Passage, token: number): readonly Found[] =>
  actorsAt(scene, passage, subjectOf(passage, clauseOf(passage, token)));

/** Whom the phrase of that subject names. */
function belowSubject(scene: Scene, passage: Passage, token: number): Found[] {
  const subject = subjectOf(passage, clauseOf(passage, token));
  return subject < 0 ? [] : actorsBelow(scene, passage, subject);
}

/** Actors that the whole sentence names, besides some. */
export function others(scene: Scene, passage: Passage, besides: readonly Found[]): Found[] {
  return actorsBelow(scene, passage, rootOf(passage)).filter(
    (actor) => !besides.some((one) => one.id === actor.id) && inText(passage, actor),
  );
}

/** The name of a dateline or of a list item's label is no party to what the sentence says. */
const inText = (passage: Passage, actor: Found): boolean => !passage.label || actor.start >= passage.label.end;

const isParty = (actor: Found): boolean => /^[A-Z]{3}$/.test(actor.id) || actor.id.startsWith('person:');

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
  const rest = (sources: readonly Found[]): Parties => ({
    sources,
    targets: all.filter((actor) => !sources.some((one) => one.id === actor.id)),
  });
  const direct = directSubject(scene, passage, trigger).filter((actor) => !isSpeaker(actor));
  if (direct.length > 0) return rest(direct);
  const inside = belowSubject(scene, passage, trigger).filter((actor) => isParty(actor) && !isSpeaker(actor));
  if (inside.length > 0) return rest(inside);
  const pair = pairAt(scene, passage, trigger);
  const head = subjectOf(passage, clauseOf(passage, trigger));
  if (head >= 0 && pointsToPact(scene, passage, head) && pair.length > 0) return rest(pair);
  const parties = all.filter(isParty);
  if (parties.length > 0) return rest(parties);
  if (pair.length > 0 && (alone || speaksOfPact(scene, passage))) return rest(pair);
  return rest(all);
}

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
  ].some((list) => isOneOf(token, wordSet(list)));
}

/** True where a sentence speaks of the relation somewhere. */
export const speaksOfPact = (scene: Scene, passage: Passage): boolean =>
  passage.tokens.some((token, index) => ['NOUN', 'PROPN'].includes(token.upos) && isPactNoun(scene, passage, index));

/** The document's two states, taken up at a token. */
function pairAt(scene: Scene, passage: Passage, trigger: number): Found[] {
  const token = passage.tokens[trigger]!;
  return distinct(
    scene.pair.map((id) => ({ id, start: token.start, end: token.end, text: token.form, how: 'inherited' as const })),
  );
}
