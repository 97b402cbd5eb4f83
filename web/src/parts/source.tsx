import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import type { DocumentCard } from '../api/types.ts';
import { useLanguage } from '../language.ts';

/** Publisher and day of a document: «Le Courrier, 19 juin 2024». */
export function Published({ document }: { readonly document: Pick<DocumentCard, 'publisher' | 'published'> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span className="published">
      <bdi>{document.publisher ?? t('document.noPublisher')}</bdi>
      {' · '}
      {document.published === null ? t('document.noDate') : formatDay(document.published, language)}
    </span>
  );
}

/** Where the article came from. Only web addresses are links: an article's data must not choose what a click runs. */
export function Provenance({ document }: { readonly document: Pick<DocumentCard, 'url' | 'file'> }) {
  const { t } = useTranslation();
  const { url, file } = document;
  if (url !== null && /^https?:\/\//i.test(url)) {
    return (
      <a className="provenance" href={url} target="_blank" rel="noreferrer noopener external">
        {t('document.original')}
      </a>
    );
  }
  const words = url ?? file;
  return words === null ? null : <bdi className="provenance">{words}</bdi>;
}
