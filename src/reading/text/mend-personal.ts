import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** Verbs that have an «il» which means nobody. */
const IMPERSONAL =
  /^(falloir|agir|avoir|être|sembler|paraître|suffire|ressortir|convenir|rester|exister|arriver|manquer|importer|pleuvoir|neiger|valoir|tarder|advenir|résulter|faire|aller|venir|incomber|appartenir|plaire)$/;

/** «Il lui a demandé de partir»: an «il» that does something to somebody is somebody. */
export function mendPersonal(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ form, deprel, head }, index) => {
    if (!/^(il|elle)$/i.test(form) || !deprel.startsWith('expl') || head <= index) return false;
    const verb = tokens[head]!;
    if (verb.upos !== 'VERB' || IMPERSONAL.test(verb.lemma)) return false;
    if (tokens.some((one) => one.head === head && /^(nsubj|aux:pass)/.test(one.deprel))) return false;
    return tokens.some(
      (one, other) => one.head === head && other > index && other < head && /^(lui|leur|les|l['’]|la)$/i.test(one.form),
    );
  });
  if (at < 0) return tokens;
  const mended = tokens.map((one, index) => (index === at ? { ...one, deprel: 'nsubj' } : one));
  return isTree(mended) ? mended : tokens;
}
