import { entryById, type Knowledge, type Treaty } from '../knowledge/index.ts';
import {
  type Agreement,
  AgreementKind,
  evidencePlace,
  mentionKey,
  type Obligation,
  type RecordAgreement,
  type Step,
} from '../model/index.ts';
import { regroup, rulingKeys } from './corrections/regroup.ts';
import { differencesFrom } from './differences.ts';
import type { Identity } from './identity.ts';
import { contentIds, smallestMention } from './ids.ts';
import { predecessorOf } from './lineage.ts';
import { joinEvidence, plainMentions, type Told } from './material.ts';
import { compareText, groupBy, sortedBy, sortedSet } from './order.ts';
import type { PlaceSense } from './places.ts';
import { samePact } from './same-pact.ts';
import { finest, spanKey } from './spans.ts';
import { joinSteps } from './steps.ts';
import { knownDate, partyKey, type TreatyLinker } from './treaties.ts';

export type Agreements = {
  readonly list: readonly RecordAgreement[];
  /** The record's agreement for one of a reading, by document and local id. */
  readonly idOf: (document: string, fact: string) => string | undefined;
};

/** One mention of an agreement with its parties as states, linked to the known treaty where it is one. */
export type Pact = Told<Agreement> & { readonly states: readonly string[] };

/**
 * One pact under its many names: agreements of all readings, merged, linked to the known treaty, with their life.
 *
 * @param told with actors under the ids of the record
 */
export function mergeAgreements(told: readonly Pact[], places: PlaceSense, knowledge: Knowledge): Agreements {
  const clusters = cluster(told);
  const ids = nameAll(clusters);
  const idByMention = new Map(clusters.flatMap((pacts, at) => pacts.map((pact) => [mentionKey(pact), ids[at]!])));
  const idOf = (document: string, fact: string): string | undefined => idByMention.get(`${document} ${fact}`);
  const made = clusters.map((pacts, at): RecordAgreement => {
    const treaty = entryById(knowledge.treaties, treatyOf(pacts) ?? '');
    const steps = withKnownDates(
      joinSteps(
        pacts.flatMap((pact) => pact.told.steps),
        places,
      ),
      treaty,
      pacts,
    );
    const obligations = joinObligations(pacts.flatMap((pact) => pact.told.obligations));
    return {
      id: ids[at]!,
      kinds: AgreementKind.options.filter((kind) => pacts.some((pact) => pact.told.kinds.includes(kind))),
      names: { fr: joinNames(pacts, 'fr'), en: joinNames(pacts, 'en') },
      parties: sortedSet(pacts.flatMap((pact) => pact.told.parties)),
      steps,
      obligations,
      predecessor: null,
      knowledge: treaty?.id ?? null,
      evidence: joinEvidence(pacts.map((pact) => pact.told.evidence)),
      mentions: plainMentions(pacts),
      differences: treaty ? differencesFrom(treaty, { steps, obligations }) : [],
    };
  });
  const byId = new Map(made.map((pact) => [pact.id, pact]));
  const list = made.map((pact, at): RecordAgreement => {
    const said = sortedSet(clusters[at]!.flatMap(({ document, told }) => idOf(document, told.predecessor ?? '') ?? []));
    return {
      ...pact,
      predecessor: predecessorOf(
        knowledge,
        pact,
        said.flatMap((id) => byId.get(id) ?? []),
        byId,
      ),
    };
  });
  return { list: sortedBy(list, ({ id }) => id), idOf };
}

/** The treaty that any of the mentions is linked to; the unlinked ones came to it by what they say. */
const treatyOf = (pacts: readonly Pact[]): string | null =>
  pacts.find(({ told }) => told.knowledge !== null)?.told.knowledge ?? null;

/** Prepares a mention, with actors under the ids of the record, for comparison. */
export function pactMention(mention: Told<Agreement>, stateOf: Identity['stateOf'], link: TreatyLinker): Pact {
  const told = link.partiesThen(mention.told);
  const states = sortedSet(told.parties.map(stateOf));
  const treaty = isArrangement(told)
    ? null
    : (told.knowledge ?? link.treatyOf(told, states, mention.source.published)?.id ?? null);
  return { ...mention, told: { ...told, knowledge: treaty }, states };
}

/**
 * Where a mention is kept, and where it looks, so that all that bear on one agreement meet: mentions of one treaty, of
 * the treaty before it, of the same parties (whose names may be alike), and of what the document says went before.
 */
export function pactKeys(pact: Pact, knowledge: Knowledge): { readonly keep: string[]; readonly look: string[] } {
  const { knowledge: treaty, predecessor } = pact.told;
  const before = treaty === null ? undefined : entryById(knowledge.treaties, treaty)?.predecessor;
  const keep = [
    `parties ${partySlug(pact.states)}`,
    `told ${mentionKey(pact)}`,
    ...(treaty === null ? [] : [`treaty ${treaty}`]),
    ...rulingKeys(pact),
  ];
  const told = predecessor === null ? [] : [`told ${pact.document} ${predecessor}`];
  return { keep, look: [...keep, ...told, ...(before ? [`treaty ${before}`] : [])] };
}

/** Links and the like that are announced and bear no name: no pact that any table knows. */
const isArrangement = ({ names, steps, kinds, obligations }: Agreement): boolean =>
  names.fr.length + names.en.length + obligations.length === 0 &&
  steps.length > 0 &&
  steps.every(({ step }) => step === 'announced') &&
  kinds.every((kind) => kind === 'cooperation');

