import { useEffect } from 'react';

/**
 * j and k, or the arrows once an entry has the focus, go from entry to entry; Enter opens one, as with any link;
 * Escape closes what is open. Nothing is taken from someone who is writing.
 */
export function useKeys(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (event.key === 'Escape' && isOpen) {
        event.preventDefault();
        close();
        return;
      }
      const step = stepOf(event.key, document.activeElement?.closest('.entry') != null);
      if (step !== 0 && move(step)) event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [isOpen, close]);
}

function stepOf(key: string, inList: boolean): number {
  if (key === 'j' || (inList && key === 'ArrowDown')) return 1;
  return key === 'k' || (inList && key === 'ArrowUp') ? -1 : 0;
}

/** From the entry with the focus, else from the open one, else from the first. */
function move(step: number): boolean {
  const links = [...document.querySelectorAll<HTMLElement>('.entry a.entry-link')];
  const current = document.activeElement?.closest('.entry') ?? document.querySelector('.entry[data-open]');
  const at = links.findIndex((link) => current?.contains(link));
  const next = links[at === -1 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)];
  next?.focus();
  return next !== undefined;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role="listbox"]') !== null
  );
}
