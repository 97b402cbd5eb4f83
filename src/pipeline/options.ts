import type { IntakeOptions } from '../intake/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Advance, Progress } from './progress.ts';
import type { Rooms } from './rooms.ts';

/** What a run reads with. */
export interface Workshop {
  readonly knowledge: Knowledge;
  readonly rooms: Rooms;
}

export interface ReadOptions {
  readonly knowledge?: Knowledge;
  readonly rooms: Rooms;
  readonly onProgress?: (progress: Progress) => void;
  /** Told while documents that are read are recorded. */
  readonly onRecorded?: (advance: Advance) => void;
  /** Stops the run after the document at hand; what is kept is then recorded, as much as is done at once. */
  readonly signal?: AbortSignal;
  /** Limits of intake. */
  readonly intake?: Omit<IntakeOptions, 'signal'>;
  /** Milliseconds, for the pace. */
  readonly clock?: () => number;
}
