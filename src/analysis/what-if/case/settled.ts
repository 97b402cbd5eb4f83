import type { Asked } from './asked.ts';
import type { Bond } from './bond.ts';

export type Settled = Pick<Bond, 'status' | 'questions' | 'reasons'>;

const none: readonly string[] = [];
const holds: Settled = { status: 'triggered', questions: none, reasons: none };

/** What questions make of a bond: open ones make it conditional, a «no» given in advance excuses it. */
export function settled(asks: readonly string[], { answer }: Asked): Settled {
  if (asks.length === 0) return holds;
  const questions = [...new Set(asks)].filter((question) => answer(question) !== true);
  if (questions.length === 0) return holds;
  const denied = questions.filter((question) => answer(question) === false);
  if (denied.length === 0) return { status: 'conditional', questions, reasons: none };
  return { status: 'excused', questions: none, reasons: denied.map((question) => `answered-no:${question}`) };
}

export const excused = (reason: string): Settled => ({ status: 'excused', questions: none, reasons: [reason] });
