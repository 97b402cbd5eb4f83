import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * «Niamey s'est rapproché de Moscou, qui lui a envoyé des instructeurs», "drew closer to Russia, which sent it arms": a
 * relative clause was hung on the verb. It speaks of the noun right before its pronoun. "Peru, which Lima armed": a name
 * between the pronoun and the verb does what the verb says.
 */
export function mendRelative(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let verb = 3; verb < tokens.length; verb++) {
    if (!mended[verb]!.deprel.startsWith('acl')) continue;
    const next = onNoun(mended, verb) ?? namedDoer(mended, verb) ?? onThing(mended, verb);
    if (next && isTree(next)) mended = next;
  }
  return mended;
}

const RELATIVE = /^(qui|que|qu['’]|dont|où|lequel|laquelle|lesquels|lesquelles|which|who|whom)$/i;
const THE_LATTER = /^(lequel|laquelle|lesquels|lesquelles)$/i;

function onNoun(tokens: readonly Token[], verb: number): Token[] | null {
  const { head } = tokens[verb]!;
  if (head < 0 || head > verb) return null;
  const pronoun = tokens.findIndex((one, at) => one.head === verb && at < verb && RELATIVE.test(one.form));
  // «critique le ministre, lequel a été reçu»: says by its gender that it is none of the nouns further off.
  // «des liens avec Moscou, à qui il a acheté …»: whom, and no thing.
  const isWhom = isToWhom(tokens, pronoun);
  if (tokens[head]!.upos !== 'VERB' && !isWhom && !(pronoun > head && THE_LATTER.test(tokens[pronoun]!.form)))
    return null;
  if (pronoun < head + 2) return null;
  let noun = pronoun - 1;
  while (noun > head && /^(PUNCT|ADP)$/.test(tokens[noun]!.upos)) noun--;
  if (/^(ADJ|NUM)$/.test(tokens[noun]!.upos) || /^flat/.test(tokens[noun]!.deprel)) noun = tokens[noun]!.head;
  if (isWhom && tokens[head]!.upos !== 'VERB' && tokens[noun]!.upos !== 'PROPN') return null;
  if (noun <= head || !/^(NOUN|PROPN)$/.test(tokens[noun]!.upos) || A_DAY.test(tokens[noun]!.form)) return null;
  return tokens.map((one, at) => (at === verb ? { ...one, head: noun } : one));
}

/** "a delegation led by the minister, which visited Lima": a person is who, and the delegation which. */
function onThing(tokens: readonly Token[], verb: number): Token[] | null {
  const { head: person } = tokens[verb]!;
  const pronoun = tokens.findIndex((one, at) => one.head === verb && at < verb && /^which$/i.test(one.form));
  if (pronoun < 1 || tokens[pronoun - 1]!.form !== ',' || !A_PERSON.test(tokens[person]?.form ?? '')) return null;
  for (let at = tokens[person]!.head; at >= 0; at = tokens[at]!.head)
    if (/^(NOUN|PROPN)$/.test(tokens[at]!.upos) && at < person)
      return tokens.map((one, index) => (index === verb ? { ...one, head: at } : one));
  return null;
}

const A_PERSON =
  /^(minister|president|chief|general|leader|envoy|ambassador|king|commander|secretary|premier|adviser|senator)$/i;

const isToWhom = (tokens: readonly Token[], pronoun: number): boolean =>
  /^qui$/i.test(tokens[pronoun]?.form ?? '') &&
  tokens[pronoun - 1]?.upos === 'ADP' &&
  tokens[pronoun - 2]?.form === ',';

const A_DAY =
  /^(\d+|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

function namedDoer(tokens: readonly Token[], verb: number): Token[] | null {
  const name = verb - 1;
  const pronoun = verb - 2;
  const { upos, head, deprel } = tokens[name]!;
  if (upos !== 'PROPN' || head !== verb || !/^(which|whom)$/i.test(tokens[pronoun]!.form)) return null;
  // "Peru, which Lima armed": the pronoun, in its turn, was taken for a part of the name.
  if (deprel === 'nsubj' && tokens[pronoun]!.head === name)
    return tokens.map((one, at) => (at === pronoun ? { ...one, head: verb, deprel: 'obj' } : one));
  if (deprel !== 'compound' || tokens[pronoun]!.head !== verb) return null;
  return tokens.map((one, at) => {
    if (at === name) return { ...one, deprel: 'nsubj' };
    return at === pronoun ? { ...one, deprel: 'obj' } : one;
  });
}
