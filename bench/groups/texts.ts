import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { documentFromMarkdown } from '../../src/intake/index.ts';
import type { Document } from '../../src/model/index.ts';

/** What a text is to the dispatch of its story; `independent`: the same event by another reporter, `other`: another event. */
export type Kind = 'dispatch' | 'light' | 'heavy' | 'translation' | 'independent' | 'other';

/** A happening that a text tells, with the first words of the sentence that does. */
export type ToldEvent = { readonly id: string; readonly type: string; readonly words: string };

/** A text of the set with what is true of it. */
export type Text = {
  /** `s07-b`: story and letter. */
  readonly name: string;
  /** Stories with an odd number were worked with; the even ones are only scored. */
  readonly half: 'odd' | 'even';
  readonly kind: Kind;
  /** The dispatch it is a version of; a text that is nobody's version is a group by itself. */
  readonly group: string;
  readonly events: readonly ToldEvent[];
  readonly document: Document;
};

const here = new URL('.', import.meta.url);

type Row = { kind: Kind; group?: string; events: ToldEvent[] };

/** All texts of `texts/` with their rows of `truth.yaml`, by name. */
export async function loadTexts(): Promise<Text[]> {
  const truth = parse(readFileSync(new URL('truth.yaml', here), 'utf8')) as Record<string, Row>;
  const files = readdirSync(new URL('texts/', here)).toSorted();
  return Promise.all(
    files.map(async (file): Promise<Text> => {
      const name = file.replace('.md', '');
      const row = truth[name];
      if (!row) throw new Error(`truth.yaml has no row for ${name}`);
      const document = await documentFromMarkdown(readFileSync(new URL(`texts/${file}`, here), 'utf8'), { file });
      const half = Number(name.slice(1, 3)) % 2 === 1 ? 'odd' : 'even';
      return { name, half, kind: row.kind, group: row.group ?? name, events: row.events, document };
    }),
  );
}
