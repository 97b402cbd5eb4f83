import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { endTour, startTour, useTourState } from './store.ts';

/** Offers the tour to who is here for the first time; once taken or turned down it does not come back. */
export function TourOffer() {
  const { t } = useTranslation();
  const { known } = useTourState();
  if (known) return null;
  return (
    <aside className="tour-offer" aria-label={t('tour.name')}>
      <p>
        <strong>{t('tour.offer')}</strong> {t('tour.offerWhat')}
      </p>
      <Button variant="default" size="compact-md" onClick={startTour}>
        {t('tour.start')}
      </Button>
      <CloseButton aria-label={t('tour.refuse')} title={t('tour.refuse')} onClick={endTour} />
    </aside>
  );
}
