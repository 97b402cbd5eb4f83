import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DossierBar } from '../dossier/bar.tsx';
import { useDossier, within } from '../dossier/dossier.ts';
import { Link } from '../router.tsx';
import { LanguageToggle } from './language-toggle.tsx';
import { placeOf, places } from './places.ts';
import { ThemeToggle } from './theme-toggle.tsx';

/** What stands on every page: the masthead with the ways to go, and the landmarks. */
export function Shell({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const dossier = useDossier();
  const here = placeOf(path);
  return (
    <>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <header className="masthead">
        <div className="masthead-row">
          <Link href={within(dossier, '/')} className="wordmark">
            Entente
          </Link>
          <nav aria-label={t('nav.label')}>
            <ul>
              {places.map(([place, address]) => (
                <li key={place}>
                  <Link href={within(dossier, address)} aria-current={here === place ? 'page' : undefined}>
                    {t(`nav.${place}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="toggles">
            <LanguageToggle />
            <ThemeToggle />
          </div>
        </div>
      </header>
      <DossierBar />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="colophon">
        <p>{t('footer.promise')}</p>
        <p>
          <a href="/api/export.json" download="entente.json">
            {t('footer.export')}
          </a>
        </p>
      </footer>
    </>
  );
}
