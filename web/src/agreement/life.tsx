import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatSpan } from '../../../src/wording/index.ts';
import type { LifeDetail } from '../api/types.ts';
import { DayAxis } from '../drawing/day-axis.tsx';
import { useWidth } from '../drawing/use-width.ts';
import { pactName } from '../format/agreement.ts';
import { listNames, nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { PictureTools } from '../take/picture/picture-tools.tsx';
import { StepPlot } from './plot.tsx';
import { lifeScale } from './scale.ts';
import { Sentences } from './sentences.tsx';

interface Props {
  readonly life: LifeDetail;
  /** The step that a link named. */
  readonly step: string | null;
}

/** The steps of a life one under the other: who, when, in whose words; beside each its day on one scale. */
export function LifeSteps({ life, step }: Props) {
  const { t } = useTranslation();
  const axis = useRef<HTMLDivElement>(null);
  const width = useWidth(axis);
  const scale = useMemo(() => lifeScale(life, width), [life, width]);
  const list = useRef<HTMLOListElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const language = useLanguage();
  const name = pactName(life, life.actors, language, t);
  useEffect(() => {
    if (step !== null)
      list.current?.querySelector(`[data-step="${CSS.escape(step)}"]`)?.scrollIntoView({ block: 'center' });
  }, [step]);
  if (life.steps.length === 0) return null;
  return (
    <section className="pact-life" aria-labelledby="life-title">
      <h2 id="life-title" className="section-title">
        {t('life.title')}
      </h2>
      <div ref={drawing}>
        <div className="life-axis" aria-hidden="true">
          <div ref={axis}>
            {scale !== null && (
              <svg width={width} height={24} aria-hidden="true">
                <DayAxis scale={scale} width={width} y={23} />
              </svg>
            )}
          </div>
        </div>
        <ol ref={list} className="life-steps">
          {life.steps.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a life has each step in one place
            <li key={at} data-step={one.step} className={`life-row${one.said === 'table' ? ' life-row-table' : ''}`}>
              <StepWords step={one} life={life} />
              {scale !== null && <StepPlot life={life} at={at} scale={scale} width={width} />}
              <Sentences sentences={one.sentences} life={life} />
            </li>
          ))}
        </ol>
      </div>
      <PictureTools drawing={drawing} title={`${t('life.title')}, ${name}`} name="entente-agreement" />
    </section>
  );
}

/** The steps that the table of treaties tells of those that it knows. */
const inTable: ReadonlySet<string> = new Set(['signed', 'ratified', 'in-force', 'withdrawn', 'ended', 'superseded']);

function StepWords({ step, life }: { readonly step: LifeDetail['steps'][number]; readonly life: LifeDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { by, date, known, factuality, place, said, differs, independentOrigins, documents, origins } = step;
  const count = (value: number) => ({ count: value, number: formatNumber(value, language) });
  const who = listNames(by, life.actors, language);
  const names = listNames([...new Set(origins.map(({ actor }) => actor))], life.actors, language);
  return (
    <div className="life-words">
      <h3>
        {t(`step.${step.step}`)}
        {factuality !== 'CT+' && <span className="life-doubt"> ({t(`factuality.${factuality}`)})</span>}
      </h3>
      <p className="life-when">{date === null ? t('date.unknown') : formatSpan(date, language, t)}</p>
      {(who !== '' || place !== null) && (
        <p className="life-who">
          <bdi>{who}</bdi>
          {who !== '' && place !== null && ' · '}
          {place !== null && <bdi>{nameIn(place, language)}</bdi>}
        </p>
      )}
      <p className="aside">
        {said === 'table'
          ? t('life.onlyTableLong')
          : `${t('support.origins', count(independentOrigins))}, ${t('support.documents', count(documents))}`}
        {names !== '' && ` · ${t('support.accordingTo')} ${names}`}
        {said === 'coverage' &&
          life.treaty !== null &&
          factuality === 'CT+' &&
          inTable.has(step.step) &&
          ` · ${t('life.notInTable')}`}
        {date?.basis === 'knowledge' && said === 'both' && ` · ${t('life.dayOfTable')}`}
      </p>
      {differs && known !== null && (
        <p className="life-otherwise">{t('life.tableSays', { date: formatSpan(known, language, t) })}</p>
      )}
    </div>
  );
}
