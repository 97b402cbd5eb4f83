import type { DocumentCard, QuotedEvidence } from '../api/types.ts';
import { Quote } from '../fact/quote.tsx';
import { Link } from '../router.tsx';
import { Published } from './source.tsx';

interface Props {
  readonly evidence: QuotedEvidence;
  readonly documents: ReadonlyMap<string, DocumentCard>;
  /** `agreement:…`: the fact that the reader marks with it. */
  readonly factKey?: string | undefined;
}

/** A sentence with the words that count, and under it the article that it stands in, which opens at it. */
export function Sentence({ evidence, documents, factKey }: Props) {
  const document = documents.get(evidence.document);
  return (
    <blockquote className="sentence">
      <Quote evidence={evidence} language={document?.language ?? 'und'} />
      {document && (
        <footer>
          <Link href={sentenceAddress(evidence, factKey)}>
            <Published document={document} />
          </Link>
        </footer>
      )}
    </blockquote>
  );
}

/** The article in the reader, opened at a sentence. */
function sentenceAddress({ document, start }: QuotedEvidence, factKey: string | undefined): string {
  const path = `/documents/${encodeURIComponent(document)}`;
  return factKey === undefined ? path : `${path}?fact=${encodeURIComponent(factKey)}&at=${start}`;
}
