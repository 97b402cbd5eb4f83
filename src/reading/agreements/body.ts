import { organisationById } from '../../knowledge/index.ts';
import { isLand } from '../actors/land.ts';
import type { Scene } from '../scene.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/** How many sentences a body of states may lie back for «l'alliance», "the bloc" to mean it. */
const REACH = 4;

/** A body of states that a token names, in full or as the head of its phrase; null for none. */
export function bodyAt(scene: Scene, passage: Passage, index: number): string | null {
  const senses = scene.byHead[passage.index]!.get(index)?.senses ?? [];
  return senses.find(({ id, kind }) => kind === 'organisation' && isBody(id))?.id ?? null;
}

/** A body of states that a token names or points back to: «cette organisation», "the bloc", «l'Alliance». */
export function bodyMeant(scene: Scene, passage: Passage, index: number): string | null {
  const named = bodyAt(scene, passage, index);
  if (named) return named;
  const token = passage.tokens[index]!;
  const { bodies } = scene.knowledge.lexicon.agreements;
  if (
    !isDefinite(passage, index) ||
    !/^(NOUN|PROPN)$/.test(token.upos) ||
    !isOneOf(token, wordSet(bodies[scene.language]))
  )
    return null;
  return bodyBefore(scene, passage, token.start)?.id ?? onlyAlliance(scene, token.start);
}

/** The alliance or other body of states that was named last before an offset, in the same sentence or some before. */
export function bodyBefore(
  scene: Scene,
  passage: Passage,
  before: number,
  reach = REACH,
): { readonly id: string; readonly start: number } | null {
  for (let at = passage.index; at >= 0 && at >= passage.index - reach; at--) {
    const mention = scene.mentions[at]!.findLast(
      ({ end, senses }) => end <= before && senses.some(({ id, kind }) => kind === 'organisation' && isBody(id)),
    );
    const found = mention?.senses.find(({ id, kind }) => kind === 'organisation' && isBody(id));
    if (mention && found) return { id: found.id, start: mention.start };
  }
  return null;
}

/** The one alliance that a document names before an offset; null where it names none or several. */
export function onlyAlliance(scene: Scene, before: number): string | null {
  const named = new Set(
    scene.mentions.flatMap((mentions) =>
      mentions.flatMap(({ end, senses }) => (end <= before ? senses.map(({ id }) => id).filter(isAlliance) : [])),
    ),
  );
  return named.size === 1 ? [...named][0]! : null;
}

/** An alliance, which rests on a treaty of its own. */
export const isAlliance = (id: string): boolean => organisationById(id)?.kind === 'alliance';

const isBody = (id: string): boolean =>
  ['igo', 'alliance'].includes(organisationById(id)?.kind ?? '') && id !== 'org:un';

/** A body of states whose members are known: a union or a market that one accedes to. */
export const isUnion = (id: string): boolean => {
  const body = organisationById(id);
  return body?.kind === 'igo' && id !== 'org:un' && (body.members?.length ?? 0) > 2;
};

/** A state, a land that acts as one, or an armed group that signs with one: who can be a party of a pact told with its partner. */
export const isPactSide = (id: string): boolean => isLand(id) || organisationById(id)?.kind === 'armed-group';
