import { useTranslation } from 'react-i18next';
import { formatDay, formatNumber } from '../../../src/wording/index.ts';
import type { Days } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { useLanguage } from '../language.ts';
import { Link, lookBack } from '../router.tsx';
import { useAsOf } from './as-of.ts';

/** Says on every page that one looks at the past, what is not in it, and how to leave it. */
export function PastBanner({ path }: { readonly path: string }) {
  const day = useAsOf();
  return day === '' ? null : <Banner day={day} isTimeless={timeless.test(path)} />;
}

/** Pages that tell of today whatever day one looks back to. */
const timeless = /^\/(what-if|add|corrections|changes)\b/;

function Banner({ day, isTimeless }: { readonly day: string; readonly isTimeless: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const answer = useAnswer<Days>('/record/days');
  const { days, undated } = answer.state === 'ready' ? answer.value : { days: [], undated: 0 };
  const later = days.filter((one) => one.day > day).reduce((sum, one) => sum + one.documents, 0);
  const number = (count: number) => formatNumber(count, language);
  return (
    <section className="past-banner" aria-label={t('past.label')}>
      <p>
        <strong>{t('past.title', { day: formatDay(day, language) })}</strong>{' '}
        {later > 0 && `${t('past.later', { count: later, number: number(later) })} `}
        {undated > 0 && `${t('past.undated', { count: undated, number: number(undated) })} `}
        {isTimeless && t('past.notHere')}
      </p>
      <p className="past-ways">
        <Link href={within(dossier, `/changes?since=${day}`)}>{t('past.since')}</Link>
        <button type="button" className="text-link" onClick={() => lookBack('')}>
          {t('past.leave')}
        </button>
      </p>
    </section>
  );
}
