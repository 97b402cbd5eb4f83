import type { Found } from '../actors/found.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import { dateOf } from '../events/circumstances.ts';
import type { FoundEvent } from '../events/find.ts';
import { type Inherited, inheritedQuantities, likeFigures } from '../quantities/elliptic.ts';
import { DURATIONS, type QuantityExpression } from '../quantities/find.ts';
import { type Attribution, attributionFor } from '../saying/attribution.ts';
import { stanceOf } from '../saying/mood.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { relation } from '../text/tree.ts';
import { claimOf, type FoundClaim } from './draft.ts';
import { partiesOf } from './parties.ts';

/** Numbers of soldiers, missiles, money …: who gives them, of whom, to whom. */
export function quantities(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  events: readonly FoundEvent[],
): FoundClaim[] {
  if (passage.block.kind === 'table-cell') return [];
  const own = scene.quantities[passage.index]!.filter((one) => counts(passage, one));
  const inherited = [...inheritedQuantities(scene, passage), ...likeFigures(scene, passage)];
  return [...own, ...inherited]
    .map((one) => {
      const attribution = giver(scene, passage, attributions, one);
      const event = events.find((other) => other.passage === passage.index && other.event.quantity === one.quantity);
      const speakers = attribution?.actors ?? [];
      const { sources, targets } = whose(scene, passage, one, speakers);
      const told = stanceOf(scene, passage, one.unitToken);
      // «peut accueillir 20.000 visiteurs» is a capacity, and no maybe.
      const stance = /^(peut|peuvent|can)$/i.test(told.sign ?? '') ? CERTAIN : told;
      return claimOf(scene, passage, {
        kind: 'quantity',
        rule: 'claim.quantity',
        trigger: one.unitToken,
        sources,
        targets: targets.filter((actor) => /^[A-Z]{3}$/.test(actor.id)),
        attribution,
        factuality: stance.factuality !== 'CT+' ? stance.factuality : attribution ? 'PR+' : 'CT+',
        mood: stance.mood,
        quantity: one.quantity,
        date: event?.event.date ?? dateOf(scene, passage, one.unitToken, () => false),
        place: event?.event.place ?? null,
        about: event ? [event.event.id] : [],
      });
    })
    .filter(({ claim }) => claim.sources.length > 0);
}

const CERTAIN = { factuality: 'CT+', mood: 'asserted' } as const;
const VAGUE = /(?:milliers|centaines|dizaines|thousands|hundreds|dozens|tens)(?!\p{L})/iu;
const ASIDE = new Set(['states', 'flights', 'people', 'members']);

/** Small numbers are detail of an event; a duration counts where it is what the sentence tells («takes eight days»). */
function counts(passage: Passage, one: QuantityExpression): boolean {
  const { quantity, unitToken } = one;
  const { unit, min, max, approximate } = quantity;
  const size = max ?? min ?? 0;
  const words = passage.text.slice(one.start - passage.start, one.end - passage.start);
  // «des milliers d'hommes» says that there are many; it is a figure only of what happened.
  if (ASIDE.has(unit) || VAGUE.test(words)) return false;
  if (DURATIONS.has(unit)) {
    const token = passage.tokens[unitToken]!;
    const after = passage.text.slice(token.end - passage.start);
    const dated = /^\s*(?:plus|après|avant|later|earlier|after|before|ago|de\s)/iu.test(after);
    const led = (passage.children[unitToken] ?? []).some((child) => passage.tokens[child]!.upos === 'ADP');
    return ['obj', 'obl'].includes(relation(token)) && !dated && !led && size > 1;
  }
  return approximate || size >= 10;
}

/** Who gives a number: the name right before it in «…, Kiev de 12.000», else who says what it stands in. */
function giver(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  one: QuantityExpression,
): Attribution | null {
  const before = attributions.filter((said) => said.verb >= 0 && passage.tokens[said.verb]!.start < one.start);
  const first = passage.tokens.findIndex((token) => token.start >= one.start);
  const lead = [first - 1, first - 2].find((at) => at > 0 && passage.tokens[at]!.upos === 'PROPN');
  const gapped = lead !== undefined && /^(,|;|et|and)$/.test(passage.tokens[lead - 1]!.form);
  const [name] = gapped ? actorsAt(scene, passage, lead) : [];
  const last = before.at(-1);
  if (name && last) return { ...last, speaker: name.id, actors: [name], anonymous: false };
  return attributionFor(attributions, passage, one.unitToken) ?? last ?? null;
}

/** Whom a number is about: the owners of the unit, those of the number it goes on from, else as for any claim. */
function whose(scene: Scene, passage: Passage, one: QuantityExpression | Inherited, speakers: readonly Found[]) {
  const parties = partiesOf(scene, passage, one.unitToken, speakers);
  const owners =
    'from' in one
      ? ownersOf(scene, scene.passages[one.passage]!, one.from.unitToken)
      : ownersOf(scene, passage, one.unitToken);
  if (owners.length === 0) return parties;
  const rest = [...parties.sources, ...parties.targets].filter(
    (actor) => !owners.some((owner) => owner.id === actor.id),
  );
  return { sources: owners, targets: rest };
}
