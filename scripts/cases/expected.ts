import { z } from 'zod';
import { AgreementKind, ClaimKind, EventType, Factuality, Mood, Quantity, StepKind } from '../../src/model/index.ts';

/**
 * A span of days as EDTF writes it: `2024-06-19`, `2024-06`, `2024`, `2024-06-18/2024-06-20`; `2022-02-24/..` is still
 * going on, `../2024` open to the past. null: the text gives no date, and none may be found.
 */
const When = z
  .string()
  .regex(/^(?:\.\.|\d{4}(?:-\d\d){0,2})(?:\/(?:\.\.|\d{4}(?:-\d\d){0,2}))?$/)
  .nullable();

const ids = z.array(z.string());
/** As in a record, but what is left out is not looked at. */
const ExpectedQuantity = Quantity.partial().strict();
export type ExpectedQuantity = z.infer<typeof ExpectedQuantity>;
/** What any fact may be asked for. What is left out is not looked at. */
const asked = {
  date: When.optional(),
  place: z.string().nullable().optional(),
  factuality: Factuality.optional(),
};

export const ExpectedEvent = z.strictObject({
  ...asked,
  type: EventType,
  mode: z.string().optional(),
  sources: ids.optional(),
  targets: ids.optional(),
  /** What did not happen, or only would: it need not be found, but where it is found it must be told like this. */
  optional: z.literal(true).optional(),
  /** Both sides do it together: each may stand in either list. */
  between: ids.optional(),
  mood: Mood.optional(),
  quantity: ExpectedQuantity.nullable().optional(),
  /** Actor ids that the news must come from; `anonymous` for one without a name, `author` for the text itself. */
  origins: ids.optional(),
});
export type ExpectedEvent = z.infer<typeof ExpectedEvent>;

const ExpectedStep = z.strictObject({ ...asked, step: StepKind, by: ids.optional() });
const ExpectedObligation = z.strictObject({
  bearer: z.string().optional(),
  beneficiary: z.string().optional(),
  duty: z.string().optional(),
  trigger: z.string().optional(),
  reciprocal: z.boolean().optional(),
  qualifiers: ids.optional(),
});

export const ExpectedAgreement = z.strictObject({
  parties: ids,
  kinds: z.array(AgreementKind).optional(),
  knowledge: z.string().optional(),
  steps: z.array(ExpectedStep).optional(),
  obligations: z.array(ExpectedObligation).optional(),
  /** True where it must be linked to the agreement that it follows. */
  predecessor: z.boolean().optional(),
});
export type ExpectedAgreement = z.infer<typeof ExpectedAgreement>;

export const ExpectedClaim = z.strictObject({
  ...asked,
  kind: ClaimKind,
  sources: ids.optional(),
  targets: ids.optional(),
  mood: Mood.optional(),
  quantity: ExpectedQuantity.nullable().optional(),
  origins: ids.optional(),
});
export type ExpectedClaim = z.infer<typeof ExpectedClaim>;

/** `expected.json`: what a careful analyst writes down of the text, as far as the case is about it. */
export const Expected = z.strictObject({
  why: z.string().min(10),
  /** Nothing that a record of alliances would keep: no event, no agreement, no claim about a state. */
  none: z.literal(true).optional(),
  /** Kinds of claim that the text does not make. */
  without: z.array(ClaimKind).default([]),
  /** False where other events than these may stand in the text. */
  only: z.boolean().default(true),
  events: z.array(ExpectedEvent).default([]),
  agreements: z.array(ExpectedAgreement).default([]),
  claims: z.array(ExpectedClaim).default([]),
});
export type Expected = z.infer<typeof Expected>;
