import type { Token } from './sentence.ts';

/** Where an aside stands in a sentence: `open` and `close` are the marks around it, `from` is where the subject's phrase begins. */
export interface Aside {
  readonly from: number;
  readonly open: number;
  readonly close: number;
}

/** The fewest and the most words of an aside: one word alone is a town's land or an adverb, more than these a sentence. */
const [LEAST, MOST] = [2, 45];

/** So many ways to close an aside are tried. */
const TRIES = 3;

/**
 * The asides that part a subject from its verb, or an auxiliary from its participle, and that have misled the parser: "Kenya,
 * analysts noted, charged …", «le Kenya – un pays sans côte – a accusé …», "has, according to officials, sent". Each is one way
 * to see it, the likeliest first; empty for nearly all sentences.
 */
export function asidesOf(tokens: readonly Token[]): readonly Aside[] {
  const found: Aside[] = [];
  for (let open = 1; open < tokens.length - 3 && found.length < TRIES; open++) {
    const closing = CLOSING.get(tokens[open]!.form);
    if (!closing) continue;
    const from = phraseBefore(tokens, open);
    if (from < 0) continue;
    const last = Math.min(tokens.length - 2, open + MOST);
    for (let close = open + LEAST + 1; close <= last && found.length < TRIES; close++) {
      const { form } = tokens[close]!;
      if (form === ';' || form === ':') break;
      const aside = { from, open, close };
      if (!closing.test(form) || !isVerbNext(tokens, aside) || isEnumeration(tokens, aside)) continue;
      if (isRead(tokens, aside)) return found;
      if (areQuotesClosed(tokens, aside)) found.push(aside);
    }
  }
  return found;
}

const DASH = /^(?:[—–-]|--)$/;
const COMMA = /^,$/;
const CLOSING: ReadonlyMap<string, RegExp> = new Map([
  [',', COMMA],
  ['(', /^\)$/],
  ...['—', '–', '-', '--'].map((form): [string, RegExp] => [form, DASH]),
]);

/** Where the phrase before a mark begins that can be a subject, or a subject with its auxiliary; -1 where it is none. */
function phraseBefore(tokens: readonly Token[], open: number): number {
  const isSplit = tokens[open - 1]!.upos === 'AUX';
  if (!isSplit && !/^(?:NOUN|PROPN|ADJ|NUM|PRON)$/.test(tokens[open - 1]!.upos)) return -1;
  let from = isSplit ? open - 2 : open - 1;
  let isNominal = false;
  for (; from >= 0 && !/^(?:PUNCT|SCONJ)$/.test(tokens[from]!.upos); from--) {
    if (/^(?:VERB|AUX)$/.test(tokens[from]!.upos)) return -1;
    if (/^(?:NOUN|PROPN)$/.test(tokens[from]!.upos)) isNominal = true;
  }
  // A phrase with a preposition of its own is no subject.
  if (!isNominal || /^(?:ADP|CCONJ)$/.test(tokens[from + 1]!.upos)) return -1;
  return isOther(tokens, from + 1, open) ? -1 : from + 1;
}

/** "Last week, the minister, …", "the minister, Jane Doe, …": a time, or what goes on with the phrase before the mark. */
function isOther(tokens: readonly Token[], from: number, open: number): boolean {
  for (let at = from; at < open; at++) {
    if (TIME.test(tokens[at]!.form)) return true;
    const { head, deprel } = tokens[at]!;
    const above = tokens[head];
    if (!above || (head >= from && head < open) || !/^(?:appos|flat|nmod|conj)/.test(deprel)) continue;
    if (head < from && /^(?:NOUN|PROPN)$/.test(above.upos) && !TIME.test(above.form)) return true;
  }
  return false;
}

/** Words that tell when, in the case of either language. */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)?days?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|jours?|semaines?|mois|années?|ans?|week-?ends?|weeks?|months?|years?|hours?|heures?|january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|matin|soir|morning|evening|night|nuit|(?:19|20)\d\d)$/i;

const CLITIC = /^(?:l['’]|la|le|les|lui|leur|s['’]|se|y|en|n['’]|ne|not|n['’]t)$/i;

/** A verb that is told stands right behind the aside, with its auxiliaries; behind an auxiliary, its participle. */
function isVerbNext(tokens: readonly Token[], { open, close }: Aside): boolean {
  let isTold = tokens[open - 1]!.upos === 'AUX';
  let at = close + 1;
  for (; at < tokens.length; at++) {
    const { upos, form } = tokens[at]!;
    if (upos === 'AUX') isTold = true;
    else if (upos !== 'ADV' && upos !== 'PART' && !CLITIC.test(form)) break;
  }
  const verb = tokens[at];
  if (!verb) return false;
  if (isTold) return /^(?:VERB|ADJ|NOUN|ADP|DET)$/.test(verb.upos);
  return (
    verb.upos === 'VERB' && (verb.feats.VerbForm === 'Fin' || /(?:ed|sent|met|held|sold|built|lent)$/.test(verb.form))
  );
}

