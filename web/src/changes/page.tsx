import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../../../src/wording/index.ts';
import type { Changes, Days } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useStretches } from '../api/use-stretches.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { useLanguage } from '../language.ts';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useAddress } from '../router.tsx';
import { type Asked, askedOf, changesQuery, defaultDays } from './asked.ts';
import { ChangesBar } from './bar.tsx';
import { ChangeLine } from './line.tsx';

/** What changed in the record between two days: what was published in between, told fact by fact. */
export default function ChangesPage() {
  const { t } = useTranslation();
  const days = useAnswer<Days>('/record/days');
  useTitle(t('changes.title'));
  return (
    <div className="page changes">
      <h1>{t('changes.title')}</h1>
      <p className="changes-intro">{t('changes.intro')}</p>
      {days.state === 'failed' && <Failed error={days.error} retry={days.retry} />}
      {days.state === 'loading' && <Loading lines={6} />}
      {days.state === 'ready' && <Between days={days.value} />}
    </div>
  );
}

function Between({ days: { days } }: { readonly days: Days }) {
  const { t } = useTranslation();
  const { query } = useAddress();
  const usual = useMemo(() => defaultDays(days), [days]);
  if (usual === null) {
    return (
      <Empty title={t('changes.noDay.title')}>
        <p>{t('changes.noDay.detail')}</p>
      </Empty>
    );
  }
  const asked = askedOf(query, usual);
  return <Found asked={asked} days={days} key={`${asked.since} ${asked.until}`} />;
}

const length = ({ changes }: Changes): number => changes.length;

function Found({ asked, days }: { readonly asked: Asked; readonly days: Days['days'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const { stretches, error, busy, more, retry } = useStretches<Changes>(
    within(dossier, `/changes?${changesQuery(asked)}`),
    length,
  );
  const first = stretches[0];
  const last = days.at(-1)!.day;
  const pastOf = asked.until < last ? asked.until : '';
  return (
    <>
      <ChangesBar asked={asked} days={days} counts={first?.counts ?? null} />
      {error && <Failed error={error} retry={retry} />}
      {!error && first === undefined && (
        <>
          <p className="aside">{t('changes.busy')}</p>
          <Loading lines={8} />
        </>
      )}
      {first && first.undated > 0 && (
        <p className="aside">
          {t('changes.undated', { count: first.undated, number: formatNumber(first.undated, language) })}
        </p>
      )}
      {first?.total === 0 && (
        <Empty title={t('changes.none.title')}>
          <p>{t('changes.none.detail')}</p>
        </Empty>
      )}
      {byDay(stretches).map(([day, lines]) => (
        <section key={day} className="changes-day" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="section-title">
            {formatDay(day, language)}
          </h2>
          <ul>
            {lines.map(({ change, answer }) => (
              <ChangeLine key={keyOf(change)} change={change} answer={answer} pastOf={pastOf} />
            ))}
          </ul>
        </section>
      ))}
      {more && (
        <Button variant="default" fullWidth loading={busy} onClick={more}>
          {t('changes.more')}
        </Button>
      )}
    </>
  );
}

/** An agreement may take the same step twice on one day of publication, by others or by other words. */
function keyOf(change: Changes['changes'][number]): string {
  const step = change.kind === 'step' ? [change.step, change.date?.from, change.date?.to, ...change.by] : [];
  return [change.kind, change.fact, ...step, change.evidence[0]?.start].join(' ');
}

/** All that came, under the days on which it was published. */
function byDay(stretches: readonly Changes[]) {
  const lines = stretches.flatMap((answer) => answer.changes.map((change) => ({ change, answer })));
  return [...Map.groupBy(lines, ({ change }) => change.on)];
}
