import { searchText } from '../../analysis/index.ts';
import { sentenceSpans } from '../../language/index.ts';
import type { Document } from '../../model/index.ts';
import type { PassageTextRow, WordsRow } from '../schema.ts';
import { inParts, insertAll, parts, type Tx } from '../update/rows.ts';
import { type Passage, packPlaces } from './places.ts';

/** A line of megabytes without a full stop is cut, in UTF-16 code units. */
const longest = 1200;
/** Documents whose words are written together. */
const documentsAtOnce = 100;

/** The passages of a document in their order: its title where the text does not have it, and the sentences of its blocks. */
function passagesOf({ title, text, blocks, language }: Document): Passage[] {
  const told = blocks.filter(({ kind }) => kind !== 'boilerplate');
  const apart = title !== null && !told.some(({ kind }) => kind === 'title');
  const sentences = told.flatMap((block) =>
    sentenceSpans(text.slice(block.start, block.end), language === 'fr' ? 'fr' : 'en').flatMap(({ start, end }) =>
      pieces(text, block.start + start, block.start + end),
    ),
  );
  return [...(apart ? [{ start: 0, end: 0 }] : []), ...sentences];
}

function pieces(text: string, start: number, end: number): Passage[] {
  const cut: Passage[] = [];
  for (let at = start; at < end; ) {
    const blank = end - at <= longest ? end : text.lastIndexOf(' ', at + longest);
    const next = blank > at ? blank : Math.min(at + longest, end);
    cut.push({ start: at, end: next });
    at = next;
  }
  return cut;
}

/** The words of a passage as they stand. */
export const passageText = ({ title, text }: Pick<Document, 'title' | 'text'>, { start, end }: Passage): string =>
  end === 0 ? (title ?? '') : text.slice(start, end);

/** Puts the passages of documents in the place of those that they had; what is gone has none. */
export async function replacePassages(
  tx: Tx,
  changed: Iterable<string>,
  kept: readonly Document[],
  pause: () => void = () => {},
): Promise<void> {
  const old = await inParts(changed, (part) =>
    tx.selectFrom('passage_texts').select(['first', 'last']).where('document', 'in', part).execute(),
  );
  for (const { first, last } of old)
    await tx.deleteFrom('passage_words').where('rowid', '>=', first).where('rowid', '<=', last).execute();
  await inParts(old, (part) =>
    tx
      .deleteFrom('passage_texts')
      .where(
        'first',
        'in',
        part.map(({ first }) => first),
      )
      .execute(),
  );
  const top = await tx.selectFrom('passage_texts').select('last').orderBy('first', 'desc').limit(1).executeTakeFirst();
  let next = (top?.last ?? 0) + 1;
  // What was published last gets the highest numbers of its part: found first.
  for (const some of parts(byDay(kept), documentsAtOnce)) {
    const words: WordsRow[] = [];
    const texts: PassageTextRow[] = [];
    for (const document of some) {
      pause();
      const passages = passagesOf(document);
      if (passages.length === 0) continue;
      const first = next;
      for (const passage of passages) words.push({ rowid: next++, words: searchText(passageText(document, passage)) });
      const { id, published } = document;
      texts.push({ first, last: next - 1, document: id, published, places: packPlaces(passages) });
    }
    await insertAll(tx, 'passage_words', words);
    await insertAll(tx, 'passage_texts', texts);
  }
}

function byDay(documents: readonly Document[]): Document[] {
  return documents
    .map((document) => ({ document, key: `${document.published ?? ''} ${document.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ document }) => document);
}
