import { extractTextItems, getDocumentProxy } from 'unpdf';
import { cleanText } from './clean.ts';
import { type Draft, joinPieces } from './draft.ts';
import { IntakeError } from './failure.ts';
import { setFurnitureAside } from './furniture.ts';
import { maxPages } from './options.ts';
import { linesOfPage, withoutRunningLines } from './pdf-lines.ts';
import { pdfPieces } from './pdf-pieces.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A whole PDF ends with this mark; without it, pages at the end are missing and what is left would pass for the whole. */
function refuseTruncated(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.subarray(-4096)).toString('latin1');
  if (!tail.includes('%%EOF')) throw new IntakeError('broken-pdf', { reason: '%%EOF' });
}

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (!start.includes('%PDF-')) throw new IntakeError('broken-pdf', { reason: '%PDF' });
  try {
    // The reader takes the bytes away from whoever hands them over, so it gets its own. Verbosity 0: its warnings
    // about damage it could mend would be printed among the results.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new IntakeError('encrypted-pdf');
    refuseTruncated(bytes);
    throw new IntakeError('broken-pdf', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Titles that programs write on their own account. */
const mechanicalTitle = /^(?:microsoft \w+ -|untitled|sans titre|document\d*$)|\.(?:docx?|pdf|indd|odt|tex|qxp)$/i;

async function metadataOf(pdf: Pdf): Promise<{ title: string | null; dates: string[] }> {
  try {
    const { info, metadata } = await pdf.getMetadata();
    const stated: unknown = 'Title' in info ? info.Title : null;
    const title = typeof stated === 'string' ? cleanText(stated).trim() : '';
    // CreationDate is when this file was made, often by a reader who printed a page: no date of publication.
    const issued: unknown = metadata?.get('prism:publicationdate') ?? metadata?.get('dcterms:issued');
    return {
      title: title === '' || mechanicalTitle.test(title) ? null : title,
      dates: typeof issued === 'string' ? [issued] : [],
    };
  } catch {
    return { title: null, dates: [] };
  }
}

/**
 * Reads a PDF. The document's text is the words of its pages, blocks parted by blank lines, running heads and page
 * numbers left out.
 *
 * @throws IntakeError `encrypted-pdf`, `broken-pdf`, `too-many-pages`, `no-text` (scanned pages)
 */
export async function draftFromPdf(bytes: Uint8Array): Promise<Draft> {
  const pdf = await openPdf(bytes);
  try {
    refuseTruncated(bytes);
    if (pdf.numPages > maxPages) throw new IntakeError('too-many-pages', { pages: pdf.numPages, limit: maxPages });
    const { title, dates } = await metadataOf(pdf);
    const { items } = await extractTextItems(pdf);
    const pages = items.map((page, i) =>
      linesOfPage(
        page.map((item) => ({ ...item, str: cleanText(item.str) })),
        i,
      ),
    );
    const pieces = setFurnitureAside(pdfPieces(withoutRunningLines(pages).flat()));
    if (pieces.length === 0) throw new IntakeError('no-text');
    const shown = pieces.find(({ kind }) => kind === 'title')?.text ?? null;
    return {
      ...joinPieces(pieces),
      title: shown ?? title,
      publisher: null,
      url: null,
      dates,
      language: null,
      languageHint: null,
    };
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    throw new IntakeError('broken-pdf', { reason: error instanceof Error ? error.message : String(error) });
  } finally {
    await pdf.loadingTask.destroy();
  }
}
