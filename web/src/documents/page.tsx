import { useTranslation } from 'react-i18next';
import type { DocumentCard } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { formatDay } from '../format/date.ts';
import { useLanguage } from '../language.ts';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Link } from '../router.tsx';

/** Every document of the record, last published first. */
export default function DocumentsPage() {
  const { t } = useTranslation();
  const answer = useAnswer<{ documents: DocumentCard[] }>(within(useDossier(), '/documents'));
  useTitle(t('nav.documents'));
  return (
    <div className="page">
      <h1>{t('nav.documents')}</h1>
      {answer.state === 'loading' && <Loading lines={8} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === 'ready' && <DocumentList documents={answer.value.documents} />}
    </div>
  );
}

function DocumentList({ documents }: { readonly documents: readonly DocumentCard[] }) {
  const { t } = useTranslation();
  if (documents.length === 0) {
    return (
      <Empty title={t('empty.title')}>
        <p>{t('empty.detail')}</p>
      </Empty>
    );
  }
  return (
    <ol className="documents">
      {documents.map((document) => (
        <DocumentLine key={document.id} document={document} />
      ))}
    </ol>
  );
}

function DocumentLine({ document }: { readonly document: DocumentCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = document.published;
  return (
    <li>
      <span className="documents-day">{day === null ? t('document.noDate') : formatDay(day, language)}</span>
      <div>
        <h2>
          <Link href={`/documents/${encodeURIComponent(document.id)}`} lang={document.language}>
            <bdi>{document.title ?? t('document.untitled')}</bdi>
          </Link>
        </h2>
        <p className="documents-meta">
          <bdi>{document.publisher ?? t('document.noPublisher')}</bdi>
          <span>{t('document.facts', { count: document.facts })}</span>
          {document.textGroupSize > 1 && <span>{t('document.group', { count: document.textGroupSize - 1 })}</span>}
          {document.notes.length > 0 && <span>{t('document.notes', { count: document.notes.length })}</span>}
        </p>
      </div>
    </li>
  );
}
