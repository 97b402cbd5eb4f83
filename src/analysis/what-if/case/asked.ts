import { isState } from '../../../model/index.ts';
import type { Assumption, Fact } from '../answer.ts';
import type { War } from '../world/war.ts';
import type { World } from '../world/world.ts';

/** All that a case is judged by: what binds on the day, and what the asker gave beside the cases. */
export type Asked = {
  readonly world: World;
  /** Wars under way: those of the tables, and those given. */
  readonly wars: readonly War[];
  readonly hasAskedForHelp: (state: string, of: string) => boolean;
  /** Who attacked whom by the facts, with the earliest day told; `null`: on no day that is told. */
  readonly attackDay: (by: string, against: string) => string | null | undefined;
  /** The answer given in advance; undefined: the question is open. */
  readonly answer: (question: string) => boolean | undefined;
};

export const isGroup = (actor: string): boolean => !isState(actor);

/** Gathers what judges the cases; the order of facts and of assumptions does not matter, a «no» outweighs a «yes». */
export function askedOf(facts: readonly Fact[], assumptions: readonly Assumption[], world: World): Asked {
  const answers = new Map<string, boolean>();
  for (const { question, holds } of assumptions) answers.set(question, holds && (answers.get(question) ?? true));
  const requests = facts.filter(({ kind }) => kind === 'request');
  const attacks = new Map<string, string | null>();
  for (const { kind, by, against, on } of facts) {
    if (kind !== 'attack') continue;
    const known = attacks.get(`${by}>${against}`);
    attacks.set(`${by}>${against}`, known == null || (on !== null && on < known) ? (on ?? known ?? null) : known);
  }
  const given = facts.flatMap(({ kind, by, against, on }): War[] =>
    kind === 'war' && against !== null
      ? [{ id: `${by}>${against}`, from: on ?? world.on, to: null, sides: [[by], [against]], began: [by] }]
      : [],
  );
  return {
    world,
    wars: [...world.wars, ...given],
    hasAskedForHelp: (state, of) =>
      requests.some(({ by, against }) => by === state && (against === null || against === of)),
    attackDay: (by, against) => attacks.get(`${by}>${against}`),
    answer: (question) => answers.get(question),
  };
}
