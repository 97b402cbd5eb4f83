import { ownersOf } from '../actors/owner.ts';
import { speakerAt } from '../saying/attribution.ts';
import type { Speaker } from '../saying/said.ts';
import { isVerbOf } from '../saying/verb.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../text/clause.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, subtree } from '../text/tree.ts';
import { isOneOf, wordSet } from '../text/words.ts';
import { others, type Parties } from './parties.ts';

/** «Beaucoup y voient une tentative de Moscou …»: whose attempt it is that others see. */
export function seenParties(scene: Scene, passage: Passage, trigger: number): Parties | null {
  const { ploys, seeing } = scene.knowledge.lexicon.claims;
  const { language } = scene;
  if (!isVerbOf(passage, trigger, seeing[language], language)) return null;
  const ploy = childrenBy(passage, trigger, 'obj', 'obl').find((child) =>
    isOneOf(passage.tokens[child]!, wordSet(ploys[language])),
  );
  const owners = ploy === undefined ? [] : ownersOf(scene, passage, ploy);
  if (owners.length === 0) return null;
  return {
    sources: owners,
    targets: others(scene, passage, owners).filter(({ start }) => start > passage.tokens[ploy!]!.start),
  };
}

/** «Pyongyang y voit l'occasion de gagner un allié»: of two sides, the one that the other sees as an ally. */
export function withPartner(scene: Scene, passage: Passage, trigger: number, parties: Parties): Parties {
  const [side] = parties.sources;
  const { seeing } = scene.knowledge.lexicon.claims;
  if (!side || parties.sources.length > 1 || scene.pair.length !== 2 || !scene.pair.includes(side.id)) return parties;
  if (!isVerbOf(passage, trigger, seeing[scene.language], scene.language)) return parties;
  const partner = subtree(passage, trigger).find((node) =>
    /^(allié|partenaire|soutien|ally|partner|backer)$/i.test(passage.tokens[node]!.form),
  );
  const other = scene.pair.find((id) => id !== side.id)!;
  if (partner === undefined || parties.targets.some(({ id }) => id === other)) return parties;
  const { start, end, form } = passage.tokens[partner]!;
  return { ...parties, targets: [...parties.targets, { id: other, start, end, text: form, how: 'pair' }] };
}

/** «Un juriste y voit …», "Macron sees in it …": a person's view, or that of someone without a name; a state's is told of it. */
export function viewer(scene: Scene, passage: Passage, trigger: number): Speaker | null {
  const { seeing } = scene.knowledge.lexicon.claims;
  if (!isVerbOf(passage, trigger, seeing[scene.language], scene.language)) return null;
  const many = (passage.children[trigger] ?? []).find(
    (child) => child < trigger && /^(beaucoup|certains|nombreux|many|some)$/i.test(passage.tokens[child]!.form),
  );
  if (many !== undefined) return { speaker: passage.tokens[many]!.form, actors: [], anonymous: true };
  const speaker = speakerAt(scene, passage, subjectOf(passage, trigger));
  return speaker && (speaker.anonymous || speaker.speaker.startsWith('person:')) ? speaker : null;
}
