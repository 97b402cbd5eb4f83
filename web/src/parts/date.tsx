import { useTranslation } from 'react-i18next';
import { formatSpan } from '../../../src/wording/index.ts';
import type { DateSpan } from '../api/types.ts';
import { useLanguage } from '../language.ts';

/** When, as precisely as it is known. A single day is a `time` that machines read too. */
export function When({ date }: { readonly date: DateSpan | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (date === null) return <span className="when">{t('date.unknown')}</span>;
  const text = formatSpan(date, language, t);
  const single = date.from !== null && date.from === date.to ? date.from : undefined;
  return (
    <time className="when" dateTime={single} title={t(`date.basis.${date.basis}`)}>
      {text}
    </time>
  );
}
