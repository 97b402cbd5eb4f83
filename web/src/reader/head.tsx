import { useTranslation } from 'react-i18next';
import type { DocumentText } from '../api/types.ts';
import { Provenance, Published } from '../parts/source.tsx';
import { Describe } from './describe.tsx';
import { Family } from './family.tsx';
import { Notes } from './notes.tsx';

/** Where and when the article was published, what it shares with others, what a careful reader would remark on. */
export function ReaderHead({ document, title }: { readonly document: DocumentText; readonly title: string }) {
  const { t } = useTranslation();
  const { document: card, family } = document;
  const weak = card.publishedBasis === 'file' || card.publishedBasis === 'correction';
  return (
    <header className="reader-head">
      <p className="eyebrow">
        <Published document={card} />
        {weak && <span className="aside"> {t(`reader.weakDate.${card.publishedBasis}`)}</span>}
      </p>
      <h1 lang={card.language} dir="auto" data-untitled={card.title === null || undefined}>
        {title}
      </h1>
      <p className="reader-source">
        <Provenance document={card} />
      </p>
      <Describe document={document} />
      {family.length > 0 && <Family document={card} family={family} />}
      {card.notes.length > 0 && <Notes notes={card.notes} language={card.language} />}
    </header>
  );
}
