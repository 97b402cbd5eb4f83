import { useClipboard, useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language.ts';
import { LinkIcon, PrintIcon } from './icons.tsx';
import { printPage } from './printed.ts';

/** What can be done with any page: pass on a link to it as it stands, print it. */
export function PageTools() {
  const { t } = useTranslation();
  const language = useLanguage();
  const clipboard = useClipboard({ timeout: 2500 });
  const print = () => void printPage(language);
  // The browser's own way to print would not wait for the sources.
  useHotkeys([['mod+P', print]], []);
  const copy = () => {
    // Where the page is no safe context there is no clipboard: the address is there to be copied by hand.
    if (navigator.clipboard) clipboard.copy(location.href);
    else window.prompt(t('take.byHand'), location.href);
  };
  return (
    <div className="page-tools">
      <button type="button" onClick={copy} title={t('take.copyWhat')}>
        <LinkIcon />
        <span className="tool-word" aria-live="polite">
          {t(clipboard.copied ? 'take.copied' : 'take.copy')}
        </span>
      </button>
      <button type="button" onClick={print} title={t('take.printWhat')}>
        <PrintIcon />
        <span className="tool-word">{t('take.print')}</span>
      </button>
    </div>
  );
}
