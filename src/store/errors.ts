/** Why a store cannot be used. Each code has a message in both languages (`error.store.<code>`). */
export const storeErrorCodes = [
  'cannot-open',
  'not-a-record',
  'newer',
  'locked',
  'read-only',
  'full',
  'damaged',
] as const;
export type StoreErrorCode = (typeof storeErrorCodes)[number];

/** `detail` fills the placeholders of the message: always `path`, and what else the case knows. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly detail: Readonly<Record<string, string>>;

  constructor(code: StoreErrorCode, detail: Readonly<Record<string, string>>, cause?: unknown) {
    super(`${code}: ${Object.values(detail).join(', ')}`, { cause });
    this.code = code;
    this.detail = detail;
  }
}

/** A fact whose evidence does not stand in the text. Whoever made the fact, it does not enter. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
  readonly fact: string;
  readonly document: string;
  /** The quote that the fact shows. */
  readonly expected: string;
  /** What stands in the text at that place; null where the text has no such place or is not kept at all. */
  readonly found: string | null;

  constructor(fact: string, document: string, expected: string, found: string | null) {
    super(
      `the evidence of ${fact} does not stand in ${document}: it quotes ${JSON.stringify(expected)}, ` +
        (found === null ? 'and there is no such place' : `the text has ${JSON.stringify(found)}`),
    );
    this.fact = fact;
    this.document = document;
    this.expected = expected;
    this.found = found;
  }
}
