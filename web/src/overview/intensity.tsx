import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { Intensity } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { type Dossier, within } from '../dossier/dossier.ts';
import { useLanguage } from '../language.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { navigate, useAddress } from '../router.tsx';
import { PictureTools } from '../take/picture/picture-tools.tsx';
import { IntensityDrawing } from './intensity-drawing.tsx';
import { IntensityTable } from './intensity-table.tsx';
import type { Unit } from './stretch.ts';

/** How the relation went: month by month on the scale of conflict and cooperation, then by dimension. */
export function IntensitySection({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query } = useAddress();
  const frame = useRef<HTMLDivElement>(null);
  const unit: Unit = query.get('by') === 'year' ? 'year' : 'month';
  const answer = useAnswer<Intensity>(within(dossier, `/intensity?by=${unit}`), { keep: true });
  const periods = answer.state === 'ready' ? answer.value.periods.filter(({ period }) => fits(period, unit)) : [];
  return (
    <section aria-labelledby="intensity-title" className="intensity">
      <div className="section-title">
        <h2 id="intensity-title">{t('intensity.title')}</h2>
        <fieldset className="choice">
          <legend className="hidden-text">{t('intensity.by')}</legend>
          {(['month', 'year'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={one === unit} onClick={() => choose(one)}>
              {t(`intensity.unit.${one}`)}
            </button>
          ))}
        </fieldset>
      </div>
      {answer.state === 'loading' && <Loading lines={6} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === 'ready' && periods.length === 0 && <p className="aside">{t('intensity.none')}</p>}
      {answer.state === 'ready' && periods.length > 0 && (
        <>
          <p className="aside intensity-how">{t('intensity.how')}</p>
          <div ref={frame}>
            <IntensityDrawing periods={periods} unit={unit} dossier={dossier} />
          </div>
          <p className="aside">
            {t('intensity.scale')}
            {answer.value.vague > 0 &&
              ` ${t('intensity.vague', { count: answer.value.vague, number: formatNumber(answer.value.vague, language) })}`}
          </p>
          <PictureTools drawing={frame} title={t('intensity.title')} name="entente-intensity" svg />
          <details className="drawing-table">
            <summary>{t('intensity.table')}</summary>
            <IntensityTable periods={periods} dossier={dossier} />
          </details>
        </>
      )}
    </section>
  );
}

/** The last answer stays on screen while the other unit is asked for. */
function fits(period: string, unit: Unit): boolean {
  return (period.length === 4) === (unit === 'year');
}

function choose(unit: Unit): void {
  const query = new URLSearchParams(location.search);
  if (unit === 'month') query.delete('by');
  else query.set('by', unit);
  const text = query.toString();
  navigate(location.pathname + (text === '' ? '' : `?${text}`), { replace: true, keepScroll: true });
}
