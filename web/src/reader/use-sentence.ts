import { useMemo } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import type { Span } from '../api/types.ts';
import { spanOfFragment } from './fragment.ts';

/** The words that the address of the page names. */
export function useSentence(length: number): Span | null {
  const fragment = useLocationProperty(() => location.hash);
  return useMemo(() => spanOfFragment(fragment, length), [fragment, length]);
}
