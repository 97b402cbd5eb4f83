import type { Document } from '../model/index.ts';

/** Why an input could not become a document. Each code has a message in both languages (`intake.error.<code>`). */
export const intakeErrorCodes = [
  'not-found',
  'vanished',
  'no-permission',
  'empty',
  'binary',
  'too-large',
  'unknown-format',
  'broken-pdf',
  'encrypted-pdf',
  'no-text',
  'bad-front-matter',
  'address-refused',
  'address-failed',
  'unreadable',
] as const;
export type IntakeErrorCode = (typeof intakeErrorCodes)[number];

/** One input that failed; `detail` fills the placeholders of the message. */
export interface IntakeFailure {
  readonly ok: false;
  readonly file: string;
  readonly code: IntakeErrorCode;
  readonly detail: Readonly<Record<string, string | number>>;
}

export interface IntakeSuccess {
  readonly ok: true;
  readonly file: string;
  readonly document: Document;
}

export type IntakeResult = IntakeSuccess | IntakeFailure;
