import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language.ts';
import { printPage } from './printed.ts';

/** Opens the dialog to print, where a PDF can be chosen too. */
export function PrintButton() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Button variant="default" className="print-button" onClick={() => void printPage(language)}>
      {t('take.print')}
    </Button>
  );
}
