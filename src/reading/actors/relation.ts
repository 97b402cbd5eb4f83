import { stateById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { antecedentsBefore, antecedentsOf } from './antecedent.ts';
import { distinct, type Found } from './found.ts';
import { stateOf } from './link.ts';
import { ownersOf } from './owner.ts';

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

const A_NEIGHBOUR = /^(voisine?|neighbou?r)$/i;

/** "Nigeria, which Benin helped, thanked its neighbour": of who does it, else of whom the possessive means. */
function ownerOf(scene: Scene, passage: Passage, index: number, possessive: number): readonly string[] {
  const subject = subjectOf(passage, clauseOf(passage, index));
  const start = subject < 0 || subject === index ? -1 : passage.tokens[subject]!.start;
  const told = scene.antecedents.findLast((one) => one.start <= start);
  return told?.start === start ? told.ids : antecedentsOf(scene, passage, possessive);
}

/** How many sentences back a neighbour may have been named. */
const REACH = 6;

/**
 * «son grand voisin», "its neighbour": of the states named before, the nearest that borders on it or shares its corner of
 * the world; one of the two that the text is about goes before others. Null where none does.
 */
function neighbourOf(scene: Scene, passage: Passage, start: number, mine: string): string | null {
  const home = stateById(mine);
  const isNextTo = (id: string): boolean =>
    id !== mine && (home?.neighbours.includes(id) || stateById(id)?.subregion === home?.subregion);
  const near = antecedentsBefore(scene, start, passage.index - REACH).flatMap(({ ids }) => ids.filter(isState));
  const named = near.filter(isNextTo);
  const both = scene.pair.includes(mine) ? scene.pair.filter((id) => isState(id) && isNextTo(id)) : [];
  return both.length === 1 ? both[0]! : (named.at(-1) ?? null);
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
  if (A_NEIGHBOUR.test(token.form)) {
    const [mine, ...more] = ownerOf(scene, passage, index, possessive).filter(isState);
    const id = mine && more.length === 0 ? neighbourOf(scene, passage, token.start, mine) : null;
    return id ? [{ ...at, id, how: 'counterpart' }] : [];
  }
  if (!isPartner) return [];
  const mine = antecedentsOf(scene, passage, possessive).filter((id) => scene.pair.includes(id));
  if (A_HOST.test(token.form) && (scene.pair.length !== 2 || mine.length !== 1)) {
    const owner = ownerOf(scene, passage, index, possessive).filter(isState);
    const others = owner.length === 1 ? othersJustNamed(scene, passage, token.start, owner[0]!) : [];
    return others.length === 1 ? [{ ...at, id: others[0]!, how: 'counterpart' }] : [];
  }
  if (scene.pair.length !== 2) return [];
  return mine.length === 1
    ? scene.pair.filter((id) => id !== mine[0]).map((id) => ({ ...at, id, how: 'counterpart' }))
    : [];
}
