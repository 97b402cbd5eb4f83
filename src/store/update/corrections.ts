import type { Kysely } from 'kysely';
import type { Correction, Mention, Reading } from '../../model/index.ts';
import { bearings, documentCorrector, inOrder } from '../../record/index.ts';
import type { FactKind, FactRow, Tables } from '../schema.ts';
import { replaceFacts } from './facts.ts';
import { documentsNaming } from './identity.ts';
import { inParts, type Tx } from './rows.ts';

/** What people said of the record, oldest first. */
export async function keptCorrections(db: Kysely<Tables>): Promise<Correction[]> {
  const rows = await db.selectFrom('corrections').select('json').execute();
  return inOrder(rows.map(({ json }) => JSON.parse(json) as Correction));
}

/**
 * Describes documents as people said. Only what was said of documents is read: this is asked for every text that is
 * opened, and there may be many corrections of facts.
 */
export async function documentDescriber(db: Kysely<Tables>): Promise<ReturnType<typeof documentCorrector>> {
  const rows = await db
    .selectFrom('corrections')
    .select('json')
    .where('json', 'like', '%"act":"edit-document"%')
    .execute();
  return documentCorrector(rows.map(({ json }) => JSON.parse(json) as Correction));
}

function documentsOf({ what }: Correction): string[] {
  if ('document' in what) return [what.document];
  return 'anchors' in what ? what.anchors.map(({ document }) => document) : [];
}

/** Notes that the record is behind what corrections say: of facts, in their documents; of actors, where they are named. */
export async function touchedBy(tx: Tx, corrections: readonly Correction[]): Promise<void> {
  const actors = corrections.flatMap(({ what }) => [
    ...('actors' in what ? what.actors : []),
    ...('actor' in what ? [what.actor] : []),
    ...('into' in what ? [what.into] : []),
  ]);
  const touched = new Set([...corrections.flatMap(documentsOf), ...(await documentsNaming(tx, new Set(actors)))]);
  await inParts(touched, async (part) => {
    await tx
      .insertInto('pending')
      .values(part.map((document) => ({ document })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return [];
  });
}

/** Says anew what each correction bears on. */
export async function updateBearings(tx: Tx, corrections: readonly Correction[]): Promise<void> {
  const old: FactRow[] = await tx.selectFrom('facts').selectAll().where('kind', '=', 'correction').execute();
  if (corrections.length + old.length === 0) return;
  const documents = new Set(corrections.flatMap(documentsOf));
  const readings = await inParts(documents, (part) =>
    tx.selectFrom('readings').select('json').where('document', 'in', part).execute(),
  );
  const homes = await inParts(documents, (part) =>
    tx.selectFrom('fact_homes').selectAll().where('document', 'in', part).execute(),
  );
  const list = (kind: FactKind): { id: string; mentions: Mention[] }[] =>
    homes.flatMap(({ document, kind: of, local, fact }) =>
      of === kind ? [{ id: fact, mentions: [{ document, fact: local }] }] : [],
    );
  const actors = await tx.selectFrom('actors').select('id').execute();
  const described = await inParts(documents, (part) =>
    tx.selectFrom('record_documents').select('id').where('id', 'in', part).execute(),
  );
  const facts = { events: list('event'), agreements: list('agreement'), claims: list('claim') };
  const built = { ...facts, actors, documents: described };
  const made = bearings(
    corrections,
    readings.map(({ json }) => JSON.parse(json) as Reading),
    built,
  );
  await replaceFacts(
    tx,
    'correction',
    old,
    made.map((value) => ({ value, neighbourhood: 0 })),
  );
}
