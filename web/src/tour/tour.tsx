import { Tour } from '@mantine/core';
import '@mantine/core/styles/Group.css';
import '@mantine/core/styles/Tour.css';
import { useTranslation } from 'react-i18next';
import { isFolded } from '../shell/folded.ts';
import { endTour } from './store.ts';

/** Three steps over the first page: see what is told, check it, question it. */
export default function FirstTour() {
  const { t } = useTranslation();
  const labels = {
    skip: t('tour.skip'),
    back: t('tour.back'),
    next: t('tour.next'),
    close: t('tour.close'),
    stepCounter: (current: number, total: number) => t('tour.counter', { current, total }),
  };
  return (
    <Tour active onClose={endTour} labels={labels} transitionProps={{ duration: 0 }} stepTransitionDuration={0}>
      <Tour.Step target=".figures" title={t('tour.see.title')} position="bottom">
        {t('tour.see.body')}
      </Tour.Step>
      <Tour.Step target=".news-item" title={t('tour.check.title')} position="left">
        {t('tour.check.body')}
      </Tour.Step>
      <Tour.Step
        target={isFolded() ? '.menu-button' : '.masthead nav a[href^="/what-if"]'}
        title={t('tour.question.title')}
        position="bottom"
      >
        {t(isFolded() ? 'tour.question.folded' : 'tour.question.body')}
      </Tour.Step>
    </Tour>
  );
}
