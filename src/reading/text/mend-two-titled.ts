import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «Le ministre kényan, X, et le ministre ougandais, Y, se sont vus», "The Kenyan minister, X, and the Ugandan minister, Y,
 * met": two who are told by office and name, of whom the first was taken for a sentence of its own, or the name of the
 * second for the only subject. Both are the subject.
 */
export function mendTwoTitled(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ head }) => head < 0);
  if (first < 0 || !/^(NOUN|PROPN)$/.test(tokens[first]!.upos)) return tokens;
  if (tokens.some(({ head, deprel }) => head === first && deprel === 'cop')) return tokens;
  for (let verb = first + 4; verb < tokens.length; verb++) {
    const { head, upos, deprel } = tokens[verb]!;
    if (upos !== 'VERB' || head !== first || !/^(conj|parataxis)$/.test(deprel)) continue;
    const mended = joined(tokens, first, verb) ?? named(tokens, first, verb) ?? titled(tokens, first, verb);
    if (mended && isTree(mended)) return mended;
  }
  return tokens;
}

/** A singular behind «et» in front of a plural verb is one of two. */
function joined(tokens: readonly Token[], first: number, verb: number): Token[] | null {
  const second = tokens.findIndex(({ head, deprel }) => head === verb && deprel === 'nsubj');
  if (second <= first || second > verb || isPlural(tokens, second) || !isPluralVerb(tokens, verb)) return null;
  const join = joinBefore(tokens, first, firstOf(tokens, second));
  return join < 0 ? null : withSubject(tokens, first, verb, second, join, -1);
}

/** A name between commas behind the second of two is what he is called. */
function named(tokens: readonly Token[], first: number, verb: number): Token[] | null {
  const name = tokens.findIndex(({ head, deprel, upos }) => head === verb && deprel === 'nsubj' && upos === 'PROPN');
  const second = tokens.findIndex(({ head, deprel, upos }) => head === first && deprel === 'conj' && upos === 'NOUN');
  if (second < 0 || name < second || name > verb || tokens[name - 1]?.form !== ',' || tokens[verb - 1]?.form !== ',')
    return null;
  const between = tokens.slice(second + 1, name - 1).every((one) => one.head >= second);
  const join = joinBefore(tokens, first, firstOf(tokens, second));
  return between && join >= 0 ? withSubject(tokens, first, verb, second, join, name) : null;
}

/** The second title was hung on its own name, and the name on the verb: «…, and the Ugandan minister, A, met». */
function titled(tokens: readonly Token[], first: number, verb: number): Token[] | null {
  const name = tokens.findIndex(
    ({ head, upos }, at) => head === verb && at < verb && upos === 'PROPN' && tokens[at - 1]?.form === ',',
  );
  const second = name - 2;
  if (second <= first || tokens[second]!.upos !== 'NOUN' || tokens[second]!.head !== name) return null;
  const join = joinBefore(tokens, first, firstOf(tokens, second));
  return join < 0 ? null : withSubject(tokens, first, verb, second, join, name);
}

const withSubject = (
  tokens: readonly Token[],
  first: number,
  verb: number,
  second: number,
  join: number,
  name: number,
): Token[] =>
  tokens.map((one, at): Token => {
    if (at === verb) return { ...one, head: -1, deprel: 'root' };
    if (at === first) return { ...one, head: verb, deprel: 'nsubj' };
    if (at === second) return { ...one, head: first, deprel: 'conj' };
    if (at === join) return { ...one, head: second };
    if (at === name) return { ...one, head: second, deprel: 'appos' };
    return one;
  });

const firstOf = (tokens: readonly Token[], noun: number): number =>
  Math.min(
    noun,
    ...tokens.flatMap(({ head, deprel }, at) => (head === noun && !/^(cc|punct)/.test(deprel) ? [at] : [])),
  );

/** The «et» right before a phrase; -1 for none. */
const joinBefore = (tokens: readonly Token[], first: number, phrase: number): number =>
  phrase - 1 > first && tokens[phrase - 1]!.deprel === 'cc' && /^(et|and)$/i.test(tokens[phrase - 1]!.form)
    ? phrase - 1
    : -1;

const isPlural = (tokens: readonly Token[], at: number): boolean => tokens[at]!.feats.Number === 'Plur';

const isPluralVerb = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(({ head, upos, feats }) => head === verb && upos === 'AUX' && feats.VerbForm === 'Fin')
    ? tokens.some(({ head, upos, feats }) => head === verb && upos === 'AUX' && feats.Number === 'Plur')
    : isPlural(tokens, verb);
