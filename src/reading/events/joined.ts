import type { Found } from '../actors/found.ts';
import { actorsAt } from '../actors/resolve.ts';
import { childrenBy } from '../text/tree.ts';
import type { Deed } from './deed.ts';

/** "is trying with Jordan to broker a truce", «tente avec Amman d'obtenir une trêve»: who is named beside the attempt makes it too. */
export function triedWith({ scene, passage, trigger }: Deed): readonly Found[] {
  const { upos, head, deprel } = passage.tokens[trigger]!;
  const above = passage.tokens[head];
  if (upos !== 'VERB' || !above || !/^(xcomp|advcl)/.test(deprel) || !TRYING.test(above.lemma)) return [];
  return childrenBy(passage, head, 'obl')
    .filter(
      (child) =>
        child < trigger &&
        childrenBy(passage, child, 'case').some((at) => /^(with|alongside|avec)$/i.test(passage.tokens[at]!.form)),
    )
    .flatMap((child) => actorsAt(scene, passage, child));
}

const TRYING =
  /^(try|work|strive|seek|labou?r|attempt|team|tenter|essayer|chercher|œuvrer|oeuvrer|travailler|efforcer|employer)$/;

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
