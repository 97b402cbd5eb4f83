import type { Document } from '../model/index.ts';

/**
 * Why an input could not become a document: the one list. Each code has a message in both languages
 * (`intake.error.<code>`), whose placeholders are the keys of `IntakeFailure.detail`.
 */
export const intakeErrorCodes = [
  'not-found',
  'no-match',
  'vanished',
  'no-permission',
  'loop',
  'dangling-link',
  'special-file',
  'no-documents',
  'empty',
  'binary',
  'too-large',
  'too-long',
  'too-many-pages',
  'unknown-format',
  'encoding',
  'broken-pdf',
  'encrypted-pdf',
  'no-text',
  'bad-front-matter',
  'address-refused',
  'address-status',
  'address-timeout',
  'address-failed',
  'interrupted',
  'unreadable',
] as const;
export type IntakeErrorCode = (typeof intakeErrorCodes)[number];

/** What fills the placeholders of a message. */
export type FailureDetail = Readonly<Record<string, string | number>>;

/** One input that failed; `detail` fills the placeholders of the message. */
export interface IntakeFailure {
  readonly ok: false;
  readonly file: string;
  readonly code: IntakeErrorCode;
  readonly detail: FailureDetail;
}

export interface IntakeSuccess {
  readonly ok: true;
  readonly file: string;
  readonly document: Document;
}

export type IntakeResult = IntakeSuccess | IntakeFailure;
