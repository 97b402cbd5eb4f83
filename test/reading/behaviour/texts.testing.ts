import { existsSync, readFileSync } from 'node:fs';
import { caseNames, casesFolder } from '../../../scripts/cases/load.ts';
import { root } from '../../../scripts/run.ts';
import { documentFromMarkdown, intake } from '../../../src/intake/index.ts';
import type { Document } from '../../../src/model/index.ts';

/** The example coverage and every case article, as documents: the texts that the behaviour tests change and read again. */
export async function ownTexts(): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for await (const result of intake([`${root}examples/articles`])) if (result.ok) documents.push(result.document);
  for (const name of caseNames())
    for (const language of ['fr', 'en']) {
      const file = `${casesFolder}/${name}/article.${language}.md`;
      if (existsSync(file)) documents.push({ ...(await documentFromMarkdown(readFileSync(file, 'utf8'))), file });
    }
  return documents;
}
