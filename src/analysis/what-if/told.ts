import type { BondAnswer, Question } from './answer.ts';
import { type Bond, bondKey } from './case/bond.ts';

const order: readonly BondAnswer['status'][] = ['triggered', 'conflict', 'conditional', 'excused', 'dormant'];

/** Bonds as the answer tells them: nearest link first, then the surest, then by who is bound. */
export function told(bonds: readonly Bond[]): BondAnswer[] {
  const keyed = bonds.map((bond) => ({ bond, key: bondKey(bond) }));
  const sorted = keyed.sort(
    (a, b) =>
      a.bond.depth - b.bond.depth ||
      order.indexOf(a.bond.status) - order.indexOf(b.bond.status) ||
      (a.key < b.key ? -1 : 1),
  );
  const kept = sorted.filter(({ bond }) => bond.status !== 'excused' && bond.status !== 'conditional');
  const index = new Map(kept.map((entry) => [entry.key, sorted.indexOf(entry)]));
  return sorted.map(({ bond: { clause, because, questions, ...bond } }) => ({
    state: bond.state,
    towards: bond.towards,
    duty: clause.duty,
    treaty: clause.treaty,
    article: clause.article,
    status: bond.status,
    conditions: [...new Set([...clause.conditions, ...clause.bounds]), ...questions],
    reasons: [...bond.reasons],
    against: [...bond.against],
    depth: bond.depth,
    because: because === null ? null : (index.get(because) ?? null),
    certainty: clause.certainty,
    ...(clause.fromCoverage ? { fromCoverage: true as const } : {}),
  }));
}

/** The open questions, with the bonds that hang on each. */
export function questionsOf(
  bonds: readonly Bond[],
  bound: readonly BondAnswer[],
  say: (id: string) => string,
): Question[] {
  const ids = [...new Set(bonds.flatMap(({ questions }) => questions))].sort();
  return ids.map((id) => ({
    id,
    text: say(id),
    decides: bound.flatMap(({ conditions }, index) => (conditions.includes(id) ? [index] : [])),
  }));
}
