import type { Block, Document } from '../model/index.ts';
import { datelineOf, dayOfDateline, dayOfDispatch } from './dateline.ts';
import { dateOrder, isoDay, writtenDates } from './dates.ts';
import type { Draft } from './draft.ts';

type Published = Pick<Document, 'published' | 'publishedBasis'>;

/** The latest calendar day that has begun anywhere on earth (UTC+14). */
function latestDay(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** `/2024/06/19/` in an address: the publisher's own dating. */
function dayOfAddress(url: string | null): string | null {
  const found = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url ?? '');
  return found ? isoDay(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** `2024-06-19-title.txt`, `20240619_title.md`. */
function dayOfFileName(file: string | null): string | null {
  const name = /[^/\\]*$/.exec(file ?? '')?.[0] ?? '';
  const found = /^((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name);
  return found ? isoDay(Number(found[1]), Number(found[3]), Number(found[4])) : null;
}

const firstBlocks = 10;
const lastBlocks = 4;

/** A line that is an address and nothing else. */
const ADDRESS = /^https?:\/\/\S+$/i;

/** A line, not a sentence of the article, that says when it was published or brought up to date. */
const TOLD =
  /(?:^|[—–|·•-]\s*)(?:last\s+)?(?:publiée?|mise? à jour|paru|published|posted|updated)(?:\s*:|\s+(?:le|on|at|at:|à))?\s+(?=\p{L}{0,9}[,.]?\s?\p{L}{0,9}\.?\s?\d)[^.!?]*(?:\.?m\.)?$/iu;

/** Letters that such a line may have. */
const lineLength = 120;

function daysOfText(text: string, blocks: readonly Block[], language: string): string[] {
  const order = dateOrder(language);
  const days: (string | null)[] = [];
  const dispatches: (string | null)[] = [];
  for (const [i, { kind, start, end }] of blocks.entries()) {
    if (i >= firstBlocks && i < blocks.length - lastBlocks) continue;
    const line = text.slice(start, Math.min(end, start + 200));
    if (i < firstBlocks && ADDRESS.test(line.trim())) days.push(dayOfAddress(line.trim()));
    if (line.length < lineLength && TOLD.test(line.trim())) days.push(writtenDates(line, order)[0]?.iso ?? null);
    else if (kind === 'boilerplate') {
      const dateline = datelineOf(line, order);
      if (dateline) days.push(dayOfDateline(line, dateline));
    } else if (kind === 'paragraph' && i < firstBlocks) dispatches.push(dayOfDispatch(line, order));
  }
  return [...days, ...dispatches].filter((day) => day !== null);
}

/**
 * When the document was published, and what that rests on: its metadata (or its address), a dateline in its text,
 * the name of its file. The time a file was last changed is never asked: a copied file would lie. A day that has not
 * come yet is not believed.
 */
export function publicationDate(draft: Draft, file: string | null, language: string, now: Date): Published {
  const today = latestDay(now);
  const believed = (days: readonly (string | null)[]): string | undefined =>
    days.find((day): day is string => day !== null && day <= today);
  const order = dateOrder(language);
  const metadata = draft.dates.map((written) => writtenDates(written, order)[0]?.iso ?? null);
  const candidates = [
    ['metadata', believed([...metadata, dayOfAddress(draft.url)])],
    ['dateline', believed(daysOfText(draft.text, draft.blocks, language))],
    ['file', believed([dayOfFileName(file)])],
  ] as const;
  for (const [publishedBasis, published] of candidates) if (published) return { published, publishedBasis };
  return { published: null, publishedBasis: 'none' };
}
