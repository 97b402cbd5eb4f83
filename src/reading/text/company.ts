import type { Token } from '../../language/index.ts';
import { isTree } from './is-tree.ts';

/** Words between two names that join them as «et» does; `closed`: only between commas or right before the verb. */
interface Joint {
  readonly words: readonly string[];
  readonly closed?: true;
}

const JOINTS: readonly Joint[] = [
  'ainsi que|de même que|tout comme|aussi bien que|as well as|together with|along with|and also|but also|but even',
  'mais aussi|mais également|mais encore|conjointement avec|de concert avec|jointly with|in concert with',
]
  .flatMap((list) => list.split('|').map((words): Joint => ({ words: words.split(' ') })))
  .concat(
    ['comme', 'like', 'just like', 'avec', 'with', 'alongside', 'que'].map((words) => ({
      words: words.split(' '),
      closed: true,
    })),
  );

/** By their first word, since every word of every sentence is asked. */
const BY_FIRST = Map.groupBy(JOINTS, ({ words }) => words[0]!);

/** Whether a form may be the first word between two names. */
export const opensCompany = (form: string): boolean => BY_FIRST.has(form.toLowerCase());

/** Words that open a pair whose second half is joined by «que»: «tant Paris que Rome», «aussi bien A que B». */
const OPENERS = /^(tant|autant|bien)$/i;

/**
 * «L'Iran ainsi que la Russie ont condamné …», "Mali, along with Niger, accused …", «tant Paris que Rome»: the second
 * name is a partner of the first, which parsers take for a subject or complement of its own.
 */
export function mendCompany(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  for (let at = 1; at < tokens.length - 1; at++) {
    const joint = BY_FIRST.get(tokens[at]!.form.toLowerCase())?.find(({ words }) =>
      words.every((word, i) => tokens[at + i]?.form.toLowerCase() === word),
    );
    if (joint) mended = joinedBehind(mended, at, joint) ?? joinedAt(mended, at, joint) ?? mended;
  }
  return mended;
}

/** «Riyad a condamné le raid, de même que la Jordanie.»: who closes the sentence does as its subject does. */
function joinedBehind(tokens: readonly Token[], at: number, { words }: Joint): readonly Token[] | null {
  if (!/^(de même que|tout comme)$/.test(words.join(' ')) || tokens[at - 1]!.form !== ',') return null;
  const after = at + words.length;
  const second = firstNoun(tokens, after);
  if (second < 0 || tokens[second]!.upos !== 'PROPN') return null;
  if (!/^[.;]$/.test(tokens[endOfPhrase(tokens, second) + 1]?.form ?? '.')) return null;
  const subject = tokens.findIndex(({ deprel }) => deprel.startsWith('nsubj'));
  const verb = subject < 0 ? -1 : tokens[subject]!.head;
  const isPlain = verb > subject && verb < at - 2 && tokens[verb]!.head < 0 && tokens[subject]!.upos === 'PROPN';
  return isPlain ? joined(tokens, subject, second, at, after) : null;
}

function joinedAt(tokens: readonly Token[], at: number, { words, closed }: Joint): readonly Token[] | null {
  const comma = tokens[at - 1]!.form === ',';
  const first = headOfPhrase(tokens, comma ? at - 2 : at - 1, 0);
  const after = at + words.length;
  const second = firstNoun(tokens, after);
  if (first < 0 || second < 0 || !/^(NOUN|PROPN)$/.test(tokens[first]!.upos)) return null;
  if (words[0] === 'que' && !tokens.slice(Math.max(0, first - 3), first).some(({ form }) => OPENERS.test(form)))
    return null;
  const end = endOfPhrase(tokens, second);
  if (closed) {
    const [one, other] = [tokens[first]!, tokens[second]!];
    const next = tokens[end + 1];
    const isClosed = comma ? next?.form === ',' : /^(VERB|AUX)$/.test(next?.upos ?? '');
    if (!isClosed || one.upos !== 'PROPN' || other.upos !== 'PROPN' || !isSubject(one, other)) return null;
    if (/^(with|avec)$/.test(words[0]!) && !comma) return null;
  }
  return joined(tokens, first, second, at, after);
}

const isSubject = (...pair: readonly Token[]): boolean => pair.some(({ deprel }) => deprel.startsWith('nsubj'));

function joined(tokens: readonly Token[], first: number, second: number, at: number, after: number): Token[] | null {
  const [one, other] = [tokens[first]!, tokens[second]!];
  if (other.head === first && other.deprel === 'conj') return null;
  // The subject that is left to the second name is the first one's.
  const verb = other.deprel.startsWith('nsubj') && !one.deprel.startsWith('nsubj') ? other.head : -1;
  const mended = tokens.map((token, index): Token => {
    if (index === second) return { ...token, head: first, deprel: 'conj' };
    if (index >= at && index < after)
      return index === at ? { ...token, head: second, deprel: 'cc' } : { ...token, head: at, deprel: 'fixed' };
    if (verb >= 0 && index === first) return { ...token, head: verb, deprel: other.deprel };
    if (verb >= 0 && index === verb && isAbove(tokens, first, verb))
      return { ...token, head: one.head, deprel: one.deprel };
    return token;
  });
  return isTree(mended) ? mended : null;
}

function isAbove(tokens: readonly Token[], above: number, below: number): boolean {
  for (let at = tokens[below]!.head, steps = 0; at >= 0 && steps < tokens.length; at = tokens[at]!.head, steps++)
    if (at === above) return true;
  return false;
}

/** Up from the last word of a noun phrase to its head, as long as that stands before it or right behind. */
function headOfPhrase(tokens: readonly Token[], last: number, from: number): number {
  if (last < from || !/^(NOUN|PROPN|ADJ|NUM)$/.test(tokens[last]?.upos ?? '')) return -1;
  let at = last;
  while (/^(amod|nmod|flat|compound|nummod|appos|conj)/.test(tokens[at]!.deprel)) {
    const { head } = tokens[at]!;
    if (head < from || head > at) break;
    at = head;
  }
  return at;
}

/** The noun of the phrase that begins at a token: over articles, adjectives and the first halves of names. */
function firstNoun(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const { upos, deprel, head } = tokens[at]!;
    if (upos === 'NOUN' || upos === 'PROPN') {
      if (!(/^(compound|amod|nmod:poss|nmod)$/.test(deprel) && head > at && head < at + 4)) return at;
    } else if (!/^(DET|ADJ|NUM|PART)$/.test(upos)) return -1;
  }
  return -1;
}

function endOfPhrase(tokens: readonly Token[], noun: number): number {
  let end = noun;
  for (let at = noun + 1; at < tokens.length; at++) {
    if (/^(VERB|AUX)$/.test(tokens[at]!.upos) || tokens[at]!.form === ',') break;
    if (!isAbove(tokens, noun, at)) break;
    end = at;
  }
  return end;
}
