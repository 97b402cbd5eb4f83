import type { FactKeyRow } from '../schema.ts';
import type { MeetingKeys } from './company.ts';
import { inParts, type Tx } from './rows.ts';

/** Denials that hang together, and what they may deny. */
export type Quarrels = {
  /** Under which keys they ask, and what answers. */
  readonly rows: readonly FactKeyRow[];
  /** Their quarrels, and those in which they stood before. */
  readonly keys: ReadonlySet<number>;
  /** The quarrels of each denial. */
  readonly of: ReadonlyMap<string, readonly number[]>;
};

/** What joins denials: one matter in one year, one sentence, one event that they speak of. */
const ties: ReadonlySet<string> = new Set(['quarrel', 'words', 'cover']);

/**
 * The denials that a change touches, with all that are tied to them, however many lie between, and what is told of the
 * same matter in their time.
 */
export async function quarrelsTouched(tx: Tx, keys: MeetingKeys): Promise<Quarrels> {
  const denials = new Map<string, FactKeyRow[]>();
  const quarrels = new Set([...keys].flatMap(([key, space]) => (space === 'quarrel' ? [key] : [])));
  const seen = new Set<number>();
  let fresh = [...keys].flatMap(([key, space]) => (space === 'matter' || ties.has(space) ? [key] : []));
  while (fresh.length > 0) {
    for (const key of fresh) seen.add(key);
    const asking = await inParts(fresh, (part) =>
      tx.selectFrom('fact_keys').select('fact').distinct().where('asks', '=', 1).where('key', 'in', part).execute(),
    );
    const unknown = new Set(asking.map(({ fact }) => fact).filter((fact) => !denials.has(fact)));
    const rows = await inParts(unknown, (part) =>
      tx.selectFrom('fact_keys').selectAll().where('asks', '=', 1).where('fact', 'in', part).execute(),
    );
    for (const [fact, list] of Map.groupBy(rows, (row) => row.fact)) denials.set(fact, list);
    const tying = rows.filter(({ space }) => ties.has(space));
    for (const { key, space } of tying) if (space === 'quarrel') quarrels.add(key);
    fresh = [...new Set(tying.map(({ key }) => key))].filter((key) => !seen.has(key));
  }
  const asked = [...denials.values()].flat().filter(({ space }) => space === 'matter');
  const answers = await inParts(new Set(asked.map(({ key }) => key)), (part) =>
    tx.selectFrom('fact_keys').selectAll().where('asks', '=', 0).where('key', 'in', part).execute(),
  );
  const ofEach = [...denials].map(
    ([fact, list]) => [fact, list.flatMap(({ key, space }) => (space === 'quarrel' ? [key] : []))] as const,
  );
  return {
    rows: [...[...denials.values()].flatMap((list) => list.slice(0, 1)), ...answers],
    keys: quarrels,
    of: new Map(ofEach),
  };
}
