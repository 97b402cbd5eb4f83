import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «a financé la mission, construit la base et fourni des blindés», «a déployé des chars, puis saisi le port»: what
 * follows the comma is one more participle of the auxiliary, where parsers see one that describes the verb or a
 * preposition of its object. It is joined to the first.
 */
export function mendPerfectList(tokens: readonly Token[]): readonly Token[] {
  for (let at = 3; at < tokens.length - 1; at++) {
    const { upos, form, head, deprel, feats } = tokens[at]!;
    if (upos !== 'VERB') continue;
    const isNext =
      tokens[at - 1]!.form === ',' || (/^puis$/i.test(tokens[at - 1]!.form) && tokens[at - 2]!.form === ',');
    if (!isNext || !/(?:é|i|u|is|it|ert|aint)$/.test(form)) continue;
    if (feats.VerbForm && feats.VerbForm !== 'Part') continue;
    const noun = deprel === 'case' && head > at ? head : -1;
    const verb = noun >= 0 ? tokens[noun]!.head : head;
    if (verb < 0 || verb > at || !/^(case|acl|advcl|amod|parataxis)$/.test(deprel) || !isPerfect(tokens, verb))
      continue;
    const next = tokens[at + 1]!;
    if (!/^(DET|NUM|NOUN|PROPN|PRON)$/.test(next.upos) || /^(par|de|d['’])$/i.test(next.form)) continue;
    const mended = tokens.map((token, index) => {
      if (index === at) return { ...token, head: verb, deprel: 'conj' };
      if (index === noun) return { ...token, head: at, deprel: 'obj' };
      return token;
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}

const isPerfect = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]!.upos === 'VERB' &&
  tokens.some(
    ({ head, deprel, form }) =>
      head === verb && deprel === 'aux' && /^(a|ont|avait|avaient|aura|auront|aurait)$/i.test(form),
  );

/**
 * «Elle aurait aussi, d'après Londres, financé le programme», «Lima n'a pas encore réagi»: behind an aside or adverbs the
 * auxiliary was taken for the verb, and the participle for a word that describes it.
 */
export function mendSplitPerfect(tokens: readonly Token[]): readonly Token[] {
  for (let has = 1; has + 2 < tokens.length; has++) {
    const { form, upos } = tokens[has]!;
    if (!HAS.test(form) || upos !== 'VERB') continue;
    const told = behindAdverbs(tokens, has) ?? behindAside(tokens, has);
    if (told === null) continue;
    const { head, deprel } = tokens[tokens[told]!.head === has ? has : told]!;
    const mended = tokens.map((one, at): Token => {
      if (at === told) return { ...one, head, deprel };
      if (at === has) return { ...one, upos: 'AUX', head: told, deprel: 'aux' };
      return one.head === has ? { ...one, head: told } : one;
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}

/** The participle behind «a pas encore»: nothing but adverbs between. */
function behindAdverbs(tokens: readonly Token[], has: number): number | null {
  const told = tokens.findIndex(({ upos }, at) => at > has && upos !== 'ADV');
  if (told < has + 2) return null;
  const { upos, head, feats } = tokens[told]!;
  const isPast = upos === 'VERB' && feats.VerbForm === 'Part' && feats.Tense !== 'Pres';
  return isPast && (head === has || tokens[has]!.head === told) ? told : null;
}

/** The participle behind an aside between commas. */
function behindAside(tokens: readonly Token[], has: number): number | null {
  if (!tokens.slice(has + 1, has + 3).some((one) => one.form === ',')) return null;
  const told = tokens.findIndex(
    (one, at) =>
      at > has + 3 &&
      one.head === has &&
      one.upos === 'VERB' &&
      /^(acl|advcl|xcomp|ccomp|conj|parataxis)/.test(one.deprel) &&
      one.feats.VerbForm === 'Part' &&
      one.feats.Tense !== 'Pres' &&
      tokens[at - 1]!.form === ',',
  );
  const hasObject = tokens.some((one, at) => one.head === has && at > has && at < told && /^obj/.test(one.deprel));
  return told < 0 || hasObject ? null : told;
}

const HAS = /^(a|ont|avait|avaient|aura|auront|aurait|auraient)$/i;
