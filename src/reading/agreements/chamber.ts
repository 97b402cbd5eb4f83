import { foldName, organisationById } from '../../knowledge/index.ts';
import { distinct, type Found } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';

/** True for a chamber or those who sit in it: «la Douma», «les députés arméniens», "the upper house of parliament". */
export function isChamber(scene: Scene, passage: Passage, index: number): boolean {
  const mention = scene.byHead[passage.index]!.get(index);
  if (mention?.senses.some(({ id, kind }) => kind === 'organisation' && organisationById(id)?.kind === 'parliament'))
    return true;
  const token = passage.tokens[index]!;
  const words = wordSet(scene.knowledge.lexicon.agreements.chambers[scene.language]);
  const isOf = (node: number): boolean =>
    /^(NOUN|PROPN)$/.test(passage.tokens[node]!.upos) && isOneOf(passage.tokens[node]!, words);
  // «une large majorité de sénateurs», "a majority of lawmakers"
  return isOf(index) || (isMajority(token) && childrenBy(passage, index, 'nmod').some(isOf));
}

/** «le Parlement turc», "Hungary's parliament": not one chamber of two. */
export const isWhole = (scene: Scene, passage: Passage, index: number): boolean =>
  isOneOf(passage.tokens[index]!, wordSet(scene.knowledge.lexicon.agreements.parliaments[scene.language]));

const isMajority = formIs(/^(majorité|majority|dizaines?|centaines?|dozens|hundreds)$/);

/**
 * The chamber as actors: by its name and state. «Le Sénat philippin» is no other state's, whatever body is called so;
 * "the Senate" alone is that of a state which the text is not about only where nothing else is told.
 */
export function chamberActors(
  scene: Scene,
  passage: Passage,
  index: number,
  parties: readonly string[] = scene.pair,
): Found[] {
  const inner = childrenBy(passage, index, 'nmod', 'appos').flatMap((child) => ownersOf(scene, passage, child));
  const owners = distinct([...ownersOf(scene, passage, index), ...inner]);
  const token = passage.tokens[index]!;
  // «La Diète» is that of Warsaw where Poland is a party, that of Tokyo where Japan is.
  const senses = (scene.byHead[passage.index]!.get(index)?.senses ?? []).filter(
    ({ id, kind }) => kind === 'organisation' && parties.includes(organisationById(id)?.of ?? ''),
  );
  const named =
    senses.length === 1
      ? [senses[0]!.id, organisationById(senses[0]!.id)!.of!].map(
          (id): Found => ({ id, start: token.start, end: token.end, text: token.form, how: 'name' }),
        )
      : actorsAt(scene, passage, index);
  const own = named.filter(({ id }) => {
    const of = organisationById(id)?.of ?? id;
    // Any state's chamber may vote on who joins a body.
    const isForeign = parties.length > 0 && parties.every((id) => !id.includes(':')) && !parties.includes(of);
    return owners.length > 0 ? owners.some((owner) => owner.id === of) : !isForeign;
  });
  const found = distinct([...own, ...owners]);
  if (found.length > 0) return found;
  const all = allChambers(passage, index, parties);
  return all.length > 0 ? all : toldBefore(scene, passage, index, parties);
}

/** «All 19 senators» behind "the Philippine Senate": the state whose chamber of that name was told before. */
function toldBefore(scene: Scene, passage: Passage, index: number, parties: readonly string[]): Found[] {
  const root = (node: string): string => foldName(node).slice(0, 4);
  const { form } = passage.tokens[index]!;
  for (let at = passage.index; at >= Math.max(0, passage.index - 12); at--) {
    const before = scene.passages[at]!;
    for (let node = (at === passage.index ? index : before.tokens.length) - 1; node >= 0; node--) {
      if (root(before.tokens[node]!.form) !== root(form) || !isChamber(scene, before, node)) continue;
      const owners = ownersOf(scene, before, node).filter(({ id }) => parties.includes(id));
      if (owners.length === 1) return owners;
    }
  }
  return [];
}

/** «les deux Parlements», "both chambers": those of all parties. */
function allChambers(passage: Passage, index: number, parties: readonly string[]): Found[] {
  const { start, end, form } = passage.tokens[index]!;
  const isAll = childrenBy(passage, index, 'nummod', 'det', 'amod').some((child) =>
    /^(deux|trois|two|three|both)$/i.test(passage.tokens[child]!.form),
  );
  return isAll ? parties.map((id): Found => ({ id, start, end, text: form, how: 'pair' })) : [];
}
