import { judge } from './judge.ts';
import { type CaseReading, readCases } from './load.ts';

/** A case that was read and judged; it passes where nothing is wrong. */
export interface Outcome extends CaseReading {
  readonly wrong: readonly string[];
}

/** Reads and judges all cases, or those whose name begins with `only`. */
export async function runCases(only = ''): Promise<Outcome[]> {
  return (await readCases(only)).map((one) => ({ ...one, wrong: judge(one.expected, one.reading) }));
}
