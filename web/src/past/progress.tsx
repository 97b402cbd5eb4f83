import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import { useLanguage } from '../language.ts';
import { useMaking } from './making.ts';

/** How far a large record is that is being read, or that of a day, which takes long to make. */
export function MakingProgress() {
  const { t } = useTranslation();
  const language = useLanguage();
  const making = useMaking();
  if (making === null) return null;
  const { done, of, seconds, code } = making;
  const number = (count: number) => formatNumber(count, language);
  const values = { done: number(done), of: number(of), count: of };
  const minutes = Math.ceil((seconds ?? 0) / 60);
  return (
    <div className="past-making" role="status">
      <p>
        {code === 'record-reading' && t(of === 0 ? 'past.readingBegins' : 'past.reading', values)}
        {code !== 'record-reading' && t(of === 0 ? 'past.beginning' : 'past.making', values)}{' '}
        {minutes > 1 && t('past.left', { count: minutes, number: number(minutes) })}
      </p>
      <progress aria-label={t('past.makingLabel')} {...(of > 0 && { max: of, value: done })} />
    </div>
  );
}
