import { useTranslation } from 'react-i18next';
import { type Language, setLanguage, useLanguage } from '../language.ts';

const names: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

/** Both languages by their own name, the one in use marked. */
export function LanguageToggle() {
  const { t } = useTranslation();
  const current = useLanguage();
  return (
    <fieldset className="languages">
      <legend className="hidden-text">{t('nav.language')}</legend>
      {(['fr', 'en'] as const).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          aria-label={`${language.toUpperCase()}, ${names[language]}`}
          onClick={() => void setLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
