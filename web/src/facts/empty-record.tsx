import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/states.tsx';
import { Link } from '../router.tsx';

/** No article has been read yet: says how to read some. */
export function EmptyRecord() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <Empty title={t('empty.title')}>
        <p>{t('empty.detail')}</p>
        <pre>
          <code>npx entente read {t('empty.folder')}</code>
        </pre>
        <p>{t('empty.then')}</p>
        <p>
          <Link href="/add">{t('add.title')}</Link>
        </p>
      </Empty>
    </div>
  );
}
