import { isState } from '../../model/index.ts';
import { actorsBelow } from '../actors/below.ts';
import { idsOf } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { prepositionRole } from '../text/roles.ts';
import { subtree } from '../text/tree.ts';
import { isOfClass } from './about.ts';
import type { FoundEvent, Sides } from './found.ts';
import { asInherited, lastTold } from './last-told.ts';
import { sidesOfState } from './states-of.ts';

/** What a list of goods is announced with. */
const GIVING =
  /(?<!\p{L})(?:offer|suppl|deliver|provid|send|giv|packag|aid|sale|sell|shipment|donat|transfer|livr|fourni|envoi|envoy|donn|aide|paquet|vente|vend|offr|transf|lot|compris|includ|consist|compren)\p{L}*/iu;

const MONEY =
  /^(\$|€|£|dollars?|euros?|pounds?|yens?|yuans?|millions?|billions?|milliards?|livres?|couronnes?|kroner|zlotys?|wons?)$/i;

/** How many passages above the list the deed may stand of which it tells the goods. */
const REACH = 3;

/**
 * "What Seoul is supplying to Warsaw: - 180 tanks; …", «L'aide comprend : – deux frégates ; …»: an item of a list that is a
 * thing given and no deed of its own, and whose it is and for whom: from the words above the list or the deed told last.
 * Null where they tell no giver and no receiver.
 */
export function listedGoods(
  scene: Scene,
  passage: Passage,
  earlier: readonly FoundEvent[],
): { readonly trigger: number; readonly sides: Sides } | null {
  if (passage.block.kind !== 'list-item' || passage.label) return null;
  const above = aboveList(scene, passage);
  if (!above || !GIVING.test(above.text)) return null;
  const trigger = passage.tokens.findIndex(({ head }) => head < 0);
  if (trigger < 0 || !/^(NOUN|PROPN|NUM|SYM)$/.test(passage.tokens[trigger]!.upos) || !isGoods(scene, passage, trigger))
    return null;
  const sides = sidesAbove(scene, passage, above, trigger, earlier);
  return sides && { trigger, sides };
}

/** The sentence that ends in the colon above the list, or the heading right above it. */
function aboveList(scene: Scene, passage: Passage): Passage | null {
  if (passage.intro) return passage.intro;
  const above = scene.passages.findLast((one) => one.index < passage.index && one.block.kind !== 'list-item');
  const isRight = above && scene.passages[above.index + 1]?.blockIndex === above.blockIndex + 1;
  return isRight && above.block.kind === 'heading' ? above : null;
}

/** Arms, or money told by its sum. */
function isGoods(scene: Scene, { tokens, children }: Passage, root: number): boolean {
  const own = [
    root,
    ...(children[root] ?? []).filter((child) => /^(compound|conj|amod|nmod|nummod)/.test(tokens[child]!.deprel)),
  ];
  const isCounted = tokens.some(({ upos }) => upos === 'NUM');
  return own.some(
    (at) =>
      isOfClass(scene, tokens[at]!, ['arms']) ||
      /^(defen[cs]e|air-defence)$/i.test(tokens[at]!.form) ||
      (isCounted && MONEY.test(tokens[at]!.form)),
  );
}

function sidesAbove(
  scene: Scene,
  passage: Passage,
  above: Passage,
  trigger: number,
  earlier: readonly FoundEvent[],
): Sides | null {
  const as = (ids: readonly string[]) => asInherited(passage, trigger, ids);
  const isDeed = ({ event }: FoundEvent): boolean =>
    /^(AID|AGREE|COOPERATE)$/.test(event.type) &&
    event.sources.length > 0 &&
    event.targets.length > 0 &&
    !event.sources.some((id) => event.targets.includes(id));
  const named =
    above.tokens.length > 0
      ? actorsBelow(
          scene,
          above,
          above.tokens.findIndex(({ head }) => head < 0),
        )
      : [];
  const told =
    earlier.findLast((one) => one.passage === above.index && isDeed(one)) ??
    (named.length === 0
      ? lastTold(
          earlier,
          above,
          REACH,
          (one) => one.passage < above.index && one.event.dimensions.includes('arms') && isDeed(one),
        )
      : undefined);
  if (told) return { sources: as(told.event.sources), targets: as(told.event.targets) };
  const doing = above.tokens.flatMap(({ deprel }, at) => (deprel === 'nsubj' ? actorsAt(scene, above, at) : []));
  const givers = [...sidesOfState(scene, doing.length > 0 ? doing : named)].filter(isState);
  if (givers.length !== 1) return null;
  // "What Seoul is supplying to Warsaw"
  const others = [...sidesOfState(scene, named)].filter((id) => isState(id) && id !== givers[0]);
  if (others.length === 1) return { sources: as(givers), targets: as(others) };
  const forWhom = idsOf(
    subtree(passage, trigger)
      .filter((at) => /^(to|for)$/.test(prepositionRole(passage, at, scene.knowledge.lexicon, scene.language) ?? ''))
      .flatMap((at) => actorsBelow(scene, passage, at)),
  ).filter((id) => isState(id) && id !== givers[0]);
  const partner = scene.pair.includes(givers[0]!) ? scene.pair.filter((id) => id !== givers[0]) : [];
  const receivers = forWhom.length === 1 ? forWhom : partner;
  return receivers.length === 1 ? { sources: as(givers), targets: as(receivers) } : null;
}
