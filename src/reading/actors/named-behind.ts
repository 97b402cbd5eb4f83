import type { Scene } from '../scene.ts';
import { formIs } from '../text/memo.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';
import type { Found } from './found.ts';
import { actorsOfMention } from './mentioned.ts';

const WHAT_IT_IS = formIs(/^(members?|membres?|ally|allié|alliée|neighbou?r|voisin|voisine|rival|partner|partenaire)$/);

/** "fellow NATO member Lithuania", «son voisin le Togo», "its ally Oman": the land whose name stands right behind what it is. */
export function namedBehind(scene: Scene, passage: Passage, index: number): readonly Found[] {
  if (passage.tokens[index]!.upos !== 'NOUN' || !WHAT_IT_IS(passage.tokens[index]!)) return [];
  return childrenBy(passage, index, 'appos', 'flat', 'nmod').flatMap((child) => {
    const mention = scene.byHead[passage.index]!.get(child);
    const isLand = mention?.senses[0]?.kind === 'state' && childrenBy(passage, child, 'case').length === 0;
    return mention && isLand && child > index ? actorsOfMention(scene, passage, child, mention) : [];
  });
}
