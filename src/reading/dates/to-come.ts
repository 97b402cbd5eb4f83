import type { DateSpan } from '../../model/index.ts';
import type { Scene } from '../scene.ts';

/**
 * True for a time counted from the day of publication that begins after it («dès lundi», "from next year"): what it dates
 * has not happened yet, whatever its verb. A bare year says so only where the clause does: it may belong to another one.
 */
export const isToCome = ({ document: { published } }: Scene, date: DateSpan | null): boolean =>
  published !== null && date !== null && date.basis === 'publication' && date.from !== null && date.from > published;
