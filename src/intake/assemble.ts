import type { Document } from '../model/index.ts';
import { isBlank } from './clean.ts';
import type { Draft } from './draft.ts';
import { IntakeError } from './failure.ts';
import { documentId } from './identity.ts';
import { bodySample, detectLanguage } from './language.ts';
import { publicationDate } from './published.ts';

/** What the reader of a format is told beside the bytes. */
export interface Origin {
  /** The path or address as it was given. */
  readonly file: string | null;
  readonly now: Date;
}

/**
 * The document of a draft. Pure but for the clock it is handed.
 * @throws IntakeError `no-text` where nothing but white space is left
 */
export async function assemble(draft: Draft, origin: Origin): Promise<Document> {
  if (isBlank(draft.text)) throw new IntakeError('no-text');
  const detected = draft.language ?? (await detectLanguage(bodySample(draft.text, draft.blocks)));
  const language = detected === 'und' ? (draft.languageHint ?? 'und') : detected;
  const heading = draft.blocks.find(({ kind }) => kind === 'title');
  const title = draft.title ?? (heading ? draft.text.slice(heading.start, heading.end).replace(/\s+/g, ' ') : null);
  return Object.freeze({
    id: documentId(draft.text),
    title,
    publisher: draft.publisher,
    url: draft.url,
    ...publicationDate(draft, origin.file, language, origin.now),
    language,
    file: origin.file,
    text: draft.text,
    blocks: [...draft.blocks],
  });
}
