import { setFlagsFromString } from 'node:v8';

/** By how much the heap may grow between two collections, in percent; the engine’s own measure is 0. */
const frugal = 50;

/**
 * Does work that leaves nothing behind while the heap may grow by half between two collections. By its own measure the
 * engine lets it grow to four times what is needed, which for a part of a large record are gigabytes; collecting more
 * often costs no time that could be measured.
 */
export async function frugally<T>(work: () => Promise<T>): Promise<T> {
  setFlagsFromString(`--heap-growing-percent=${frugal}`);
  try {
    return await work();
  } finally {
    setFlagsFromString('--heap-growing-percent=0');
  }
}
