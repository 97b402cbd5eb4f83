import { ownersOf } from '../actors/owner.ts';
import type { Scene } from '../scene.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { classesOf } from '../text/words.ts';
import type { Asked } from './duties.ts';
import type { Part } from './parts.ts';

/**
 * Who owes what a part of a clause asks for, where its words tell it better than its grammar: "a deal with Oslo to buy frigates"
 * is owed by the seller, «l'accès des troupes kényanes aux bases» by the other one, whose bases they are.
 */
export function owedBy(
  scene: Scene,
  passage: Passage,
  { from, to }: Part,
  asked: readonly Asked[],
  bearers: readonly string[],
  parties: readonly string[],
): readonly string[] {
  if (parties.length !== 2) return bearers;
  const others = (own: readonly string[]): readonly string[] => parties.filter((party) => !own.includes(party));
  const nodes = passage.tokens.keys().filter((at) => at >= from && at < to);
  if (asked.some(({ duty }) => duty === 'supply-arms') && bearers.length === 1)
    return nodes.some((at) => passage.tokens[at]!.upos === 'VERB' && isBuying(passage.tokens[at]!))
      ? others(bearers)
      : bearers;
  if (!asked.some(({ duty }) => duty === 'host-forces') || bearers.length !== 2) return bearers;
  const guests = new Set(
    nodes
      .filter((at) => classesOf(passage.tokens[at]!, scene.knowledge.lexicon, scene.language).includes('troops'))
      .flatMap((at) => ownersOf(scene, passage, at).map(({ id }) => id))
      .filter((id) => parties.includes(id)),
  );
  return guests.size === 1 ? others([...guests]) : bearers;
}

const isBuying = formIs(
  /^(buy|buys|buying|purchase|purchasing|acquire|acquiring|order|ordering|acheter|acquérir|commander)$/,
);
