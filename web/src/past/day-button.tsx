import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import { useLanguage } from '../language.ts';
import { useAsOf } from './as-of.ts';

interface Props {
  readonly open: boolean;
  readonly toggle: () => void;
}

/** Up to which day of publication the page looks, and the way to look back. */
export function DayButton({ open, toggle }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = useAsOf();
  return (
    <button
      type="button"
      className="dossier-open day-open"
      aria-expanded={open}
      aria-controls="day-picker"
      onClick={toggle}
    >
      <span className="dossier-word">{t('past.label')}</span>
      <span className="dossier-name">{day === '' ? t('past.now') : formatDay(day, language)}</span>
      <span className="dossier-change" aria-hidden="true">
        ▾
      </span>
    </button>
  );
}
