import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A page that cannot be drawn: the way out is to load it anew. */
export function Broken() {
  const { t } = useTranslation();
  return (
    <div className="notice" role="alert">
      <h2>{t('state.noAnswer.title')}</h2>
      <p>{t('state.noAnswer.detail')}</p>
      <Button variant="default" onClick={() => location.reload()}>
        {t('state.retry')}
      </Button>
    </div>
  );
}
