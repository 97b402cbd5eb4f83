import { useTranslation } from 'react-i18next';
import { StandingLine, StandingVoices } from '../../agreements/standing.tsx';
import type { ActorNames, LifeCard } from '../../api/types.ts';
import { dossierQuery, useDossier } from '../../dossier/dossier.ts';
import { pactName } from '../../format/agreement.ts';
import { useLanguage } from '../../language.ts';
import { entryAddress, factAddress, Link } from '../../router.tsx';

interface Props {
  readonly agreement: LifeCard;
  readonly actors: ActorNames;
}

/** Whether the agreement that most articles speak of holds, since when, and who says so. */
export function StandingGlance({ agreement, actors }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = new URLSearchParams(dossierQuery(useDossier()));
  const { id, standing, steps } = agreement;
  const step = standing.step === null ? undefined : steps[standing.step];
  const line = <StandingLine standing={standing} />;
  return (
    <div>
      <h2>{t('glance.inForce')}</h2>
      <p className="glance-standing">
        {step === undefined ? (
          line
        ) : (
          <Link href={entryAddress({ kind: 'step', id, type: step.step }, query)}>{line}</Link>
        )}
      </p>
      <p>
        <bdi>{pactName(agreement, actors, language, t)}</bdi>
      </p>
      <p className="aside">
        <StandingVoices agreement={agreement} actors={actors} />
      </p>
      <p className="glance-more">
        <Link href={factAddress('agreement', id, query)}>{t('glance.life')}</Link>
      </p>
    </div>
  );
}
