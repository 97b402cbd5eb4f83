import type { Token } from '../../language/index.ts';

/** "gave Turkey a Boeing 747": what is given to somebody is the object, though the parser took a name for a sentence of its own. */
export function asGivenName(tokens: readonly Token[], index: number): Token[] | null {
  const { upos, deprel, head } = tokens[index]!;
  if (upos !== 'PROPN' || deprel !== 'parataxis' || head < 0 || head >= index) return null;
  if (tokens[head]!.upos !== 'VERB') return null;
  const objects = tokens.filter((one) => one.head === head && /^(obj|iobj)$/.test(one.deprel));
  const first = tokens.findIndex((one) => one.head === index && one.deprel === 'det');
  if (objects.length !== 1 || objects[0]!.deprel !== 'iobj' || first < 0 || first > index) return null;
  // Right behind whom it is given to.
  const receiver = tokens.indexOf(objects[0]!);
  if (tokens.slice(receiver + 1, first).some((one) => one.head !== receiver || one.upos === 'PUNCT')) return null;
  return tokens.map((token, at) => (at === index ? { ...token, deprel: 'obj' } : token));
}
