import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { clauseOf, subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { antecedentsBefore } from './antecedent.ts';
import { twoOfEncounter } from './encounter.ts';
import type { Found } from './found.ts';
import { stateOfPerson } from './state-of-person.ts';

/**
 * «les parties», «toutes les parties», «les uns et les autres», "all sides", "both": those who were told to have to do
 * with each other just before. Empty where there were not two.
 */
export function partyActors(scene: Scene, passage: Passage, index: number): Found[] {
  if (!isParties(scene, passage, index)) return [];
  const { start, end, form } = passage.tokens[index]!;
  return twoBefore(scene, passage, index).map((id) => ({ id, start, end, text: form, how: 'pair' }));
}

const ALL = /^(les|toutes|tous|the|all|both|warring)$/i;

function isParties(scene: Scene, passage: Passage, index: number): boolean {
  const { tokens } = passage;
  const { upos, feats, keys } = tokens[index]!;
  const form = keys.lower;
  const before = index > 0 ? tokens[index - 1]!.keys.lower : '';
  if (form === 'uns')
    return before === 'les' && tokens[index + 1]?.keys.lower === 'et' && tokens[index + 2]?.keys.lower === 'les';
  if (form === 'both')
    return tokens[index + 1]?.keys.lower === 'of' || !/^(NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[index + 1]?.upos ?? '');
  if (form === 'deux') return before === 'les' && !/^(NOUN|PROPN|ADJ|NUM)$/.test(tokens[index + 1]?.upos ?? '');
  if (upos !== 'NOUN' || feats.Number !== 'Plur') return false;
  const { parties, partners, relations } = scene.knowledge.lexicon.descriptions;
  // "both neighbours", «les deux rivaux»
  const isTwo = before === 'both' || (before === 'deux' && /^(les|aux|des)$/i.test(tokens[index - 2]?.form ?? ''));
  if (isTwo && [partners, relations].some((list) => isOneOf(tokens[index]!, wordSet(list[scene.language]))))
    return true;
  if (!ALL.test(before)) return false;
  return (
    isOneOf(tokens[index]!, wordSet(parties[scene.language])) &&
    (tokens[index + 1]?.upos === 'PART' ||
      childrenBy(passage, index, 'nmod', 'amod', 'compound').every((child) => ALL.test(tokens[child]!.form)))
  );
}

/** How many sentences back two may stand. */
const REACH = 5;

/** The two states that were told last, who speaks of them left out; the document's own two where they are among several. */
export function twoBefore(scene: Scene, passage: Passage, index: number): readonly string[] {
  const encounter = twoOfEncounter(scene, passage, index);
  if (encounter.length > 0) return encounter;
  const subject = subjectOf(passage, clauseOf(passage, index));
  const near = antecedentsBefore(scene, passage.tokens[index]!.start, passage.index - REACH);
  const own = subject < 0 ? undefined : near.findLast(({ start }) => start === passage.tokens[subject]!.start);
  const speakers = new Set(own?.ids.flatMap((id) => [id, stateOfPerson(scene, id) ?? id]));
  const statesAt = (at: number): ReadonlySet<string> =>
    new Set(
      near
        .filter(({ passage: where }) => where === at)
        .flatMap(({ ids }) => ids.filter((id) => isState(id) && !speakers.has(id))),
    );
  // «tandis que le ton monte entre le Kenya et l'Ouganda, … entre les parties»: the two that stand together.
  const here = near.filter(
    ({ passage: where, ids }) =>
      where === passage.index && ids.filter((id) => isState(id) && !speakers.has(id)).length === 2,
  );
  if (here.length === 1) return here[0]!.ids.filter(isState);
  const before = Array.from({ length: Math.min(REACH, passage.index) }, (_, by) => by + 1).map((by) =>
    statesAt(passage.index - by),
  );
  // «L'un a fait ceci. L'autre a fait cela.» where no sentence tells of both.
  const apart = new Set([...(before[1] ?? []), ...(before[0] ?? [])]);
  const found = before.find(({ size }) => size > 1) ?? apart;
  if (found.size === 2) return [...found];
  // «Le Togo et le Bénin redoutent le Niger.»: of three, the two that stand together.
  const joined = near.filter(({ ids }) => ids.filter(isState).length === 2 && ids.every((id) => found.has(id)));
  if (joined.length === 1) return joined[0]!.ids;
  return found.size > 2 && scene.pair.length === 2 && scene.pair.every((id) => found.has(id)) ? scene.pair : [];
}
