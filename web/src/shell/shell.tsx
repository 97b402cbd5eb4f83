import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DropAnywhere } from '../add/drop-anywhere.tsx';
import { DossierBar } from '../dossier/bar.tsx';
import { useAsOf } from '../past/as-of.ts';
import { PastBanner } from '../past/banner.tsx';
import { carried } from '../past/carried.ts';
import { MakingProgress } from '../past/progress.tsx';
import { PrintHead, PrintSources } from '../take/print-frame.tsx';
import { usePrintReady } from '../take/use-print-ready.ts';
import { Masthead } from './masthead.tsx';

/** What stands on every page: the masthead, the dossier, and the landmarks. */
export function Shell({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  usePrintReady();
  const day = useAsOf();
  return (
    <>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <Masthead path={path} />
      <DropAnywhere />
      <DossierBar />
      <PrintHead />
      <PastBanner path={path} />
      <MakingProgress />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <PrintSources />
      <footer className="colophon">
        <p>{t('footer.promise')}</p>
        <p>
          <a href={carried('/api/export.json', day)} download="entente.json">
            {t('footer.export')}
          </a>
        </p>
      </footer>
    </>
  );
}
