import { useTranslation } from 'react-i18next';
import { useTitle } from '../parts/use-title.ts';
import { AddressForm, FilesForm, TextForm } from './forms.tsx';
import { RoundView } from './round.tsx';
import { forgetEnded, useRounds } from './rounds.ts';

/** Gives the record more to read, and shows what comes of it. */
export default function AddPage() {
  const { t } = useTranslation();
  const rounds = useRounds();
  useTitle(t('add.title'));
  const ended = rounds.filter((round) => round.ended !== null).length;
  return (
    <div className="page add-page">
      <h1>{t('add.title')}</h1>
      {rounds.map((round, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rounds come in front and are counted from the first
        <RoundView key={rounds.length - at} round={round} />
      ))}
      {ended > 0 && (
        <button type="button" className="text-button add-forget" onClick={forgetEnded}>
          {t('add.forget')}
        </button>
      )}
      <FilesForm />
      <div className="add-forms">
        <AddressForm />
        <TextForm />
      </div>
      <p className="add-note">{t('add.note')}</p>
    </div>
  );
}
