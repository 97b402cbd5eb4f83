import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * Mends English phrasal verbs whose particle was taken for a preposition of their object: "handed over the remains",
 * "broke off talks". Other trees are returned as they are.
 */
export function mendParticle(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let verb = 0; verb + 1 < tokens.length; verb++) {
    const { upos, lemma, form } = tokens[verb]!;
    const next = tokens[verb + 1]!;
    if (upos !== 'VERB' || next.deprel !== 'case') continue;
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
  hand: ['over', 'in', 'back', 'out', 'down'],
  turn: ['over', 'down', 'away', 'back', 'in', 'off'],
  give: ['up', 'away', 'back'],
  call: ['off', 'up', 'in', 'out'],
  put: ['off', 'down', 'up'],
  carry: ['out', 'off'],
  set: ['up', 'off', 'aside'],
  blow: ['up'],
  shoot: ['down'],
  lay: ['down'],
  seal: ['off'],
  break: ['off', 'up'],
  cut: ['off', 'back', 'short'],
  round: ['up'],
  throw: ['out', 'in'],
  rule: ['out'],
  step: ['up'],
  beat: ['up', 'back', 'off'],
  burn: ['down'],
  shut: ['down', 'off', 'out'],
  close: ['down'],
  vote: ['down'],
  strike: ['down'],
  pick: ['up', 'off'],
  bring: ['back', 'down', 'in', 'home', 'together', 'up'],
  send: ['back', 'in', 'home', 'off'],
  hold: ['up', 'back', 'off'],
  brush: ['off', 'aside'],
  fend: ['off'],
  shrug: ['off'],
  wave: ['away'],
  drive: ['out', 'back'],
  kick: ['out', 'off'],
  force: ['out', 'down'],
  bail: ['out'],
  prop: ['up'],
  shore: ['up'],
  back: ['up'],
  pull: ['out', 'back', 'down'],
  take: ['over', 'up', 'in', 'out', 'down', 'on'],
  phase: ['out'],
  wind: ['down', 'up'],
  scale: ['back', 'down', 'up'],
  ramp: ['up'],
  beef: ['up'],
  patch: ['up'],
  buy: ['up', 'out', 'off'],
  roll: ['back', 'out'],
  push: ['back', 'through', 'out'],
  fight: ['off', 'back'],
  ward: ['off'],
  sound: ['out'],
  wipe: ['out'],
  sell: ['off'],
  write: ['off'],
  pay: ['off', 'back'],
  touch: ['off'],
  gun: ['down'],
  hunt: ['down'],
  water: ['down'],
  tear: ['down', 'up'],
  play: ['down', 'up'],
  lock: ['up', 'out', 'down'],
  tie: ['up'],
  line: ['up'],
  draw: ['up', 'down'],
  stir: ['up'],
  drum: ['up'],
  free: ['up'],
  open: ['up'],
  stave: ['off'],
  single: ['out'],
  freeze: ['out'],
  leave: ['out'],
  boot: ['out'],
  let: ['in'],
  build: ['up'],
  use: ['up'],
  win: ['over', 'back'],
  sign: ['off', 'up'],
  split: ['up'],
  drop: ['off'],
  speed: ['up'],
  slow: ['down'],
  keep: ['out', 'up'],
  spell: ['out'],
  chase: ['away', 'off', 'out'],
  drag: ['out'],
  switch: ['off'],
  charge: ['up'],
  pass: ['on', 'over', 'up'],
  swap: ['out'],
  track: ['down'],
  whip: ['up'],
  snap: ['up'],
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
  took: 'take',
  taken: 'take',
  fought: 'fight',
  wound: 'wind',
  sold: 'sell',
  paid: 'pay',
  wrote: 'write',
  written: 'write',
  tore: 'tear',
  torn: 'tear',
  drew: 'draw',
  drawn: 'draw',
  froze: 'freeze',
  left: 'leave',
  bought: 'buy',
  kept: 'keep',
  won: 'win',
  built: 'build',
  sped: 'speed',
};
