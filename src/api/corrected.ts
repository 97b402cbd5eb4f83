import type { CorrectionAct, RecordCorrection } from '../model/index.ts';
import type { Ledger } from './ledger.ts';

/** What people said of some facts or actors of the record, oldest first. */
export function correctionsOn({ record }: Pick<Ledger, 'record'>, ids: readonly string[]): RecordCorrection[] {
  return (record?.corrections ?? []).filter(({ bearsOn }) => bearsOn.some((id) => ids.includes(id)));
}

/** The documents that a correction describes, or whose words it was made on. */
export const documentsMeant = (what: CorrectionAct): readonly { readonly document: string }[] =>
  'document' in what ? [what] : wordsOf(what);

/** The words that a correction was made on; none for those of an actor. */
export function wordsOf(
  what: CorrectionAct,
): readonly { document: string; start: number; end: number; quote: string }[] {
  if ('anchors' in what) return what.anchors;
  return 'evidence' in what ? what.evidence : [];
}
