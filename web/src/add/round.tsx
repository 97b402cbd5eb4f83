import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import { type Language, useLanguage } from '../language.ts';
import { ItemLine } from './item.tsx';
import { NewFacts } from './new-facts.tsx';
import { cancel } from './rounds.ts';
import type { Round } from './types.ts';

/** Documents beyond these are counted, not listed; those that failed are always listed. */
const listed = 60;

/** How a round of adding goes: how far, how fast, each document, and what is new in the record. */
export function RoundView({ round }: { readonly round: Round }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { items, advance, facts, ended } = round;
  const failed = items.filter(({ state }) => state === 'failed');
  const shown = [...failed, ...items.filter(({ state }) => state !== 'failed').slice(0, listed)].sort(
    (a, b) => a.number - b.number,
  );
  const share = advance.total === 0 ? 0 : advance.done / advance.total;
  return (
    <section className="round" aria-label={t('add.round', { count: items.length })}>
      <div className="round-head">
        <p className="round-told" role="status">
          {told(round, t, language)}
        </p>
        {ended === null && (
          <Button variant="default" size="compact-sm" onClick={() => cancel(round)}>
            {t('add.cancel')}
          </Button>
        )}
      </div>
      <progress className="round-bar" max={1} value={ended === null ? share : 1} aria-label={t('add.progress')} />
      <div className="round-columns">
        <div>
          <ol className="round-items">
            {shown.map((item) => (
              <ItemLine key={item.number} item={item} />
            ))}
          </ol>
          {items.length > shown.length && (
            <p className="add-note">
              {t('add.others', {
                count: items.length - shown.length,
                number: formatNumber(items.length - shown.length, language),
              })}
            </p>
          )}
        </div>
        <NewFacts facts={facts} over={ended !== null} />
      </div>
    </section>
  );
}

/** «12 documents sur 40, 8 par seconde, encore 4 s»; once it is over, what came of it. */
function told({ items, advance, ended }: Round, t: TFunction, language: Language): string {
  const count = (state: string) => items.filter((item) => item.state === state).length;
  if (ended !== null) {
    const counts = [
      [t('add.ended.added', { count: count('added') }), count('added')],
      [t('add.ended.known', { count: count('unchanged') + count('updated') }), count('unchanged') + count('updated')],
      [t('add.ended.failed', { count: count('failed') }), count('failed')],
      [t('add.ended.cancelled', { count: count('cancelled') }), count('cancelled')],
    ] as const;
    const list = counts.filter(([, number]) => number > 0).map(([words]) => words);
    const why = ended === 'done' || ended === 'cancelled' ? '' : ` ${t(`add.ended.why.${ended}`)}`;
    return `${new Intl.ListFormat(language).format(list)}.${why}`;
  }
  const { done, total, rate, left } = advance;
  if (done === 0) return t('add.beginning', { count: total });
  const values = { done: formatNumber(done, language), total: formatNumber(total, language) };
  const pace = rate >= 1 ? Math.round(rate) : Number(rate.toFixed(1));
  const speed = t('add.rate', { number: formatNumber(pace, language) });
  const rest = left === null ? '' : `, ${t('add.left', { time: timeLeft(left) })}`;
  return `${t('add.progressTold', values)}, ${speed}${rest}`;
}

/** Minutes and seconds. */
function timeLeft(seconds: number): string {
  const whole = Math.max(1, Math.ceil(seconds));
  return whole < 60
    ? `${whole}\u00a0s`
    : `${Math.floor(whole / 60)}\u00a0min ${String(whole % 60).padStart(2, '0')}\u00a0s`;
}
