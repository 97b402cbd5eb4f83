import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** Words by which such a phrase or clause is known. */
export const isOnlyOrWhen = (form: string): boolean => /^(que|qu['’]|lorsque?['’]?|quand)$/i.test(form);

/** How far behind its verb «que» may stand: «n'a fourni à Kiev qu'une aide». */
const FAR = 6;
const isApart = ({ upos, form }: Token): boolean => upos === 'VERB' || /^[,;:]$/.test(form);

/**
 * «n'a lancé qu'une timide offensive»: the noun behind «ne … que» was taken for a clause. It is the object of a verb that
 * has none.
 */
export function mendOnly(tokens: readonly Token[]): readonly Token[] {
  for (let que = 2; que + 1 < tokens.length; que++) {
    if (!/^(que|qu['’])$/i.test(tokens[que]!.form)) continue;
    const noun = tokens[que]!.head;
    const verb = noun > que ? tokens[noun]!.head : -1;
    if (verb < 0 || verb >= que || que - verb > FAR || tokens[verb]!.upos !== 'VERB') continue;
    if (tokens[noun]!.upos !== 'NOUN' || tokens.slice(verb + 1, que).some(isApart)) continue;
    const own = (head: number, relation: RegExp): boolean =>
      tokens.some((one, at) => at !== noun && one.head === head && relation.test(one.deprel));
    const before = tokens.slice(Math.max(0, verb - 4), verb).map(({ form }) => form);
    if (!before.some((form) => /^(ne|n['’])$/i.test(form)) || before.some((form) => /^(pas|plus|jamais)$/i.test(form)))
      continue;
    if (own(noun, /^(nsubj|cop|aux|case)/) || own(verb, /^(obj|ccomp|aux:pass|nsubj:pass)/)) continue;
    const mended = tokens.map((one, at): Token => {
      if (at === noun) return { ...one, deprel: 'obj' };
      return at === que ? { ...one, upos: 'ADV', deprel: 'advmod' } : one;
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}

/** «Rien que la semaine dernière, le Tchad a …»: that much alone, and nobody who does nothing. */
export function mendMerely(tokens: readonly Token[]): readonly Token[] {
  if (!/^rien$/i.test(tokens[0]?.form ?? '') || !/^(que|qu['’])$/i.test(tokens[1]?.form ?? '')) return tokens;
  const verb = tokens[1]!.head;
  const time = tokens.findIndex(
    ({ head, deprel }, at) => at > 1 && at < verb && head === verb && deprel.startsWith('obl'),
  );
  if (verb < 2 || time < 0 || !/^(VERB|ADJ|NOUN)$/.test(tokens[verb]!.upos)) return tokens;
  const { head, deprel } = tokens[0]!;
  const mended = tokens.map((one, at): Token => {
    if (at === 0) return { ...one, upos: 'ADV', head: time, deprel: 'advmod' };
    if (at === 1) return { ...one, upos: 'ADV', head: 0, deprel: 'fixed' };
    if (at === verb && tokens[verb]!.head === 0) return { ...one, head, deprel };
    return one.head === 0 ? { ...one, head: verb } : one;
  });
  return isTree(mended) ? mended : tokens;
}

/**
 * «Lorsque le Tchad demande de l'aide, accusant le Soudan d'attaquer, …»: the clause with «lorsque» was hung on the participle
 * behind it. The participle speaks of its subject.
 */
export function mendWhen(tokens: readonly Token[]): readonly Token[] {
  for (let participle = 4; participle < tokens.length; participle++) {
    const { upos, deprel, head, form } = tokens[participle]!;
    if (upos !== 'VERB' || !/ant$/i.test(form) || !deprel.startsWith('advcl') || head <= participle) continue;
    if (tokens[participle - 1]!.form !== ',') continue;
    const clause = tokens.findIndex(
      (one, at) => at < participle && one.head === participle && one.deprel.startsWith('advcl') && one.upos === 'VERB',
    );
    const isWhen = tokens.some(
      (one, at) => at < clause && one.head === clause && /^(lorsque?['’]?|quand)$/i.test(one.form),
    );
    if (clause < 0 || !isWhen) continue;
    const mended = tokens.map((one, at): Token => {
      if (at === clause) return { ...one, head };
      return at === participle ? { ...one, head: clause } : one;
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}
