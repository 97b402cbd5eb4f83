import { useSyncExternalStore } from 'react';
import type { ProblemDetails } from '../../../src/api/answers/index.ts';

export interface Making extends NonNullable<ProblemDetails['progress']> {
  readonly code: ProblemDetails['code'];
}

/** How far the server is with the record, or with that of a day; null while nobody waits for one. */
let progress: Making | null = null;
/** How many ask for it, whether the server has their question or they wait to put it again. */
let waiting = 0;
const listeners = new Set<() => void>();

function set(next: Making | null): void {
  progress = next;
  for (const listener of listeners) listener();
}

/** Somebody asks for what the server still makes, and goes on asking until it is there. */
export function begin(): void {
  waiting += 1;
}

/** Says how far the server is, and waits a moment before it is asked again. */
export async function waitFor(next: Making, signal: AbortSignal): Promise<void> {
  set(next);
  await new Promise((resolve) => {
    const pause = setTimeout(resolve, 1000);
    signal.addEventListener('abort', () => {
      clearTimeout(pause);
      resolve(null);
    });
  });
}

/** What was asked for came, or nobody wants it any more: another page that does will have asked by then. */
export function end(came: boolean): void {
  waiting -= 1;
  if (came) made();
  else setTimeout(made, 4000);
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
