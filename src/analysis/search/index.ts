/** How words are compared in search, and what a query asks for. */
export { NameBook, type Sought } from './book.ts';
export { type Marked, marksIn } from './marks.ts';
export { actorNamesOf, type Named, nameKey } from './names.ts';
export { type Phrase, parseQuery } from './query.ts';
export {
  agreementToken,
  modeId,
  type Searchable,
  searchableAgreement,
  searchableClaim,
  searchableEvent,
  tokenOf,
} from './tokens.ts';
export { searchText } from './words.ts';
