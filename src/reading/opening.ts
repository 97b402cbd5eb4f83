import type { Knowledge } from '../knowledge/index.ts';
import { annotateAll, mapped, type Sentence } from '../language/index.ts';
import type { Document, Language } from '../model/index.ts';
import { type NameFinder, nameFinder } from './actors/finder.ts';
import type { Draft } from './text/draft.ts';
import { withoutNicknames } from './text/nicknames.ts';
import { draftsOf } from './text/passage.ts';

/** What of a document can be known beside other documents, before its sentences are gone through. */
export interface Opening {
  readonly document: Document;
  /** The document as it is read. */
  readonly seen: Document;
  readonly finder: NameFinder;
  /** What of each block is read; null for what is not. */
  readonly drafts: readonly (Draft | null)[];
  /** The sentences of each draft. */
  readonly annotated: readonly (readonly Sentence[])[];
}

/** In the place of a block that is not read. */
const EMPTY = { text: '', names: [] };

/**
 * The openings of documents in one language. All are annotated at once: the tables of weights are larger than the nearest
 * caches of a processor, and each is gone through once for all sentences of all of them.
 */
export function openingsOf(documents: readonly Document[], knowledge: Knowledge, language: Language): Opening[] {
  const drafted = mapped(documents, (document) => {
    const seen = withoutNicknames(document);
    const finder = nameFinder(seen.text, knowledge, language);
    return { document, seen, finder, drafts: draftsOf(seen, knowledge, language, finder) };
  });
  const all = annotateAll(
    drafted.flatMap(({ drafts }) => drafts.map((draft) => draft ?? EMPTY)),
    language,
  );
  let next = 0;
  return mapped(drafted, (one) => {
    next += one.drafts.length;
    return { ...one, annotated: all.slice(next - one.drafts.length, next) };
  });
}
