import type { EventCore, Trace } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import type { Stance } from '../saying/mood.ts';

/** An event as one sentence tells it, and where. */
export interface FoundEvent {
  readonly event: EventCore;
  readonly trace: Trace;
  /** Running number of the passage, and the token of the trigger in it. */
  readonly passage: number;
  readonly trigger: number;
  readonly stance: Stance;
}

/** Who did it, and to or with whom. */
export interface Sides {
  readonly sources: readonly Found[];
  readonly targets: readonly Found[];
  /** The event whose sides they are, where the text points back to it. */
  readonly like?: FoundEvent;
}
