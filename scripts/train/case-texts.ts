import { existsSync, readFileSync } from 'node:fs';
import { caseNames, casesFolder } from '../cases/load.ts';

/** The paragraphs of the cases in a language, in order: plain sentences of the press, with what is hard in them. */
export const caseTexts = (language: 'fr' | 'en'): string[] =>
  caseNames().flatMap((name) => {
    const file = `${casesFolder}/${name}/article.${language}.md`;
    if (!existsSync(file)) return [];
    const text = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  });
