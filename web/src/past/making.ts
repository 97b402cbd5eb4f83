import { useSyncExternalStore } from 'react';
import type { ProblemDetails } from '../../../src/api/answers/index.ts';

export interface Making extends NonNullable<ProblemDetails['progress']> {
  readonly code: ProblemDetails['code'];
}

/** How far the server is with the record, or with that of a day; null while nobody waits for one. */
let progress: Making | null = null;
let waiting = 0;
const listeners = new Set<() => void>();

function set(next: Making | null): void {
  progress = next;
  for (const listener of listeners) listener();
}

/** Waits a moment before something is asked for again that the server still makes, and says meanwhile how far it is. */
export async function waitFor(next: Making, signal: AbortSignal): Promise<void> {
  waiting += 1;
  set(next);
  await new Promise((resolve) => {
    const pause = setTimeout(resolve, 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(pause);
      resolve(null);
    });
  });
  waiting -= 1;
  // Who asks again will hear how far it is; where nobody does, it is there.
  setTimeout(() => waiting === 0 && set(null), signal.aborted ? 0 : 4000);
}

/** What came at last is said no longer to be made. */
export function made(): void {
  if (progress !== null && waiting === 0) set(null);
}

export function useMaking(): Making | null {
  return useSyncExternalStore(listen, () => progress);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
