import type { Knowledge } from '../../knowledge/index.ts';
import { type Actor, isState } from '../../model/index.ts';
import { type HeardActor, type IdentityKeys, identifyHeard, keyNumber, knownState } from '../../record/index.ts';
import type { ActorRow, IdentityRow } from '../schema.ts';
import { type Filing, type Hood, hoodsNear, numbered } from './hoods.ts';
import { resettle } from './resettle.ts';
import { inParts, insertAll, type Tx } from './rows.ts';

const namedKey = (id: string): number => keyNumber('named', id);

/** Under which numbers a document is found by the actors that it names; not by states, which many name. */
export const namedKeys = (ids: Iterable<string>): Set<number> =>
  new Set([...ids].flatMap((id) => (isState(id) ? [] : [namedKey(id)])));

/** The documents whose facts or readings name one of the actors. */
export async function documentsNaming(tx: Tx, actors: ReadonlySet<string>): Promise<Set<string>> {
  const rows = await inParts(namedKeys(actors), (part) =>
    tx.selectFrom('recorded_actors').select('document').distinct().where('key', 'in', part).execute(),
  );
  const documents = new Set(rows.map(({ document }) => document));
  // What becomes of a state is seldom told anew: then all are asked.
  for (const state of [...actors].filter(isState)) {
    const naming = await tx
      .selectFrom('taken')
      .select('document')
      .where('named', 'like', `%${JSON.stringify(state)}%`)
      .execute();
    for (const { document } of naming) documents.add(document);
  }
  return documents;
}

/**
 * Takes in which actors documents tell and no longer tell.
 *
 * @returns the ids of readings that now stand for another actor, or for one of another state or of other offices
 */
export async function updateIdentity(
  tx: Tx,
  knowledge: Knowledge,
  keys: IdentityKeys,
  gone: readonly Actor[],
  come: readonly Actor[],
): Promise<Set<string>> {
  const filing: Filing<HeardActor> = {
    stage: 'actor',
    keysOf: ({ actor }) => {
      const all = keys.of(actor);
      return numbered('actor', all, all);
    },
    documentOf: () => undefined,
    pack: (members) => JSON.stringify(members),
    unpack: (text) => JSON.parse(text) as HeardActor[],
  };
  const { touched, coming } = await recount(tx, filing, gone, come);
  const { before, after } = await resettle(tx, filing, touched, coming);
  const old = await inParts(
    before.map(({ number }) => number),
    (part) => tx.selectFrom('actors').selectAll().where('neighbourhood', 'in', part).execute(),
  );
  const made = after.map(({ number, members }) => {
    const people = keys.people(new Set(members.flatMap(({ actor }) => keys.of(actor))));
    return { number, ids: idsOf(members), identity: identifyHeard(members, people, knowledge) };
  });
  await replaceActors(
    tx,
    old,
    made.flatMap(({ number, identity }) =>
      identity.actors.map((actor) => ({ id: actor.id, neighbourhood: number, json: JSON.stringify(actor) })),
    ),
  );
  return replaceIdentities(
    tx,
    knowledge,
    before.flatMap(({ members }) => idsOf(members)),
    made.flatMap(({ ids, identity: { resolve, stateOf, officesOf } }) =>
      [...new Set([...ids, ...ids.map(resolve)])].map((id) => ({
        id,
        canonical: resolve(id),
        state: stateOf(id),
        offices: JSON.stringify(officesOf(id)),
      })),
    ),
  );
}

const idsOf = (members: readonly HeardActor[]): string[] => [...new Set(members.map(({ actor }) => actor.id))];

/** How often each telling is heard now: in the neighbourhoods that know it, and those that are new. */
async function recount(tx: Tx, filing: Filing<HeardActor>, gone: readonly Actor[], come: readonly Actor[]) {
  const more = new Map<string, number>();
  const count = (actors: readonly Actor[], step: number): void => {
    for (const actor of actors) {
      const name = JSON.stringify(actor);
      more.set(name, (more.get(name) ?? 0) + step);
    }
  };
  count(gone, -1);
  count(come, 1);
  const heard = [...more].flatMap(([json, times]) =>
    times === 0 ? [] : [{ json, actor: JSON.parse(json) as Actor, times }],
  );
  const near: Hood<HeardActor>[] = await hoodsNear(tx, filing, heard, new Set());
  const known = new Set<string>();
  const touched = near.map((hood) => ({
    hood,
    staying: hood.members.flatMap(({ actor, times }) => {
      const json = JSON.stringify(actor);
      known.add(json);
      const now = times + (more.get(json) ?? 0);
      return now > 0 ? [{ actor, times: now }] : [];
    }),
  }));
  const coming = heard.flatMap(({ json, actor, times }) => (known.has(json) ? [] : [{ actor, times }]));
  return { touched, coming };
}