/** "Kenya, Uganda and Chad, …": names beside names are no aside. */
function isEnumeration(tokens: readonly Token[], { open, close }: Aside): boolean {
  for (let at = open + 1; at < close; at++) if (/^(?:NOUN|VERB|ADJ)$/.test(tokens[at]!.upos)) return false;
  return tokens[open + 1]!.upos !== 'ADP';
}

/** The parser has seen through the aside: what stands before it does what the verb behind it says, and nothing within it does. */
function isRead(tokens: readonly Token[], { from, open, close }: Aside): boolean {
  if (tokens[open - 1]!.upos === 'AUX' && tokens[open - 1]!.head > close) return true;
  for (let at = from; at < open; at++) {
    const { deprel, head } = tokens[at]!;
    if (!deprel.startsWith('nsubj') || head <= close) continue;
    return !tokens.some((one, other) => other > open && other < close && one.head === head && one.deprel === 'nsubj');
  }
  return false;
}

function areQuotesClosed(tokens: readonly Token[], { open, close }: Aside): boolean {
  let quotes = 0;
  for (let at = open + 1; at < close; at++) if (/^[«»“”"]$/.test(tokens[at]!.form)) quotes++;
  return quotes % 2 === 0;
}

const RELATIVE = /^(?:which|who|whom|whose|where|qui|que|qu['’]|dont|où|laquelle|lequel|lesquels|lesquelles)$/i;

/**
 * One tree of the sentence without its aside and of the aside alone; null where the sentence without it has no subject there
 * either.
 */
export function woven(
  tokens: readonly Token[],
  { from, open, close }: Aside,
  without: readonly Token[],
  within: readonly Token[],
): Token[] | null {
  const place = (at: number): number => (at < 0 ? -1 : at < open ? at : at + close + 1 - open);
  let subject = -1;
  for (let at = from; at < open && subject < 0; at++)
    if (without[at]!.deprel.startsWith('nsubj') && without[at]!.head >= open) subject = at;
  return subject < 0 ? null : weave(tokens, { open, close }, without, within, [subject, place(without[subject]!.head)]);
}

/** The two trees as one; the aside hangs on the first of `above`, a noun, or on the second, its verb. */
export function weave(
  tokens: readonly Token[],
  { open, close }: Pick<Aside, 'open' | 'close'>,
  without: readonly Token[],
  within: readonly Token[],
  [noun, verb]: readonly [number, number],
): Token[] {
  const place = (at: number): number => (at < open ? at : at + close + 1 - open);
  const top = within.findIndex(({ head }) => head < 0);
  const root = open + 1 + top;
  const { head, deprel } = hung(within, top, noun, verb);
  return tokens.map((token, at): Token => {
    if (at === open || at === close) return { ...token, head: root, deprel: 'punct' };
    if (at === root) return { ...within[top]!, head, deprel };
    if (at > open && at < close) {
      const own = within[at - open - 1]!;
      return { ...own, head: own.head + open + 1 };
    }
    const own = without[at < open ? at : at - (close + 1 - open)]!;
    return { ...own, head: own.head < 0 ? -1 : place(own.head) };
  });
}

/** What an aside hangs on: a clause about the subject and what the subject is, on the subject; a saying and what is adverbial, on the verb. */
function hung(within: readonly Token[], top: number, subject: number, verb: number): Pick<Token, 'head' | 'deprel'> {
  const { upos, feats } = within[top]!;
  const first = within[0]!;
  if (RELATIVE.test(first.form) || (first.upos === 'ADP' && RELATIVE.test(within[1]?.form ?? '')))
    return { head: subject, deprel: 'acl:relcl' };
  if (upos === 'VERB' || upos === 'AUX') {
    const isParticiple =
      feats.VerbForm === 'Part' && !within.some((one) => one.head === top && /^(?:nsubj|aux)/.test(one.deprel));
    // "the treaty, signed by both, has …" tells what the treaty is, "Kenya, citing delays, has …" how it was done.
    if (isParticiple && feats.Tense === 'Past') return { head: subject, deprel: 'acl' };
    return { head: verb, deprel: isParticiple ? 'advcl' : 'parataxis' };
  }
  if (within.some((one) => one.head === top && one.deprel === 'cop')) return { head: verb, deprel: 'parataxis' };
  if (within.some((one) => one.head === top && one.deprel === 'case')) return { head: verb, deprel: 'obl' };
  if (upos === 'ADV') return { head: verb, deprel: 'advmod' };
  return { head: subject, deprel: upos === 'ADJ' ? 'amod' : 'appos' };
}
