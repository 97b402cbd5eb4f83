import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/quantity.ts';
import { useLanguage } from '../language.ts';
import { Link } from '../router.tsx';
import type { Outlet } from './families.ts';

/** What each publisher brought: its texts, how many are its own, and what a careful reader would remark on. */
export function Outlets({ outlets }: { readonly outlets: readonly Outlet[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  return (
    <section aria-labelledby="outlets-title">
      <h2 id="outlets-title" className="section-title">
        {t('sources.outlets')}
      </h2>
      <ul className="outlets">
        {outlets.map(({ publisher, documents, own, facts, notes }) => (
          <li key={publisher ?? ''}>
            <div>
              <h3>
                <bdi>{publisher ?? t('document.noPublisher')}</bdi>
              </h3>
              <p className="aside">
                {t('sources.texts', { count: documents.length, number: number(documents.length) })}
                {' · '}
                {t('sources.own', { count: own, number: number(own) })}
                {' · '}
                {t('document.facts', { count: facts })}
              </p>
              {notes.length > 0 && (
                <ul className="outlet-notes">
                  {notes.map(([kind, count]) => (
                    <li key={kind}>{t(`sources.note.${kind}`, { count, number: number(count) })}</li>
                  ))}
                </ul>
              )}
            </div>
            <ul className="outlet-texts">
              {documents.slice(0, 6).map((document) => (
                <li key={document.id}>
                  <Link href={`/documents/${encodeURIComponent(document.id)}`} lang={document.language}>
                    <bdi>{document.title ?? t('document.untitled')}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
