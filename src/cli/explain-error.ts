import { Failure } from './errors.ts';
import type { Translate } from './messages.ts';

/** What went wrong, for people. What nobody foresaw is given with its own words: it is a fault of the program. */
export function explainError(error: unknown, t: Translate): string {
  if (error instanceof Failure) return t(error.key, error.values);
  if (!(error instanceof Error)) return t('error.unforeseen', { reason: String(error) });
  // The rooms that throw these are taken in late; their errors are told by name so that they need not be here.
  const { code, detail } = error as { code?: unknown; detail?: Readonly<Record<string, string>> };
  if (error.name === 'StoreError') return t(`error.store.${String(code)}`, { ...detail });
  if (error.name === 'CorrectionProblem') return t(`api:correction.${String(code)}`, { ...detail });
  if (error.name === 'EvidenceError') return t('error.evidence', { reason: error.message });
  const { path, syscall } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && syscall !== undefined) return t('error.system', { path: path ?? syscall, code });
  return t('error.unforeseen', { reason: error.message });
}
