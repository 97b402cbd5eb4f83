import type { z } from 'zod';
import { ActorPatch, AgreementPatch, ClaimPatch, type DateSpan, DocumentPatch, EventPatch } from '../../model/index.ts';
import { partialSpan } from '../spans.ts';
import { CorrectionProblem } from './problem.ts';

const schemas = {
  event: EventPatch,
  claim: ClaimPatch,
  agreement: AgreementPatch,
  actor: ActorPatch,
  document: DocumentPatch,
} as const;
export type Editable = keyof typeof schemas;

/** Fields that hold lists: text is taken apart at its commas. */
const lists: ReadonlySet<string> = new Set(['sources', 'targets', 'parties', 'kinds']);
/** What stands for nothing in fields that may be empty. */
const nothing: ReadonlySet<unknown> = new Set(['', 'none', 'null']);
/** An end of a date that is not told. */
const OPEN = '..';
const day = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * What a person wants a fact to say, from fields as a form or a command line gives them.
 * @throws CorrectionProblem where there is no such field, or it takes no such value
 */
export function patchOf<K extends Editable>(
  kind: K,
  given: Readonly<Record<string, unknown>>,
): z.infer<(typeof schemas)[K]> {
  const schema = schemas[kind];
  const fields: readonly string[] = Object.keys(schema.shape);
  if (Object.keys(given).length === 0) throw new CorrectionProblem('nothing-set', { fields: fields.join(', ') });
  for (const field of Object.keys(given)) {
    if (!fields.includes(field)) throw new CorrectionProblem('bad-field', { field, fields: fields.join(', ') });
  }
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(given).map(([field, value]) => [field, parsedValue(field, value)])),
  );
  if (parsed.success) return parsed.data as z.infer<(typeof schemas)[K]>;
  const field = String(parsed.error.issues[0]?.path[0] ?? '');
  throw new CorrectionProblem('bad-value', { field, value: String(given[field]) });
}

function parsedValue(field: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (lists.has(field)) return value.split(',').flatMap((one) => one.trim() || []);
  if (nothing.has(value)) return null;
  return field === 'date' ? (spanOf(value) ?? value) : value;
}

/** EDTF: a day, a month or a year, two of them with a stroke between, or one and `..` for an end that nobody knows. */
function spanOf(written: string): DateSpan | undefined {
  const ends = written.split('/');
  const known = ends.filter((end) => end !== OPEN);
  if (ends.length > 2 || known.length === 0 || !known.every((end) => day.test(end))) return undefined;
  const [first, last] = [partialSpan(known[0]!, 'correction'), partialSpan(known.at(-1)!, 'correction')];
  if (ends.length === 1) return first;
  if (known.length === 1) return { ...first, ...(ends[0] === OPEN ? { from: null } : { to: null }) };
  // An end before the beginning is a slip of the pen.
  return first.from! > last.to! ? undefined : { ...first, to: last.to, precision: 'interval' };
}
