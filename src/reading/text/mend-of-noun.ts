import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** What one may promise, refuse or decide to do. */
const CONTENT =
  /^(promesse|refus|décision|menace|volonté|projet|intention|engagement|offre|plan|choix|tentative|proposition|promise|refusal|decision|threat|pledge|offer|vow|bid|willingness|readiness|move|attempt|effort|proposal|commitment|reluctance|failure|desire|wish)s?$/i;

/** Whether a form is one of the nouns that are asked about. */
export const isContent = (form: string): boolean => CONTENT.test(form);

/**
 * "commented on Chad's refusal to negotiate", «a commenté la promesse tchadienne d'aider le Niger»: the infinitive of a noun
 * that has an owner was hung on the verb above, as if its subject did it. Other trees are returned as they are.
 */
export function mendOfNoun(tokens: readonly Token[]): readonly Token[] {
  for (let noun = 2; noun < tokens.length - 2; noun++) {
    const { form, upos, head: above, deprel } = tokens[noun]!;
    if (upos !== 'NOUN' || !isContent(form) || above < 0 || above > noun || !/^(obj|obl|nmod)$/.test(deprel)) continue;
    const end = endOf(tokens, noun);
    const verb = tokens.findIndex(({ upos: kind }, at) => at > end + 1 && kind === 'VERB');
    if (!/^(to|de|d['’])$/i.test(tokens[end + 1]?.form ?? '') || verb < 0 || verb > end + 3) continue;
    const { head, deprel: role, feats } = tokens[verb]!;
    if (
      (head !== above && head !== noun) ||
      !/^(xcomp|advcl|ccomp|acl)$/.test(role) ||
      (head === noun && role === 'acl') ||
      (feats.VerbForm ?? 'Inf') !== 'Inf'
    )
      continue;
    if (tokens[end + 1]!.head !== verb || !tokens.some((_, at) => isOwner(tokens, noun, at))) continue;
    const mended = tokens.map((one, at): Token => (at === verb ? { ...one, head: noun, deprel: 'acl' } : one));
    if (isTree(mended)) return withObject(mended);
  }
  return withObject(tokens);
}

/** "Chad's decision to expel the envoy angered Togo": what the infinitive is done to was taken for a second subject. */
function withObject(tokens: readonly Token[]): readonly Token[] {
  const noun = tokens.findIndex(({ form, deprel }) => deprel === 'nsubj' && isContent(form));
  const verb = tokens[noun]?.head ?? -1;
  const infinitive = tokens.findIndex(
    ({ head, deprel, upos }, at) => at > noun && head === noun && deprel === 'acl' && upos === 'VERB',
  );
  if (noun < 0 || infinitive < 0 || verb < infinitive) return tokens;
  const second = tokens.findIndex(
    ({ head, deprel }, at) => at > infinitive && at < verb && head === verb && deprel === 'nsubj',
  );
  if (second < 0 || tokens.some(({ head, deprel }) => head === infinitive && deprel === 'obj')) return tokens;
  const mended = tokens.map((one, at): Token => (at === second ? { ...one, head: infinitive, deprel: 'obj' } : one));
  return isTree(mended) ? mended : tokens;
}

/** The last word of the noun's own phrase right behind it. */
function endOf(tokens: readonly Token[], noun: number): number {
  let end = noun;
  while (end + 1 < tokens.length && isWithin(tokens, noun, end + 1)) end++;
  return end;
}

function isWithin(tokens: readonly Token[], noun: number, at: number): boolean {
  for (let node = at; node > noun; node = tokens[node]!.head) {
    if (tokens[node]!.head < 0) return false;
    if (tokens[node]!.head === noun) return true;
  }
  return false;
}

const isOwner = (tokens: readonly Token[], noun: number, at: number): boolean => {
  const { head, deprel, upos } = tokens[at]!;
  if (head !== noun) return false;
  return deprel === 'amod' || (upos === 'PROPN' && /^(nmod|compound)/.test(deprel));
};
