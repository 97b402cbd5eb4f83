import { useHotkeys } from '@mantine/hooks';
import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

/** Opens the search box, or closes it. */
export function openSearch(open: boolean): void {
  isOpen = open;
  for (const told of listeners) told();
}

const listen = (told: () => void) => {
  listeners.add(told);
  return () => void listeners.delete(told);
};

/** Whether the search box is open. */
export const useSearchOpen = (): boolean => useSyncExternalStore(listen, () => isOpen);

/** «/» where nobody is writing, and Ctrl-K anywhere, open the search box. */
export function useSearchKeys(): void {
  useHotkeys([['/', () => openSearch(true)]], ['INPUT', 'TEXTAREA', 'SELECT']);
  useHotkeys([['mod+K', () => openSearch(true)]], []);
}
