import {
  bucketPlace,
  compareText,
  groupName,
  isOfWords,
  isSoon,
  type Print,
  representatives,
  sameText,
} from '../../record/index.ts';
import type { LinkRow } from '../schema.ts';
import { bucketsOf, dropPrints, filePrints, headsOf, wholeBuckets } from './buckets.ts';
import { mendLinks } from './mended-links.ts';
import { unpackPrint } from './prints.ts';
import { inParts, insertAll, type Tx } from './rows.ts';
import { comparedFirst, type Shared, turnOf } from './turns.ts';

/**
 * Takes texts in and out of their buckets and finds the groups anew that this touches. A group hangs together by links,
 * each between a text that stands for a bucket and another one in it. What stands for a bucket may be pushed aside by
 * what comes; where a link rests on that, another is looked for, and where none is found, its group is found anew.
 *
 * @param gone prints of documents that are no more, or read otherwise now
 * @param coming prints of documents that have no group yet
 * @param pause called between pieces of work
 * @returns for each document whose group was looked for, the group before and now
 */
export async function regroupTexts(
  tx: Tx,
  gone: ReadonlyMap<string, Print>,
  coming: ReadonlyMap<string, Print>,
  pause: () => void,
): Promise<Map<string, { readonly was: string | null; readonly now: string | null }>> {
  const keys = new Set<number>();
  for (const print of [...gone.values(), ...coming.values()]) {
    for (const key of bucketsOf(print)) keys.add(key);
    pause();
  }
  const before = await headsOf(tx, keys);
  const groups = new Groups(tx, pause);
  const left = await groups.of(gone.keys());
  await dropPrints(tx, gone);
  await filePrints(tx, coming);
  const after = gone.size > 0 ? await headsOf(tx, keys) : withComing(before, coming, pause);
  const evicted = new Map<string, Set<number>>();
  const promoted = new Set<string>();
  for (const key of keys) {
    const old = before.get(key);
    if (old === undefined || old.length < representatives) continue;
    const now = after.get(key) ?? [];
    for (const one of old)
      if (!now.includes(one) && !gone.has(one)) evicted.set(one, (evicted.get(one) ?? new Set()).add(key));
    for (const one of now) if (!old.includes(one) && !coming.has(one)) promoted.add(one);
  }
  const reset = new Set([...left, ...(await mendLinks(tx, evicted, after, new Set(left)))]);
  const mates = await groups.dissolve(reset, gone);
  const standing = await groups.prints([...promoted].filter((document) => !mates.has(document)));
  for (const print of coming.values()) groups.enter(print);
  const seeking = new Map([...coming, ...mates, ...standing]);
  await groups.place(seeking, after);
  const settled = await groups.settle();
  const looked = new Set([...mates.keys(), ...coming.keys(), ...settled.keys()]);
  return new Map(
    [...looked].map((document) => [document, { was: groups.was(document), now: settled.get(document) ?? null }]),
  );
}

/** What stands for buckets once these texts are in them. */
function withComing(
  before: ReadonlyMap<number, readonly string[]>,
  coming: ReadonlyMap<string, Print>,
  pause: () => void,
): Map<number, readonly string[]> {
  const fresh = new Map<number, string[]>();
  for (const [document, print] of coming) {
    for (const key of bucketsOf(print)) {
      const list = fresh.get(key);
      if (list) list.push(document);
      else fresh.set(key, [document]);
    }
    pause();
  }
  const places = new Map<string, number>();
  const placeOf = (document: string): number => {
    const known = places.get(document) ?? bucketPlace(document);
    places.set(document, known);
    return known;
  };
  const inOrder = (a: string, b: string): number => placeOf(a) - placeOf(b) || compareText(a, b);
  const after = new Map<number, readonly string[]>();
  for (const [key, list] of fresh) {
    const old = before.get(key);
    if (old === undefined && list.length === 1) after.set(key, list);
    else after.set(key, [...(old ?? []), ...list].sort(inOrder).slice(0, representatives));
  }
  return after;
}