async function replaceActors(tx: Tx, old: readonly ActorRow[], rows: readonly ActorRow[]): Promise<void> {
  const before = new Map(old.map((row) => [row.id, row]));
  const after = new Set(rows.map(({ id }) => id));
  const changed = rows.filter(({ id, json, neighbourhood }) => {
    const row = before.get(id);
    return row?.json !== json || row.neighbourhood !== neighbourhood;
  });
  const removed = old.flatMap(({ id }) => (after.has(id) ? [] : [id]));
  await inParts([...changed.map(({ id }) => id), ...removed], (part) =>
    tx.deleteFrom('actors').where('id', 'in', part).execute(),
  );
  await insertAll(tx, 'actors', changed);
  const states = [
    ...changed.map(({ id, json }) => ({ id, state: stateIn(json) })),
    ...removed.map((id) => ({ id, state: null })),
  ];
  for (const { id, state } of states) {
    const row = before.get(id);
    if (row !== undefined && stateIn(row.json) !== state)
      await tx.updateTable('fact_actors').set({ state }).where('actor', '=', id).execute();
  }
}

function stateIn(json: string): string | null {
  const { kind, id, of } = JSON.parse(json) as Actor;
  return kind === 'state' ? id : of;
}

async function replaceIdentities(
  tx: Tx,
  knowledge: Knowledge,
  oldIds: readonly string[],
  rows: readonly IdentityRow[],
): Promise<Set<string>> {
  const asked = new Set([...oldIds, ...rows.map(({ id }) => id)]);
  const read = (ids: Iterable<string>) =>
    inParts(ids, (part) => tx.selectFrom('identities').selectAll().where('id', 'in', part).execute());
  const first = await read(asked);
  const second = await read(first.flatMap(({ canonical }) => (asked.has(canonical) ? [] : [canonical])));
  const old = new Map([...first, ...second].map((row) => [row.id, row]));
  const now = new Map(rows.map((row) => [row.id, row]));
  const unheard = (id: string): IdentityRow => ({ id, canonical: id, state: knownState(id, knowledge), offices: '[]' });
  const same = (a: IdentityRow | undefined, b: IdentityRow | undefined): boolean =>
    a?.canonical === b?.canonical && a?.state === b?.state && a?.offices === b?.offices;
  const stale = [...new Set([...old.keys(), ...now.keys()])].filter((id) => !same(old.get(id), now.get(id)));
  await inParts(stale, (part) => tx.deleteFrom('identities').where('id', 'in', part).execute());
  await insertAll(
    tx,
    'identities',
    stale.flatMap((id) => now.get(id) ?? []),
  );
  return new Set(stale.filter((id) => !same(old.get(id) ?? unheard(id), now.get(id) ?? unheard(id))));
}

/** Who is who for the actors that were asked for, as the tables have it. */
export class Identities {
  readonly #rows = new Map<string, IdentityRow | null>();
  readonly #tx: Tx;
  readonly #knowledge: Knowledge;

  constructor(tx: Tx, knowledge: Knowledge) {
    this.#tx = tx;
    this.#knowledge = knowledge;
  }

  /** Must have run before an id is asked for. */
  readonly load = async (ids: Iterable<string>): Promise<void> => {
    const missing = new Set([...ids].filter((id) => !this.#rows.has(id)));
    if (missing.size === 0) return;
    for (const id of missing) this.#rows.set(id, null);
    const rows = await inParts(missing, (part) =>
      this.#tx.selectFrom('identities').selectAll().where('id', 'in', part).execute(),
    );
    for (const row of rows) this.#rows.set(row.id, row);
    await this.load(rows.map(({ canonical }) => canonical));
  };

  readonly resolve = (id: string): string => this.#row(id)?.canonical ?? id;

  readonly stateOf = (id: string): string => this.#row(id)?.state ?? knownState(id, this.#knowledge);

  readonly officesOf = (id: string): readonly string[] => JSON.parse(this.#row(id)?.offices ?? '[]') as string[];

  #row(id: string): IdentityRow | null {
    const row = this.#rows.get(id);
    if (row === undefined) throw new Error(`the identity of ${id} was not loaded`);
    return row;
  }
}
