import type { Document, PublishedBasis } from '../model/index.ts';

const strength: Readonly<Record<PublishedBasis, number>> = {
  correction: 4,
  metadata: 3,
  dateline: 2,
  file: 1,
  none: 0,
};

/**
 * Which of two documents with the same text is kept: the better-based date, then the smaller path (one without a path
 * comes last). A total order, so that the outcome does not depend on which was read first. Only the same path read
 * anew always wins: it tells what stands there now.
 */
export function prefer(kept: Document, incoming: Document): Document {
  if (kept.file === incoming.file) return incoming;
  const byBasis = strength[kept.publishedBasis] - strength[incoming.publishedBasis];
  if (byBasis !== 0) return byBasis > 0 ? kept : incoming;
  if (kept.file === null || incoming.file === null) return kept.file === null ? incoming : kept;
  return kept.file < incoming.file ? kept : incoming;
}
