import { type Lexicon, placeById, type Rule } from '../../knowledge/index.ts';
import type { Dimension, Quantity } from '../../model/index.ts';
import { placeAt } from '../actors/place.ts';
import type { Scene } from '../scene.ts';
import { perLanguage, perWord } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { subtree } from '../text/tree.ts';
import { classesOf, wordSet } from '../text/words.ts';
import { thingsAt } from './about.ts';
import type { Argument } from './moved.ts';

/** Where: the first of the rule's place roles, then «in», that names a place; else the only place the sentence names. */
export function placeOf(scene: Scene, passage: Passage, rule: Rule, args: readonly Argument[]): string | null {
  // "held talks amid concerns over what China does in the South China Sea": nobody meets at sea.
  const isHeld = (id: string | null): id is string =>
    id !== null && !(rule.type === 'CONSULT' && /^(sea|strait)$/.test(placeById(id)?.kind ?? ''));
  for (const role of [...(rule.place ?? []), 'in'] as const) {
    for (const one of args.filter((argument) => argument.role === role)) {
      const place = placeAt(scene, passage, one.token);
      if (isHeld(place)) return place;
    }
  }
  const only = rule.place ? onlyPlace(scene, passage) : null;
  return isHeld(only) ? only : null;
}

/** «…, ce lundi au Kremlin»: a place that the parser hung elsewhere, if it is the only one with «à», «en», "in". */
function onlyPlace(scene: Scene, passage: Passage): string | null {
  const { lexicon } = scene.knowledge;
  const places = [...scene.byHead[passage.index]!].flatMap(([head, mention]) => {
    const place = mention.senses.find((sense) => sense.kind === 'place');
    const role = prepositionRole(passage, head, lexicon, scene.language);
    return place && (role === 'in' || role === 'to') ? [place.id] : [];
  });
  return new Set(places).size === 1 ? places[0]! : null;
}

/** Units that measure time or count the sides themselves: no quantity of what is done. */
const OF_TIME = new Set(['states', 'days', 'weeks', 'months', 'years', 'hours', 'minutes', 'km', 'articles', 'jobs']);

/** How many: a quantity whose unit stands below the trigger or among its arguments. */
export function quantityOf(
  scene: Scene,
  passage: Passage,
  trigger: number,
  args: readonly Argument[],
): Quantity | null {
  const within = (roles: readonly string[]): ReadonlySet<number> =>
    new Set(args.flatMap((one) => (roles.includes(one.role) ? ownPart(passage, one.token) : [])));
  const counted = scene.quantities[passage.index]!.filter(({ quantity }) => !OF_TIME.has(quantity.unit));
  if (counted.length === 0) return null;
  // What is done to something counts that, before it counts who does it.
  for (const reach of [within(['obj', 'of']), new Set(ownPart(passage, trigger)), within(['subj'])]) {
    const found = counted.find((one) => reach.has(one.unitToken));
    if (found) return found.quantity;
  }
  return null;
}

/** What stands below a token without what other verbs tell beside it. */
const ownPart = (passage: Passage, token: number): readonly number[] =>
  subtree(passage, token, (child) => {
    const { upos, deprel } = passage.tokens[child]!;
    return upos === 'VERB' && /^(conj|parataxis|advcl)/.test(deprel);
  });

/** The rule's dimensions with those of the things and adjectives it is about. */
export function dimensionsOf(
  scene: Scene,
  passage: Passage,
  trigger: number,
  rule: Rule,
  args: readonly Argument[],
): Dimension[] {
  const { lexicon } = scene.knowledge;
  const found = new Set<Dimension>(rule.dimensions ?? []);
  const things = args
    .filter((one) => ['obj', 'of', 'subj', 'with'].includes(one.role))
    .flatMap((one) => thingsAt(passage, one.token));
  const classes = new Set(rule.about?.classes ?? []);
  for (const node of [trigger, ...things]) {
    for (const name of classesOf(passage.tokens[node]!, lexicon, scene.language)) {
      const dimension = lexicon.classes.classes[name]?.dimension;
      if (dimension && (classes.has(name) || name === 'arms' || name === 'troops')) found.add(dimension);
    }
    for (const child of passage.children[node] ?? []) {
      for (const dimension of dimensionsOfAdjective(lexicon, scene.language)(passage.tokens[child]!.keys))
        found.add(dimension);
    }
  }
  return [...found].sort();
}

/** «militaire», "nuclear": the dimensions that an adjective tells. */
const dimensionsOfAdjective = perLanguage((lexicon: Lexicon, language) => {
  const lists = Object.entries(lexicon.classes.adjectives).map(([dimension, words]) => ({
    dimension: dimension as Dimension,
    words: wordSet(words?.[language]),
  }));
  return perWord(({ all }): readonly Dimension[] =>
    lists.flatMap(({ dimension, words }) => (all.some((word) => words.has(word)) ? [dimension] : [])),
  );
});
