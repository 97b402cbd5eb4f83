import type { BondAnswer, Question } from './answer.ts';
import type { Bond } from './case/bond.ts';

const order: readonly BondAnswer['status'][] = ['triggered', 'conflict', 'conditional', 'excused', 'dormant'];

/** Bonds as the answer tells them: nearest link first, then the surest, then by who is bound. */
export function told(bonds: readonly Bond[]): BondAnswer[] {
  const sorted = [...bonds].sort(
    (a, b) => a.depth - b.depth || order.indexOf(a.status) - order.indexOf(b.status) || (a.key < b.key ? -1 : 1),
  );
  const index = new Map<string, number>();
  sorted.forEach(({ key, status }, at) => {
    if (status === 'triggered' || status === 'conflict') index.set(key, at);
  });
  return sorted.map(({ clause, because, questions, ...bond }) => ({
    state: bond.state,
    towards: bond.towards,
    duty: clause.duty,
    treaty: clause.treaty,
    article: clause.article,
    status: bond.status,
    conditions: questions.length === 0 ? clause.words : [...clause.words, ...questions],
    reasons: bond.reasons,
    against: bond.against,
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
  const decides = new Map(
    [...new Set(bonds.flatMap(({ questions }) => questions))].sort().map((id) => [id, [] as number[]]),
  );
  if (decides.size === 0) return [];
  bound.forEach(({ conditions }, at) => {
    for (const condition of conditions) decides.get(condition)?.push(at);
  });
  return [...decides].map(([id, list]) => ({ id, text: say(id), decides: list }));
}
