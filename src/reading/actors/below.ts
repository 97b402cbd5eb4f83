import type { Scene } from '../scene.ts';
import { perPassage, testPerWord } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { relation, spanOf, subtree } from '../text/tree.ts';
import { describedActors } from './described.ts';
import { distinct, type Found } from './found.ts';
import { actorsOfMention } from './mentioned.ts';
import { pairInOneWord } from './owner.ts';
import { onceSettled } from './settled.ts';

/**
 * All actors named anywhere below a token, itself included; names only, nothing that points back.
 * @param without relations whose subtrees are passed over
 */
export const actorsBelow = (
  scene: Scene,
  passage: Passage,
  index: number,
  without: readonly string[] = [],
): readonly Found[] =>
  without.length === 0 ? allBelow(scene, passage, index) : namedBelow(scene, passage, index, without);

const allBelow = onceSettled((scene, passage, index) => namedBelow(scene, passage, index, []));

function namedBelow(scene: Scene, passage: Passage, index: number, without: readonly string[]): Found[] {
  const nodes = subtree(
    passage,
    index,
    (child) =>
      without.includes(relation(passage.tokens[child]!)) ||
      without.includes(passage.tokens[child]!.deprel) ||
      isRule(passage.tokens[child]!.keys) ||
      isFaced(passage, child),
  );
  const found: Found[] = [];
  for (const node of nodes) {
    const mention = scene.byHead[passage.index]!.get(node);
    if (!mention) continue;
    const sense = mention.senses[0]!;
    if (sense.kind === 'demonym') {
      found.push({ id: sense.id, start: mention.start, end: mention.end, text: mention.text, how: 'demonym' });
    } else found.push(...actorsOfMention(scene, passage, node, mention));
  }
  for (const node of nodes)
    if (!scene.byHead[passage.index]!.has(node)) found.push(...describedActors(scene, passage, node));
  for (const node of nodes) found.push(...pairInOneWord(scene, passage, node));
  if (mayCombine(passage, scene))
    for (const pair of combinedIn(scene, passage, spanOf(passage, nodes))) found.unshift(pair);
  return found.length === 0 ? found : distinct(found);
}

/** Most sentences have no «russo-coréen». */
const mayCombine = perPassage((passage, scene: Scene): boolean =>
  scene.mentions[passage.index]!.some(({ senses }) => senses.some(({ kind }) => kind === 'combining')),
);

/** "support in the face of Russian attacks": what is faced is not whom it is done to. */
const isFaced = ({ tokens }: Passage, index: number): boolean =>
  tokens[index]!.keys.form === 'face' &&
  tokens[index - 1]?.keys.form === 'the' &&
  tokens[index - 2]?.keys.form === 'in';

/** «contraire aux résolutions de l'ONU»: whose rule something offends is not whom it is done to. */
const isRule = testPerWord(({ unfolded }) =>
  /^(résolution|charte|droit|norme|règle|mandat|resolution|charter|law|norm|rule|mandate)$/i.test(unfolded),
);

/** The pairs in a span: «russo-» and «coréen» of «russo-coréen», which are one word with one mention at its head. */
export function combinedIn(scene: Scene, passage: Passage, span: { start: number; end: number }): Found[] {
  return scene.mentions[passage.index]!.flatMap((mention, at, mentions) => {
    const sense = mention.senses.find((one) => one.kind === 'combining');
    if (!sense) return [];
    const isHalf =
      mention.senses[0]!.kind === 'combining' || /[-‐–]/.test(passage.text[mention.end - passage.start] ?? '');
    if (!isHalf || mention.start < span.start || mention.end > span.end) return [];
    const next = mentions[at + 1];
    const second = next?.start === mention.end + 1 ? next.senses.find((one) => one.kind === 'demonym') : undefined;
    return [
      ...(second
        ? [{ id: second.id, start: next!.start, end: next!.end, text: next!.text, how: 'demonym' as const }]
        : []),
      { id: sense.id, start: mention.start, end: mention.end, text: mention.text, how: 'demonym' as const },
    ];
  });
}
