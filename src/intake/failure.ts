import type { FailureDetail, IntakeErrorCode, IntakeFailure } from './result.ts';

/** Thrown inside the room where an input cannot become a document; the door turns it into an `IntakeFailure`. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  readonly code: IntakeErrorCode;
  readonly detail: FailureDetail;

  constructor(code: IntakeErrorCode, detail: FailureDetail = {}) {
    super(`${code} ${JSON.stringify(detail)}`);
    this.code = code;
    this.detail = Object.freeze({ ...detail });
  }
}

const byErrno: Readonly<Record<string, IntakeErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ELOOP: 'loop',
};

/** The failure of one input, whatever was thrown: nothing that happens to one input may end the others. */
export function failureOf(file: string, error: unknown): IntakeFailure {
  if (error instanceof IntakeError) return { ok: false, file, code: error.code, detail: error.detail };
  const errno = error instanceof Error && 'code' in error ? String(error.code) : '';
  const code = byErrno[errno] ?? 'unreadable';
  const reason = errno || (error instanceof Error ? error.message : String(error));
  return { ok: false, file, code, detail: code === 'unreadable' ? { reason } : {} };
}
