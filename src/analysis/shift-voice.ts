import type { Evidence, Origin, RecordEvent, Voice } from '../model/index.ts';

/** The days on which words were published, sorted. */
export type Published = (evidence: readonly Evidence[]) => string[];

/** Sorts entries by their key. */
export const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** Origins, each once, sorted. */
export const eachOrigin = (origins: readonly Origin[]): Origin[] =>
  [...new Map(origins.map((one) => [`${one.kind} ${one.actor} ${one.anonymous}`, one] as const))]
    .sort(byKey)
    .map(([, origin]) => origin);

/** Facts of one stage, with all who say them. */
export function voiceOf(
  facts: readonly Pick<RecordEvent, 'id' | 'origins' | 'evidence'>[],
  published: Published,
): Voice {
  const evidence = facts.flatMap((fact) => fact.evidence);
  return {
    facts: [...new Set(facts.map(({ id }) => id))].sort(),
    origins: eachOrigin(facts.flatMap((fact) => fact.origins)),
    published: published(evidence),
    evidence,
  };
}

/** An id that says what moved: `shift:status:aid-troops-prk-rus`. */
export const shiftId = (kind: string, matter: string): string =>
  `shift:${kind}:${matter
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
