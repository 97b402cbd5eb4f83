import { type IntakeOptions, type IntakeResult, intake } from '../../src/intake/index.ts';

/** All results of an intake, for tests that look at them together. */
export async function collect(inputs: readonly string[], options: IntakeOptions = {}): Promise<IntakeResult[]> {
  const results: IntakeResult[] = [];
  for await (const result of intake(inputs, options)) results.push(result);
  return results;
}