/** The groups that texts come to while they are placed, one after the other. */
class Groups {
  readonly #tx: Tx;
  readonly #pause: () => void;
  readonly #prints = new Map<string, Print>();
  /** Group in the table by document, for every document met; null where it has none, or has it no more. */
  readonly #kept = new Map<string, string | null>();
  readonly #before = new Map<string, string>();
  /** Day of publication of every document met. */
  readonly #published = new Map<string, string | null>();
  readonly #links: LinkRow[] = [];
  /** Where a document or a group goes on to; nowhere for its own end. */
  readonly #next = new Map<string, string>();

  constructor(tx: Tx, pause: () => void) {
    this.#tx = tx;
    this.#pause = pause;
  }

  /** The groups of documents, as they are kept. */
  async of(documents: Iterable<string>): Promise<string[]> {
    const rows = await inParts(documents, (part) =>
      this.#tx.selectFrom('recorded').select('text_group').distinct().where('document', 'in', part).execute(),
    );
    return rows.flatMap(({ text_group }) => text_group ?? []);
  }

  /** Leaves these groups without members; gives those that were, but for the ones that are gone. */
  async dissolve(groups: ReadonlySet<string>, gone: ReadonlyMap<string, Print>): Promise<Map<string, Print>> {
    const rows = await inParts(groups, (part) =>
      this.#tx
        .selectFrom('recorded')
        .innerJoin('taken', 'taken.document', 'recorded.document')
        .select(['recorded.document', 'text_group', 'print'])
        .where('text_group', 'in', part)
        .execute(),
    );
    await inParts(groups, (part) =>
      this.#tx.updateTable('recorded').set({ text_group: null }).where('text_group', 'in', part).execute(),
    );
    await inParts(
      rows.map(({ document }) => document),
      (part) => this.#tx.deleteFrom('text_links').where('document', 'in', part).execute(),
    );
    const mates = new Map<string, Print>();
    for (const { document, text_group, print } of rows) {
      if (text_group !== null) this.#before.set(document, text_group);
      if (gone.has(document)) continue;
      const mate = unpackPrint(print);
      this.enter(mate);
      mates.set(document, mate);
    }
    return mates;
  }

  /** Takes in a document that has no group. */
  enter({ id, published }: Print): void {
    this.#kept.set(id, null);
    this.#published.set(id, published);
  }

  was(document: string): string | null {
    return this.#before.get(document) ?? null;
  }

