import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** Verbs that have an «il» which means nobody. */
const IMPERSONAL =
  /^(falloir|agir|avoir|être|sembler|paraître|suffire|ressortir|convenir|rester|exister|arriver|manquer|importer|pleuvoir|neiger|valoir|tarder|advenir|résulter|faire|aller|venir|incomber|appartenir|plaire)$/;

/** Verbs of which somebody or something is the subject, where they are no passive and no reflexive. */
const PERSONAL =
  /^(prévoir|stipuler|comporter|permettre|autoriser|interdire|obliger|viser|promettre|menacer|refuser|accepter|exiger|réclamer|souhaiter|vouloir|espérer|compter|envisager|proposer|demander|tenter|chercher|continuer|décider|affirmer|assurer|juger|estimer)$/;

/** «Il lui a demandé de partir»: an «il» that does something to somebody is somebody; so is one of «Il prévoit de former». */
export function mendPersonal(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ form, deprel, head }, index) => {
    if (!/^(il|elle)$/i.test(form) || !deprel.startsWith('expl') || head <= index) return false;
    const verb = tokens[head]!;
    if (verb.upos !== 'VERB' || IMPERSONAL.test(verb.lemma)) return false;
    if (tokens.some((one) => one.head === head && /^(nsubj|aux:pass)/.test(one.deprel))) return false;
    if (PERSONAL.test(verb.lemma))
      return !tokens.some(
        (one) => one.head === head && (/^aux:pass/.test(one.deprel) || /^(se|s['’])$/i.test(one.form)),
      );
    return tokens.some(
      (one, other) => one.head === head && other > index && other < head && /^(lui|leur|les|l['’]|la)$/i.test(one.form),
    );
  });
  if (at < 0) return tokens;
  const verb = tokens[at]!.head;
  const mended = tokens.map((one, index) => {
    if (index === at) return { ...one, deprel: 'nsubj' };
    // «de former» was taken for what «il» stands for.
    return one.head === verb && one.deprel === 'csubj' ? { ...one, deprel: 'xcomp' } : one;
  });
  return isTree(mended) ? mended : tokens;
}
