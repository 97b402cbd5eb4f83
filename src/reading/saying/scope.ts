import { matchesOf } from '../text/matches.ts';
import type { Passage } from '../text/passage.ts';
import { childrenBy, relation, subtree } from '../text/tree.ts';
import { isBreak } from './subject.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where subject and verb are set into what they report: "…, a spokesman said". */
export function isAside(passage: Passage, from: number, verb: number): boolean {
  if (from < 2 || !isBreak(passage, from - 1) || isMerePhrase(passage, from)) return false;
  const next = passage.tokens[verb + 1];
  const rest = passage.tokens.slice(verb + 1).filter((token) => token.upos === 'VERB');
  return !next || ['PUNCT', 'ADP', 'ADV', 'PROPN', 'SCONJ'].includes(next.upos) || rest.length === 0;
}

/** «Accusée par Kinshasa, Kigali dément …»: what stands before the comma is no sentence, nor a quotation. */
const isMerePhrase = (passage: Passage, from: number): boolean =>
  passage.tokens[0]!.feats.VerbForm === 'Part' &&
  passage.tokens
    .slice(0, from)
    .every(({ upos, feats, form }) => upos !== 'AUX' && feats.VerbForm !== 'Fin' && !/[«»“”"]/.test(form));

/** What an aside reports: the sentence before it; all of it where it goes on after the aside without a new subject. */
export function aside(passage: Passage, from: number, verb: number): Span {
  const after = passage.tokens.slice(verb + 1);
  const stop = after.findIndex((token) => /^[,:;]$/.test(token.form));
  const next = stop < 0 ? undefined : after[stop + 1];
  const goesOn =
    stop >= 0 &&
    next !== undefined &&
    (after[stop]!.form === ':' || !/^(and|but|et|mais|while|qui|who|le|la|the|porte-parole)$/i.test(next.form));
  const told = goesOn && (after[stop]!.form === ':' || from < 8);
  return { start: passage.start, end: told ? passage.end : passage.tokens[from]!.start };
}

const QUOTED = /[«“"][^«»“”"]{3,}[»”"]/gu;

/** What stands below a verb and behind it, with «… et que …» where a parser hung it elsewhere; else its quotations. */
export function below(passage: Passage, verb: number): Span | null {
  const clause = childrenBy(passage, verb, 'ccomp').find((child) => child > verb);
  const own = (passage.children[verb] ?? []).filter(
    (child) =>
      child > verb &&
      !['nsubj', 'punct', 'advmod', 'conj', 'cc', 'aux', 'mark', 'parataxis'].includes(
        relation(passage.tokens[child]!),
      ),
  );
  const nodes = own.flatMap((child) => subtree(passage, child)).filter((node) => node > verb);
  const quotes = matchesOf(QUOTED, passage.text);
  const [first, last] = [quotes[0], quotes.at(-1)];
  const quoted =
    first && last ? { start: passage.start + first.index, end: passage.start + last.index + last[0].length } : null;
  if (nodes.length === 0) return quoted;
  let end = Math.max(...nodes.map((node) => passage.tokens[node]!.end));
  const start = Math.min(...nodes.map((node) => passage.tokens[node]!.start));
  const rest = passage.text.slice(end - passage.start);
  if (clause !== undefined && /^,?\s*(?:et|mais|and|but|ou|or)?\s*(?:qu[e’']|that)(?!\p{L})/iu.test(rest))
    end = passage.end;
  if (clause === undefined) {
    // What is quoted goes with it as long as no other clause stands between.
    for (const quote of quotes) {
      const from = passage.start + quote.index;
      if (from >= start && from <= end + NEAR) end = Math.max(end, from + quote[0].length);
    }
    const before =
      first && first.index < start - passage.start && first.index + first[0].length > start - passage.start;
    return { start: before ? passage.start + first.index : start, end };
  }
  return { start, end };
}

/** Letters between two pieces of one quotation: « … », « … » or " … and … ". */
const NEAR = 24;
