import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { DateSpan, Language, Reading } from '../../src/model/index.ts';
import type { Expected } from './expected.ts';
import { casesFolder, readArticle } from './load.ts';

/**
 * Makes `cases/<name>` with one article and what is read in it now, as a draft to correct.
 * @param name `family/name`, small letters, digits and hyphens
 * @param published `YYYY-MM-DD`
 * @returns the folder
 * @throws Error where the name is not of that form or its article is there already
 */
export async function draftCase(name: string, language: Language, text: string, published: string): Promise<string> {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(name))
    throw new Error(
      `“${name}” is no name of a case: write FAMILY/NAME in small letters, such as consult/call-by-night.`,
    );
  const folder = `${casesFolder}/${name}`;
  const article = `${folder}/article.${language}.md`;
  if (existsSync(article)) throw new Error(`${article} is there already: choose another name, or edit it.`);
  const source = articleSource(text, language, published);
  const { reading } = await readArticle(source);
  mkdirSync(folder, { recursive: true });
  writeFileSync(article, source);
  const expected = `${folder}/expected.json`;
  if (!existsSync(expected)) writeFileSync(expected, `${JSON.stringify(draftOf(reading), null, 2)}\n`);
  return folder;
}

export const articleSource = (text: string, language: Language, published: string): string =>
  `---\npublished: ${published}\nlanguage: ${language}\n---\n\n${text.trim()}\n`;

/** What a reading found, in the form of `expected.json`. */
function draftOf({ events, agreements, claims }: Reading): Partial<Expected> {
  const why = 'What this case is about, in a line.';
  if (events.length + agreements.length + claims.length === 0) return { why, none: true };
  const list = <T>(key: keyof Expected, items: T[]): object => (items.length === 0 ? {} : { [key]: items });
  return {
    why,
    ...list(
      'events',
      events.map(({ type, sources, targets, date, factuality, mood, quantity }) => ({
        ...{ type, sources, targets, date: shownDate(date), factuality, mood },
        ...(quantity ? { quantity } : {}),
      })),
    ),
    ...list(
      'agreements',
      agreements.map(({ parties, kinds, steps }) => ({
        ...{ parties, kinds },
        steps: steps.map(({ step, by, date }) => ({ step, by, date: shownDate(date) })),
      })),
    ),
    ...list(
      'claims',
      claims.map(({ kind, sources, targets, factuality, quantity }) => ({
        ...{ kind, sources, targets, factuality },
        ...(quantity ? { quantity } : {}),
      })),
    ),
  };
}

const shownDate = (date: DateSpan | null): string | null =>
  date === null ? null : date.from === date.to && date.from ? date.from : `${date.from ?? '..'}/${date.to ?? '..'}`;
