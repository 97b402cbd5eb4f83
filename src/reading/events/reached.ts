import { type Found, foundFor } from '../actors/found.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { conjuncts } from '../text/tree.ts';
import { isAtCost, isMeeting } from './faced.ts';
import type { Argument } from './moved.ts';
import { withPlace } from './standing-for.ts';

/** Whom arguments with a preposition lead to, with those joined to them. */
export const reached = (scene: Scene, passage: Passage, role: string, args: readonly Argument[]): readonly Found[] =>
  foundFor(args, ({ token }) =>
    (role === 'to' && (isMeeting(passage, token) || isAtCost(passage, token))) ||
    (role === 'in' && isWhereMet(passage, token))
      ? []
      : [token, ...conjuncts(passage, token)].flatMap((one) => withPlace(scene, passage, one)),
  );

/** "ended its mission at a summit in Harare": the town is where they met, and no other side. */
const isWhereMet = (passage: Passage, token: number): boolean =>
  isGathering(passage, token) || isGathering(passage, passage.tokens[token]!.head);

function isGathering({ tokens, children }: Passage, token: number): boolean {
  if (token < 0 || !GATHERING.test(tokens[token]!.form) || !/^(obl|nmod)/.test(tokens[token]!.deprel)) return false;
  return children[token]!.some((child) => /^(at|during|lors|au|à)$/i.test(tokens[child]!.form));
}

const GATHERING =
  /^(sommet|conférence|réunion|cérémonie|forum|summit|conference|meeting|ceremony|forum|briefing|gathering|session)$/i;

/** What those give that hang on the trigger itself; else what all of them give. */
export function ownOrAll(
  own: readonly Argument[],
  all: readonly Argument[],
  find: (args: readonly Argument[]) => readonly Found[],
): readonly Found[] {
  const found = own.length > 0 && own.length < all.length ? find(own) : [];
  return found.length > 0 ? found : find(all);
}
