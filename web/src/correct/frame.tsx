import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedCorrection, RecordCorrection } from '../api/types.ts';
import { lastAuthor } from './author.ts';
import { Refused } from './refused.tsx';
import { useCorrect } from './use-corrections.ts';

interface Props {
  /** What is asked for, or null while it is not complete. */
  readonly what: AskedCorrection['what'] | null;
  readonly submit: string;
  readonly done: (kept: RecordCorrection) => void;
  readonly cancel: () => void;
  readonly children?: ReactNode;
}

/** Every correction says who makes it and why; the fields of its own stand above. */
export function CorrectionFrame({ what, submit, done, cancel, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [author, setAuthor] = useState(lastAuthor);
  const [reason, setReason] = useState('');
  const { busy, error, correct } = useCorrect();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (what === null || busy) return;
    const kept = await correct({ author: author.trim(), reason: reason.trim(), what });
    if (kept !== null) done(kept);
  };
  return (
    <form className="correct-form" onSubmit={(event) => void send(event)}>
      {children}
      <div className="correct-why">
        <label htmlFor={`${id}reason`}>{t('correct.reason')}</label>
        <textarea
          id={`${id}reason`}
          rows={2}
          maxLength={2000}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <label htmlFor={`${id}author`}>{t('correct.author')}</label>
        <input
          id={`${id}author`}
          maxLength={200}
          required
          autoComplete="name"
          value={author}
          onChange={(event) => setAuthor(event.currentTarget.value)}
        />
      </div>
      {error && <Refused error={error} />}
      <p className="correct-ways">
        <button type="submit" className="plain-button strong" disabled={what === null || busy} aria-busy={busy}>
          {t(busy ? 'correct.busy' : submit)}
        </button>
        <button type="button" className="plain-button" onClick={cancel}>
          {t('correct.cancel')}
        </button>
      </p>
    </form>
  );
}
