import { classify } from './classify.ts';
import { cleanText, isBlank } from './clean.ts';
import type { Draft } from './draft.ts';
import { IntakeError } from './failure.ts';
import { frontMatter } from './front-matter.ts';

/**
 * Reads plain text. The document's text is the text of the file, below its front matter where it has one.
 * @throws IntakeError `empty`, `no-text`, `bad-front-matter`
 */
export function draftFromText(raw: string): Draft {
  const text = cleanText(raw);
  if (isBlank(text)) throw new IntakeError('empty');
  const { metadata, body } = frontMatter(text);
  return { ...metadata, text: body, blocks: classify(body, metadata.title), languageHint: null };
}
