import { z } from 'zod';
import { DateSpan } from './date.ts';
import { Evidence } from './evidence.ts';
import { Factuality } from './factuality.ts';

/** ATOP's families of alliance obligation, and cooperation for what binds to no more. */
export const AgreementKind = z.enum([
  'defence',
  'offence',
  'neutrality',
  'nonaggression',
  'consultation',
  'cooperation',
]);
export type AgreementKind = z.infer<typeof AgreementKind>;

export const StepKind = z.enum([
  'announced',
  'signed',
  'approved',
  'ratified',
  'exchanged',
  'in-force',
  'suspended',
  'withdrawn',
  'denounced',
  'ended',
  'superseded',
]);
export type StepKind = z.infer<typeof StepKind>;

export const Step = z.object({
  step: StepKind,
  /** Who did it: actor ids. */
  by: z.array(z.string()),
  date: DateSpan.nullable(),
  place: z.string().nullable(),
  factuality: Factuality,
  evidence: z.array(Evidence).min(1),
});
export type Step = z.infer<typeof Step>;

/** A clause as the coverage tells it. `duty` and `trigger` use the vocabulary of knowledge/treaties. */
export const Obligation = z.object({
  bearer: z.string(),
  beneficiary: z.string(),
  duty: z.string(),
  trigger: z.string(),
  against: z.string().nullable(),
  reciprocal: z.boolean(),
  qualifiers: z.array(z.string()),
  evidence: z.array(Evidence).min(1),
});
export type Obligation = z.infer<typeof Obligation>;

export const Agreement = z.object({
  id: z.string(),
  kinds: z.array(AgreementKind),
  names: z.object({ fr: z.array(z.string()), en: z.array(z.string()) }),
  /** Actor ids. */
  parties: z.array(z.string()),
  steps: z.array(Step),
  obligations: z.array(Obligation),
  /** Id of the agreement it follows or echoes, in the same reading or record. */
  predecessor: z.string().nullable(),
  /** Id in knowledge/treaties where it is a known one. */
  knowledge: z.string().nullable(),
  evidence: z.array(Evidence).min(1),
});
export type Agreement = z.infer<typeof Agreement>;
