import type { Agreement, EventCore } from '../../model/index.ts';

/** Acts that a clause binds both sides to. */
const BOUND = new Set(['CONSULT', 'COOPERATE', 'AID', 'SUPPORT']);

/**
 * True for what is no event but a clause of a pact: a sentence that tells what its parties owe each other («les deux pays
 * s'engagent à se porter assistance») is told as an obligation, not as a promise made once more.
 */
export function isClause({ event }: { readonly event: EventCore }, agreements: readonly Agreement[]): boolean {
  const isMutual = event.targets.length > 1 && event.targets.every((id) => event.sources.includes(id));
  if (!isMutual || !(event.type === 'AGREE' || (BOUND.has(event.type) && event.mood === 'planned'))) return false;
  return agreements.some(({ obligations }) =>
    obligations.some((one) =>
      one.evidence.some(({ start, end }) => event.evidence.some((own) => own.start < end && start < own.end)),
    ),
  );
}
