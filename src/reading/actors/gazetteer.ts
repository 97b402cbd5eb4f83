import type { Knowledge } from '../../knowledge/index.ts';
import type { Language } from '../../model/index.ts';
import { namesFor } from './names.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Mention, Sense } from './sense.ts';

/** How a name must be written to count: «US» is not "us", «la Marche» is not «la marche». */
export type Casing = 'capital' | 'all-capitals' | 'any';

const LOOSER: readonly Casing[] = ['all-capitals', 'capital', 'any'];

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: { readonly sense: Sense; readonly casing: Casing }[];
}

export interface Gazetteer {
  /** All names in `text`, longest first, without overlaps; offsets count from `offset`. */
  find(text: string, offset: number): Mention[];
}

const cache = new WeakMap<Knowledge, Map<Language, Gazetteer>>();

/** The names of all actors, places and offices as the press of one language writes them. Built once per knowledge. */
export function gazetteerOf(knowledge: Knowledge, language: Language): Gazetteer {
  const byLanguage = cache.get(knowledge) ?? new Map<Language, Gazetteer>();
  cache.set(knowledge, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const built = build(knowledge, language);
  byLanguage.set(language, built);
  return built;
}

function build(knowledge: Knowledge, language: Language): Gazetteer {
  const root: Node = { next: new Map(), ends: [] };
  for (const { name, sense, casing } of namesFor(knowledge, language)) {
    let node = root;
    for (const piece of piecesOf(name)) {
      let next = node.next.get(piece.folded);
      if (!next) {
        next = { next: new Map(), ends: [] };
        node.next.set(piece.folded, next);
      }
      node = next;
    }
    if (node === root) continue;
    const known = node.ends.findIndex((end) => end.sense.kind === sense.kind && end.sense.id === sense.id);
    if (known < 0) node.ends.push({ sense, casing });
    // «OTAN, Otan»: the name that may be written in more ways lets the other be.
    else if (LOOSER.indexOf(casing) > LOOSER.indexOf(node.ends[known]!.casing)) node.ends[known] = { sense, casing };
  }
  return { find: (text, offset) => findAll(root, text, offset) };
}

function findAll(root: Node, text: string, offset: number): Mention[] {
  const pieces = piecesOf(text, offset);
  const found: Mention[] = [];
  for (let at = 0; at < pieces.length; ) {
    const match = longestAt(root, pieces, at, text, offset);
    if (match) {
      found.push(match.mention);
      at += match.length;
    } else at++;
  }
  return found;
}

function longestAt(root: Node, pieces: readonly Piece[], at: number, text: string, offset: number) {
  let node: Node | undefined = root;
  let best: { mention: Mention; length: number } | null = null;
  for (let index = at; index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (index > at && !joined(text.slice(pieces[index - 1]!.end - offset, piece.start - offset))) break;
    node = node.next.get(piece.folded);
    if (!node) break;
    if (node.ends.length === 0) continue;
    const start = pieces[at]!.start;
    // The last dot of initials is theirs: "U.S. officials".
    const end = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}$/u.test(text.slice(start - offset, piece.end - offset))
      ? piece.end + Number(text[piece.end - offset] === '.')
      : piece.end;
    const written = text.slice(start - offset, end - offset);
    const senses = node.ends.filter((one) => fits(written, one.casing)).map((one) => one.sense);
    if (senses.length > 0) best = { mention: { start, end, text: written, senses }, length: index - at + 1 };
  }
  return best;
}

/** Pieces of one name stand side by side: a space, hyphen, apostrophe, or the dot of an abbreviation. */
function joined(between: string): boolean {
  return /^[\s\u00ad\-\u2010-\u2015'’.·]{1,2}$/u.test(between) && !/\n\s*\n/.test(between);
}

function fits(written: string, casing: Casing): boolean {
  if (casing === 'any') return true;
  if (casing === 'all-capitals') return written === written.toUpperCase();
  return /\p{Lu}/u.test(written[0]!) || /^\p{N}/u.test(written);
}
