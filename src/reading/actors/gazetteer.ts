import { foldName, type Knowledge } from '../../knowledge/index.ts';
import { perLanguage, remembered } from '../text/memo.ts';
import { namesFor } from './names.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Mention, Sense } from './sense.ts';

/**
 * How a name must be written to count: «US» is not "us", «la Marche» is not «la marche», "the Times" is not "Times are
 * hard" (`article`: a capital behind an article), «les Vingt-Sept» are not «Vingt-sept soldats» (`exact`).
 */
export type Casing = 'exact' | 'article' | 'all-capitals' | 'capital' | 'any';

const LOOSER: readonly Casing[] = ['exact', 'article', 'all-capitals', 'capital', 'any'];

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: { readonly sense: Sense; readonly casing: Casing; readonly name: string }[];
}

/** A word of a text, with the names that begin with it. */
interface Start extends Piece {
  readonly names: Node | null;
  /** The word as names are looked up. */
  readonly folded: string;
}

/** A text cut for look-up: a document is searched whole, then block by block and sentence by sentence. */
export interface CutText {
  readonly text: string;
  readonly words: readonly Start[];
}

export interface Gazetteer {
  cut(text: string): CutText;
  /** All names between two offsets of a text, longest first, without overlaps. */
  find(text: CutText, start: number, end: number): Mention[];
}

/** The names of all actors, places and offices as the press of one language writes them. Built once per knowledge. */
export const gazetteerOf = perLanguage((knowledge: Knowledge, language): Gazetteer => {
  const root: Node = { next: new Map(), ends: [] };
  for (const { name, sense, casing } of namesFor(knowledge, language)) {
    let node = root;
    for (const { start, end } of piecesOf(name)) {
      const folded = foldName(name.slice(start, end));
      let next = node.next.get(folded);
      if (!next) {
        next = { next: new Map(), ends: [] };
        node.next.set(folded, next);
      }
      node = next;
    }
    if (node === root) continue;
    const known = node.ends.findIndex((end) => end.sense.kind === sense.kind && end.sense.id === sense.id);
    if (known < 0) node.ends.push({ sense, casing, name });
    // «OTAN, Otan»: the name that may be written in more ways lets the other be.
    else if (LOOSER.indexOf(casing) > LOOSER.indexOf(node.ends[known]!.casing))
      node.ends[known] = { sense, casing, name };
  }
  const known = remembered((word) => {
    const folded = foldName(word);
    return { names: root.next.get(folded) ?? null, folded };
  });
  return {
    cut: (text) => ({
      text,
      words: piecesOf(text).map(({ start, end }) => {
        const { names, folded } = known(text.slice(start, end));
        return { start, end, names, folded };
      }),
    }),
    find: findBetween,
  };
});

function findBetween({ text, words }: CutText, start: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let at = firstFrom(words, start); at < words.length && words[at]!.end <= end; ) {
    const match = words[at]!.names ? longestAt(words, at, text, end) : null;
    if (match) found.push(match.mention);
    at += match?.length ?? 1;
  }
  return found;
}

/** The first word that starts at an offset or behind it. */
function firstFrom(words: readonly Start[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function longestAt(words: readonly Start[], at: number, text: string, until: number) {
  const { start } = words[at]!;
  let node: Node | null | undefined = words[at]!.names;
  let best: { mention: Mention; length: number } | null = null;
  for (let index = at; node; ) {
    const { end } = words[index]!;
    if (node.ends.length > 0) {
      const whole = end < until && isInitials(text, start, end) ? end + 1 : end;
      const written = text.slice(start, whole);
      const senses = node.ends
        .filter(
          (one) => fits(text, start, written, one) && (one.sense.kind !== 'combining' || isHalf(text, start, whole)),
        )
        .map((one) => one.sense);
      if (senses.length > 0) best = { mention: { start, end: whole, text: written, senses }, length: index - at + 1 };
    }
    const next = words[++index];
    if (!next || next.end > until) break;
    node = node.next.get(next.folded);
    if (node && !joined(text.slice(end, next.start), end - words[index - 1]!.start)) break;
  }
  return best;
}

/** «sino-», «colombo-» are half a word, which a capital («Colombo») is not, nor the second half of a surname (Garcia-Albano). */
const isHalf = (text: string, start: number, end: number): boolean =>
  /[\s\u00ad\-\u2010-\u2015]/.test(text[end] ?? '') &&
  !(/\p{Lu}/u.test(text[start]!) && /\p{Ll}[-\u2010]$/u.test(text.slice(Math.max(0, start - 2), start)));

/** The last dot of initials is theirs: "U.S. officials". */
const isInitials = (text: string, start: number, end: number): boolean =>
  text[end] === '.' && text[end - 2] === '.' && /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}$/u.test(text.slice(start, end));

/**
 * Pieces of one name stand side by side: a space, hyphen, apostrophe, or the dot of an abbreviation; behind a longer
 * word a dot and a space end a sentence («… au Congo. Kinshasa …»).
 */
function joined(between: string, length: number): boolean {
  if (length > 4 && /^\.\s/.test(between)) return false;
  return between === ' ' || (/^[\s\u00ad\-\u2010-\u2015'’.·]{1,2}$/u.test(between) && !/\n\s*\n/.test(between));
}

function fits(text: string, start: number, written: string, { casing, name }: Node['ends'][number]): boolean {
  if (casing === 'any') return true;
  if (casing === 'exact') return written === name;
  if (casing === 'all-capitals') return written === written.toUpperCase();
  const isCapital = /\p{Lu}/u.test(written[0]!) || /^\p{N}/u.test(written);
  return isCapital && (casing === 'capital' || ARTICLE.test(text.slice(Math.max(0, start - 4), start)));
}

const ARTICLE = /(?:^|[^\p{L}])(?:l[ae]|les|l['’]|du|aux?|des|the)\s*$/iu;
