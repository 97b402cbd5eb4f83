import { z } from 'zod';
import { DateSpan } from './date.ts';
import { Evidence } from './evidence.ts';
import { Factuality, Mood, Origin } from './factuality.ts';
import { Dimension, EventType } from './plover.ts';
import { Quantity } from './quantity.ts';

/** What every event says, in a reading (one mention) and in the record (many mentions merged). */
export const EventCore = z.object({
  id: z.string(),
  type: EventType,
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  dimensions: z.array(Dimension),
  /** Actor ids; who does it. Where both sides do it together, both stand in both lists. */
  sources: z.array(z.string()),
  targets: z.array(z.string()),
  date: DateSpan.nullable(),
  /** Place id of the knowledge tables, or the words of the text. */
  place: z.string().nullable(),
  quantity: Quantity.nullable(),
  factuality: Factuality,
  mood: Mood,
  origins: z.array(Origin),
  /** Id of the agreement the event concerns. */
  agreement: z.string().nullable(),
  evidence: z.array(Evidence).min(1),
  rule: z.string(),
});
export type EventCore = z.infer<typeof EventCore>;
