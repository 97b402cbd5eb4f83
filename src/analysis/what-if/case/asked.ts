import { isState } from '../../../model/index.ts';
import type { Assumption, Fact } from '../answer.ts';
import { type War, warsBetween } from '../world/war.ts';
import type { World } from '../world/world.ts';
import { type Blows, blowsOf } from './blows.ts';

/** All that a case is judged by: what binds on the day, and what the asker gave beside the cases. */
export type Asked = {
  readonly world: World;
  readonly hasAskedForHelp: (state: string, of: string) => boolean;
  readonly blows: Blows;
  /** The wars under way between two, of the tables or given. */
  readonly warsBetween: (one: string, other: string) => readonly War[];
  /** The answer given in advance; undefined: the question is open. */
  readonly answer: (question: string) => boolean | undefined;
};

export const isGroup = (actor: string): boolean => !isState(actor);

/** Gathers what judges the cases; the order of facts and of assumptions does not matter, a «no» outweighs a «yes». */
export function askedOf(facts: readonly Fact[], assumptions: readonly Assumption[], world: World): Asked {
  const answers = new Map<string, boolean>();
  for (const { question, holds } of assumptions) answers.set(question, holds && (answers.get(question) ?? true));
  const requests = facts.filter(({ kind }) => kind === 'request');
  const given = facts.flatMap(({ kind, by, against }): War[] =>
    kind === 'war' && against !== null ? [{ sides: [[by], [against]], began: [by] }] : [],
  );
  const wars = [...world.wars, ...given];
  const between = new Map<string, readonly War[]>();
  return {
    world,
    hasAskedForHelp: (state, of) =>
      requests.some(({ by, against }) => by === state && (against === null || against === of)),
    blows: blowsOf(facts),
    warsBetween: (one, other) => {
      const pair = `${one} ${other}`;
      const found = between.get(pair) ?? warsBetween(wars, one, other);
      between.set(pair, found);
      return found;
    },
    answer: (question) => answers.get(question),
  };
}
