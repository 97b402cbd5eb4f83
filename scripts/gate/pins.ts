import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Floors, floorsAt } from '../../src/analysis/index.ts';
import { root } from '../run.ts';

const floorsFile = (folder: string): string => `${folder}/floors.json`;
const historyFile = (folder: string): string => `${folder}/history.json`;

/** Measures by name, from 0 to 1. */
export type Measured = Readonly<Record<string, number>>;

/** What a version was measured at. Kept for every version that was pinned. */
export interface Pinned {
  readonly version: string;
  readonly gold: string;
  /** Why a floor was lowered or the gold set changed, where one was. */
  readonly because: string | null;
  readonly measures: Measured;
  readonly baseline: Measured;
  /** F1 per type (`event/AID`); versions pinned before it was kept have none. */
  readonly types?: Measured;
}

const readJson = <T>(file: string): T | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;

function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** What earlier versions were measured at, the oldest first. */
export const readHistory = (folder: string): readonly Pinned[] => readJson<Pinned[]>(historyFile(folder)) ?? [];

/** The floors of a folder; null where none are pinned. */
export const readFloors = (folder: string): Floors | null => readJson<Floors>(floorsFile(folder));

/** Names of the measures whose floor would drop or vanish. */
export function lowered(before: Floors, after: Floors): string[] {
  return Object.entries(before.floors)
    .filter(([measure, floor]) => (after.floors[measure] ?? -1) < floor)
    .map(([measure]) => measure);
}

/**
 * Pins the floors at what was measured and enters the version into the history; a version pinned again takes its
 * own place.
 * @param folder where `floors.json` and `history.json` stand
 * @returns why nothing was pinned: a floor would drop, or the gold set is another, and no reason is given; else null
 */
export function pin(
  folder: string,
  now: Pick<Pinned, 'measures' | 'baseline' | 'types'>,
  gold: string,
  because: string | null,
): string | null {
  const before = readFloors(folder);
  const after = floorsAt(now.measures, gold);
  const drops = before === null ? [] : lowered(before, after);
  const changed = before !== null && before.gold !== gold;
  if ((drops.length > 0 || changed) && because === null) {
    const what = changed ? 'the gold set is another' : `floors would drop (${drops.join(', ')})`;
    return `${what}: say why with --because "…"`;
  }
  const { version } = readJson<{ version: string }>(`${root}package.json`)!;
  const round = (values: Measured): Measured =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value.toFixed(4))]));
  const entry: Pinned = {
    version,
    gold,
    because,
    measures: round(now.measures),
    baseline: round(now.baseline),
    types: round(now.types ?? {}),
  };
  const history = readHistory(folder).filter((one) => one.version !== version);
  writeJson(floorsFile(folder), after);
  writeJson(historyFile(folder), [...history, entry]);
  return null;
}
