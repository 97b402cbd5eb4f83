import type { ReportingClass } from '../../knowledge/index.ts';
import type { Found } from '../actors/found.ts';

/** Who says something: a named actor, or an anonymous one in its own words. */
export interface Speaker {
  /** Actor id, or the words that name an anonymous source. */
  readonly speaker: string;
  readonly actors: readonly Found[];
  readonly anonymous: boolean;
}

/** Who says what stands in a stretch of the text: «selon Kiev», «Tokyo affirme que», a quote with its speaker. */
export interface Attribution extends Speaker {
  readonly kind: ReportingClass;
  /** The word that introduces the source. */
  readonly marker: string;
  /** Offsets of what is said; the whole passage for «selon». */
  readonly start: number;
  readonly end: number;
  /** Token of the reporting verb, -1 for «selon» and what is carried over from another sentence. */
  readonly verb: number;
}

/** The attributions of the passages before the one that is read, by passage. */
export type Sayings = readonly (readonly Attribution[])[];
