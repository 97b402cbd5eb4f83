import type { Rule } from '../../knowledge/index.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy } from '../text/tree.ts';

/** «renvoyer son ambassadeur à Nairobi», "will send its envoy back": who goes back to his post is not expelled. */
export const isOwnEnvoy = (passage: Passage, trigger: number, rule: Rule): boolean =>
  rule.type === 'SANCTION' &&
  rule.mode === 'expel' &&
  /^(renvoyer|send|return)$/.test(passage.tokens[trigger]!.lemma) &&
  childrenBy(passage, trigger, 'obj').some((child) =>
    childrenBy(passage, child, 'det', 'nmod').some((one) =>
      /^(son|sa|ses|leurs?|its|his|her|their)$/i.test(passage.tokens[one]!.form),
    ),
  );
