import type { Knowledge } from '../../knowledge/index.ts';
import { annotate, mapped, type Sentence, type Token } from '../../language/index.ts';
import type { Block, Document, Language } from '../../model/index.ts';
import type { NameFinder } from '../actors/finder.ts';
import { type Draft, draftOf } from './draft.ts';
import { type LeadIn, leadInOf } from './lead-in.ts';
import { mendName } from './mend-scattered.ts';
import { mended } from './mends.ts';
import { wordsOf } from './reclassed.ts';
import { quietBlocks } from './topic.ts';
import { childrenOf, type Tree, treeOf } from './tree.ts';

/** A sentence of the document with its tree and what stands around it. */
export interface Passage extends Tree {
  /** Running number in the document. */
  readonly index: number;
  readonly block: Block;
  readonly blockIndex: number;
  /** The nearest heading above, as text; null where there is none. */
  readonly heading: string | null;
  /** For a list item: the last passage of the paragraph that introduces the list («… :»). */
  readonly intro: Passage | null;
  /** The words of the lead-in that the item goes on with, which are the first in its tree; null where there are none. */
  readonly lead: LeadIn | null;
  /** The label of «label : text» list items and tables, as a span; the rest is the statement. */
  readonly label: { readonly start: number; readonly end: number } | null;
  /** The words of the sentence, as they stand in the document but for nicknames within names, which are blank. */
  readonly text: string;
}

/** No one writes a sentence of so many words; what has more is a list, a table run together or an attack. */
const LONGEST = 400;

/** What of each block of a document is read, before it is annotated; null for what is not. */
export function draftsOf(
  document: Document,
  knowledge: Knowledge,
  language: Language,
  finder: NameFinder,
): (Draft | null)[] {
  const quiet = quietBlocks(document, knowledge.lexicon, language);
  return document.blocks.map((block, index) =>
    block.kind === 'boilerplate' || quiet.has(index)
      ? null
      : draftOf(document, block, null, knowledge, finder, language),
  );
}

/**
 * The readable sentences of a document, in order. Boilerplate is left out; headings are kept, since press headings
 * tell facts («La Corée du Nord ratifie le traité»).
 * @param annotated the sentences of each draft; an item that goes on with the sentence before its list is told by that
 * sentence, and annotated here
 */
export function passagesOf(
  document: Document,
  knowledge: Knowledge,
  language: Language,
  finder: NameFinder,
  drafts: readonly (Draft | null)[],
  annotated: readonly (readonly Sentence[])[],
): Passage[] {
  const passages: Passage[] = [];
  let heading: string | null = null;
  let intro: Passage | null = null;
  document.blocks.forEach((block, blockIndex) => {
    const alone = drafts[blockIndex];
    if (!alone) return;
    const lead = block.kind === 'list-item' && intro ? leadInOf(intro, language) : null;
    const draft = lead ? draftOf(document, block, lead, knowledge, finder, language) : alone;
    const { text, shift, from, opening, models } = draft;
    const offsetAt = (at: number): number => (at < shift ? lead!.start : from - shift);
    const at = (offset: number): number => offset + offsetAt(offset);
    for (const sentence of lead ? annotate(text, language, draft.names) : annotated[blockIndex]!) {
      if (sentence.tokens.length > LONGEST) continue;
      const isStatement = language === 'en' && /[.!]\W*$/.test(text.slice(sentence.start, sentence.end));
      const tree = mended(ownSpans(sentence.tokens), language, isStatement);
      const children = childrenOf(tree);
      const start = sentence.start <= shift ? Math.min(opening, from) : at(sentence.start);
      const end = at(sentence.end - 1) + 1;
      passages.push({
        start,
        end,
        tokens: wordsOf(tree, children, { knowledge, language, models, offsetAt }),
        children,
        answers: [],
        index: passages.length,
        block,
        blockIndex,
        heading: block.kind === 'heading' || block.kind === 'title' ? null : heading,
        intro: block.kind === 'list-item' ? intro : null,
        lead: sentence.start < shift ? lead : null,
        label: labelOf(document.text, start, end, block),
        text: document.text.slice(start, end),
      });
    }
    if (block.kind === 'heading') heading = text;
    if (block.kind !== 'list-item') {
      const last = passages.at(-1);
      intro = last && text.trimEnd().endsWith(':') ? last : null;
    }
  });
  return passages;
}

/** The passage with the words of each name below one head; most are as they were. */
export function withNames(
  passage: Passage,
  names: readonly { readonly start: number; readonly end: number }[],
): Passage {
  let tokens: readonly Token[] = passage.tokens;
  for (const { start, end } of names) {
    const from = tokens.findIndex((token) => token.start >= start);
    const to = tokens.findLastIndex((token) => token.end <= end);
    if (from >= 0 && to > from) tokens = mendName(tokens, from, to);
  }
  if (tokens === passage.tokens) return passage;
  return { ...passage, ...treeOf(passage.start, passage.end, tokens) };
}

/** Words that share a span but are cut out of it letter by letter ("Kyiv's" = Kyiv + 's) get their own; «du» does not. */
function ownSpans(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ multiword }) => multiword)) return tokens;
  return mapped(tokens, (token, index) => {
    const many = token.multiword;
    if (!many) return token;
    const words = tokens.slice(index - many.index, index - many.index + many.of).map(({ form }) => form);
    if (words.join('') !== many.form) return token;
    const start = token.start + words.slice(0, many.index).join('').length;
    return { ...token, start, end: start + token.form.length };
  });
}

/** «Coopération militaire accrue : Le traité …» — up to six words and a colon at the start of a list item. */
function labelOf(text: string, start: number, end: number, block: Block): Passage['label'] {
  if (block.kind !== 'list-item' || start !== firstNonSpace(text, block.start)) return null;
  const match = /^[^:.!?«»“”"]{3,70}?\s?:(?=\s)/u.exec(text.slice(start, end));
  if (!match) return null;
  return { start, end: start + match[0].length };
}

function firstNonSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
