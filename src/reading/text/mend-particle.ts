import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * Mends English phrasal verbs whose particle was taken for a preposition of their object: "handed over the remains",
 * "broke off talks". Other trees are returned as they are.
 */
export function mendParticle(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (const [verb, { upos, lemma, form }] of tokens.entries()) {
    const next = tokens[verb + 1];
    if (upos !== 'VERB' || !next || next.deprel !== 'case') continue;
    const particles = PHRASAL[lemma] ?? PHRASAL[PASTS[form.toLowerCase()] ?? ''];
    if (!particles?.includes(next.form.toLowerCase())) continue;
    const object = next.head;
    const { head, deprel } = mended[object]!;
    const others = mended.some((token, at) => token.head === object && token.deprel === 'case' && at !== verb + 1);
    if (head !== verb || !/^(obl|nmod)/.test(deprel) || others) continue;
    const tree = mended.map((token, at) => {
      if (at === verb + 1) return { ...token, head: verb, deprel: 'compound:prt' };
      return at === object ? { ...token, deprel: 'obj' } : token;
    });
    if (isTree(tree)) mended = tree;
  }
  return mended;
}

const PHRASAL: Readonly<Record<string, readonly string[]>> = {
  hand: ['over', 'in'],
  turn: ['over', 'down'],
  give: ['up', 'away'],
  call: ['off', 'up'],
  put: ['off', 'down', 'up'],
  carry: ['out'],
  set: ['up', 'off'],
  blow: ['up'],
  shoot: ['down'],
  lay: ['down'],
  seal: ['off'],
  break: ['off', 'up'],
  cut: ['off'],
  round: ['up'],
  throw: ['out'],
  rule: ['out'],
  step: ['up'],
  beat: ['up', 'back'],
  burn: ['down'],
  shut: ['down'],
  close: ['down'],
  vote: ['down'],
  strike: ['down'],
  pick: ['up'],
  bring: ['back', 'down'],
  send: ['back'],
  hold: ['up'],
  brush: ['off', 'aside'],
  fend: ['off'],
  shrug: ['off'],
  wave: ['away'],
  drive: ['out'],
  kick: ['out'],
  force: ['out'],
};

/** Pasts that the lemmatiser may not know. */
const PASTS: Readonly<Record<string, string>> = {
  gave: 'give',
  given: 'give',
  broke: 'break',
  broken: 'break',
  threw: 'throw',
  thrown: 'throw',
  blew: 'blow',
  blown: 'blow',
  laid: 'lay',
  shot: 'shoot',
  held: 'hold',
  sent: 'send',
  brought: 'bring',
  drove: 'drive',
  driven: 'drive',
  struck: 'strike',
};
