/** Why a correction cannot be made. Each code has a message in both languages (`error.correction.<code>`). */
export const correctionProblems = [
  'unknown-id',
  'unlike-kinds',
  'same-fact',
  'no-mention',
  'whole-fact',
  'not-editable',
  'bad-field',
  'bad-value',
  'unknown-actor',
  'nothing-set',
  'not-annotatable',
  'only-editable',
] as const;
export type CorrectionProblemCode = (typeof correctionProblems)[number];

/** `detail` fills the placeholders of the message. */
export class CorrectionProblem extends Error {
  override readonly name = 'CorrectionProblem';
  readonly code: CorrectionProblemCode;
  readonly detail: Readonly<Record<string, string>>;

  constructor(code: CorrectionProblemCode, detail: Readonly<Record<string, string>> = {}) {
    super(`${code}: ${Object.values(detail).join(', ')}`);
    this.code = code;
    this.detail = detail;
  }
}
