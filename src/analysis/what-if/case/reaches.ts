import type { Clause } from '../world/clause.ts';
import type { Asked } from './asked.ts';
import type { Case } from './case.ts';
import { isArms } from './duties.ts';
import { exclusion, openOn } from './reach.ts';
import { openBy } from './under-way.ts';

/** How a clause reaches one who does it: by an exclusion not at all, else once the questions are answered with yes. */
export type Reach = { readonly excluded: string | null; readonly questions: readonly string[] };

const freely: Reach = { excluded: null, questions: [] };

/**
 * The attackers whom a clause reaches best, and how. It may turn against each of several; one against whom it holds without
 * a question goes before one against whom that must be judged. null: it is about none of them.
 */
export function reaches(
  clause: Clause,
  towards: string,
  { by }: Case,
  asked: Asked,
): { readonly against: readonly string[]; readonly reach: Reach } | null {
  let best: Reach | null = null;
  let against: string[] = [];
  for (const attacker of by) {
    if (clause.against !== null && !clause.against.has(attacker) && !clause.orAllied) continue;
    const reach = reachOf(clause, towards, attacker, asked);
    const order = best === null ? -1 : compared(reach, best);
    if (order < 0) {
      best = reach;
      against = [attacker];
    } else if (order === 0) against.push(attacker);
  }
  return best && { against, reach: best };
}

function reachOf(clause: Clause, towards: string, attacker: string, asked: Asked): Reach {
  const answersOwn = isArms(clause.duty) && asked.blows(towards, attacker) === 'own';
  const excluded = exclusion(clause, attacker) ?? (answersOwn ? 'answers-own-attack' : null);
  if (excluded !== null) return { excluded, questions: [] };
  const questions = [...openOn(attacker, clause), ...openBy(towards, attacker, clause, asked)].filter(
    (question) => asked.answer(question) !== true,
  );
  if (questions.length === 0) return freely;
  const denied = questions.find((question) => asked.answer(question) === false);
  return denied === undefined ? { excluded: null, questions } : { excluded: `answered-no:${denied}`, questions: [] };
}

/** Below zero: the one reaches better. Attackers come in their order, so that equals need none. */
function compared(one: Reach, other: Reach): number {
  const excluded = Number(one.excluded !== null) - Number(other.excluded !== null);
  if (excluded !== 0) return excluded;
  return one.questions.length - other.questions.length || Number(one.questions.join() !== other.questions.join());
}
