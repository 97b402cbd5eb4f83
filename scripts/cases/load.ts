import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { documentFromMarkdown } from '../../src/intake/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { Language, Reading } from '../../src/model/index.ts';
import { read } from '../../src/reading/index.ts';
import { root } from '../run.ts';
import { Expected } from './expected.ts';

export const casesFolder = `${root}cases`;

/** One article of a case, read as it is now. `id`: `family/name.language`. */
export interface CaseReading {
  readonly id: string;
  readonly family: string;
  readonly language: Language;
  readonly text: string;
  readonly expected: Expected;
  readonly reading: Reading;
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The names of all cases, `family/name`, sorted. */
export const caseNames = (): string[] =>
  foldersIn(casesFolder).flatMap((family) => foldersIn(`${casesFolder}/${family}`).map((name) => `${family}/${name}`));

/**
 * Reads the articles of every case, or of those whose name begins with `only`.
 * @throws Error that names the file, where a case has no article or its `expected.json` is not of the schema
 */
export async function readCases(only = ''): Promise<CaseReading[]> {
  const found: CaseReading[] = [];
  for (const name of caseNames()) {
    if (!name.startsWith(only)) continue;
    const folder = `${casesFolder}/${name}`;
    const expected = expectedOf(folder);
    const languages = (['fr', 'en'] as const).filter((language) => existsSync(`${folder}/article.${language}.md`));
    if (languages.length === 0)
      throw new Error(`${folder} has no article: write article.fr.md, article.en.md or both there.`);
    for (const language of languages) {
      const reading = await readArticle(readFileSync(`${folder}/article.${language}.md`, 'utf8'));
      found.push({ id: `${name}.${language}`, family: name.split('/')[0]!, language, expected, ...reading });
    }
  }
  return found;
}

/** The reading of one article as it stands in a case: Markdown with front matter. */
export async function readArticle(source: string): Promise<{ text: string; reading: Reading }> {
  const document = await documentFromMarkdown(source);
  return { text: document.text, reading: read(document, loadKnowledge()) };
}

function expectedOf(folder: string): Expected {
  const file = `${folder}/expected.json`;
  if (!existsSync(file)) throw new Error(`${file} is missing: it says what the articles beside it should give.`);
  try {
    return Expected.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file} is not as docs/cases.md describes it: ${error instanceof Error ? error.message : error}`);
  }
}
