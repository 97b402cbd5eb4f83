import type { Knowledge } from '../../knowledge/index.ts';
import type { Actor, Correction, Document, Reading } from '../../model/index.ts';
import {
  actorsNamed,
  type Before,
  corrector,
  documentCorrector,
  type IdentityKeys,
  identityKeys,
  type PlaceSense,
  placeSense,
  type Stages,
  stages,
  type TextSense,
  tellingsOf,
} from '../../record/index.ts';
import { toDocument } from '../document-row.ts';
import { replacePassages } from '../search/passages.ts';
import { updateDerived } from './derived.ts';
import { type Kept, updateDocuments } from './documents.ts';
import { updateEvents } from './events.ts';
import { documentsNaming, Identities, updateIdentity } from './identity.ts';
import { homesOf, updateMentions } from './mentions.ts';
import { type Regrouped, replaceRecorded } from './recorded.ts';
import { inParts, type Tx } from './rows.ts';
/** What a record is made with. */
export type Tools = {
  readonly knowledge: Knowledge;
  readonly stages: Stages;
  readonly identityKeys: IdentityKeys;
  readonly places: PlaceSense;
};

export const toolsOf = (knowledge: Knowledge): Tools => ({
  knowledge,
  stages: stages(knowledge),
  identityKeys: identityKeys(knowledge),
  places: placeSense(knowledge),
});

/**
 * Brings the saved record up to date with documents that came, changed or went: the stages of `buildRecord` in their
 * order, each for those neighbourhoods alone that the change touches. Afterwards the record is, byte for byte, what
 * `buildRecord` makes of all documents recorded.
 *
 * @param ids documents whose text or reading, or what people say of it, may differ from what the record has of them
 */
export async function updateRecord(
  tx: Tx,
  tools: Tools,
  ids: readonly string[],
  corrections: readonly Correction[],
): Promise<void> {
  const { knowledge, stages } = tools;
  const { tellings, named, anew, texts } = await takeIn(tx, tools, new Set(ids), corrections);
  const textsOf = (documents: Iterable<string>) => textsIn(tx, documents);

  const identities = new Identities(tx, knowledge);
  const { resolve, stateOf } = identities;
  // A pact of a state that is gone has its heirs as parties, whom no text need name.
  await identities.load(knowledge.states.map(({ id }) => id));
  await identities.load([...named.values()].flatMap((actors) => [...actors]));
  const nothing = () => undefined;
  const before: Before = { resolve, stateOf, agreementOf: nothing, eventOf: nothing };
  const others = (moved: ReadonlySet<string>) => new Set([...moved].filter((id) => !anew.has(id)));

  const agreements = await updateMentions(
    tx,
    'agreement',
    stages.agreement,
    { told: anew, come: tellings.flatMap((one) => one.agreements), leaning: new Set(), regrouped: new Set() },
    before,
    textsOf,
  );
  const onAgreements = others(agreements.moved);
  const events = await updateEvents(
    tx,
    stages.event,
    { told: anew, come: tellings.flatMap((one) => one.events), leaning: onAgreements, regrouped: texts.documents },
    { ...before, agreementOf: await homesOf(tx, 'agreement', new Set([...anew, ...onAgreements])) },
    textsOf,
  );
  const onEvents = others(events.moved);
  const claims = await updateMentions(
    tx,
    'claim',
    stages.claim,
    { told: anew, come: tellings.flatMap((one) => one.claims), leaning: onEvents, regrouped: texts.documents },
    { ...before, eventOf: await homesOf(tx, 'event', new Set([...anew, ...onEvents])) },
    textsOf,
  );
  await updateDerived(tx, tools, identities, { agreements, events, claims });
}

/** What documents bring to the facts. */
type TakenIn = {
  readonly tellings: readonly ({ readonly document: string } & ReturnType<typeof tellingsOf>)[];
  /** The actors that each of them names. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  /** Documents whose facts are told anew. */
  readonly anew: ReadonlySet<string>;
  readonly texts: Regrouped;
};

/**
 * Takes in documents but for their facts: actors, versions of texts, what is searched. The texts themselves are let go
 * before the facts are found: of a large part they would take most of the memory.
 */
async function takeIn(
  tx: Tx,
  tools: Tools,
  changed: ReadonlySet<string>,
  corrections: readonly Correction[],
): Promise<TakenIn> {
  const { knowledge } = tools;
  const correct = corrector(corrections, knowledge);
  const describe = documentCorrector(corrections);
  const kept = await keptDocuments(tx, changed, correct, describe);
  const recorded = await inParts(changed, (part) =>
    tx
      .selectFrom('recorded')
      .innerJoin('taken', 'taken.document', 'recorded.document')
      .select(['recorded.document', 'text_group', 'actors', 'named', 'print'])
      .where('recorded.document', 'in', part)
      .execute(),
  );
  const renamed = await updateIdentity(
    tx,
    knowledge,
    tools.identityKeys,
    recorded.flatMap(({ actors }) => JSON.parse(actors) as Actor[]),
    kept.flatMap(({ reading }) => reading.actors),
  );
  const again = [...(await documentsNaming(tx, renamed))].filter((document) => !changed.has(document));
  const anew = new Set([...changed, ...again]);
  const tellings = [...kept, ...(await keptDocuments(tx, again, correct, describe))].map(({ document, reading }) => ({
    document: document.id,
    ...tellingsOf(document, reading),
  }));
  const named = new Map(tellings.map((telling) => [telling.document, actorsNamed(telling)]));
  const heard = new Map(kept.map((one) => [one.document.id, namesHeard(one, named.get(one.document.id)!)]));
  const texts = await replaceRecorded(tx, knowledge, kept, recorded, heard);
  await updateDocuments(tx, changed, kept, texts);
  await replacePassages(
    tx,
    changed,
    kept.map(({ document }) => document),
  );
  return { tellings, named, anew, texts };
}

/** Documents with their readings, as the store has them now and as people corrected them; what is gone is left out. */
async function keptDocuments(
  tx: Tx,
  ids: Iterable<string>,
  correct: (reading: Reading) => Reading,
  describe: (document: Document) => Document,
): Promise<Kept[]> {
  const rows = await inParts(ids, (part) =>
    tx
      .selectFrom('documents')
      .innerJoin('readings', 'readings.document', 'documents.id')
      .selectAll('documents')
      .select('json')
      .where('documents.id', 'in', part)
      .execute(),
  );
  return rows.map(({ json, ...row }) => {
    const said = JSON.parse(json) as Reading;
    return { document: describe(toDocument(row)), reading: correct(said), said };
  });
}

async function textsIn(tx: Tx, documents: Iterable<string>): Promise<TextSense> {
  const rows = await inParts(documents, (part) =>
    tx.selectFrom('recorded').select(['document', 'text_group', 'agency']).where('document', 'in', part).execute(),
  );
  const agencies = new Map(rows.flatMap(({ document, agency }) => (agency === null ? [] : [[document, agency]])));
  return {
    groups: new Map(rows.flatMap(({ document, text_group }) => (text_group === null ? [] : [[document, text_group]]))),
    agencyOf: (document) => agencies.get(document),
  };
}

/** Every id that a document is found by: those that its facts name, and those that its reading had before people spoke. */
const namesHeard = ({ document, reading, said }: Kept, named: ReadonlySet<string>): ReadonlySet<string> =>
  reading === said
    ? new Set([...named, ...said.actors.map(({ id }) => id)])
    : new Set([
        ...named,
        ...[reading, said].flatMap(({ actors }) => actors.map(({ id }) => id)),
        ...actorsNamed(tellingsOf(document, said)),
      ]);
