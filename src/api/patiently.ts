import type { Progress } from './answers/index.ts';
import { Problem } from './problem.ts';

/** So long somebody waits before hearing how far it is, in milliseconds. */
const PATIENCE = 2500;

/**
 * What comes of some work, or, where it takes long, how far it is.
 *
 * @throws Problem that tells so: it is worth to ask again
 */
export async function patiently<T>(
  work: Promise<T>,
  code: 'past-building' | 'record-reading',
  way: () => Progress,
): Promise<T> {
  let bell: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    bell = setTimeout(() => {
      const so = way();
      reject(new Problem(code, { done: String(so.done), of: String(so.of) }, so));
    }, PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(bell));
}
