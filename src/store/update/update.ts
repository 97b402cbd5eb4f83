import type { Knowledge } from '../../knowledge/index.ts';
import type { Actor, Correction } from '../../model/index.ts';
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
import { updateDerived } from './derived.ts';
import { updateEvents } from './events.ts';
import { documentsNaming, Identities, updateIdentity } from './identity.ts';
import { keptReadings } from './kept.ts';
import { homesOf, updateMentions } from './mentions.ts';
import type { Regrouped } from './recorded.ts';
import { inParts, type Tx } from './rows.ts';
import { takeTexts } from './take-texts.ts';

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

/** Texts that are taken in: what came of their groups, once it is known, and the end of all of it. */
export type TextsTaken = { readonly regrouped: () => Promise<Regrouped>; readonly end: () => Promise<void> };

/** Takes the texts of documents in, as `takeTexts` does, here or elsewhere; the facts are found meanwhile. */
export type TextWork = (
  tx: Tx,
  knowledge: Knowledge,
  ids: readonly string[],
  corrections: readonly Correction[],
) => Promise<TextsTaken>;

/** Texts first, where there is but one thread. */
export const textsHere: TextWork = async (...work) => {
  const { regrouped, rest } = await takeTexts(...work);
  await rest();
  return { regrouped: async () => regrouped, end: async () => {} };
};

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
  texts: TextWork,
): Promise<void> {
  const changed = new Set(ids);
  const told = await toldBefore(tx, changed);
  const { regrouped, end } = await texts(tx, tools.knowledge, ids, corrections);
  try {
    await updateFacts(tx, tools, changed, told, corrections, regrouped);
  } finally {
    // Whatever became of the facts: nothing may be written any more when the transaction ends.
    await end();
  }
}

async function updateFacts(
  tx: Tx,
  tools: Tools,
  changed: ReadonlySet<string>,
  told: readonly Actor[],
  corrections: readonly Correction[],
  texts: () => Promise<Regrouped>,
): Promise<void> {
  const { knowledge, stages } = tools;
  const { tellings, named, anew } = await takeIn(tx, tools, changed, told, corrections);
  const regrouped = async () => (await texts()).documents;
  const textsOf = async (documents: Iterable<string>) => {
    await texts();
    return textsIn(tx, documents);
  };

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
    {
      told: anew,
      come: tellings.flatMap((one) => one.agreements),
      leaning: new Set(),
      regrouped: async () => new Set(),
    },
    before,
    // An agreement is the same whoever copied whom.
    async () => noTexts,
  );
  const onAgreements = others(agreements.moved);
  const events = await updateEvents(
    tx,
    stages.event,
    { told: anew, come: tellings.flatMap((one) => one.events), leaning: onAgreements, regrouped },
    { ...before, agreementOf: await homesOf(tx, 'agreement', new Set([...anew, ...onAgreements])) },
    textsOf,
  );
  const onEvents = others(events.moved);
  const claims = await updateMentions(
    tx,
    'claim',
    stages.claim,
    { told: anew, come: tellings.flatMap((one) => one.claims), leaning: onEvents, regrouped },
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
};

/** The actors that documents told when they were recorded. */
async function toldBefore(tx: Tx, documents: Iterable<string>): Promise<Actor[]> {
  const rows = await inParts(documents, (part) =>
    tx.selectFrom('taken').select('actors').where('document', 'in', part).execute(),
  );
  return rows.flatMap(({ actors }) => JSON.parse(actors) as Actor[]);
}

/** Takes in who is told of, and gives what is told. */
async function takeIn(
  tx: Tx,
  tools: Tools,
  changed: ReadonlySet<string>,
  told: readonly Actor[],
  corrections: readonly Correction[],
): Promise<TakenIn> {
  const { knowledge } = tools;
  const correct = corrector(corrections, knowledge);
  const describe = documentCorrector(corrections);
  const kept = await keptReadings(tx, changed, correct, describe);
  const renamed = await updateIdentity(
    tx,
    knowledge,
    tools.identityKeys,
    told,
    kept.flatMap(({ reading }) => reading.actors),
  );
  const again = [...(await documentsNaming(tx, renamed))].filter((document) => !changed.has(document));
  const anew = new Set([...changed, ...again]);
  const tellings = [...kept, ...(await keptReadings(tx, again, correct, describe))].map(({ source, reading }) => ({
    document: source.id,
    ...tellingsOf(source, reading),
  }));
  return { tellings, named: new Map(tellings.map((telling) => [telling.document, actorsNamed(telling)])), anew };
}

const noTexts: TextSense = { groups: new Map(), agencyOf: () => undefined };

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
