import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDossier, within } from '../dossier/dossier.ts';
import { navigate } from '../router.tsx';
import { startTour } from './store.ts';

/** The way back to the tour, from every page: it is taken over the first one. */
export function HelpButton() {
  const { t } = useTranslation();
  const dossier = useDossier();
  const start = () => {
    navigate(within(dossier, '/'));
    startTour();
  };
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={t('tour.help')}
      title={t('tour.help')}
      onClick={start}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
        <circle cx="10" cy="10" r="7.2" strokeWidth="1.4" />
        <path d="M7.9 8a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .8-1 1.6M10 13.9v.2" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
    </ActionIcon>
  );
}
