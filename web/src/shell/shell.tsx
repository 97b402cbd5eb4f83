import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../router.tsx';
import { LanguageToggle } from './language-toggle.tsx';
import { ThemeToggle } from './theme-toggle.tsx';

const places = ['timeline', 'documents', 'contradictions', 'promises'] as const;
const addresses = {
  timeline: '/',
  documents: '/documents',
  contradictions: '/contradictions',
  promises: '/promises',
} as const;

/** What stands on every page: the masthead with the ways to go, and the landmarks. */
export function Shell({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <header className="masthead">
        <div className="masthead-row">
          <Link href="/" className="wordmark">
            Entente
          </Link>
          <nav aria-label={t('nav.label')}>
            <ul>
              {places.map((place) => (
                <li key={place}>
                  <Link href={addresses[place]} aria-current={placeOf(path) === place ? 'page' : undefined}>
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

function placeOf(path: string): (typeof places)[number] {
  return places.find((place) => place !== 'timeline' && path.startsWith(addresses[place])) ?? 'timeline';
}
