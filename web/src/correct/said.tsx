import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import type { ActorNames, RecordCorrection } from '../api/types.ts';
import { useLanguage } from '../language.ts';
import { PatchOf } from './patch-of.tsx';
import { Refused } from './refused.tsx';
import { useUndo } from './use-corrections.ts';

interface Props {
  readonly corrections: readonly RecordCorrection[];
  readonly actors: ActorNames;
}

/** What people said of a fact or an actor: who, when, why, and the way to take it back. */
export function Said({ corrections, actors }: Props) {
  const { t } = useTranslation();
  if (corrections.length === 0) return null;
  return (
    <ul className="said" aria-label={t('correct.said')}>
      {corrections.map((one) => (
        <li key={one.id}>
          <SaidOne correction={one} actors={actors} />
        </li>
      ))}
    </ul>
  );
}

/** One correction in full, with the way to take it back. */
export function SaidOne({
  correction,
  actors,
}: {
  readonly correction: RecordCorrection;
  readonly actors: ActorNames;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { what, author, at, reason } = correction;
  return (
    <>
      <p>
        <strong>{t(`correct.did.${what.act}`)}</strong> {t('correct.by')} <bdi>{author}</bdi>
        {', '}
        <time dateTime={at}>{formatDay(at.slice(0, 10), language)}</time>
      </p>
      {'note' in what && (
        <blockquote dir="auto" className="said-note">
          {what.note}
        </blockquote>
      )}
      {'set' in what && <PatchOf set={what.set} actors={actors} />}
      <p className="aside" dir="auto">
        {t('correct.because')} {reason}
      </p>
      <Undo id={correction.id} />
    </>
  );
}

/** Taking back asks once more: what was corrected may have been worth some work. */
export function Undo({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [sure, setSure] = useState(false);
  const { busy, error, undo } = useUndo();
  return (
    <>
      {sure ? (
        <span className="undo">
          {t('correct.undoSure')}{' '}
          <button type="button" className="text-link" disabled={busy} onClick={() => void undo(id)}>
            {t('correct.undoYes')}
          </button>{' '}
          <button type="button" className="text-link" onClick={() => setSure(false)}>
            {t('correct.undoNo')}
          </button>
        </span>
      ) : (
        <button type="button" className="text-link" onClick={() => setSure(true)}>
          {t('correct.undo')}
        </button>
      )}
      {error && <Refused error={error} />}
    </>
  );
}
