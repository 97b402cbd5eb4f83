import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

const A_DAY =
  /^((?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/**
 * "was on Friday condemned by Ghana", "were on Monday expelled": between the auxiliary and its participle the day was taken
 * for what the subject is.
 */
export function mendPassiveDay(tokens: readonly Token[]): readonly Token[] {
  for (let day = 3; day + 1 < tokens.length; day++) {
    if (!A_DAY.test(tokens[day]!.form) || tokens[day - 1]!.form !== 'on') continue;
    const be = tokens.findIndex(({ head, form }, at) => at < day && head === day && /^(was|were|is|are)$/i.test(form));
    const verb = tokens.findIndex(
      ({ head, deprel, upos, form }, at) =>
        at > day && at < day + 3 && head === day && deprel === 'acl' && upos === 'VERB' && !/ing$/.test(form),
    );
    if (be < 0 || verb < 0 || be > day - 2) continue;
    const { head, deprel } = tokens[day]!;
    const mended = tokens.map((one, at): Token => {
      if (at === verb)
        return { ...one, head, deprel, feats: { ...one.feats, VerbForm: 'Part', Tense: 'Past', Voice: 'Pass' } };
      if (at === day) return { ...one, head: verb, deprel: 'obl' };
      if (at === be) return { ...one, head: verb, deprel: 'aux:pass' };
      if (one.head !== day || one.deprel === 'case') return one;
      return { ...one, head: verb, deprel: one.deprel === 'nsubj' ? 'nsubj:pass' : one.deprel };
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}
