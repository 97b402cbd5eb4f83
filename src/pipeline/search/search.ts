import { type Marked, marksIn, type Phrase, parseQuery, type Sought } from '../../analysis/index.ts';
import type { AllianceRecord, Evidence } from '../../model/index.ts';
import type { FoundFact, FoundPassage, Store, StoredDocument, Wanted } from '../../store/index.ts';
import { type FoundActor, findActors } from './actors.ts';
import { type Names, namesOf } from './book.ts';

/** A passage with the stretches of its text that answer. */
export interface AnsweringPassage extends Omit<FoundPassage, 'document'> {
  readonly document: Pick<StoredDocument, 'id' | 'title' | 'publisher' | 'published' | 'language'>;
  readonly marks: readonly Marked[];
}

/** Some of what was found, how much there is, and whether even that is only what was looked at. */
export interface Part<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly more: boolean;
}

export interface SearchAnswer {
  readonly actors: Part<FoundActor>;
  readonly agreements: Part<FoundFact>;
  /** Events and claims. */
  readonly facts: Part<FoundFact>;
  readonly passages: Part<AnsweringPassage>;
  /** The facts and agreements that are shown; null before the first record. */
  readonly record: AllianceRecord | null;
  /** What is marked in texts. */
  readonly phrases: readonly Phrase[];
}

/** What a record knew on a day of publication: only that is found. */
export interface Past {
  /** `YYYY-MM-DD` */
  readonly until: string;
  readonly knows: (id: string) => boolean;
}

const nothing = { items: [], total: 0, more: false };

/** Names of an actor that texts are looked through for beside the words asked for. */
const mostNames = 6;
/** A last word with fewer letters is looked for as it stands. */
const leastMeant = 3;
/** A word that may mean more actors than these is not looked up under their other names. */
const mostMeant = 3;

/**
 * Finds actors, agreements, facts and passages that have all the words asked for, in French and English: what is named
 * in one language is found in the other. The last word may be a beginning; what stands in quotation marks holds
 * together.
 *
 * @param limit how many of each are given
 * @param past where the record is asked as it stood on a day
 */
export async function searchRecord(
  store: Store,
  text: string,
  limit: number,
  past: Past | null = null,
): Promise<SearchAnswer> {
  const parts = parseQuery(text);
  const phrases = parts.map(({ words, open }) => ({ words, open }));
  if (parts.length === 0)
    return { actors: nothing, agreements: nothing, facts: nothing, passages: nothing, record: null, phrases };
  const names = await namesOf(store);
  const sought = names.book.seek(parts);
  const spoken = sought.map((one) => inOtherWords(one, names));
  const [actors, agreements, facts] = [
    (await findActors(store, names, phrases)).filter(({ actor: { id } }) => past === null || past.knows(id)),
    await findRanked(store, sought, 'agreements', limit, past),
    await findRanked(store, sought, 'others', limit, past),
  ];
  const marked = spoken.flat();
  const passages = await store.findPassages(
    spoken.map((some) => ({ tokens: [], phrases: some })),
    limit,
    past?.until,
  );
  return {
    actors: { items: actors.slice(0, limit), total: actors.length, more: false },
    agreements,
    facts,
    passages: { ...passages, items: await answering(store, passages.items, marked) },
    record: speaking(await store.part([...agreements.items, ...facts.items]), spoken),
    phrases: marked,
  };
}

/** Sentences of a fact that are looked at for the one that answers best. */
const mostRead = 12;

/** The facts, each resting first on the sentence that says most of what was asked for. */
function speaking(record: AllianceRecord | null, sought: readonly (readonly Phrase[])[]): AllianceRecord | null {
  const said = (quote: string): number => sought.filter((phrases) => marksIn(quote, phrases).length > 0).length;
  const turned = <F extends { readonly evidence: Evidence[] }>(fact: F): F => {
    const scores = fact.evidence.slice(0, mostRead).map(({ quote }) => said(quote));
    const best = scores.indexOf(Math.max(...scores));
    return best <= 0 ? fact : { ...fact, evidence: [fact.evidence[best]!, ...fact.evidence.toSpliced(best, 1)] };
  };
  return record && { ...record, events: record.events.map(turned), claims: record.claims.map(turned) };
}

/** Facts: first those about what bears the names, then those whose sentences only say them; the best supported first. */
async function findRanked(
  store: Store,
  sought: readonly Sought[],
  sort: 'agreements' | 'others',
  limit: number,
  past: Past | null,
): Promise<Part<FoundFact>> {
  const asWords = ({ words, open }: Sought): Phrase[] => [{ words, open }];
  const about = sought.map((one): Wanted => {
    const { tokens } = one;
    return { tokens, phrases: tokens.length > 0 ? [] : asWords(one) };
  });
  const anywhere = sought.map((one): Wanted => ({ tokens: one.tokens, phrases: asWords(one) }));
  const named = sought.some(({ tokens }) => tokens.length > 0);
  const [first, all] = [named ? await store.findFacts(about, sort) : null, await store.findFacts(anywhere, sort)];
  const strict = new Map((first?.items ?? []).map((fact) => [keyOf(fact), fact]));
  const others = all.items.filter((fact) => !strict.has(keyOf(fact)));
  const items = [...[...strict.values()].sort(bySupport), ...others.sort(bySupport)].filter(
    ({ id }) => past === null || past.knows(id),
  );
  return { items: items.slice(0, limit), total: items.length, more: all.more };
}

const keyOf = ({ kind, id }: FoundFact): string => `${kind} ${id}`;

function bySupport(a: FoundFact, b: FoundFact): number {
  if (a.support !== b.support) return b.support - a.support;
  const [left, right] = [a.day ?? '', b.day ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** The words as they stand, and the other names of the few actors that they may mean. */
function inOtherWords({ words, open, tokens }: Sought, { behind }: Names): Phrase[] {
  const own = { words, open };
  // One letter means too much.
  if (words.at(-1)!.length < leastMeant) return [own];
  const meant = tokens.map(behind).filter((list) => list.length > 0);
  if (meant.length > mostMeant) return [own];
  const others = new Set(meant.flatMap((list) => list.slice(0, mostNames)));
  others.delete(words.join(' '));
  return [own, ...[...others].map((name) => ({ words: name.split(' '), open: false }))];
}

async function answering(
  store: Store,
  found: readonly FoundPassage[],
  phrases: readonly Phrase[],
): Promise<AnsweringPassage[]> {
  const cards = await store.cards(new Set(found.map(({ document }) => document)));
  return found.flatMap(({ document: id, ...passage }) => {
    const document = cards.get(id);
    return document === undefined ? [] : [{ ...passage, document, marks: marksIn(passage.text, phrases) }];
  });
}
