import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

import type { Language } from '../../src/model/index.ts';

export type { Language };

const KEPT = 'entente-language';

const catalogues: Readonly<Record<Language, () => Promise<{ default: object }>>> = {
  fr: () => import('./words/fr.ts'),
  en: () => import('./words/en.ts'),
};

/** Loads the language chosen last, else `?lang`, else the browser's; only that one's words are fetched. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    partialBundledLanguages: true,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await setLanguage(firstLanguage(), false);
}

/** Changes the words of every page; kept for the next visit. */
export async function setLanguage(language: Language, keep = true): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const { default: messages } = await catalogues[language]();
    i18next.addResourceBundle(language, 'translation', messages);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  if (keep) remember(language);
}

/** The language of the page. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'fr' ? 'fr' : 'en';
}

function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const found = [asked, recalled(), ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return found.find((tag) => tag === 'fr' || tag === 'en') ?? 'en';
}

function recalled(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}
