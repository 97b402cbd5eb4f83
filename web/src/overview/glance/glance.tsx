import { useTranslation } from 'react-i18next';
import type { Lives } from '../../api/types.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { type Dossier, within } from '../../dossier/dossier.ts';
import { useAsOf } from '../../past/as-of.ts';
import { BoundGlance } from './bound.tsx';
import { NumberGlance } from './number.tsx';
import { StandingGlance } from './standing.tsx';
import { WordsGlance } from './words.tsx';

/**
 * The questions that one comes with, answered in a line each with the way to the sentence: how many, does it hold, who
 * would be bound, which articles are one. A question that the dossier has no answer to is not put.
 */
export function Glance({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation();
  const lives = useAnswer<Lives>(within(dossier, '/lives?limit=4'), { keep: true });
  const isNow = useAsOf() === '';
  const first = lives.state === 'ready' ? lives.value.agreements[0] : undefined;
  return (
    <section className="glance" aria-label={t('glance.label')}>
      <NumberGlance dossier={dossier} />
      {first && lives.state === 'ready' && <StandingGlance agreement={first} actors={lives.value.actors} />}
      {first && isNow && <BoundGlance agreement={first} dossier={dossier} />}
      <WordsGlance dossier={dossier} />
    </section>
  );
}
