import { hashRounds, hashStart, lastShift } from '../hash.ts';
import type { Template } from '../templates.ts';
import {
  type Code,
  constantVector,
  equalFour,
  four,
  loadFour,
  loadLane,
  multiplyFour,
  number,
  shiftFourLeft,
  shiftFourRightUnsigned,
  steps,
  storeVector,
  subtractFour,
  xorVector,
  zeroVector,
} from './assembler.ts';
import { type Layout, place } from './layout.ts';

/**
 * The program that mixes the atoms of each template into a feature, as `mix1`, `mix2` and `mix3` do, four at a time, and
 * tells the bucket of each among the broad rows. Sums do not depend on the order of the features.
 */
export function mixProgram(templates: readonly Template[], layout: Layout, hash: number): Code {
  const codes: Code[] = [];
  let to = 0;
  for (const length of [1, 2, 3]) {
    // What begins with the same atom stands side by side: the atom is then loaded once for four.
    const alike = templates
      .filter(({ atoms }) => atoms.length === length)
      .toSorted((a, b) => a.atoms[0]! - b.atoms[0]! || a.atoms.at(-1)! - b.atoms.at(-1)!);
    for (let at = 0; at < alike.length; at += 4) {
      // Where fewer than four are left, the last is mixed again; the next features are written over it.
      const some = [0, 1, 2, 3].map((lane) => alike[Math.min(at + lane, alike.length - 1)]!);
      codes.push(mixFour(some, length, layout, hash, to));
      to += 4 * Math.min(4, alike.length - at);
    }
  }
  return steps(...codes);
}

/** The numbers at four addresses. */
const loadLanes = ([first, ...others]: readonly number[]): Code =>
  others.every((address) => address === first)
    ? loadFour(number(0), first!)
    : others.reduce(
        (vector, address, lane) => loadLane(number(0), vector, address, lane + 1),
        loadFour(number(0), first!),
      );

/** `hash` is a local of a vector; `to` says where the features and their buckets are written. */
function mixFour(templates: readonly Template[], length: number, layout: Layout, hash: number, to: number): Code {
  const [keep, take] = [
    [0x22, hash],
    [0x20, hash],
  ];
  let mixed: Code = constantVector(templates.map((template) => hashStart(template.number)));
  for (let index = 0; index < length; index++) {
    const [shift, factor] = hashRounds[index]!;
    const places = templates.map(({ atoms }) => place.atoms + 4 * atoms[index]!);
    mixed = [xorVector(mixed, loadLanes(places)), keep];
    mixed = multiplyFour(xorVector(mixed, shiftFourRightUnsigned(take, number(shift))), four(number(factor)));
  }
  mixed = [mixed, keep];
  mixed = [xorVector(mixed, shiftFourRightUnsigned(take, number(lastShift))), keep];
  // A hash of 0 becomes 1: where it is 0, comparing gives -1.
  const feature: Code = [subtractFour(mixed, equalFour(take, zeroVector)), keep];
  const bucket = shiftFourLeft(shiftFourRightUnsigned(take, number(layout.broadShift)), number(4));
  return steps(
    storeVector(number(0), feature, place.features + to),
    layout.vectors > 0 ? storeVector(number(0), bucket, place.buckets + to) : [],
  );
}
