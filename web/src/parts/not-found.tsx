import { useTranslation } from 'react-i18next';
import { Link } from '../router.tsx';
import { useTitle } from './use-title.ts';

export function NotFound() {
  const { t } = useTranslation();
  useTitle(t('notFound.title'));
  return (
    <div className="page notice">
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.detail')}</p>
      <Link href="/">{t('nav.overview')}</Link>
    </div>
  );
}
