import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { Timeline } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { EntryLine } from '../facts/entry.tsx';
import { useLanguage } from '../language.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { entryAddress } from '../router.tsx';

const STRETCH = 12;

/** The facts that something drawn stands for, newest first. @param query of the timeline, without its limit */
export function FactsBehind({ query }: { readonly query: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [limit, setLimit] = useState(STRETCH);
  const answer = useAnswer<Timeline>(`/timeline?${query}&order=desc&limit=${limit}`, { keep: true });
  if (answer.state === 'loading') return <Loading lines={5} />;
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  const { entries, total, actors } = answer.value;
  return (
    <div className="facts-behind">
      <p className="section-count" role="status">
        {t('timeline.count', { count: total, number: formatNumber(total, language) })}
      </p>
      <ul>
        {entries.map((entry) => (
          <EntryLine
            key={`${entry.kind} ${entry.id} ${entry.type} ${entry.date?.from} ${entry.excerpt.text}`}
            entry={entry}
            actors={actors}
            href={entryAddress(entry)}
            isOpen={false}
            level={4}
          />
        ))}
      </ul>
      {entries.length < total && limit < 1000 && (
        <Button variant="default" fullWidth onClick={() => setLimit(Math.min(1000, limit * 4))}>
          {t('timeline.more', { shown: formatNumber(entries.length, language), total: formatNumber(total, language) })}
        </Button>
      )}
    </div>
  );
}
