import { type Mention, mentionKey } from '../../model/index.ts';
import type { Before, KeyNumbers, Stage, TextSense } from '../../record/index.ts';
import type { HomeRow } from '../schema.ts';
import { type FactOf, factsOf, type Replaced, replaceFacts } from './facts.ts';
import { type Filing, hoodsOf, numbered } from './hoods.ts';
import { type Member, packMembers, unpackMembers } from './packed.ts';
import { resettle } from './resettle.ts';
import { byDocument, inParts, insertAll, parts, type Tx } from './rows.ts';

/** What goes to its facts by neighbourhoods. */
export type MentionKind = 'agreement' | 'claim';

/** What changed before a stage is reached. */
export type Change<T> = {
  /** Documents whose facts of this kind are told anew. */
  readonly told: ReadonlySet<string>;
  /** These facts. */
  readonly come: readonly T[];
  /** Documents whose facts lean on others that are different now. */
  readonly leaning: ReadonlySet<string>;
  /** Documents that now stand in another text group; found out while earlier facts are. */
  readonly regrouped: () => Promise<ReadonlySet<string>>;
};

export type Merged<M, F> = Pick<Replaced<F>, 'old'> & {
  /**
   * Facts that read otherwise, and those that mention one of the documents told anew: what they rest on may count
   * otherwise though they read alike. Each with its mentions.
   */
  readonly near: readonly { readonly value: F; readonly mentions: readonly M[] }[];
  /** Documents of which a fact now goes elsewhere. */
  readonly moved: ReadonlySet<string>;
};

/**
 * Brings the facts of one kind up to date: those whose neighbourhood a change touches are merged anew, and written
 * where they differ.
 *
 * @param textsOf what the texts of documents tell of whom their words come from
 */
export async function updateMentions<T, M extends Member, K extends MentionKind>(
  tx: Tx,
  kind: K,
  stage: Stage<T, M, FactOf[K]>,
  change: Change<T>,
  before: Before,
  textsOf: (documents: Iterable<string>) => Promise<TextSense>,
): Promise<Merged<M, FactOf[K]>> {
  const filed = new WeakMap<M, KeyNumbers>();
  const filing: Filing<M> = {
    stage: kind,
    keysOf: (member) => {
      const known = filed.get(member);
      if (known) return known;
      const { keep, look } = stage.keys(member);
      const made = numbered(kind, keep, look);
      filed.set(member, made);
      return made;
    },
    documentOf: ({ document }) => document,
    pack: packMembers,
    unpack: (text) => unpackMembers<M>(text).map(({ member }) => member),
  };
  const regrouped = await change.regrouped();
  const hoods = await hoodsOf(tx, filing, new Set([...change.told, ...change.leaning, ...regrouped]));
  const coming = change.come.map((told) => stage.prepare(told, before));
  const touched = hoods.map((hood) => ({
    hood,
    staying: hood.members.filter((member) => {
      if (change.told.has(member.document)) return false;
      if (!change.leaning.has(member.document)) return true;
      const again = stage.leanAnew(member, before);
      if (JSON.stringify(again) === JSON.stringify(member)) return true;
      coming.push(again);
      return false;
    }),
  }));
  const { before: old, after } = await resettle(tx, filing, touched, coming);
  const rows = await factsOf(
    tx,
    kind,
    old.map(({ number }) => number),
  );
  const texts = await textsOf(new Set(after.flatMap(({ members }) => members.map(({ document }) => document))));
  const made = after.flatMap(({ number, members }) =>
    stage.merge(members, texts).map((value) => ({ value, neighbourhood: number })),
  );
  const replaced = await replaceFacts(tx, kind, rows, made);
  const fresh = new Set(replaced.fresh);
  const byName = new Map(
    after.flatMap(({ members }) => members.map((member) => [mentionKey(member), member] as const)),
  );
  return {
    ...replaced,
    near: made.flatMap(({ value }) =>
      fresh.has(value) || value.mentions.some(({ document }) => change.told.has(document))
        ? [{ value, mentions: value.mentions.map((mention) => byName.get(mentionKey(mention))!) }]
        : [],
    ),
    moved: await replaceHomes(
      tx,
      kind,
      rows.map(({ json }) => JSON.parse(json) as WithMentions),
      made.map(({ value }) => value),
    ),
  };
}

type WithMentions = { readonly id: string; readonly mentions: readonly Mention[] };

/**
 * Writes which facts those of readings went to.
 *
 * @returns documents of which a fact now goes elsewhere
 */
export async function replaceHomes(
  tx: Tx,
  kind: HomeRow['kind'],
  old: readonly WithMentions[],
  made: readonly WithMentions[],
): Promise<Set<string>> {
  const list = (facts: readonly WithMentions[]) =>
    facts.flatMap(({ id, mentions }) =>
      mentions.map(({ document, fact }): HomeRow => ({ document, kind, local: fact, fact: id })),
    );
  const name = ({ document, local, fact }: HomeRow): string => `${document} ${local} ${fact}`;
  const before = new Map(list(old).map((row) => [name(row), row]));
  const after = new Map(list(made).map((row) => [name(row), row]));
  const gone = [...before].flatMap(([key, row]) => (after.has(key) ? [] : [row]));
  const come = [...after].flatMap(([key, row]) => (before.has(key) ? [] : [row]));
  for (const [document, rows] of Map.groupBy(gone, (row) => row.document))
    for (const part of parts(rows))
      await tx
        .deleteFrom('fact_homes')
        .where('document', '=', document)
        .where('kind', '=', kind)
        .where(
          'local',
          'in',
          part.map(({ local }) => local),
        )
        .execute();
  await insertAll(tx, 'fact_homes', byDocument(come));
  return new Set([...gone, ...come].map(({ document }) => document));
}

/** The facts of the record that those of readings went to, for these documents. */
export async function homesOf(
  tx: Tx,
  kind: HomeRow['kind'],
  documents: Iterable<string>,
): Promise<(document: string, fact: string) => string | undefined> {
  const rows = await inParts(documents, (part) =>
    tx.selectFrom('fact_homes').selectAll().where('kind', '=', kind).where('document', 'in', part).execute(),
  );
  const homes = new Map(rows.map(({ document, local, fact }) => [`${document} ${local}`, fact]));
  return (document, fact) => homes.get(`${document} ${fact}`);
}
