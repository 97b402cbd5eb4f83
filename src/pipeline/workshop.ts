import { loadKnowledge } from '../knowledge/index.ts';
import type { ReadOptions, Workshop } from './options.ts';

/** The knowledge and the rooms to read with: the packaged ones where none are given. */
export function workshop({ knowledge = loadKnowledge(), rooms }: ReadOptions): Workshop {
  return { knowledge, rooms };
}
