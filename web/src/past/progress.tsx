import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/quantity.ts';
import { useLanguage } from '../language.ts';
import { useMaking } from './making.ts';

/** How far the record of a day is that takes long to make. */
export function MakingProgress() {
  const { t } = useTranslation();
  const language = useLanguage();
  const making = useMaking();
  if (making === null) return null;
  const { done, of } = making;
  const number = (count: number) => formatNumber(count, language);
  return (
    <div className="past-making" role="status">
      <p>{of === 0 ? t('past.beginning') : t('past.making', { done: number(done), of: number(of), count: of })}</p>
      <progress aria-label={t('past.makingLabel')} {...(of > 0 && { max: of, value: done })} />
    </div>
  );
}
