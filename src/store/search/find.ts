import { type Kysely, sql } from 'kysely';
import { agreementToken, searchText } from '../../analysis/index.ts';
import type { Tables } from '../schema.ts';
import { documentDescriber } from '../update/corrections.ts';
import { expressionOf, type Wanted } from './expression.ts';
import { passageText } from './passages.ts';
import { unpackPlaces } from './places.ts';

/** So many of those written last are looked at; of a word that stands in more, older ones are not ranked. */
const mostLookedAt = 1000;

export interface FoundFact {
  readonly kind: 'event' | 'claim' | 'agreement';
  readonly id: string;
  /** How many origins tell it independently; documents of an agreement. */
  readonly support: number;
  readonly day: string | null;
}

/** A sentence of a document, or the title that stands beside its text (`start` and `end` 0). */
export interface FoundPassage {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Other passages found that say it in the same words. */
  readonly copies: number;
}

/** What was found; `more`: there is more than was looked at. */
export interface Found<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly more: boolean;
}

/** The facts of one sort that have all that is wanted, those written last first. */
export async function findFacts(
  db: Kysely<Tables>,
  wanted: readonly Wanted[],
  sort: 'agreements' | 'others',
): Promise<Found<FoundFact>> {
  const match = `${expressionOf(wanted)} ${sort === 'agreements' ? 'AND' : 'NOT'} "${agreementToken}"`;
  const { rows } = await sql<FoundFact>`
    select facts.kind, facts.id, facts.support, facts.day from
      (select rowid as number from fact_words where fact_words match ${match} order by rowid desc limit ${mostLookedAt}) as found
      join facts on facts.number = found.number`.execute(db);
  return { items: rows, total: rows.length, more: rows.length === mostLookedAt };
}

interface Hit {
  readonly number: number;
  readonly first: number;
  readonly document: string;
  readonly published: string | null;
}

/** Passages that have all that is wanted, last published first; those in the same words stand for each other. */
export async function findPassages(
  db: Kysely<Tables>,
  wanted: readonly Wanted[],
  limit: number,
  until?: string,
): Promise<Found<FoundPassage>> {
  const match = expressionOf(wanted);
  const { rows } = await sql<Hit>`
    select found.number, texts.first, texts.document, texts.published from
      (select rowid as number,
        (select first from passage_texts where first <= passage_words.rowid order by first desc limit 1) as first
        from passage_words where passage_words match ${match} order by rowid desc limit ${mostLookedAt}) as found
      join passage_texts as texts on texts.first = found.first`.execute(db);
  const told = until === undefined ? rows : rows.filter(({ published }) => published !== null && published <= until);
  const hits = [...told].sort((a, b) => later(a.published, b.published) || a.number - b.number);
  const describe = await documentDescriber(db);
  const shown = new Map<string, FoundPassage>();
  const texts = new Map<string, Awaited<ReturnType<typeof textOf>>>();
  for (const { document, number, first } of hits) {
    // Copies of one dispatch must not push everything else aside, and not every copy need be opened to know that.
    if (shown.size >= limit || texts.size >= limit * 4) break;
    if (!texts.has(document)) texts.set(document, await textOf(db, document, describe));
    const text = texts.get(document);
    const place = text?.places[number - first];
    if (text == null || place === undefined) continue;
    const words = passageText(text, place);
    const key = searchText(words);
    const known = shown.get(key);
    shown.set(key, known ? { ...known, copies: known.copies + 1 } : { document, ...place, text: words, copies: 0 });
  }
  return { items: [...shown.values()], total: told.length, more: rows.length === mostLookedAt };
}

async function textOf(db: Kysely<Tables>, document: string, describe: Awaited<ReturnType<typeof documentDescriber>>) {
  const row = await db
    .selectFrom('documents')
    .innerJoin('passage_texts', 'passage_texts.document', 'documents.id')
    .select(['id', 'title', 'text', 'places'])
    .where('documents.id', '=', document)
    .executeTakeFirst();
  return row === undefined ? null : { ...describe(row), places: unpackPlaces(row.places) };
}

/** Undated ones last. */
function later(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left === right ? 0 : left < right ? 1 : -1;
}
