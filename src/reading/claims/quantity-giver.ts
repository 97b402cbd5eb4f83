import { actorsAt } from '../actors/resolve.ts';
import type { Inherited } from '../quantities/elliptic.ts';
import type { QuantityExpression } from '../quantities/find.ts';
import { type Attribution, attributionFor } from '../saying/attribution.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';

/** Who gives a number: the name right before it in «…, Kiev de 12.000», else who says what it stands in. */
export function giver(
  scene: Scene,
  passage: Passage,
  attributions: readonly Attribution[],
  one: QuantityExpression | Inherited,
  at: number,
): Attribution | null {
  if ('from' in one) {
    // «L'ONU en compte 4.000», "The United Nations counts 4,000": the only name before the number gives it.
    const names = [...scene.byHead[passage.index]!.keys()].filter((head) => passage.tokens[head]!.start < one.start);
    const counter = names.length === 1 && attributions.length === 0 ? actorsAt(scene, passage, names[0]!) : [];
    const [first] = counter;
    if (first && passage.tokens.length < 12)
      return {
        speaker: first.id,
        actors: counter,
        anonymous: false,
        kind: 'assert',
        marker: '',
        start: passage.start,
        end: passage.end,
        verb: -1,
      };
  }
  const before = attributions.filter((said) => said.verb >= 0 && passage.tokens[said.verb]!.start < one.start);
  const first = passage.tokens.findIndex((token) => token.start >= one.start);
  const lead = [first - 1, first - 2].find((at) => at > 0 && passage.tokens[at]!.upos === 'PROPN');
  const gapped = lead !== undefined && /^(,|;|et|and)$/.test(passage.tokens[lead - 1]!.form);
  const [name] = gapped ? actorsAt(scene, passage, lead) : [];
  const last = before.at(-1);
  if (name && last) return { ...last, speaker: name.id, actors: [name], anonymous: false };
  return attributionFor(attributions, passage, at) ?? (one.unitToken === at ? last : null) ?? null;
}
