import type { DateSpan } from '../../model/index.ts';
import type { Scene } from '../scene.ts';

/** True for a time that begins after the document was published: what it dates has not happened yet, whatever its verb. */
export const isToCome = ({ document: { published } }: Scene, date: DateSpan | null): boolean =>
  published !== null && date !== null && date.from !== null && date.from > published;
