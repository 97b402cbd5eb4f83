import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { antecedentsBefore, antecedentsOf } from './antecedent.ts';
import { distinct, type Found } from './found.ts';
import { stateOf } from './link.ts';
import { isNeighbour, neighbourActors, ownerOf } from './neighbour.ts';
import { ownersOf } from './owner.ts';
import { boundPairs } from './pair.ts';

/** «son voisin du sud, le Zimbabwe,»: the state right behind the phrase and a comma. */
function nameBehind(scene: Scene, passage: Passage, index: number): Found | null {
  const comma = passage.tokens.findIndex(({ form }, at) => at > index && at < index + 5 && form === ',');
  if (comma < 0) return null;
  const mention = [comma + 1, comma + 2].map((at) => scene.byHead[passage.index]!.get(at)).find((one) => one);
  const id = mention?.senses[0]?.kind === 'state' ? mention.senses[0].id : null;
  return mention && id ? { id, start: mention.start, end: mention.end, text: mention.text, how: 'name' } : null;
}

const A_HOST = /^(hôte|invité|visiteur|interlocuteur|host|guest|visitor|interlocutor)s?$/i;

/** "The minister flew to Rabat. He warned his hosts": the other states of this sentence and the one before. */
const othersJustNamed = (scene: Scene, passage: Passage, start: number, mine: string): readonly string[] => [
  ...new Set(
    antecedentsBefore(scene, start, passage.index - 1).flatMap(({ ids }) =>
      ids.filter((id) => isState(id) && id !== mine),
    ),
  ),
];

/** «La Turquie a soutenu son allié»: of the states just named, the only one bound to it by a treaty of few parties. */
function allyOf(scene: Scene, passage: Passage, start: number, mine: string): string | undefined {
  const bound = boundPairs(scene.knowledge);
  const allies = othersJustNamed(scene, passage, start, mine).filter((id) => bound.has([id, mine].sort().join(' ')));
  return allies.length === 1 ? allies[0] : undefined;
}

/**
 * «son hôte», "its ally Turkey", «son voisin thaïlandais»: one who is somebody to another, and never that other; null
 * for other nouns. The name or adjective beside it tells who; without one a host or ally is the other of the two states
 * that the text is about.
 */
export function relationActors(scene: Scene, passage: Passage, index: number): Found[] | null {
  const token = passage.tokens[index]!;
  const { relations, partners } = scene.knowledge.lexicon.descriptions;
  const isPartner = isOneOf(token, wordSet(partners[scene.language]));
  if (token.upos !== 'NOUN' || !(isPartner || isOneOf(token, wordSet(relations[scene.language])))) return null;
  const possessive = childrenBy(passage, index, 'det', 'nmod').find(
    (child) => passage.tokens[child]!.feats.Poss === 'Yes',
  );
  if (possessive === undefined) return null;
  const named = childrenBy(passage, index, 'appos', 'flat', 'compound', 'nmod').flatMap((child): Found[] => {
    const mention = scene.byHead[passage.index]!.get(child);
    const id = mention && childrenBy(passage, child, 'case').length === 0 ? stateOf(mention, scene.knowledge) : null;
    return mention && id ? [{ id, start: mention.start, end: mention.end, text: mention.text, how: 'name' }] : [];
  });
  if (named.length > 0) return distinct(named);
  const behind = nameBehind(scene, passage, index);
  if (behind) return [behind];
  const owners = ownersOf(scene, passage, index).filter(({ how }) => how === 'demonym');
  const isMany = token.feats.Number === 'Plur' && !/^(hôte|host)s?$/i.test(token.form);
  if (owners.length > 0 || isMany) return owners;
  const at = { start: token.start, end: token.end, text: token.form };
  if (isNeighbour(token)) return neighbourActors(scene, passage, index, possessive);
  if (!isPartner) return [];
  const mine = antecedentsOf(scene, passage, possessive).filter((id) => scene.pair.includes(id));
  if (A_HOST.test(token.form) && (scene.pair.length !== 2 || mine.length !== 1)) {
    const owner = ownerOf(scene, passage, index, possessive).filter(isState);
    const others = owner.length === 1 ? othersJustNamed(scene, passage, token.start, owner[0]!) : [];
    return others.length === 1 ? [{ ...at, id: others[0]!, how: 'counterpart' }] : [];
  }
  if (scene.pair.length === 2 && mine.length === 1)
    return scene.pair.filter((id) => id !== mine[0]).map((id) => ({ ...at, id, how: 'counterpart' }));
  const [owner, ...more] = ownerOf(scene, passage, index, possessive).filter(isState);
  const id = owner && more.length === 0 ? allyOf(scene, passage, token.start, owner) : undefined;
  return id ? [{ ...at, id, how: 'counterpart' }] : [];
}
