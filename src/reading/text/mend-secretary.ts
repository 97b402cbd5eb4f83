import type { Token } from '../../language/index.ts';

/**
 * "After talks in Cairo, U.S. Secretary of State Jane Doe said …": a title that holds a preposition, whose bearer was hung
 * on the phrase before the comma. Null where the verb has nobody of that kind right before it.
 */
export function behindSecretary(tokens: readonly Token[], verb: number): Token[] | null {
  let last = verb - 1;
  while (last > 0 && /^(AUX|ADV)$/.test(tokens[last]!.upos)) last--;
  let name = last;
  while (name > 3 && tokens[name - 1]!.upos === 'PROPN' && !/^(State|Defen[cs]e|War)$/.test(tokens[name - 1]!.form))
    name--;
  const title = name - 3;
  if (title < 1 || tokens[last]!.upos !== 'PROPN' || !/^secretary$/i.test(tokens[title]!.form)) return null;
  if (!/^(State|Defen[cs]e|War)$/.test(tokens[name - 1]!.form) || tokens[name - 2]!.form !== 'of') return null;
  let first = title;
  while (first > 0 && /^(PROPN|ADJ|DET|NOUN)$/.test(tokens[first - 1]!.upos)) first--;
  if (tokens[first - 1] && tokens[first - 1]!.form !== ',') return null;
  return tokens.map((token, at) => {
    if (at === name) return { ...token, head: verb, deprel: 'nsubj' };
    if (at > name && at <= last) return { ...token, head: name, deprel: 'flat' };
    if (at === title) return { ...token, head: name, deprel: 'nmod' };
    if (at === name - 1) return { ...token, head: title, deprel: 'nmod' };
    if (at === name - 2) return { ...token, head: name - 1, deprel: 'case' };
    if (at >= first && at < title) return { ...token, head: title, deprel: token.upos === 'DET' ? 'det' : 'compound' };
    return at === first - 1 ? { ...token, head: verb } : token;
  });
}
