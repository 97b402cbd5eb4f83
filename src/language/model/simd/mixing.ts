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
  shiftFourRightUnsigned,
  steps,
  storeVector,
  subtractFour,
  xorVector,
  zeroVector,
} from './assembler.ts';
import { place } from './layout.ts';

/** The program that mixes the atoms of each template into a feature, as `mix1`, `mix2` and `mix3` do, four at a time. */
export function mixProgram(templates: readonly Template[], hash: number): Code {
  const codes: Code[] = [];
  let to = place.features;
  for (const length of [1, 2, 3]) {
    const alike = templates.filter(({ atoms }) => atoms.length === length);
    for (let at = 0; at < alike.length; at += 4) {
      // Where fewer than four are left, the last is mixed again; the next features are written over it.
      const some = [0, 1, 2, 3].map((lane) => alike[Math.min(at + lane, alike.length - 1)]!);
      codes.push(mixFour(some, length, hash, to));
      to += 4 * Math.min(4, alike.length - at);
    }
  }
  return steps(...codes);
}

/** `hash` is a local of a vector. */
function mixFour(templates: readonly Template[], length: number, hash: number, to: number): Code {
  const [keep, take] = [
    [0x22, hash],
    [0x20, hash],
  ];
  let mixed: Code = constantVector(templates.map((template) => hashStart(template.number)));
  for (let index = 0; index < length; index++) {
    const [shift, factor] = hashRounds[index]!;
    const places = templates.map(({ atoms }) => place.atoms + 4 * atoms[index]!);
    const values = places
      .slice(1)
      .reduce(
        (vector, address, lane) => loadLane(number(0), vector, address, lane + 1),
        loadFour(number(0), places[0]!),
      );
    mixed = [xorVector(mixed, values), keep];
    mixed = multiplyFour(xorVector(mixed, shiftFourRightUnsigned(take, number(shift))), four(number(factor)));
  }
  mixed = [mixed, keep];
  mixed = [xorVector(mixed, shiftFourRightUnsigned(take, number(lastShift))), keep];
  // A hash of 0 becomes 1: where it is 0, comparing gives -1.
  return storeVector(number(0), subtractFour(mixed, equalFour(take, zeroVector)), to);
}
