import { useClickOutside, useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDossier, within } from '../dossier/dossier.ts';
import { Link } from '../router.tsx';
import { SearchButton } from '../search/search-button.tsx';
import { HelpButton } from '../tour/help-button.tsx';
import { TourStage } from '../tour/stage.tsx';
import { LanguageToggle } from './language-toggle.tsx';
import { MenuIcon } from './menu-icon.tsx';
import { PlaceList } from './place-list.tsx';
import { ThemeToggle } from './theme-toggle.tsx';

/** The head of every page. Where it is wide it names all pages; where it is narrow a menu unfolds them. */
export function Masthead({ path }: { readonly path: string }) {
  const { t } = useTranslation();
  const dossier = useDossier();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const head = useClickOutside<HTMLElement>(() => setOpen(false));
  const close = () => {
    if (!open) return;
    setOpen(false);
    button.current?.focus();
  };
  useHotkeys([['Escape', close, { preventDefault: false }]]);
  // Who went to a page has done with the menu.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it closes when the path changes
  useEffect(() => setOpen(false), [path]);
  return (
    <header className="masthead" ref={head}>
      <div className="masthead-row">
        <Link href={within(dossier, '/')} className="wordmark">
          Entente
        </Link>
        <div className="toggles">
          <SearchButton />
          <LanguageToggle />
          <span className="wide-tools">
            <ThemeToggle />
            <HelpButton />
          </span>
          <button
            ref={button}
            type="button"
            className="menu-button"
            aria-expanded={open}
            aria-controls="places"
            onClick={() => setOpen(!open)}
          >
            <MenuIcon open={open} />
            {t('nav.menu')}
          </button>
        </div>
        <nav id="places" aria-label={t('nav.label')} data-open={open || undefined}>
          <PlaceList path={path} leave={() => setOpen(false)} />
          <p className="menu-tools">
            <ThemeToggle />
            <HelpButton />
          </p>
        </nav>
      </div>
      <TourStage path={path} />
    </header>
  );
}
