import { z } from 'zod';
import { DateSpan } from './date.ts';
import { Evidence } from './evidence.ts';
import { Factuality, Mood, Origin } from './factuality.ts';
import { Quantity } from './quantity.ts';

export const ClaimKind = z.enum(['statement', 'quantity', 'allegation', 'denial', 'evasion', 'prediction', 'question']);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** What someone says is so. `speaker` is an actor id or the words that name an anonymous one; null: the author. */
export const Claim = z.object({
  id: z.string(),
  kind: ClaimKind,
  sources: z.array(z.string()),
  targets: z.array(z.string()),
  speaker: z.string().nullable(),
  date: DateSpan.nullable(),
  place: z.string().nullable(),
  quantity: Quantity.nullable(),
  factuality: Factuality,
  mood: Mood,
  /** Ids of events (or claims) it speaks of. */
  about: z.array(z.string()),
  origins: z.array(Origin),
  evidence: z.array(Evidence).min(1),
  rule: z.string(),
});
export type Claim = z.infer<typeof Claim>;
