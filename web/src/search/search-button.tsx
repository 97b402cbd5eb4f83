import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { openSearch, useSearchKeys, useSearchOpen } from './opening.ts';

const SearchBox = lazy(() => import('./box.tsx'));

/** In the masthead: opens the search box, which is fetched when it is first asked for. */
export function SearchButton() {
  const { t } = useTranslation();
  const open = useSearchOpen();
  useSearchKeys();
  return (
    <>
      <button type="button" className="search-button" aria-haspopup="dialog" onClick={() => openSearch(true)}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
          <path d="M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zm4 9.5L17 17" strokeWidth="1.5" />
        </svg>
        <span className="search-button-word">{t('search.button')}</span>
        <span className="key" aria-hidden="true">
          /
        </span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <SearchBox />
        </Suspense>
      )}
    </>
  );
}
