import type { BondAnswer, Question } from './answer.ts';
import type { Bond } from './case/bond.ts';

const order = { triggered: 0, conflict: 1, conditional: 2, excused: 3, dormant: 4 } as const;

/** Bonds as the answer tells them: nearest link first, then the surest, then by who is bound. */
export function told(bonds: readonly Bond[]): BondAnswer[] {
  const sorted = [...bonds].sort(compared);
  const index = new Map<string, number>();
  sorted.forEach(({ key, status }, at) => {
    if (status === 'triggered' || status === 'conflict') index.set(key, at);
  });
  return sorted.map(({ state, towards, clause, status, questions, reasons, against, depth, because }): BondAnswer => {
    const { duty, treaty, article, words, certainty } = clause;
    const conditions = questions.length === 0 ? words : [...words, ...questions];
    const rests = because === null ? null : (index.get(because) ?? null);
    const bond = {
      state,
      towards,
      duty,
      treaty,
      article,
      status,
      conditions,
      reasons,
      against,
      depth,
      because: rests,
      certainty,
    };
    return clause.fromCoverage ? { ...bond, fromCoverage: true } : bond;
  });
}

const compared = (a: Bond, b: Bond): number =>
  a.depth - b.depth ||
  order[a.status] - order[b.status] ||
  a.clause.place - b.clause.place ||
  (a.state < b.state ? -1 : a.state > b.state ? 1 : a.towards < b.towards ? -1 : 1);

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
