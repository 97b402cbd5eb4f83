import type { Anchor, Evidence, Reading } from '../../model/index.ts';

interface Anchored {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

/**
 * The fact of a reading that an anchor means: the one of its id, else of its trigger word (another rule may read it by
 * now), else the one whose words overlap with its own; of several, the one of exactly its words. undefined where the reading sees no such fact any more, or several alike.
 */
export function anchored(anchor: Anchor, reading: Reading): string | undefined {
  const alike = sameKind(anchor, reading).filter(({ evidence }) => evidence.some((one) => overlap(one, anchor)));
  const own = alike.find(({ id }) => id === anchor.fact) ?? only(alike.filter(({ id }) => at(id) === at(anchor.fact)));
  if (own !== undefined) return own.id;
  const exact = alike.filter(({ evidence }) =>
    evidence.some(({ start, end }) => start === anchor.start && end === anchor.end),
  );
  return (only(alike) ?? only(exact))?.id;
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** `e1042` of `e1042.consult.meet`: the letter of the kind and the place of the trigger word. */
const at = (fact: string): string => /^[a-z]\d+/.exec(fact)?.[0] ?? fact;

function sameKind({ of, type }: Anchor, reading: Reading): readonly Anchored[] {
  if (of === 'event') return reading.events.filter((event) => event.type === type);
  if (of === 'claim') return reading.claims.filter((claim) => claim.kind === type);
  return reading.agreements;
}

const overlap = (a: Evidence, b: Anchor): boolean => a.start < b.end && b.start < a.end;
