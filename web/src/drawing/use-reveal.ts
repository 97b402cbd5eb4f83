import { type RefObject, useEffect } from 'react';
import { isWide } from '../wide.ts';

/** Brings what was chosen into view where it stands below the drawing instead of beside it. */
export function useReveal(ref: RefObject<Element | null>, chosen: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is shown anew
  useEffect(() => {
    if (!isWide()) ref.current?.scrollIntoView({ block: 'start' });
  }, [ref, chosen]);
}
