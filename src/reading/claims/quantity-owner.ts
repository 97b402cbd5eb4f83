import { isState } from '../../model/index.ts';
import type { Found } from '../actors/found.ts';
import { stateOf } from '../actors/link.ts';
import { ownersOf } from '../actors/owner.ts';
import { actorsAt } from '../actors/resolve.ts';
import type { Inherited } from '../quantities/elliptic.ts';
import type { QuantityExpression } from '../quantities/find.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { type Parties, partiesOf } from './parties.ts';

/** Whom a number is about: the owners of the unit, those of the number it goes on from, else as for any claim. */
export function whose(scene: Scene, passage: Passage, one: QuantityExpression | Inherited, speakers: readonly Found[]) {
  const parties = hosted(scene, passage, one, partiesOf(scene, passage, one.unitToken, speakers));
  const gapped = gappedOwner(scene, passage, one).filter((actor) => !speakers.some(({ id }) => id === actor.id));
  if (gapped.length > 0) return { sources: gapped, targets: [] };
  const people = scene.byHead[passage.index]!.get(one.unitToken);
  const nation = people?.senses[0]?.kind === 'demonym' ? stateOf(people, scene.knowledge) : null;
  const owners: readonly Found[] = nation
    ? [{ id: nation, start: people!.start, end: people!.end, text: people!.text, how: 'demonym' }]
    : 'from' in one
      ? ownersOf(scene, scene.passages[one.passage]!, one.from.unitToken)
      : ownersOf(scene, passage, one.unitToken);
  if (owners.length === 0 && parties.sources.length === 0)
    return { sources: fallback(scene, one, speakers), targets: [] };
  if (owners.length === 0) return parties;
  const rest = [...parties.sources, ...parties.targets].filter(
    (actor) => !owners.some((owner) => owner.id === actor.id),
  );
  return { sources: owners, targets: rest };
}

/** «La Grèce a commandé 18 Rafale et la Turquie 40 F-16»: whose number it is where the verb is left out. */
function gappedOwner(scene: Scene, passage: Passage, one: QuantityExpression): readonly Found[] {
  const name = passage.tokens.findIndex((token) => token.start >= one.start) - 1;
  if (name < 1 || passage.tokens[name]!.upos !== 'PROPN') return [];
  let before = name - 1;
  while (before > 0 && /^(DET|PROPN)$/.test(passage.tokens[before]!.upos)) before--;
  return /^(,|;|et|and)$/.test(passage.tokens[before]!.form) ? actorsAt(scene, passage, name) : [];
}

/** «1.500 soldats français y sont stationnés», "are present there": where, as the text told before, is at the other of its two states. */
function hosted(
  scene: Scene,
  passage: Passage,
  { unitToken, quantity }: QuantityExpression,
  parties: Parties,
): Parties {
  if (parties.targets.length > 0 || parties.sources.length !== 1 || !FORCES.has(quantity.unit)) return parties;
  if (!THERE.test(passage.text)) return parties;
  const [owner] = parties.sources;
  const hosts = scene.pair.filter((id) => id !== owner!.id && isState(id));
  if (hosts.length !== 1 || scene.pair.length > 2 || !scene.pair.includes(owner!.id)) return parties;
  const { start, end, form } = passage.tokens[unitToken]!;
  return { ...parties, targets: [{ id: hosts[0]!, start, end, text: form, how: 'pair' }] };
}

const FORCES = new Set([
  'soldiers',
  'police',
  'instructors',
  'advisers',
  'sappers',
  'workers',
  'engineers',
  'aircraft',
]);
const THERE =
  /(?<!\p{L})(?:sur place|dans le pays|par rotation|y (?:est|sont|étaient|ont|restent|stationnent|demeurent)|there|in the country|present|on the ground|by rotation)(?!\p{L})/iu;

/** Whom the sentence spoke of that a number goes on from; else the states that the text is about; else who gives it. */
function fallback(scene: Scene, one: QuantityExpression | Inherited, speakers: readonly Found[]): readonly Found[] {
  if ('from' in one) {
    const before = partiesOf(scene, scene.passages[one.passage]!, one.from.unitToken, speakers).sources;
    if (before.length > 0) return before;
  }
  return speakers;
}
