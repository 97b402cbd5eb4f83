import { mix1, mix2, mix3 } from './hash.ts';

/**
 * A decision is described by atoms, numbers such as the hash of a word or the number of a tag; a template combines one, two
 * or three of them into a feature. `atoms` are places in the list of the decision's atoms.
 */
export interface Template {
  readonly number: number;
  readonly atoms: readonly number[];
}

/** The place of each atom, by name. */
export const placesOf = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.freeze(Object.fromEntries(names.map((name, place) => [name, place]))) as Record<Name, number>;

/** Templates written as a number and the names of its atoms. */
export const templatesOf = <Name extends string>(
  places: Readonly<Record<Name, number>>,
  lines: readonly (readonly [number: number, ...names: Name[]])[],
): readonly Template[] => lines.map(([number, ...names]) => ({ number, atoms: names.map((name) => places[name]) }));

/** Writes the hash of each template's feature. Returns how many there are. */
export function mixTemplates(templates: readonly Template[], atoms: Int32Array, out: Int32Array): number {
  for (let index = 0; index < templates.length; index++) {
    const { number, atoms: places } = templates[index]!;
    const [a, b, c] = [atoms[places[0]!]!, atoms[places[1]!]!, atoms[places[2]!]!];
    out[index] =
      places.length === 1 ? mix1(number, a) : places.length === 2 ? mix2(number, a, b) : mix3(number, a, b, c);
  }
  return templates.length;
}
