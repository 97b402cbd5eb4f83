import type { Quantity } from '../model/index.ts';

/** «Environ» leaves a tenth of room on both sides. */
const leeway = 0.1;

function bounds({ min, max, approximate }: Quantity): readonly [number, number] {
  const room = approximate ? leeway : 0;
  return [(min ?? 0) * (1 - room), (max ?? Number.POSITIVE_INFINITY) * (1 + room)];
}

/** Whether two numbers of the same unit cannot both be right. */
export function clash(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null || a.unit !== b.unit) return false;
  const [aMin, aMax] = bounds(a);
  const [bMin, bMax] = bounds(b);
  return aMax < bMin || bMax < aMin;
}

/** Whether they count different things, or clash. */
export const tellsApart = (a: Quantity | null, b: Quantity | null): boolean =>
  a !== null && b !== null && (a.unit !== b.unit || clash(a, b));

/** The narrower range: it says more. */
export function narrowest(quantities: readonly (Quantity | null)[]): Quantity | null {
  const width = ({ min, max, approximate }: Quantity): number =>
    (max ?? Number.POSITIVE_INFINITY) - (min ?? 0) + (approximate ? 0.5 : 0);
  let best: Quantity | null = null;
  for (const quantity of quantities) {
    if (quantity === null) continue;
    const finer = best === null || width(quantity) < width(best);
    if (finer || (width(quantity) === width(best!) && quantityText(quantity) < quantityText(best!))) best = quantity;
  }
  return best;
}

/** `~11000 soldiers`, `10000..12000 soldiers`, `1000.. missiles`. */
export function quantityText({ min, max, unit, approximate }: Quantity): string {
  const range = min !== null && min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
  return `${approximate ? '~' : ''}${range} ${unit}`;
}
