import { evidenceOf } from '../analysis/index.ts';
import type { Document, RecordAgreement, RecordClaim, RecordEvent } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import type { Entry, QuotedEvidence, Why } from './answers/index.ts';
import { correctionsOn } from './corrected.ts';
import { disputeOf } from './disputes.ts';
import type { Ledger } from './ledger.ts';
import { linesOf } from './lines.ts';
import { actorNames } from './names.ts';
import { oncePer } from './once-per.ts';
import { quoted } from './sentence.ts';

type Fact = RecordEvent | RecordClaim | RecordAgreement;

/** What stands behind a fact: its sentences, its documents, the traces of its mentions, what disputes or discusses it. */
export async function detailOf(store: Store, ledger: Ledger, fact: Fact) {
  const evidence = await quoteAll(store, evidenceOf(fact));
  const related = relatedTo(ledger, fact);
  const ids = [...idsIn(fact), ...related.flatMap(idsIn)];
  const contradictions = (ledger.record?.contradictions ?? []).filter(({ facts }) => facts.includes(fact.id));
  return {
    evidence,
    documents: cardsFor(ledger, [
      ...evidence,
      ...contradictions.flatMap((dispute) => dispute.evidence),
      ...toldIn(fact),
    ]),
    why: await whyOf(store, fact),
    contradictions: contradictions.map((one) => disputeOf(one, ledger.actors)),
    related,
    corrections: correctionsOn(ledger, [fact.id]),
    actors: actorNames(ids, ledger.actors),
  };
}

/** The cards of the documents that the evidence lies in, each once, in the order of the evidence. */
export function cardsFor(ledger: Ledger, evidence: readonly { readonly document: string }[]) {
  const ids = new Set(evidence.map(({ document }) => document));
  return [...ids].flatMap((id) => ledger.cards.get(id) ?? []);
}

/** Evidence with its sentences; each document is opened once. */
export async function quoteAll(store: Store, evidence: Fact['evidence']): Promise<QuotedEvidence[]> {
  const documents = new Map<string, Document | null>();
  for (const { document } of evidence) {
    if (!documents.has(document)) documents.set(document, await store.document(document));
  }
  return evidence.map((one) => quoted(one, documents.get(one.document) ?? null));
}

async function whyOf(store: Store, { mentions }: Fact): Promise<Why[]> {
  const found: Why[] = [];
  for (const { document, fact } of mentions) {
    const trace = (await store.reading(document))?.traces[fact];
    if (trace) found.push({ ...trace, document, fact });
  }
  return found;
}

/** In the order of the entries. */
function relatedTo(ledger: Ledger, fact: Fact): Entry[] {
  const { ofAgreement, about, place } = relationsIn(ledger);
  if (ledger.agreements.has(fact.id)) return [...(ofAgreement.get(fact.id) ?? [])];
  const lines = linesOf(ledger);
  const spokenOf = ('about' in fact ? fact.about : []).flatMap((id) => lines.get(id) ?? []);
  const related = new Set([...spokenOf, ...(about.get(fact.id) ?? [])]);
  return [...related].filter(({ id }) => id !== fact.id).sort((a, b) => place.get(a)! - place.get(b)!);
}

/** Which events and claims belong to an agreement, and which claims are about a fact; found out once for a ledger. */
const relationsIn = oncePer((ledger: Ledger) => {
  const lines = ledger.entries.filter(({ kind }) => kind !== 'step');
  const about = new Map<string, Entry[]>();
  for (const line of lines) {
    for (const id of ledger.claims.get(line.id)?.about ?? []) {
      const known = about.get(id);
      if (known) known.push(line);
      else about.set(id, [line]);
    }
  }
  return {
    about,
    ofAgreement: Map.groupBy(lines, ({ agreement }) => agreement),
    place: new Map(lines.map((line, at) => [line, at])),
  };
});

/** The documents that tell who says it and how it came to stand as it does: a denial may stand in one of its own. */
function toldIn(fact: Fact): { readonly document: string }[] {
  if ('parties' in fact) return [];
  const days = fact.history.flatMap(({ documents }) => documents.map((document) => ({ document })));
  return [...days, ...fact.byOrigin.flatMap(({ chains }) => chains)];
}

function idsIn(fact: Fact | Entry): string[] {
  if ('parties' in fact) {
    const bound = fact.obligations.flatMap((clause) => [clause.bearer, clause.beneficiary, clause.against ?? '']);
    return [...fact.parties, ...fact.steps.flatMap((step) => step.by), ...bound];
  }
  const speaker = 'speaker' in fact && fact.speaker !== null ? [fact.speaker] : [];
  const since = 'history' in fact ? fact.history.flatMap(({ by }) => by) : [];
  return [...fact.sources, ...fact.targets, ...speaker, ...[...fact.origins, ...since].map(({ actor }) => actor)];
}
