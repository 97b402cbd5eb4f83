import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * Words that the parser left without their place in the sentence: "had no intention of resuming talks", "Nothing in it obliges either
 * side", "to Togo in 2020, to Benin in 2021", "four days after gunmen killed ten", the past of a relative clause and "rehearsed sealing
 * off a port". Other trees are returned as they are.
 */
export function mendLooseVerb(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (const mend of [ofNoun, nothingIn, sameGoal, daysAfter, inRelative, rightBehind]) {
    const next = mend(mended);
    if (next && isTree(next)) mended = next;
  }
  return mended;
}

const isVerb = ({ upos }: Token): boolean => upos === 'VERB';

/** "no intention of resuming": what the noun is of. */
function ofNoun(tokens: readonly Token[]): Token[] | null {
  const verb = tokens.findIndex(
    (token, at) =>
      at > 2 &&
      isVerb(token) &&
      token.deprel === 'parataxis' &&
      /ing$/.test(token.form) &&
      /^of$/i.test(tokens[at - 1]!.form) &&
      tokens[at - 1]!.head === at &&
      tokens[at - 2]!.upos === 'NOUN',
  );
  return verb < 0
    ? null
    : tokens.map((token, at) => (at === verb ? { ...token, head: verb - 2, deprel: 'acl' } : token));
}

/** "Nothing in it obliges either side to fight." */
function nothingIn(tokens: readonly Token[]): Token[] | null {
  if (!/^(nothing|none)$/i.test(tokens[0]?.form ?? '') || tokens[0]!.head >= 0) return null;
  const verb = tokens.findIndex(
    ({ head, deprel }, at) =>
      head === 0 && deprel === 'parataxis' && tokens.some((one) => one.head === at && one.deprel === 'obj'),
  );
  const inside = tokens.findIndex(({ head, deprel }) => head === verb && deprel === 'nsubj');
  if (verb < 0 || inside < 0 || inside > verb) return null;
  if (!tokens.some(({ head, deprel }, at) => head === inside && deprel === 'case' && at < inside)) return null;
  return tokens.map((token, at) => {
    if (at === 0) return { ...token, head: verb, deprel: 'nsubj' };
    if (at === verb) return { ...token, upos: 'VERB', feats: FINITE, head: -1, deprel: 'root' };
    if (at === inside) return { ...token, head: 0, deprel: 'nmod' };
    return token.head === 0 && at > verb ? { ...token, head: verb } : token;
  });
}

const FINITE = { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Pres', VerbForm: 'Fin' };

/** "delivered vehicles to Togo in 2020, to Benin in 2021": where one goes with the verb, the other does. */
function sameGoal(tokens: readonly Token[]): Token[] | null {
  const isTo = (at: number): boolean =>
    tokens.some(({ head, deprel, form }) => head === at && deprel === 'case' && /^to$/i.test(form));
  const goal = tokens.findIndex(({ upos, deprel, head }, at) => {
    if (upos !== 'PROPN' || deprel !== 'nmod' || head < 0 || tokens[head]!.deprel !== 'obj' || !isTo(at)) return false;
    const verb = tokens[head]!.head;
    return tokens.some((one, other) => other > at && one.head === verb && one.deprel === 'obl' && isTo(other));
  });
  if (goal < 0) return null;
  const verb = tokens[tokens[goal]!.head]!.head;
  return tokens.map((token, at) => (at === goal ? { ...token, head: verb, deprel: 'obl' } : token));
}

/** "four days after gunmen killed ten": a clause that tells when, and says nothing of the days. */
function daysAfter(tokens: readonly Token[]): Token[] | null {
  const verb = tokens.findIndex(
    (token, at) =>
      isVerb(token) &&
      token.deprel === 'acl' &&
      token.head >= 0 &&
      DAYS.test(tokens[token.head]!.form) &&
      tokens[token.head]!.head >= 0 &&
      tokens.some(({ head, deprel, form }) => head === at && deprel === 'mark' && /^(after|before)$/i.test(form)),
  );
  if (verb < 0) return null;
  const above = tokens[tokens[verb]!.head]!.head;
  return tokens.map((token, at) => (at === verb ? { ...token, head: above, deprel: 'advcl' } : token));
}

const DAYS = /^(hours?|days?|weeks?|months?|years?)$/i;

/** "during which the two countries signed a pact": a relative clause with a subject of its own is told in the past, and no participle. */
function inRelative(tokens: readonly Token[]): Token[] | null {
  const has = (at: number, relation: RegExp): boolean =>
    tokens.some(({ head, deprel }) => head === at && relation.test(deprel));
  const verb = tokens.findIndex(
    (token, at) =>
      isVerb(token) &&
      token.deprel === 'acl:relcl' &&
      token.feats.VerbForm === 'Part' &&
      token.feats.Tense === 'Past' &&
      has(at, /^nsubj$/) &&
      !has(at, /^aux/),
  );
  const { Voice: _, ...own } = tokens[verb]?.feats ?? {};
  const feats = { ...own, Mood: 'Ind', VerbForm: 'Fin' };
  return verb < 0 ? null : tokens.map((token, at) => (at === verb ? { ...token, feats } : token));
}

/** "rehearsed sealing off the port": what stands right behind a verb is what it is about, and not done beside it. */
function rightBehind(tokens: readonly Token[]): Token[] | null {
  const verb = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      isVerb(token) &&
      token.deprel === 'advcl' &&
      token.head === at - 1 &&
      isVerb(tokens[at - 1]!) &&
      /ing$/.test(token.form) &&
      !tokens.some(({ head, deprel }) => head === at && /^(mark|nsubj|aux)/.test(deprel)),
  );
  return verb < 0 ? null : tokens.map((token, at) => (at === verb ? { ...token, deprel: 'xcomp' } : token));
}
