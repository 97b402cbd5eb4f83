import { useTranslation } from 'react-i18next';
import type { Cited } from '../api/types.ts';
import { Quote } from '../fact/quote.tsx';
import { titleIn } from '../format/title.ts';
import { Provenance, Published } from '../parts/source.tsx';
import { Link } from '../router.tsx';

/** The numbered sources at the end of a page: outlet, day, title, the sentence, and where the article is. */
export function SourceList({
  cited: { sources, documents },
}: {
  readonly cited: Pick<Cited, 'sources' | 'documents'>;
}) {
  const { t } = useTranslation();
  const cards = new Map(documents.map((document) => [document.id, document]));
  return (
    <ol className="source-list">
      {sources.map((evidence, at) => {
        const document = cards.get(evidence.document);
        return (
          <li key={`${evidence.document} ${evidence.start}`} id={`source-${at + 1}`}>
            {document && (
              <p className="source-where">
                <Published document={document} />
                {', '}
                <Link href={`/documents/${encodeURIComponent(document.id)}`} lang={document.language}>
                  <bdi>{titleIn(document, t)}</bdi>
                </Link>
                {'. '}
                <Provenance document={document} />
              </p>
            )}
            <Quote evidence={evidence} language={document?.language ?? 'und'} />
          </li>
        );
      })}
    </ol>
  );
}
