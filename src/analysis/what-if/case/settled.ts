import type { Asked } from './asked.ts';
import type { Bond } from './bond.ts';

/** A bond whose questions are known: open ones make it conditional, a «no» given in advance excuses it. */
export function settled(bond: Bond, { answer }: Asked): Bond {
  if (bond.questions.length === 0) return bond;
  const questions = [...new Set(bond.questions)].filter((question) => answer(question) !== true);
  const denied = questions.filter((question) => answer(question) === false);
  if (denied.length === 0) return { ...bond, status: questions.length > 0 ? 'conditional' : 'triggered', questions };
  return { ...bond, status: 'excused', questions: [], reasons: denied.map((question) => `answered-no:${question}`) };
}
