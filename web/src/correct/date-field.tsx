import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSpan } from '../../../src/wording/index.ts';
import { useLanguage } from '../language.ts';
import { writtenSpan } from './written-date.ts';

interface Props {
  readonly value: string;
  /** What the record has: it need not be written anew to be kept. */
  readonly before: string;
  readonly set: (value: string) => void;
}

/** When it happened, in writing; under it, in plain words, what is understood, or what is wrong. */
export function DateField({ value, before, set }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const span = writtenSpan(value);
  const isWrong = value !== '' && value !== before && span === null;
  useEffect(() => input.current?.setCustomValidity(isWrong ? t('correct.dateWrong') : ''), [isWrong, t]);
  return (
    <div className="correct-field">
      <label htmlFor={id}>{t('correct.field.date')}</label>
      <input
        id={id}
        ref={input}
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}hint`}
        onChange={(event) => set(event.currentTarget.value)}
      />
      <span id={`${id}hint`} className="aside">
        <span className="correct-read" role="status">
          {isWrong
            ? t('correct.dateWrong')
            : span === null
              ? t('correct.dateNone')
              : t('correct.dateRead', { date: formatSpan(span, language, t) })}
        </span>{' '}
        {t('correct.dateHint')}
      </span>
    </div>
  );
}
