import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../past/as-of.ts';
import { Link } from '../router.tsx';

/** No article has been read yet, or none had been published on the day that is looked back to: what to do about it. */
export function NothingRead() {
  const { t } = useTranslation();
  const past = useAsOf() !== '';
  if (past) {
    return (
      <div className="notice">
        <h2>{t('empty.past.title')}</h2>
        <p>{t('empty.past.detail')}</p>
      </div>
    );
  }
  return (
    <div className="notice">
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.detail')}</p>
      <p>
        <Button component={Link} href="/add" variant="default">
          {t('add.title')}
        </Button>
      </p>
      <p>{t('empty.terminal')}</p>
      <pre>
        <code>npx entente read {t('empty.folder')}</code>
      </pre>
      <p>{t('empty.then')}</p>
    </div>
  );
}
