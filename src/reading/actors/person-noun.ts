import { personById } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import { isDefinite, isIndefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { antecedentsBefore } from './antecedent.ts';
import { distinct, type Found } from './found.ts';
import { ownersOf } from './owner.ts';

/**
 * «le ministre russe», "the envoy": a person told by a noun. The state is the noun's owner; the person is the one of
 * that state, and of that kind of office, whom the text named last. Without an owner the noun must be definite.
 */
export function personNounActors(scene: Scene, passage: Passage, index: number): Found[] {
  const token = passage.tokens[index]!;
  if (!isOneOf(token, wordSet(scene.knowledge.lexicon.descriptions.persons[scene.language]))) return [];
  const at = { start: token.start, end: token.end, text: token.form };
  const owners = ownersOf(scene, passage, index).map((owner): Found => ({ ...owner, how: 'office' }));
  if (token.feats.Number === 'Plur') return owners;
  // «un responsable russe» is somebody else each time.
  if (owners.length > 1 || isIndefinite(passage, index)) return owners;
  if (owners.length === 0 && (!isDefinite(passage, index) || !OFFICES.some(([word]) => word.test(token.lemma))))
    return [];
  if (isNamedStranger(scene, passage, index)) return owners;
  const state = owners[0]?.id ?? null;
  const known = antecedentsBefore(scene, token.start, passage.index - (owners.length > 0 ? 60 : 4)).findLast((one) => {
    const id = personOf(one.ids);
    return (
      id !== undefined &&
      (state === null || one.ids.includes(state)) &&
      holdsSuchOffice(scene, id, isPremier(passage, index) ? 'premier' : token.lemma)
    );
  });
  const person = known ? personOf(known.ids) : undefined;
  if ((!known || !person) && owners.length === 0 && isPremier(passage, index)) {
    // Another than the ministers told before, but of their land.
    const land = antecedentsBefore(scene, token.start, passage.index - 4)
      .findLast(({ ids }) => personOf(ids) !== undefined)
      ?.ids.find(isState);
    return land === undefined ? [] : [{ ...at, id: land, how: 'pronoun' }];
  }
  if (!known || !person) return owners;
  const of = known.ids.find(isState);
  const states: Found[] = owners.length > 0 ? owners : of ? [{ ...at, id: of, how: 'pronoun' }] : [];
  return distinct([...states, { ...at, id: person, how: 'pronoun' }]);
}

/** «le premier ministre Jan Wojtek», "the minister, Ada Obi,": somebody of whom the name is told, and nobody knows it. */
const isNamedStranger = (scene: Scene, passage: Passage, index: number): boolean =>
  childrenBy(passage, index, 'nmod', 'flat', 'appos').some(
    (child) =>
      child > index &&
      passage.tokens[child]!.upos === 'PROPN' &&
      childrenBy(passage, child, 'case').length === 0 &&
      childrenBy(passage, child, 'flat').length > 0 &&
      !scene.mentions[passage.index]!.some(
        ({ start, end }) => start < passage.tokens[child + 1]!.end && passage.tokens[child]!.start < end,
      ),
  );

/** «le premier ministre»: he alone, and no other minister. */
const isPremier = (passage: Passage, index: number): boolean =>
  /^premi[eè]re?$/i.test(passage.tokens[index - 1]?.form ?? '') && /^ministre$/i.test(passage.tokens[index]!.form);

const personOf = (ids: readonly string[]): string | undefined => ids.find((id) => id.startsWith('person:'));

/** Kinds of office that the noun may mean; other nouns may mean anybody. */
const OFFICES: readonly [RegExp, RegExp][] = [
  [/^premier$/, /head-of-government/],
  [/^(président|présidente|president)$/i, /head-of-state|head-of-government|president/],
  [/^(dirigeant|dirigeante|leader|souverain|roi|king|émir|emir|ruler|strongman|maréchal)$/i, /head-of|crown/],
  [/^(ministre|minister)$/i, /minister/],
  [/^(ambassadeur|ambassadrice|ambassador)$/i, /ambassador|envoy/],
  [/^(porte-parole|spokesman|spokeswoman|spokesperson)$/i, /spokesperson/],
];

function holdsSuchOffice(scene: Scene, id: string, noun: string): boolean {
  const wanted = OFFICES.find(([word]) => word.test(noun))?.[1];
  if (!wanted) return true;
  const offices = [...(personById(id)?.offices ?? []).map(({ office }) => office), scene.newcomers.get(id)?.office];
  return offices.some((office) => office && wanted.test(office));
}
