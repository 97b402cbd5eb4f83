import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { childrenBy } from '../text/tree.ts';
import type { Deed } from './deed.ts';

/** "joined Sweden in condemning Iran", «s'est joint à Oslo pour condamner»: whom somebody joins does it as well. */
export function joinedBy({ scene, passage, trigger, rule: { type } }: Deed): readonly Found[] {
  const { upos, head, deprel } = passage.tokens[trigger]!;
  const above = passage.tokens[head];
  if (upos !== 'VERB' || !above || !/^(advcl|xcomp|ccomp|obl|acl)/.test(deprel) || !JOINING.has(type)) return [];
  if (!/^(join|joindre|associer)$/i.test(above.lemma)) return [];
  const isBeside = childrenBy(passage, trigger, 'mark', 'case').some((child) =>
    /^(in|pour)$/i.test(passage.tokens[child]!.form),
  );
  return isBeside
    ? childrenBy(passage, head, 'obj', 'iobj', 'obl')
        .filter((child) => child < trigger)
        .flatMap((child) => actorsAt(scene, passage, child))
    : [];
}

/** What several say or do as one. */
const JOINING = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'SANCTION', 'SUPPORT', 'THREATEN', 'COERCE']);
