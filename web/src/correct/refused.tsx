import { useTranslation } from 'react-i18next';
import type { AskError } from '../api/ask.ts';

/** Why something could not be kept, and what to do. */
export function Refused({ error }: { readonly error: AskError }) {
  const { t } = useTranslation();
  return (
    <p className="correct-refused" role="alert">
      <strong>{error.problem?.title ?? t('state.noAnswer.title')}</strong>{' '}
      {error.problem?.detail ?? t('state.noAnswer.detail')}
    </p>
  );
}
