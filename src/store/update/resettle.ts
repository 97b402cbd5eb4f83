import { regroup } from '../../record/index.ts';
import { type Filing, type Hood, hoodsNear, lastNumber, replaceHoods } from './hoods.ts';
import type { Tx } from './rows.ts';

export type Resettled<M> = { readonly before: readonly Hood<M>[]; readonly after: readonly Hood<M>[] };

/** A neighbourhood that is there, and those of its members that stay as they are. */
export type Kept<M> = { readonly hood: Hood<M>; readonly staying: readonly M[] };

/**
 * Finds new places for members that come or change. A neighbourhood that lost a member may fall apart; where one comes,
 * some may become one. What no change touches is neither loaded nor written.
 */
export async function resettle<M>(
  tx: Tx,
  filing: Filing<M>,
  touched: readonly Kept<M>[],
  coming: readonly M[],
): Promise<Resettled<M>> {
  const near = await hoodsNear(tx, filing, coming, new Set(touched.map(({ hood }) => hood.number)));
  const kept: readonly Kept<M>[] = [...touched, ...near.map((hood) => ({ hood, staying: hood.members }))];
  const filed = (member: M) => ({ member, keys: filing.keysOf(member) });
  const units = [
    ...coming.map((member) => ({ from: null, isWhole: false, members: [filed(member)] })),
    ...kept.flatMap(({ hood, staying }) =>
      staying.length === hood.members.length
        ? [{ from: hood, isWhole: true, members: staying.map(filed) }]
        : staying.map((member) => ({ from: hood, isWhole: false, members: [filed(member)] })),
    ),
  ];
  let last = await lastNumber(tx);
  const taken = new Set<number>();
  const changed = new Set(touched.map(({ hood }) => hood));
  const after: Hood<M>[] = [];
  const whole = new Set<Hood<M>>();
  for (const group of regroup(units.map(({ members }) => ({ members: members.map(({ keys }) => keys) })))) {
    const parts = group.map((at) => units[at]!);
    const [only] = parts;
    if (parts.length === 1 && only!.from !== null && only!.isWhole && !changed.has(only!.from)) {
      whole.add(only!.from);
      continue;
    }
    // The number of the largest part is kept, so that the least has to be written anew.
    const largest = parts.reduce<(typeof parts)[number] | null>(
      (best, part) =>
        part.from === null || taken.has(part.from.number) || (best && best.members.length >= part.members.length)
          ? best
          : part,
      null,
    );
    const number = largest?.from?.number ?? ++last;
    taken.add(number);
    after.push({ number, members: parts.flatMap(({ members }) => members.map(({ member }) => member)) });
  }
  const before = kept.flatMap(({ hood }) => (whole.has(hood) ? [] : [hood]));
  await replaceHoods(tx, filing, before, after);
  return { before, after };
}
