import { disjointSets, isOfWords, type Print, sameText } from '../../record/index.ts';
import type { LinkRow } from '../schema.ts';
import { bucketsOf, headsOf } from './buckets.ts';
import { unpackPrint } from './prints.ts';
import { inParts, insertAll, type Tx } from './rows.ts';

type Heads = ReadonlyMap<number, readonly string[]>;

/**
 * Looks for other links where some hold no more, so that a group that still hangs together need not be found anew: what
 * stands for a bucket was pushed aside in it, and another text stands there now.
 *
 * @param evicted texts that stand for buckets no more, with these buckets
 * @param heads what stands for buckets now
 * @param left groups that are found anew in any case
 * @returns groups for which not enough links were found
 */
export async function mendLinks(
  tx: Tx,
  evicted: ReadonlyMap<string, ReadonlySet<number>>,
  heads: Heads,
  left: ReadonlySet<string>,
): Promise<Set<string>> {
  const rows = await inParts(evicted.keys(), (part) =>
    tx.selectFrom('text_links').selectAll().where('head', 'in', part).execute(),
  );
  const broken = rows.filter(({ head, key }) => evicted.get(head)!.has(key));
  const torn = await inParts(new Set(broken.map(({ document }) => document)), (part) =>
    tx.selectFrom('recorded').select('text_group').distinct().where('document', 'in', part).execute(),
  );
  const groups = new Set(torn.flatMap(({ text_group: group }) => (group === null || left.has(group) ? [] : [group])));
  if (groups.size === 0) return new Set();
  const members = await inParts(groups, (part) =>
    tx.selectFrom('recorded').select(['document', 'text_group']).where('text_group', 'in', part).execute(),
  );
  const links = await inParts(
    members.map(({ document }) => document),
    (part) => tx.selectFrom('text_links').selectAll().where('document', 'in', part).execute(),
  );
  const mend = new Mend(
    tx,
    members.map(({ document, text_group: group }) => [document, group!]),
  );
  const gone = new Set(broken.map(nameOf));
  for (const link of links) if (!gone.has(nameOf(link))) mend.join(link);
  const own = broken.filter(({ document }) => mend.knows(document));
  await mend.among(own, (link) => [[link.document, [link.key]]], heads);
  await mend.among(
    own,
    ({ document, head }) => [document, head].map((one) => [one, bucketsOf(mend.printOf(one))] as const),
    heads,
  );
  await dropLinks(tx, own);
  await insertAll(tx, 'text_links', mend.found);
  return new Set(own.flatMap((link) => (mend.isWhole(link) ? [] : [mend.groupOf(link.document)!])));
}

const nameOf = ({ document, head, key }: LinkRow): string => `${document} ${head} ${key}`;

async function dropLinks(tx: Tx, links: readonly LinkRow[]): Promise<void> {
  for (const { document, head, key } of links)
    await tx
      .deleteFrom('text_links')
      .where('document', '=', document)
      .where('head', '=', head)
      .where('key', '=', key)
      .execute();
}

/** What hangs together of some groups, and the links that were found. */
class Mend {
  readonly found: LinkRow[] = [];
  readonly #tx: Tx;
  readonly #places: ReadonlyMap<string, number>;
  readonly #groups: ReadonlyMap<string, string>;
  readonly #sets: ReturnType<typeof disjointSets>;
  readonly #prints = new Map<string, Print>();

  constructor(tx: Tx, groups: readonly (readonly [document: string, group: string])[]) {
    this.#tx = tx;
    this.#groups = new Map(groups);
    this.#places = new Map(groups.map(([document], place) => [document, place]));
    this.#sets = disjointSets(groups.length);
  }

  knows(document: string): boolean {
    return this.#places.has(document);
  }

  groupOf(document: string): string | undefined {
    return this.#groups.get(document);
  }

  printOf(document: string): Print {
    return this.#prints.get(document)!;
  }

  join({ document, head }: LinkRow): void {
    this.#sets.union(this.#places.get(document)!, this.#places.get(head)!);
  }

  isWhole({ document, head }: LinkRow): boolean {
    return this.#areOne(document, head);
  }

  /**
   * Holds the ends of links that are still torn against what stands for some of their buckets, the firmest first.
   *
   * @param seeking which texts are held against the heads of which buckets
   */
  async among(
    torn: readonly LinkRow[],
    seeking: (link: LinkRow) => readonly (readonly [document: string, keys: readonly number[]])[],
    known: Heads,
  ): Promise<void> {
    const open = torn.filter((link) => !this.isWhole(link));
    await this.#learn(open.flatMap(({ document, head }) => [document, head]));
    const asked = open.map((link) => ({ link, texts: seeking(link) }));
    const keys = new Set(asked.flatMap(({ texts }) => texts.flatMap(([, list]) => list)));
    const others = await headsOf(
      this.#tx,
      [...keys].filter((key) => !known.has(key)),
    );
    for (const { link, texts } of asked)
      for (const [document, list] of texts)
        for (const key of list) {
          if (this.isWhole(link)) break;
          await this.#seek(document, key, known.get(key) ?? others.get(key) ?? []);
        }
  }

  async #seek(document: string, key: number, heads: readonly string[]): Promise<void> {
    const group = this.groupOf(document);
    const apart = heads.filter((head) => this.groupOf(head) === group && !this.#areOne(head, document));
    await this.#learn(apart);
    for (const head of apart)
      if (!this.#areOne(head, document) && sameText(this.printOf(head), this.printOf(document), isOfWords(key))) {
        const link = { document, head, key };
        this.found.push(link);
        this.join(link);
      }
  }

  #areOne(a: string, b: string): boolean {
    return this.#sets.find(this.#places.get(a)!) === this.#sets.find(this.#places.get(b)!);
  }

  async #learn(documents: readonly string[]): Promise<void> {
    const rows = await inParts(new Set(documents.filter((document) => !this.#prints.has(document))), (part) =>
      this.#tx.selectFrom('taken').select(['document', 'print']).where('document', 'in', part).execute(),
    );
    for (const { document, print } of rows) this.#prints.set(document, unpackPrint(print));
  }
}
