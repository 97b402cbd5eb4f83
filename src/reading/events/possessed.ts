import type { Rule } from '../../knowledge/index.ts';
import { isState } from '../../model/index.ts';
import { antecedentsOf } from '../actors/antecedent.ts';
import { distinct, type Found } from '../actors/found.ts';
import type { Scene } from '../scene.ts';
import type { Passage } from '../text/passage.ts';
import { subtree } from '../text/tree.ts';
import type { Argument } from './moved.ts';

/** What one does to others, not to what is one's own («a gelé sa participation»). */
const HOSTILE = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'THREATEN']);

/**
 * «Boko Haram a tué une quarantaine de ses soldats», "the army had entered its territory": what is struck belongs to
 * somebody else than the one who strikes, named before.
 * @param mine who strikes, by ids
 */
export function othersPossessed(
  scene: Scene,
  passage: Passage,
  rule: Rule,
  args: readonly Argument[],
  mine: readonly string[],
): Found[] {
  if (!HOSTILE.has(rule.type)) return [];
  const apart = new Set(mine);
  const struck = args.filter(({ role }) => ['obj', 'on', 'against', 'in', 'land'].includes(role));
  return distinct(
    struck.flatMap(({ token }) =>
      subtree(passage, token).flatMap((node): Found[] => {
        const { start, end, form, feats } = passage.tokens[node]!;
        if (feats.Poss !== 'Yes' || !/^(son|sa|ses|leurs?|its|their)$/i.test(form)) return [];
        return antecedentsOf(scene, passage, node, apart)
          .filter(isState)
          .map((id) => ({ id, start, end, text: form, how: 'possessive' }));
      }),
    ),
  );
}