  async prints(documents: readonly string[]): Promise<Map<string, Print>> {
    await this.#learn(documents);
    return new Map(documents.map((document) => [document, this.#prints.get(document)!]));
  }

  /** Joins each text with those of its buckets that are versions of it. */
  async place(seeking: ReadonlyMap<string, Print>, known: ReadonlyMap<number, readonly string[]>): Promise<void> {
    for (const [document, print] of seeking) this.#prints.set(document, print);
    const keys = new Set([...seeking.values()].flatMap(bucketsOf));
    const others = await headsOf(
      this.#tx,
      [...keys].filter((key) => !known.has(key)),
    );
    const heads = new Map<number, readonly string[]>([...known, ...others]);
    const led = [...seeking].flatMap(([document, print]) =>
      bucketsOf(print).filter((key) => {
        const bucket = heads.get(key)!;
        return bucket.length === representatives && bucket.includes(document);
      }),
    );
    const whole = await wholeBuckets(this.#tx, new Set(led));
    for (const [document, print] of seeking) {
      const shared = new Map<string, Shared>();
      const note = (other: string, key: number, rank: number, isHead: boolean): void => {
        const known = shared.get(other);
        if (known === undefined) shared.set(other, { times: 1, rank, key, isHead });
        else {
          known.times += 1;
          const isFirmer = isOfWords(key) === isOfWords(known.key) ? rank < known.rank : isOfWords(key);
          if (!isFirmer) return;
          known.rank = rank;
          known.key = key;
          known.isHead = isHead;
        }
      };
      for (const key of bucketsOf(print)) {
        const first = heads.get(key)!;
        // Most buckets hold one text alone.
        if (first.length === 1 && first[0] === document) continue;
        const place = first.indexOf(document);
        for (let ahead = 0; ahead < first.length; ahead++)
          if (place < 0 || ahead < place) note(first[ahead]!, key, ahead, true);
          else if (ahead > place) note(first[ahead]!, key, place, false);
        const rest = place < 0 ? undefined : whole.get(key);
        if (rest === undefined) continue;
        const standing = new Set(first);
        for (const other of rest) if (!standing.has(other)) note(other, key, place, false);
      }
      await this.#compare(document, print, shared);
      this.#pause();
    }
    await insertAll(this.#tx, 'text_links', this.#links.splice(0));
  }

  async #compare(document: string, print: Print, shared: ReadonlyMap<string, Shared>): Promise<void> {
    await this.#learnGroups([document, ...shared.keys()]);
    const own = this.#end(this.#node(document));
    const apart = [...shared].filter(([other]) => this.#end(this.#node(other)) !== own);
    const byGroup = Map.groupBy(apart, ([other]) => this.#end(this.#node(other)));
    for (const [group, all] of byGroup) {
      if (this.#end(group) === this.#end(this.#node(document))) continue;
      const others = all.filter(
        ([other, { key }]) => isOfWords(key) || isSoon(print.published, this.#published.get(other)!),
      );
      if (others.length === 0) continue;
      const turn = turnOf(others);
      const first = comparedFirst(others, turn);
      for (const isFirst of [true, false]) {
        const some = isFirst ? first : others.filter((one) => !first.includes(one)).sort(turn);
        await this.#learn(some.map(([other]) => other));
        const match = some.find(([other, { key }]) => sameText(this.#prints.get(other)!, print, isOfWords(key)));
        if (match === undefined) continue;
        const [other, { key, isHead }] = match;
        this.#next.set(this.#end(this.#node(other)), this.#end(this.#node(document)));
        this.#links.push(isHead ? { document, head: other, key } : { document: other, head: document, key });
        break;
      }
    }
  }

  /** The group of every document that has another now than the table has. */
  async settle(): Promise<Map<string, string>> {
    const settled = new Map<string, string>();
    for (const documents of Map.groupBy(this.#kept.keys(), (document) => this.#end(this.#node(document))).values()) {
      const groups = new Set(documents.flatMap((document) => this.#kept.get(document) ?? []));
      const loose = documents.filter((document) => this.#kept.get(document) === null);
      if (loose.length + 2 * groups.size < 2 || (groups.size === 1 && loose.length === 0)) continue;
      const members = await inParts(groups, (part) =>
        this.#tx.selectFrom('recorded').select(['document', 'text_group']).where('text_group', 'in', part).execute(),
      );
      const all = [...members.map(({ document }) => document), ...loose];
      const name = groupName(all.reduce((first, one) => (compareText(one, first) < 0 ? one : first)));
      for (const { document, text_group } of members) {
        if (text_group === name) continue;
        this.#before.set(document, text_group!);
        settled.set(document, name);
      }
      for (const document of loose) settled.set(document, name);
    }
    for (const [group, documents] of Map.groupBy(settled.keys(), (document) => settled.get(document)!))
      await inParts(documents, (part) =>
        this.#tx.updateTable('recorded').set({ text_group: group }).where('document', 'in', part).execute(),
      );
    return settled;
  }

  async #learnGroups(documents: readonly string[]): Promise<void> {
    const rows = await inParts(
      documents.filter((document) => !this.#kept.has(document)),
      (part) =>
        this.#tx
          .selectFrom('recorded')
          .select(['document', 'text_group', 'published'])
          .where('document', 'in', part)
          .execute(),
    );
    for (const { document, text_group, published } of rows) {
      this.#kept.set(document, text_group);
      this.#published.set(document, published);
    }
  }

  async #learn(documents: readonly string[]): Promise<void> {
    const rows = await inParts(
      documents.filter((document) => !this.#prints.has(document)),
      (part) => this.#tx.selectFrom('taken').select(['document', 'print']).where('document', 'in', part).execute(),
    );
    for (const { document, print } of rows) this.#prints.set(document, unpackPrint(print));
  }

  #node(document: string): string {
    return this.#kept.get(document) ?? document;
  }

  #end(node: string): string {
    let end = node;
    for (let next = this.#next.get(end); next !== undefined; next = this.#next.get(end)) end = next;
    // The way is shortened: a group that hundreds come to is a long one.
    for (let at = node; at !== end; ) {
      const next = this.#next.get(at)!;
      this.#next.set(at, end);
      at = next;
    }
    return end;
  }
}
