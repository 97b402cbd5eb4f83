import type { Knowledge } from '../../knowledge/index.ts';
import type { KnownName } from '../../language/index.ts';
import type { Block, Document, Language } from '../../model/index.ts';
import type { NameFinder } from '../actors/finder.ts';
import { dateLabelLength } from './date-label.ts';
import { datelineAt, markedEnd } from './dateline-at.ts';
import { describedBy } from './described-by.ts';
import { frenchPresents } from './french-present.ts';
import { headlineVerb } from './headline-verb.ts';
import { inlineTimes } from './inline-times.ts';
import { dollars, knownNames, knownWords } from './known-names.ts';
import { goingOn, type LeadIn } from './lead-in.ts';
import { type ModelName, modelNames } from './models.ts';
import { timeAsides } from './time-aside.ts';

/** What of a block is read, and as what, before any of its sentences is known. */
export interface Draft {
  /** The words of the block without its dateline, behind those of its lead-in. */
  readonly text: string;
  /** What is read as one word, in order, by offsets of the text. */
  readonly names: readonly KnownName[];
  readonly models: readonly ModelName[];
  /** How long the lead-in in the text is, with the space behind it; 0 without one. */
  readonly shift: number;
  /** Where the block's own words begin in the document; where its sentence does, without a dateline but with its date. */
  readonly from: number;
  readonly opening: number;
}

/** @param lead the words that a list item goes on with */
export function draftOf(
  document: Document,
  block: Block,
  lead: LeadIn | null,
  knowledge: Knowledge,
  finder: NameFinder,
  language: Language,
): Draft {
  const { lexicon } = knowledge;
  const dateline = block.kind === 'paragraph' ? datelineAt(document.text, block.start, block.end, finder) : null;
  const opening = block.start + (dateline?.length ?? 0);
  const dated = block.kind === 'list-item' || block.kind === 'paragraph';
  const from = opening + (dated ? dateLabelLength(document.text.slice(opening, block.end)) : 0);
  const isHeadline = block.kind === 'title' || block.kind === 'heading';
  const end = isHeadline ? markedEnd(document.text, from, block.end, finder) : block.end;
  const own = document.text.slice(from, end);
  const found = finder.find(from, end);
  // A list item that ends the sentence of its lead-in is read with it.
  const text = lead ? `${document.text.slice(lead.start, lead.end)} ${goingOn(own, found[0]?.start === from)}` : own;
  const shift = lead ? lead.end - lead.start + 1 : 0;
  const named = [
    ...(lead ? knownNames(finder.find(lead.start, lead.end), lead.start, language) : []),
    ...knownNames(found, from - shift, language),
  ];
  const headed = language === 'en' ? headlineVerb(text, named, knowledge) : frenchPresents(text, named);
  const isFree = (one: KnownName): boolean => !named.some((name) => overlaps(name, one));
  const models = [...modelNames(text, lexicon, language), ...headed].filter(isFree);
  const described = language === 'en' ? describedBy(text) : [];
  const inline = language === 'fr' ? inlineTimes(text) : [];
  const words = [
    ...knownWords(text, lexicon.forms.readAs[language] ?? {}),
    ...dollars(text),
    ...described,
    ...timeAsides(text, language),
  ];
  // «dans la nuit de mardi à mercredi» is one word, not two.
  const apart = words.filter((one) => !inline.some((other) => overlaps(one, other)));
  const names = [...named, ...models, ...[...apart, ...inline].filter(isFree)].sort((a, b) => a.start - b.start);
  return { text, names, models, shift, from, opening };
}

const overlaps = (one: KnownName, other: KnownName): boolean => one.start < other.end && other.start < one.end;
