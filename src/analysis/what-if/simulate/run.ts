import type { Cascade } from './cascade.ts';

/** Room for one run, used again for the next: 10,000 runs must not fill the memory. */
export type Run = {
  /** Players who fight, in the order of joining. */
  readonly fighting: Int32Array;
  size: number;
  /** By player: has decided, one way or the other. */
  readonly decided: Uint8Array;
  /** By state: fights on some side. */
  readonly engaged: Uint8Array;
  /** By question: 0 open, 1 yes, 2 no. */
  readonly answers: Uint8Array;
};

/** @param states by player, the number of its state: one who may join either side is two players */
export function runFor({ players, questions }: Cascade, states: Int32Array): Run {
  return {
    fighting: new Int32Array(players.length),
    size: 0,
    decided: new Uint8Array(players.length),
    engaged: new Uint8Array(Math.max(0, ...states) + 1),
    answers: new Uint8Array(questions.length),
  };
}

/**
 * One run: each who is called to a side keeps its word once, or not, whatever number of pacts call it; a question is
 * answered once for all who hang on it. Who fights for one side does not join the other.
 */
export function play(
  cascade: Cascade,
  states: Int32Array,
  honour: number,
  open: number,
  random: () => number,
  run: Run,
): void {
  const { players, principals, calls, callsIfEnemiesHelped } = cascade;
  const { fighting, decided, engaged, answers } = run;
  decided.fill(0);
  engaged.fill(0);
  answers.fill(0);
  run.size = 0;
  const join = (player: number): void => {
    fighting[run.size++] = player;
    decided[player] = 1;
    engaged[states[player]!] = 1;
  };
  // Who is called to both sides at the same link goes to the one whose principal comes first: that is drawn.
  const first = random() < 0.5 ? 0 : principals - 1;
  for (let at = 0; at < principals; at++) join(Math.abs(first - at));
  const helped = { attacker: false, attacked: false };
  const answer = (list: Cascade['calls'][number]): void => {
    for (const { player, questions } of list) {
      if (decided[player] || engaged[states[player]!]) continue;
      let called = true;
      for (const question of questions) {
        if (answers[question] === 0) answers[question] = random() < open ? 1 : 2;
        if (answers[question] === 2) {
          called = false;
          break;
        }
      }
      if (!called) continue;
      if (random() < honour) join(player);
      else decided[player] = 1;
    }
  };
  for (let at = 0; at < run.size; at++) {
    const player = fighting[at]!;
    const { side } = players[player]!;
    answer(calls[player]!);
    if (at < principals || helped[side]) continue;
    helped[side] = true;
    for (let principal = 0; principal < principals; principal++) {
      if (players[principal]!.side !== side) answer(callsIfEnemiesHelped[principal]!);
    }
  }
}
