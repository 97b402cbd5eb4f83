import type { Scene } from '../scene.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { anyWord } from '../text/signs.ts';
import { expressionOf, numbersIn, type QuantityExpression } from './find.ts';

/** A number whose unit an earlier sentence told, with the expression that told it. */
export interface Inherited extends QuantityExpression {
  readonly from: QuantityExpression;
  readonly passage: number;
}

const isFigure = formIs(/^(?:chiffre|bilan|nombre|estimation|figure|number|toll|estimate)s?$/);
const mayBeFigure = anyWord(() => (keys) => isFigure({ keys }));

/** «Kiev avance un chiffre comparable», "Tokyo gives a similar figure": the number told last, roughly. */
export function likeFigures(scene: Scene, passage: Passage): Inherited[] {
  if (!mayBeFigure(scene, passage)) return [];
  const at = passage.tokens.findIndex(isFigure);
  const near = passage.tokens.slice(Math.max(0, at - 2), at + 3);
  if (!near.some((token) => /^(comparable|similaire|analogue|proche|voisin|similar)s?$/i.test(token.form))) return [];
  const before = scene.passages[passage.index - 1];
  const inherited = before ? inheritedQuantities(scene, before).at(0) : undefined;
  const from =
    inherited ?? (before && scene.quantities[before.index]!.find(({ quantity }) => COUNTED_ON.has(quantity.unit)));
  if (!from || !before) return [];
  const { start, end } = passage.tokens[at]!;
  const quantity = { ...from.quantity, approximate: true };
  return [
    { start, end, unitToken: at, quantity, from: inherited?.from ?? from, passage: inherited?.passage ?? before.index },
  ];
}

/** What a text counts on with numbers alone: «Le Pentagone s'en tient à plus de 10.000», "Kyiv says 12,000". */
const COUNTED_ON = new Set([
  'soldiers',
  'sappers',
  'workers',
  'missiles',
  'shells',
  'rounds',
  'drones',
  'containers',
  'people',
  'casualties',
  'deaths',
  'prisoners',
]);

/** The numbers of a passage that take their unit from one of the three passages before it. */
export function inheritedQuantities(scene: Scene, passage: Passage): Inherited[] {
  const own = scene.quantities[passage.index]!;
  const { bare } = numbersIn(passage, scene.knowledge, scene.language);
  const free = bare.filter(
    ({ amount }) =>
      !own.some((one) => one.start <= passage.start + amount.start && passage.start + amount.end <= one.end),
  );
  if (free.length === 0) return [];
  for (let at = passage.index - 1; at >= Math.max(0, passage.index - 3); at--) {
    const from = scene.quantities[at]!.findLast(({ quantity }) => COUNTED_ON.has(quantity.unit));
    if (!from) continue;
    return free.map(({ amount, token }) => ({
      ...expressionOf(passage, amount, from.quantity.unit, token),
      from,
      passage: at,
    }));
  }
  return [];
}
