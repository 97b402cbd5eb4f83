import type { EventType } from '../../src/model/index.ts';
import type { Answer } from './answer.ts';
import { type GoldRecord, sameCodes } from './records.ts';

/** What is right of the answers to one record. `answer` is the one the sides are judged on; null: nothing was read. */
export interface Judged {
  readonly record: GoldRecord;
  readonly answer: Answer | null;
  /** The first answer has the type; any answer has it. */
  readonly type: boolean;
  readonly anyType: boolean;
  readonly source: boolean;
  readonly target: boolean;
  readonly both: boolean;
  /** One answer has the type and both sides. */
  readonly whole: boolean;
}

/**
 * Judges the answers to a record. A sentence with several records is asked as many times: its nth record may be answered
 * by any of the first n types, so `allowed` is the number of its records.
 */
export function judge(record: GoldRecord, answers: readonly Answer[], allowed: number): Judged {
  const first = firstOfEachType(answers).slice(0, allowed);
  const answer = first.find((one) => one.type === record.type) ?? first[0] ?? null;
  const sides = answer ? sidesRight(record, answer) : { source: false, target: false };
  return {
    record,
    answer,
    type: answer?.type === record.type,
    anyType: answers.some((one) => one.type === record.type),
    ...sides,
    both: sides.source && sides.target,
    whole: answers.some((one) => {
      const { source, target } = sidesRight(record, one);
      return one.type === record.type && source && target;
    }),
  };
}

function firstOfEachType(answers: readonly Answer[]): readonly Answer[] {
  return [...Map.groupBy(answers, (one): EventType => one.type).values()].map((list) => list[0]!);
}

/**
 * A side is right where it holds the gold's states and no others. Who did it together may be told as two sides or as one.
 * Where everyone belongs to one state, that state must be told and no other: groups inside a state have no ids.
 */
function sidesRight({ sources, targets, kind }: GoldRecord, answer: Answer): { source: boolean; target: boolean } {
  const all = new Set([...answer.sources, ...answer.targets]);
  if (kind === 'together' || kind === 'within') {
    const right = sameCodes(sources, all);
    return { source: right, target: right };
  }
  return { source: sameCodes(sources, answer.sources), target: sameCodes(targets, answer.targets) };
}