/** Mentions of one pact, and one of each that are alike in all that tells pacts apart. */
type PactCluster = { readonly pacts: Pact[]; readonly likes: Map<string, Pact> };

function cluster(pacts: readonly Pact[]): Pact[][] {
  const clusters: PactCluster[] = [];
  const known = groupBy(
    pacts.filter(({ told }) => told.knowledge !== null),
    ({ told }) => told.knowledge!,
  );
  const byParties = new Map<string, PactCluster[]>();
  const begin = (pact: Pact): PactCluster => {
    const made: PactCluster = { pacts: [], likes: new Map() };
    clusters.push(made);
    const key = partyKey(pact.states);
    const near = byParties.get(key);
    if (near) near.push(made);
    else byParties.set(key, [made]);
    return made;
  };
  const add = (pact: Pact, { pacts: own, likes }: PactCluster): void => {
    own.push(pact);
    likes.set(likeness(pact), pact);
  };
  for (const [, same] of sortedBy([...known], ([id]) => id)) {
    const made = begin(same[0]!);
    for (const pact of same) add(pact, made);
  }
  const rest = pacts.filter(({ told }) => told.knowledge === null);
  for (const pact of sortedBy(rest, (one) => `${spanKey(pactDate(one.told))} ${mentionKey(one)}`)) {
    // A pact with one named party could be anybody's: it stays by itself.
    const near = pact.states.length < 2 ? [] : (byParties.get(partyKey(pact.states)) ?? []);
    const fitting = near.filter(({ likes }) =>
      likes.values().every(({ told }) => isArrangement(told) === isArrangement(pact.told) && samePact(told, pact.told)),
    );
    add(pact, fitting.length === 1 ? fitting[0]! : begin(pact));
  }
  return regroup(clusters.map((one) => one.pacts)).map((one) => sortedBy(one, mentionKey));
}

/** All that tells whether a mention can be of one pact with another of the same parties. */
const likeness = ({ told }: Pact): string =>
  JSON.stringify([
    ...[told.knowledge, told.kinds, told.names, isArrangement(told)],
    told.steps.map(({ step, date }) => [step, date]),
  ]);

function pactDate({ steps }: Agreement) {
  const signed = finest(steps.flatMap(({ step, date }) => (step === 'signed' ? [date] : [])));
  return signed ?? finest(steps.map(({ date }) => date));
}

/** `agreement:russia-dprk-2024` where known; else parties, kind and year, with a mark of the content where two agree. */
function nameAll(clusters: readonly (readonly Pact[])[]): string[] {
  const names = clusters.map((pacts) => {
    const treaty = treatyOf(pacts);
    if (treaty !== null) return `agreement:${treaty}`;
    const kind = AgreementKind.options.find((one) => pacts.some(({ told }) => told.kinds.includes(one))) ?? 'pact';
    const year = finest(pacts.map(({ told }) => pactDate(told)))?.from?.slice(0, 4) ?? 'undated';
    return `agreement:${[partySlug(pacts[0]!.states), kind, year].filter((part) => part !== '').join('-')}`;
  });
  const counts = groupBy(names, (name) => name);
  const marked = contentIds(
    clusters.map((pacts, at) => ({ prefix: names[at]!, content: mentionKey(smallestMention(pacts)) })),
  );
  return names.map((name, at) => (counts.get(name)!.length === 1 ? name : marked[at]!));
}

const partySlug = (states: readonly string[]): string =>
  states.map((state) => state.toLowerCase().replace(/[^a-z0-9]+/g, '-')).join('-');

/**
 * Steps taken whose day no article tells get that of the known treaty, marked as known and not told; not a day on which
 * none of those who tell them had been published yet: what they told was another thing, or still to come.
 */
function withKnownDates(steps: readonly Step[], treaty: Treaty | undefined, pacts: readonly Pact[]): Step[] {
  if (treaty === undefined) return [...steps];
  return steps.map((step) => {
    if (step.date !== null || step.factuality !== 'CT+') return step;
    const date = knownDate(step, treaty);
    const from = date?.from ?? null;
    const isTellable = pacts.some(
      (pact) =>
        (pact.source.published === null || from === null || pact.source.published >= from) && tellsAsTaken(pact, step),
    );
    return isTellable ? { ...step, date } : step;
  });
}

function tellsAsTaken({ told }: Pact, { step, evidence }: Step): boolean {
  const places = new Set(evidence.map(evidencePlace));
  return told.steps.some(
    (one) =>
      one.step === step && one.factuality === 'CT+' && one.evidence.some((words) => places.has(evidencePlace(words))),
  );
}

/** Names by how many mentions use them, most used first. */
function joinNames(pacts: readonly Pact[], language: 'fr' | 'en'): string[] {
  const uses = groupBy(
    pacts.flatMap(({ told }) => sortedSet(told.names[language])),
    (name) => name,
  );
  return [...uses].sort(([a, as], [b, bs]) => bs.length - as.length || compareText(a, b)).map(([name]) => name);
}

function joinObligations(obligations: readonly Obligation[]): Obligation[] {
  const key = (one: Obligation): string =>
    JSON.stringify([one.bearer, one.beneficiary, one.duty, one.trigger, one.against, one.reciprocal]);
  const same = sortedBy([...groupBy(obligations, key)], ([name]) => name);
  return same.map(([, list]) => ({
    ...list[0]!,
    qualifiers: sortedSet(list.flatMap(({ qualifiers }) => qualifiers)),
    evidence: joinEvidence(list.map(({ evidence }) => evidence)),
  }));
}
