import { actorsBelow } from '../actors/below.ts';
import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { isPassive, subjectOf } from '../text/clause.ts';
import { isDefinite } from '../text/definite.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import type { Deed } from './deed.ts';
import type { Sides } from './found.ts';
import { asInherited } from './last-told.ts';
import { sidesOfState } from './states-of.ts';

/** What calls for a yes or a no, by a verb and by the noun that takes it up. */
const OFFERS =
  /^(offer|propose|ask|request|demand|suggest|invite|want|urge|offrir|proposer|demander|suggérer|inviter|vouloir|exhorter)$/;
const AN_OFFER =
  /^(offers?|proposals?|requests?|demands?|invitations?|ideas?|plans?|offres?|propositions?|demandes?|idées?)$/i;

/**
 * "Washington wanted to buy the island. Denmark refused.", «Kuala Lumpur a proposé sa médiation, mais Bangkok a décliné
 * l'offre»: what was offered or wanted right before is refused to whoever wanted it.
 */
export function offeredBefore({ scene, passage, trigger, rule }: Deed, source: readonly Found[]): Sides | null {
  if (rule.type !== 'REJECT' || passage.tokens[trigger]!.upos !== 'VERB') return null;
  if (childrenBy(passage, trigger, 'iobj', 'xcomp', 'ccomp').length > 0) return null;
  // "The offer was rejected by Tehran."
  const objects = isPassive(passage, trigger)
    ? childrenBy(passage, trigger, 'nsubj')
    : childrenBy(passage, trigger, 'obj', 'obl');
  const isOffer = (at: number): boolean =>
    AN_OFFER.test(passage.tokens[at]!.form) && isDefinite(passage, at) && actorsBelow(scene, passage, at).length === 0;
  if (objects.length > 0 && !objects.every(isOffer)) return null;
  const own = sidesOfState(scene, source);
  const before = scene.passages[passage.index - 1];
  const places: [Passage, number][] = [[passage, trigger]];
  if (before && before.blockIndex === passage.blockIndex) places.push([before, before.tokens.length]);
  for (const [at, end] of places) {
    const verb = at.tokens.findLastIndex(
      ({ upos, lemma }, index) => index < end && upos === 'VERB' && OFFERS.test(lemma),
    );
    if (verb < 0) continue;
    const askers = actorsAt(scene, at, subjectOf(at, verb)).map(({ id }) => id);
    const isOther =
      askers.length > 0 && [...sidesOfState(scene, asInherited(at, verb, askers))].every((id) => !own.has(id));
    return isOther ? { sources: source, targets: asInherited(passage, trigger, askers) } : null;
  }
  return null;
}
