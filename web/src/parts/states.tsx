import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AskError } from '../api/ask.ts';
import type { Summary } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { NothingRead } from './nothing-read.tsx';

/** Something is on its way: the shape of a few lines, and the word for those who cannot see it. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  const widths = ['92%', '78%', '86%', '64%', '90%', '72%'];
  return (
    <div className="loading" role="status" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <Skeleton key={line} height={14} width={widths[line % widths.length]!} mb={12} />
      ))}
    </div>
  );
}

/** What went wrong and what to do, with a button to try again. */
export function Failed({ error, retry }: { readonly error: AskError; readonly retry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="notice" role="alert">
      <h2>{error.problem?.title ?? t('state.noAnswer.title')}</h2>
      <p>{error.problem?.detail ?? t('state.noAnswer.detail')}</p>
      <Button variant="default" onClick={retry}>
        {t('state.retry')}
      </Button>
    </div>
  );
}

/** Nothing to show, and what to do about it; where no article has been read at all, that comes first. */
export function Empty({ title, children }: { readonly title: string; readonly children?: React.ReactNode }) {
  const summary = useAnswer<Summary>('/record/summary');
  if (summary.state === 'ready' && summary.value.counts.documents === 0) return <NothingRead />;
  return (
    <div className="notice">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
