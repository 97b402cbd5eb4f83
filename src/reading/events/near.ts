import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';

/** A paragraph of so many sentences is no breath of its own: agencies break after one or two. */
const SHORT = 2;

/**
 * True for a sentence, this one or an earlier one, that is told in the same breath: of the same paragraph, or of a short
 * one right above it.
 */
export function isNear({ passages }: Scene, passage: Passage, at: number): boolean {
  const before = passages[at]!;
  if (before.blockIndex === passage.blockIndex) return true;
  if (before.block.kind !== 'paragraph' || passage.block.kind !== 'paragraph') return false;
  let last = passage.index;
  while (passages[last]!.blockIndex === passage.blockIndex) last--;
  return before.blockIndex === passages[last]!.blockIndex && passages[last - SHORT]?.blockIndex !== before.blockIndex;
}
