import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language.ts';
import { Loading } from '../parts/states.tsx';
import { DayButton } from '../past/day-button.tsx';
import { PageTools } from '../take/tools.tsx';
import { useDossier } from './dossier.ts';
import { setDossier } from './set.ts';
import { dossierPeriod, dossierTitle } from './title.ts';
import { useDossierNames } from './use-names.ts';

const Editor = lazy(() => import('./editor.tsx'));
const DayPicker = lazy(() => import('../past/picker.tsx'));

/** Under the masthead of every page: whom and which time the page is about, and the way to change it. */
export function DossierBar() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const names = useDossierNames();
  const [shown, show] = useState<'editor' | 'day' | null>(null);
  const open = shown !== null;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      // The lists of the fields hang from the body.
      const on = event.target as Element;
      if (!bar.current?.contains(on) && on.isConnected && !on.closest('[data-portal]')) show(null);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
      show(null);
    };
    const element = bar.current;
    document.addEventListener('pointerdown', away);
    element?.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('pointerdown', away);
      element?.removeEventListener('keydown', leave);
    };
  }, [open]);
  const period = dossierPeriod(dossier, language, t);
  const narrowed = dossier.actors.length > 0 || period !== '';
  return (
    <section className="dossier" aria-label={t('dossier.label')} ref={bar}>
      <div className="dossier-row">
        <button
          type="button"
          className="dossier-open"
          aria-expanded={shown === 'editor'}
          aria-controls="dossier-editor"
          onClick={() => show(shown === 'editor' ? null : 'editor')}
        >
          <span className="dossier-word">{t('dossier.label')}</span>
          <bdi className="dossier-name">{dossierTitle(dossier, names, language, t)}</bdi>
          {period !== '' && <span className="dossier-period">{period}</span>}
          <span className="dossier-change" aria-hidden="true">
            ▾
          </span>
        </button>
        {narrowed && (
          <button type="button" className="dossier-clear" onClick={() => setDossier({ actors: [], from: '', to: '' })}>
            {t('dossier.clear')}
          </button>
        )}
        <DayButton open={shown === 'day'} toggle={() => show(shown === 'day' ? null : 'day')} />
        <PageTools />
      </div>
      <div id="day-picker">
        {shown === 'day' && (
          <Suspense fallback={<Loading lines={3} />}>
            <DayPicker />
          </Suspense>
        )}
      </div>
      <div id="dossier-editor">
        {shown === 'editor' && (
          <Suspense fallback={<Loading lines={3} />}>
            <Editor dossier={dossier} close={() => show(null)} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
