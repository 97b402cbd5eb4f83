import { z } from '@hono/zod-openapi';

export const problemCodes = [
  'not-found',
  'unknown-id',
  'bad-parameter',
  'method-not-allowed',
  'wrong-host',
  'token-required',
  'not-built',
  'past-building',
  'record-reading',
  'bad-correction',
  'bad-question',
  'bad-body',
  'too-large',
  'other-site',
  'locked',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** How far something is that takes long: so many documents, or facts, of so many, and in how many seconds it may be there. */
const Progress = z.object({ done: z.int(), of: z.int(), seconds: z.int().optional() });
export type Progress = z.infer<typeof Progress>;

/** RFC 9457; `title` and `detail` are written for people, in the language of the request. */
export const ProblemDetails = z
  .object({
    type: z.string(),
    code: z.enum(problemCodes),
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    progress: Progress.optional(),
  })
  .openapi('Problem');
export type ProblemDetails = z.infer<typeof ProblemDetails>;
