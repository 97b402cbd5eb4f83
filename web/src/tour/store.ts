import { useSyncExternalStore } from 'react';

const KEPT = 'entente-tour';

interface State {
  /** Whether the tour is on now. */
  readonly on: boolean;
  /** Whether it was taken or turned down before. */
  readonly known: boolean;
}

let state: State = { on: false, known: read() };
const listeners = new Set<() => void>();

/** Whether the tour is on, and whether this reader knows it. */
export function useTourState(): State {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

/** Begins the tour; it is not offered again. */
export function startTour(): void {
  set({ on: true, known: true });
}

/** Ends the tour, or the offer of it, for good. */
export function endTour(): void {
  set({ on: false, known: true });
}

function set(next: State): void {
  state = next;
  try {
    localStorage.setItem(KEPT, 'known');
  } catch {
    // Storage is switched off: it is known until the page is loaded anew.
  }
  for (const listener of listeners) listener();
}

function read(): boolean {
  try {
    return localStorage.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}
