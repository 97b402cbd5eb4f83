import { useSyncExternalStore } from 'react';

/** The same width as in style/agreement.css. */
const ROOM = '(min-width: 78em)';

/** Whether the article has room beside the agreement. */
export function useRoom(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(ROOM).matches);
}

function subscribe(changed: () => void): () => void {
  const room = matchMedia(ROOM);
  room.addEventListener('change', changed);
  return () => room.removeEventListener('change', changed);
}
