import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "They say that Iran has supplied drones and helped …", «disent que l'Iran a livré des drones et aidé …»: a past or
 * participle coordinated with a verb of the present belongs to the clause that the verb tells.
 */
export function mendConj(tokens: readonly Token[]): readonly Token[] {
  let mended = opened(tokens);
  for (let index = 0; index < tokens.length; index++) {
    const { deprel, upos } = tokens[index]!;
    if (deprel !== 'conj' || upos !== 'VERB') continue;
    const told = toldWith(tokens, index);
    const next = told < 0 ? null : hungOn(mended, index, told);
    if (next && isTree(next)) mended = next;
  }
  return mended;
}

/** The verb that is told by the one with which a past is coordinated; -1 where there is none. */
function toldWith(tokens: readonly Token[], index: number): number {
  const { head, feats } = tokens[index]!;
  if (head < 0 || head > index) return -1;
  const above = tokens[head]!;
  if (isCalled(tokens, head, index)) return above.head;
  if (above.upos !== 'VERB' || above.feats.Tense !== 'Pres' || above.feats.VerbForm !== 'Fin') return -1;
  const isPast = feats.VerbForm === 'Part' || (feats.VerbForm === 'Fin' && feats.Tense === 'Past');
  if (!isPast || tokens.some((one) => one.head === index && /^(nsubj|aux)/.test(one.deprel))) return -1;
  return tokens.findIndex(
    (one, at) => at > head && at < index && one.head === head && one.deprel === 'ccomp' && one.upos === 'VERB',
  );
}

/** "called the pact illegal and retaliated": the second verb is coordinated with the first, and not with what it called it. */
const isCalled = (tokens: readonly Token[], adjective: number, verb: number): boolean => {
  const { upos, deprel, head } = tokens[adjective]!;
  return (
    upos === 'ADJ' &&
    deprel === 'xcomp' &&
    head >= 0 &&
    head < adjective &&
    tokens[head]!.upos === 'VERB' &&
    /^(Fin|Part)$/.test(tokens[verb]!.feats.VerbForm ?? '') &&
    tokens[verb]!.feats.Tense === 'Past' &&
    !tokens.some((one) => one.head === verb && /^(nsubj|aux)/.test(one.deprel))
  );
};

const hungOn = (tokens: readonly Token[], index: number, head: number): Token[] =>
  tokens.map((one, at) => (at === index ? { ...one, head } : one));

/** "Expelled from Mali, the French army settled elsewhere.", "Having left Mali, it settled …": the participle opens the clause of the verb with a subject. */
function opened(tokens: readonly Token[]): readonly Token[] {
  const at = tokens[0]?.deprel === 'aux' && PERFECT.test(tokens[0].form) ? tokens[0].head : 0;
  const first = tokens[at];
  if (!first || first.head >= 0 || first.upos !== 'VERB') return tokens;
  if (at === 0 && !/(?:ed|en|é|ée|és|ées)$/i.test(first.form)) return tokens;
  return behindOpening(tokens, at);
}

const PERFECT = /^(having|ayant|étant)$/i;

/** The verb with a subject behind a comma is what the sentence tells, and the participle hangs on it. */
function behindOpening(tokens: readonly Token[], opening: number): readonly Token[] {
  if (tokens.some(({ head, deprel }, at) => head === opening && at > 0 && /^(nsubj|aux|expl)/.test(deprel)))
    return tokens;
  const main = tokens.findIndex(
    (token, at) =>
      token.head === opening &&
      /^(conj|parataxis|ccomp)$/.test(token.deprel) &&
      token.upos === 'VERB' &&
      tokens.some(
        (one, place) =>
          one.head === at && one.deprel === 'nsubj' && tokens.slice(1, place).some(({ form }) => form === ','),
      ) &&
      !tokens.some((one) => one.head === at && one.deprel === 'cc'),
  );
  if (main < 0) return tokens;
  const mended = tokens.map((token, at) => {
    if (at === opening)
      return { ...token, head: main, deprel: 'advcl', feats: { ...token.feats, VerbForm: 'Part', Tense: 'Past' } };
    if (at === main) return { ...token, head: -1, deprel: 'root' };
    return token.head === opening && at > main ? { ...token, head: main } : token;
  });
  return isTree(mended) ? mended : tokens;
}
