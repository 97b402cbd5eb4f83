import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/**
 * "Egypt, long at odds with Ethiopia, has supported Somalia": behind a comma a phrase with a preposition says how the
 * subject is; it was taken for the subject. The name before it is.
 */
export function mendAtOdds(tokens: readonly Token[]): readonly Token[] {
  const odds = withOdds(tokens);
  if (odds) return odds;
  for (let noun = 3; noun < tokens.length; noun++) {
    const { deprel, head: verb } = tokens[noun]!;
    if (!/^nsubj/.test(deprel) || tokens[verb]?.upos !== 'VERB' || verb < noun) continue;
    if (!tokens.some(({ head, deprel: kind }, at) => head === noun && kind === 'case' && at < noun)) continue;
    const name = tokens.findIndex(
      ({ head, deprel: kind, upos }, at) =>
        head === noun &&
        /^nsubj/.test(kind) &&
        at < noun - 1 &&
        /^(PROPN|NOUN)$/.test(upos) &&
        tokens[at + 1]?.form === ',',
    );
    if (name < 0) continue;
    const mended = tokens.map((one, at) => {
      if (at === name) return { ...one, head: verb, deprel };
      return at === noun ? { ...one, head: name, deprel: 'nmod' } : one;
    });
    if (isTree(mended)) return mended;
  }
  return tokens;
}

/** "Egypt, at odds with Ethiopia, has sided with Somalia": with whom it is at odds is told of the name, and not of what it does. */
function withOdds(tokens: readonly Token[]): readonly Token[] | null {
  const odds = tokens.findIndex(({ form, deprel, head }, at) => form === 'odds' && deprel === 'obl' && head > at);
  if (odds < 3) return null;
  const name = tokens.findIndex(
    ({ deprel, head }, at) =>
      /^nsubj/.test(deprel) && head === tokens[odds]!.head && at < odds && tokens[at + 1]?.form === ',',
  );
  if (name < 0) return null;
  const mended = tokens.map((one, at) => (at === odds ? { ...one, head: name, deprel: 'nmod' } : one));
  return isTree(mended) ? mended : null;
}
