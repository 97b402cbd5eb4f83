import { type Aside, weave } from './asides.ts';
import type { Token } from './sentence.ts';

/** The fewest and the most words between two marks. */
const [LEAST, MOST] = [2, 40];

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['—', '—'],
  ['–', '–'],
  ['--', '--'],
]);

/**
 * What stands between brackets or two dashes and was not read as one: "sent arms to Chad – once a friend – on Monday". Words
 * outside hang on words inside, or several words inside on others. Undefined for nearly all sentences.
 */
export function bracketOf(tokens: readonly Token[]): Pick<Aside, 'open' | 'close'> | undefined {
  for (let open = 1; open < tokens.length - LEAST - 2; open++) {
    const closing = CLOSING.get(tokens[open]!.form);
    if (closing === undefined || !/^(?:NOUN|PROPN|PRON|ADJ|NUM|VERB|ADV)$/.test(tokens[open - 1]!.upos)) continue;
    const last = Math.min(tokens.length - 2, open + MOST + 1);
    let close = open + 1;
    while (close <= last && tokens[close]!.form !== closing && !/^[;:]$/.test(tokens[close]!.form)) close++;
    if (close > last || tokens[close]!.form !== closing || close - open <= LEAST) continue;
    if (!isOwn(tokens, open, close)) return { open, close };
    open = close;
  }
  return undefined;
}

/** Whether the words between the marks are a tree of their own below one word outside. */
function isOwn(tokens: readonly Token[], open: number, close: number): boolean {
  let tops = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { head, deprel } = tokens[at]!;
    if (deprel === 'punct') continue;
    const isInside = at > open && at < close;
    const isBelow = head > open && head < close;
    if (isInside && !isBelow) tops++;
    if (!isInside && isBelow) return false;
  }
  return tops === 1;
}

/** The sentence analysed without them and they alone, as one tree: they tell of the word right before them. */
export function unbracketed(
  tokens: readonly Token[],
  { open, close }: Pick<Aside, 'open' | 'close'>,
  without: readonly Token[],
  within: readonly Token[],
): Token[] {
  // "the minister, Ada Weber – whose visit …": of the whole name.
  let noun = open - 1;
  while (without[noun]!.deprel.startsWith('flat') && without[noun]!.head < noun) noun = without[noun]!.head;
  let verb = noun;
  for (let hops = 0; hops < without.length && without[verb]!.upos !== 'VERB' && without[verb]!.head >= 0; hops++)
    verb = without[verb]!.head;
  return weave(tokens, { open, close }, without, within, [noun, verb < open ? verb : verb + close + 1 - open]);
}
