import type { Knowledge, Lexicon } from '../../knowledge/index.ts';
import { annotate, type Token } from '../../language/index.ts';
import type { Block, Document, Language } from '../../model/index.ts';
import type { NameFinder } from '../actors/finder.ts';
import { dateLabelLength } from './date-label.ts';
import { datelineLength } from './dateline.ts';
import { knownNames, knownWords } from './known-names.ts';
import { goingOn, type LeadIn, leadInOf } from './lead-in.ts';
import { perLanguage } from './memo.ts';
import { mendName } from './mend-scattered.ts';
import { mended } from './mends.ts';
import { modelNames } from './models.ts';
import { quietBlocks } from './topic.ts';
import { childrenOf, relation, type Tree, treeOf } from './tree.ts';
import { type Word, wordAs } from './words.ts';

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
  /** The words of the sentence, as they stand in the document. */
  readonly text: string;
}

/** No one writes a sentence of so many words; what has more is a list, a table run together or an attack. */
const LONGEST = 400;

/**
 * The readable sentences of a document, in order. Boilerplate is left out; headings are kept, since press headings
 * tell facts («La Corée du Nord ratifie le traité»).
 */
export function passagesOf(
  document: Document,
  knowledge: Knowledge,
  language: Language,
  finder: NameFinder,
): Passage[] {
  const { readAs } = knowledge.lexicon.forms;
  const irregular = irregularOf(knowledge.lexicon, language);
  const quiet = quietBlocks(document, knowledge.lexicon, language);
  const passages: Passage[] = [];
  let heading: string | null = null;
  let intro: Passage | null = null;
  document.blocks.forEach((block, blockIndex) => {
    if (block.kind === 'boilerplate' || quiet.has(blockIndex)) return;
    const whole = document.text.slice(block.start, block.end);
    const opening = block.start + (block.kind === 'paragraph' ? datelineLength(whole) : 0);
    const dated = block.kind === 'list-item' || block.kind === 'paragraph';
    const from = opening + (dated ? dateLabelLength(document.text.slice(opening, block.end)) : 0);
    const lead = block.kind === 'list-item' && intro ? leadInOf(intro, language) : null;
    const own = document.text.slice(from, block.end);
    const found = finder.find(from, block.end);
    // A list item that ends the sentence of its lead-in is read with it.
    const text = lead ? `${document.text.slice(lead.start, lead.end)} ${goingOn(own, found[0]?.start === from)}` : own;
    const shift = lead ? lead.end - lead.start + 1 : 0;
    const offsetAt = (at: number): number => (at < shift ? lead!.start : from - shift);
    const at = (offset: number): number => offset + offsetAt(offset);
    const named = [
      ...(lead ? knownNames(finder.find(lead.start, lead.end), lead.start, language) : []),
      ...knownNames(found, from - shift, language),
    ];
    const models = modelNames(text, knowledge.lexicon, language).filter(
      ({ start, end }) => !named.some((one) => one.start < end && start < one.end),
    );
    const names = [...named, ...models, ...knownWords(text, readAs[language] ?? {})].sort((a, b) => a.start - b.start);
    const sentences = annotate(text, language, names).filter(({ tokens }) => tokens.length <= LONGEST);
    for (const sentence of sentences) {
      const isStatement = language === 'en' && /[.!]\W*$/.test(text.slice(sentence.start, sentence.end));
      const tree = mended(ownSpans(sentence.tokens), language, isStatement);
      const children = childrenOf(tree);
      const tokens = tree.map((token, index): Word => {
        const regular = MAY_BE_VERB.has(token.upos) ? irregular.get(token.form.toLowerCase()) : undefined;
        const isVerb = isCarried(tree, children[index]!, index, language === 'en' && regular !== undefined);
        const isNoun = isOwned(tree, children[index]!, index);
        const upos = isVerb ? 'VERB' : isNoun ? 'NOUN' : isReady(token) ? 'ADJ' : token.upos;
        const model = models.find((one) => one.start === token.start && one.end === token.end);
        const lemma = model?.lemma ?? (isReady(token) ? 'prêt' : (upos === 'VERB' && regular) || token.lemma);
        return wordAs(token, upos, lemma, offsetAt(token.start));
      });
      const start = sentence.start <= shift ? Math.min(opening, from) : at(sentence.start);
      const end = at(sentence.end - 1) + 1;
      passages.push({
        ...treeOf(start, end, tokens, children),
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
      intro = last && /:\s*$/.test(text) ? last : null;
    }
  });
  return passages;
}

/** What a tagger may have taken a verb for. */
const MAY_BE_VERB = new Set(['VERB', 'ADJ', 'NOUN']);

/** Irregular forms → their verb. */
const irregularOf = perLanguage(
  ({ forms }: Lexicon, language): ReadonlyMap<string, string> => new Map(Object.entries(forms.irregular[language])),
);

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
  return tokens.map((token, index) => {
    const many = token.multiword;
    if (!many) return token;
    const words = tokens.slice(index - many.index, index - many.index + many.of).map(({ form }) => form);
    if (words.join('') !== many.form) return token;
    const start = token.start + words.slice(0, many.index).join('').length;
    return { ...token, start, end: start + token.form.length };
  });
}

/** "Jakarta's refusal": what has an owner is a noun. */
const isOwned = (tokens: readonly Token[], children: readonly number[], index: number): boolean =>
  tokens[index]!.upos === 'ADJ' &&
  children.some((child) => tokens[child]!.deprel === 'nmod:poss' && tokens[child]!.upos === 'PROPN');

/** «s'est dite prête à»: no form of «prêter». */
const isReady = ({ form, upos, deprel }: Token): boolean =>
  upos === 'VERB' && deprel === 'xcomp' && /^prêtes?$/i.test(form);

/**
 * «a armé», «le gouvernement garde le silence»: an adjective under «avoir», a noun with subject and object is a verb; so
 * is what looks like an English past and has a subject and no copula ("Nicaragua sided with", "both undertook to").
 */
function isCarried(tokens: readonly Token[], children: readonly number[], index: number, isPast: boolean): boolean {
  const { upos, form } = tokens[index]!;
  if (children.length === 0 || (upos !== 'ADJ' && upos !== 'NOUN')) return false;
  const has = (kind: string, test: (at: number) => boolean = () => true): boolean =>
    children.some((child) => relation(tokens[child]!) === kind && test(child));
  if (upos === 'ADJ' && (isPast || /[a-z]ed$/.test(form)) && has('nsubj', (at) => at < index) && !has('cop'))
    return true;
  if (upos === 'NOUN') return has('nsubj', (at) => at < index) && has('obj', (at) => at > index) && !has('cop');
  return has('aux', (at) => /^(avoir|have)$/.test(tokens[at]!.lemma));
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
