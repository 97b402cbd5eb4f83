import type { Template } from '../templates.ts';
import {
  add,
  addEight,
  addFour,
  and,
  below,
  type Code,
  during,
  equalAmongFour,
  firstFour,
  get,
  isZero,
  lastFour,
  load,
  loadFour,
  loadShort,
  loadVector,
  number,
  or,
  select,
  set,
  shiftLeft,
  shiftRight,
  shiftRightUnsigned,
  steps,
  store,
  storeVector,
  subtract,
  xor,
  zeroVector,
} from './assembler.ts';
import { type Layout, place } from './layout.ts';
import { mixProgram } from './mixing.ts';

/** Locals of the program: numbers, then vectors. Those of a broad row's sums stand behind `key`. */
const [features, at, left, broad, narrow, cells, hash, bucket, found, value, end] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const key = 11;
const sum = (index: number): number => key + 1 + index;
export const locals = (layout: Layout) => ({ numbers: key, vectors: layout.vectors + 1 });

/**
 * The program that adds up the weights of a decision, made for one table: its places and sizes are constants. Each loop
 * does one thing for all features, so that the processor can wait for many places of memory at once, and none jumps where
 * the way cannot be foreseen: lists grow by 0 or 1.
 */
export function sumProgram(layout: Layout, templates: readonly Template[]): Code {
  return steps(
    zeroScores(layout),
    mixProgram(templates, layout, key),
    set(features, number(4 * templates.length)),
    layout.vectors > 0 ? findBroad(layout, templates.length) : leaveAll,
    fetchRest(layout),
    findRest(layout),
    copyCells(layout),
    layout.vectors > 0 ? addBroad(layout) : [],
    addCells(layout),
  );
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Walks over a list of numbers whose length in bytes the local `until` holds. */
const each = (until: number, body: Code): Code =>
  steps(set(at, number(0)), during(below(get(at), get(until)), steps(body, set(at, add(get(at), number(4))))));

/** One vector after the other: there is room for every class that a cell can name, and for every lane of a broad row. */
function zeroScores({ classBits, vectors }: Layout): Code {
  const end = number(4 * Math.max(1 << classBits, 8 * vectors));
  return during(
    below(get(at), end),
    steps(storeVector(get(at), zeroVector, place.scores), set(at, add(get(at), number(16)))),
  );
}

/**
 * Looks for every feature among the broad rows, where most of a decision's features are; the others are left. Every feature
 * is written to both lists, and one of them grows; how long that of the others is follows from the other. `at` runs 16
 * ahead, so that no address is less than 0 before its offset is added.
 */
function findBroad({ broadKeys, broadPlaces }: Layout, count: number): Code {
  const find = (offset: number): Code =>
    steps(
      set(bucket, load(get(at), place.buckets + offset - 16)),
      set(
        found,
        shiftLeft(
          equalAmongFour(loadFour(get(at), place.features + offset - 16), loadVector(get(bucket), broadKeys)),
          number(2),
        ),
      ),
      store(subtract(get(at), get(broad)), load(get(at), place.features + offset - 16), place.left + offset - 16),
      store(get(broad), load(add(get(bucket), load(get(found), place.first)), broadPlaces), place.broad),
      set(broad, add(get(broad), load(get(found), place.grows))),
    );
  const rest = count % 4;
  return steps(
    set(end, number(16 + 4 * (count - rest))),
    set(at, number(16)),
    during(
      below(get(at), get(end)),
      steps(...upTo(4).map((index) => find(4 * index)), set(at, add(get(at), number(16)))),
    ),
    ...upTo(rest).map((index) => find(4 * index)),
    set(left, subtract(number(4 * count), get(broad))),
  );
}

const leaveAll: Code = steps(
  each(features, store(get(at), load(get(at), place.features), place.left)),
  set(left, get(features)),
);

const restBucket = ({ restShift }: Layout): Code =>
  shiftLeft(shiftRightUnsigned(get(hash), number(restShift)), number(5));

/**
 * Reads the bucket of each feature that is left and does nothing with it: then all of them are near at once. What stands
 * behind the last is fetched with it, four at a time.
 */
const fetchRest = (layout: Layout): Code =>
  steps(
    set(at, number(0)),
    during(
      below(get(at), get(left)),
      steps(
        ...upTo(4).map((index) =>
          steps(
            set(hash, load(get(at), place.left + 4 * index)),
            set(value, xor(get(value), load(restBucket(layout), layout.restKeys))),
          ),
        ),
        set(at, add(get(at), number(16))),
      ),
    ),
    store(number(0), get(value), place.scores - 4),
  );

/**
 * Looks for the features that are left; a full bucket without the feature sends on to the next. The number of a narrow row
 * is positive, that of a broad one negative: a list grows by the sign.
 */
function findRest(layout: Layout): Code {
  const { restKeys, restShift } = layout;
  const look = set(found, equalAmongFour(get(key), loadVector(get(bucket), restKeys)));
  const last = number((32 << (32 - restShift)) - 1);
  const growsBySign = (of: Code): Code => and(shiftRightUnsigned(of, number(29)), number(4));
  return each(
    left,
    steps(
      set(hash, load(get(at), place.left)),
      set(key, loadFour(get(at), place.left)),
      set(bucket, restBucket(layout)),
      look,
      during(
        isZero(or(get(found), isZero(load(get(bucket), restKeys + 12)))),
        steps(set(bucket, and(add(get(bucket), number(32)), last)), look),
      ),
      set(found, shiftLeft(get(found), number(2))),
      set(
        value,
        and(load(add(get(bucket), load(get(found), place.first)), restKeys + 16), load(get(found), place.any)),
      ),
      store(get(narrow), get(value), place.narrow),
      set(hash, subtract(number(0), get(value))),
      store(get(broad), get(hash), place.broad),
      set(narrow, add(get(narrow), growsBySign(get(hash)))),
      set(broad, add(get(broad), growsBySign(get(value)))),
    ),
  );
}

/** Copies the cells of the narrow rows side by side, 32 bytes at a time. */
function copyCells({ units, sizeBits, longest }: Layout): Code {
  const copy = steps(
    storeVector(get(cells), loadVector(get(bucket), units), place.cells),
    storeVector(get(cells), loadVector(get(bucket), units + 16), place.cells + 16),
  );
  const more = steps(
    set(cells, add(get(cells), number(32))),
    during(
      below(get(cells), get(end)),
      steps(set(bucket, add(get(bucket), number(32))), copy, set(cells, add(get(cells), number(32)))),
    ),
  );
  return each(
    narrow,
    steps(
      set(value, load(get(at), place.narrow)),
      set(bucket, shiftLeft(shiftRightUnsigned(get(value), number(sizeBits)), number(3))),
      set(end, add(get(cells), shiftLeft(and(get(value), number((1 << sizeBits) - 1)), number(3)))),
      copy,
      longest > 4 ? more : [],
      set(cells, get(end)),
    ),
  );
}

/** Adds up the broad rows, eight classes at once; before a short number can run over, the sums go to the scores. */
function addBroad({ vectors, safe }: Layout): Code {
  const every = upTo(vectors);
  const toScores = (index: number, half: (a: Code) => Code, to: number): Code =>
    storeVector(number(0), addFour(loadVector(number(0), to), half(get(sum(index)))), to);
  return steps(
    set(at, number(0)),
    during(
      below(get(at), get(broad)),
      steps(
        set(end, add(get(at), number(4 * safe))),
        set(end, select(get(end), get(broad), below(get(end), get(broad)))),
        ...every.map((index) => set(sum(index), zeroVector)),
        during(
          below(get(at), get(end)),
          steps(
            set(value, load(get(at), place.broad)),
            ...every.map((index) => set(sum(index), addEight(get(sum(index)), loadVector(get(value), 16 * index)))),
            set(at, add(get(at), number(4))),
          ),
        ),
        ...every.map((index) => toScores(index, firstFour, place.scores + 32 * index)),
        ...every.map((index) => toScores(index, lastFour, place.scores + 32 * index + 16)),
      ),
    ),
  );
}

/** Adds the copied cells to the scores, a unit at a time. */
function addCells({ classBits }: Layout): Code {
  const cell = (index: number): Code =>
    steps(
      set(value, loadShort(get(at), place.cells + 2 * index)),
      set(bucket, shiftLeft(and(get(value), number((1 << classBits) - 1)), number(2))),
      store(get(bucket), add(load(get(bucket), place.scores), shiftRight(get(value), number(classBits))), place.scores),
    );
  return steps(
    set(at, number(0)),
    during(below(get(at), get(cells)), steps(...upTo(4).map(cell), set(at, add(get(at), number(8))))),
  );
}
