import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import type { Summary } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { SourceList } from '../brief/source-list.tsx';
import { useDossier, within } from '../dossier/dossier.ts';
import { dossierPeriod, dossierTitle } from '../dossier/title.ts';
import { useDossierNames } from '../dossier/use-names.ts';
import { useLanguage } from '../language.ts';
import { useAddress } from '../router.tsx';
import { forgetPrinted, usePrinted, watchPrinting } from './printed.ts';
import { recordState, today } from './stamp.ts';

/** On paper only: whom and which time a page is about, of which day, from which state of the record. */
export function PrintHead() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const names = useDossierNames();
  const summary = useAnswer<Summary>(within(dossier, '/record/summary'));
  const period = dossierPeriod(dossier, language, t);
  return (
    <div className="print-head" aria-hidden="true">
      <p className="print-title">
        <bdi>{dossierTitle(dossier, names, language, t)}</bdi>
        {period !== '' && ` · ${period}`}
      </p>
      <p>
        {t('brief.stamp', { day: formatDay(today(), language) })}{' '}
        {summary.state === 'ready' && recordState(summary.value, language, t)}
      </p>
    </div>
  );
}

/** On paper only: the sentences behind the facts of the page, by their numbers. */
export function PrintSources() {
  const { t } = useTranslation();
  const cited = usePrinted();
  const { path, query } = useAddress();
  const language = useLanguage();
  const address = `${path}?${query}`;
  useEffect(() => watchPrinting(language), [language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address shows other facts
  useEffect(() => forgetPrinted, [address]);
  if (cited === null || cited.sources.length === 0) return null;
  return (
    <section className="print-sources" aria-hidden="true">
      <h2 className="section-title">{t('brief.sources')}</h2>
      <SourceList cited={cited} />
    </section>
  );
}
