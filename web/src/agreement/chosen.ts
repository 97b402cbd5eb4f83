import { createContext } from 'react';
import type { QuotedEvidence } from '../api/types.ts';

/** The sentence that stands marked in its article beside the agreement. */
export const Chosen = createContext<{
  readonly chosen: QuotedEvidence | null;
  readonly choose: (evidence: QuotedEvidence) => void;
}>({ chosen: null, choose: () => undefined });
