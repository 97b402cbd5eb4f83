import { actorsBelow, combinedIn } from '../actors/below.ts';
import { type Found, foundFor } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { isSaidBeside } from '../saying/beside.ts';
import type { Scene } from '../scene.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, spanOf, subtree, tokenAt } from '../text/tree.ts';
import { isOccasion } from './moved.ts';
import { isSignedIn } from './signed-in.ts';

/** "the agreement to supply tanks to India": who stands below the deed itself is not whose agreement it is. */
export function outsideOf(
  passage: Passage,
  trigger: number,
  subject: number,
  actors: readonly Found[],
): readonly Found[] {
  const own = subtree(passage, trigger);
  // «les soldats venus du Nord» are of the North.
  if (passage.tokens[trigger]!.feats.VerbForm !== 'Inf' || own.includes(subject)) return actors;
  const { start, end } = spanOf(passage, own);
  return actors.filter((actor) => actor.end <= start || actor.start >= end);
}

/** "the visiting Kenyan minister and his host": whom an adjective describes, and who is named together with that one. */
export function describedBy(scene: Scene, passage: Passage, trigger: number): { own: Found[]; others: Found[] } {
  const { deprel, head } = passage.tokens[trigger]!;
  if (deprel !== 'amod') return { own: [], others: [] };
  const beside = childrenBy(passage, head, 'conj').flatMap((child) => subtree(passage, child));
  const second = Math.min(...beside.map((child) => passage.tokens[child]!.start));
  const all = actorsAt(scene, passage, head);
  return { own: all.filter(({ start }) => start < second), others: all.filter(({ start }) => start >= second) };
}

/** All who are named in what a trigger is about: not in its subject, nor in a clause that is joined to it. */
export function actorsInside(scene: Scene, passage: Passage, trigger: number): readonly Found[] {
  const without = ['advcl', 'parataxis'];
  if (passage.tokens[trigger]!.upos !== 'VERB') return actorsBelow(scene, passage, trigger, without);
  const passive = isPassive(passage, trigger);
  const inside = (passage.children[trigger] ?? []).filter((child) => {
    const kind = relation(passage.tokens[child]!);
    if (kind === 'nsubj') return passive;
    return kind !== 'conj' && !without.includes(kind) && !isSaidBeside(passage, child);
  });
  // «ne doit viser aucun pays tiers»: who is neither of the two is nobody.
  const found = foundFor(inside, (child) => actorsBelow(scene, passage, child, without)).filter(
    ({ id, start }) => id !== 'group:third-countries' && !isSignedIn(passage, tokenAt(passage, start)),
  );
  const own = found.filter(({ start }) => !isOnOccasion(passage, trigger, tokenAt(passage, start)));
  if (own.length > 0) return own;
  return found.length > 0 ? found : landsInside(scene, passage, inside);
}

/** "took aim at its neighbour", «s'est inquiété du réarmement du pays voisin»: a state that is described, where none is named. */
const landsInside = (scene: Scene, passage: Passage, inside: readonly number[]): readonly Found[] =>
  foundFor(
    inside.flatMap((child) => subtree(passage, child)).filter((node) => isLand(passage.tokens[node]!)),
    (node) => actorsAt(scene, passage, node),
  );

const isLand = ({ upos, lemma }: Passage['tokens'][number]): boolean =>
  upos === 'NOUN' && /^(neighbou?r|country|kingdom|emirate|voisine?|pays|royaume|émirat)$/.test(lemma);

/** "took aim at Chad at Togo's request", «En visite à Oslo, il s'en est pris au Tchad»: named with the occasion of what is done. */
function isOnOccasion(passage: Passage, trigger: number, token: number): boolean {
  const subject = subjectOf(passage, trigger);
  for (let at = token; at >= 0 && at !== trigger; at = passage.tokens[at]!.head) {
    if (isOccasion(passage, at)) return true;
    const isOpening = at < subject && passage.tokens[at]!.head === trigger;
    if (isOpening && /^(obl|advmod|nmod)/.test(passage.tokens[at]!.deprel)) return true;
  }
  return false;
}

/** Both halves of an adjective of two around a trigger: «franco-grec». */
export function combinedAround(scene: Scene, passage: Passage, trigger: number): Found[] {
  return combinedIn(
    scene,
    passage,
    spanOf(
      passage,
      subtree(passage, trigger, (child) => ['acl', 'conj'].includes(passage.tokens[child]!.deprel)),
    ),
  );
}
