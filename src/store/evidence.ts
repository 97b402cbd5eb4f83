import type { Agreement, AllianceRecord, Document, Evidence, Reading } from '../model/index.ts';
import { EvidenceError } from './errors.ts';

/** One quote and the fact that rests on it. */
export interface Cited {
  readonly fact: string;
  readonly evidence: Evidence;
}

const cite = (fact: string, evidence: readonly Evidence[]): Cited[] => evidence.map((one) => ({ fact, evidence: one }));

function citedByAgreement(agreement: Agreement): Cited[] {
  return [
    ...cite(agreement.id, agreement.evidence),
    ...agreement.steps.flatMap((step) => cite(`${agreement.id}/${step.step}`, step.evidence)),
    ...agreement.obligations.flatMap((duty) => cite(`${agreement.id}/${duty.duty}`, duty.evidence)),
  ];
}

/** Every quote of a reading: events, agreements with their steps and obligations, claims, notes. */
export function citedByReading(reading: Reading): Cited[] {
  return [
    ...[...reading.events, ...reading.claims].flatMap((fact) => cite(fact.id, fact.evidence)),
    ...reading.agreements.flatMap(citedByAgreement),
    ...reading.notes.flatMap((note) => cite(`note ${note.kind}`, note.evidence)),
  ];
}

/** Every quote of a record. */
export function citedByRecord(record: AllianceRecord): Cited[] {
  const plain = [...record.events, ...record.claims, ...record.contradictions, ...record.promises];
  return [
    ...plain.flatMap((fact) => cite(fact.id, fact.evidence)),
    ...record.promises.flatMap(({ id, keptSteps = [] }) => keptSteps.flatMap((step) => cite(id, step.evidence))),
    ...record.agreements.flatMap(citedByAgreement),
    ...record.documents.flatMap(({ notes }) => notes.flatMap((note) => cite(`note ${note.kind}`, note.evidence))),
  ];
}

/** @throws EvidenceError where the quote is not exactly `text.slice(start, end)`. */
export function checkQuote({ fact, evidence }: Cited, text: string | null): void {
  const { document, start, end, quote } = evidence;
  const placed = text !== null && start >= 0 && start < end && end <= text.length;
  const found = placed ? text.slice(start, end) : null;
  if (found !== quote) throw new EvidenceError(fact, document, quote, found);
}

/** The check at the door: a reading speaks of this document alone, and in its very words. @throws EvidenceError */
export function checkReading(document: Document, reading: Reading): void {
  for (const cited of citedByReading(reading)) {
    checkQuote(cited, cited.evidence.document === document.id ? document.text : null);
  }
}
