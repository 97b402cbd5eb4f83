import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "accused Chad of hiding rebels and expelled its envoy", «a accusé Tunis de préparer la guerre et a rappelé son
 * ambassadeur»: a finite past beside an infinitive or a participle of the present is beside the verb above both.
 */
export function mendLift(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let index = 2; index < tokens.length; index++) {
    const { upos, deprel, head } = tokens[index]!;
    if (upos !== 'VERB' || deprel !== 'conj' || head < 0 || head > index || !isUnfinished(tokens, head)) continue;
    if (!isTold(tokens, index)) continue;
    let above = tokens[head]!.head;
    while (above >= 0 && (tokens[above]!.upos !== 'VERB' || isUnfinished(tokens, above))) above = tokens[above]!.head;
    if (above < 0 || above > index) continue;
    const next = mended.map((token, at) => (at === index ? { ...token, head: above } : token));
    if (isTree(next)) mended = next;
  }
  return mended;
}

const auxiliaries = (tokens: readonly Token[], verb: number): Token[] =>
  tokens.filter(({ head, deprel }) => head === verb && deprel.startsWith('aux'));

/** An infinitive, or a participle of the present without an auxiliary. */
function isUnfinished(tokens: readonly Token[], verb: number): boolean {
  const { upos, feats } = tokens[verb]!;
  if (upos !== 'VERB') return false;
  if (feats.VerbForm === 'Inf') return auxiliaries(tokens, verb).every((one) => one.feats.VerbForm === 'Inf');
  const isPresent = feats.VerbForm === 'Ger' || (feats.VerbForm === 'Part' && feats.Tense === 'Pres');
  return isPresent && auxiliaries(tokens, verb).length === 0;
}

/** A past with an auxiliary of its own, or an English one with an object. */
function isTold(tokens: readonly Token[], verb: number): boolean {
  if (tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'))) return false;
  const own = auxiliaries(tokens, verb);
  if (own.length > 0) return own.some(({ feats }) => feats.VerbForm === 'Fin');
  const { form, feats } = tokens[verb]!;
  return (
    feats.Tense === 'Past' &&
    (/(?<!é)ed$/i.test(form) || feats.VerbForm === 'Fin') &&
    tokens.some(({ head, deprel }) => head === verb && deprel === 'obj')
  );
}

/**
 * «M. Diallo avait accusé Tunis», "said it stood by Chad": what has no auxiliary of the passive has its subject as a
 * subject. Verbs that take "by" as their particle, and French perfects with «avoir» alone.
 */
export function mendActive(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ deprel }) => deprel === 'nsubj:pass')) return tokens;
  return tokens.map((token) => {
    if (token.head < 0 || !/^(nsubj:pass|obl:agent)$/.test(token.deprel)) return token;
    const verb = tokens[token.head]!;
    const isBare = auxiliaries(tokens, token.head).every(({ deprel }) => deprel !== 'aux:pass');
    if (!isBare || !(isPerfect(tokens, token.head) || /^(stood|abided|stand|swore|abide)$/i.test(verb.form)))
      return token;
    return { ...token, deprel: token.deprel === 'nsubj:pass' ? 'nsubj' : 'obl' };
  });
}

/** «avait accusé», and not «avait été accusé». */
const isPerfect = (tokens: readonly Token[], verb: number): boolean => {
  const own = auxiliaries(tokens, verb);
  return (
    own.length > 0 &&
    own.every(({ lemma }) => lemma === 'avoir') &&
    !tokens.some(({ form, head }) => head === verb && /^été$/i.test(form))
  );
};
