import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordCorrection } from '../api/types.ts';
import { CorrectionFrame } from './frame.tsx';

interface Props {
  readonly id: string;
  readonly done: (kept: RecordCorrection) => void;
  readonly cancel: () => void;
}

/** A note beside a fact or an actor: it changes nothing and stays with it. */
export function NoteOn({ id, ...frame }: Props) {
  const { t } = useTranslation();
  const field = useId();
  const [note, setNote] = useState('');
  const what = note.trim() === '' ? null : ({ do: 'annotate', id, note } as const);
  return (
    <CorrectionFrame what={what} submit="correct.submit.annotate" {...frame}>
      <div className="correct-why">
        <label htmlFor={field}>{t('correct.note')}</label>
        <textarea
          id={field}
          rows={3}
          maxLength={10_000}
          required
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
    </CorrectionFrame>
  );
}
