import { useTranslation } from 'react-i18next';
import type { ActorNames, LifeCard } from '../api/types.ts';
import { dossierQuery, useDossier } from '../dossier/dossier.ts';
import { agreementName, pactName } from '../format/agreement.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { factAddress, Link } from '../router.tsx';
import { LifeLine } from './life-line.tsx';
import { StandingLine, StandingVoices } from './standing.tsx';

interface Props {
  readonly agreement: LifeCard;
  readonly actors: ActorNames;
  /** Of its heading. */
  readonly level?: 2 | 3;
}

/** One agreement in a list: name, parties, where it stands and who says so, its life line. */
export function AgreementCard({ agreement, actors, level = 2 }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const Heading = `h${level}` as const;
  const query = new URLSearchParams(dossierQuery(useDossier()));
  const { id, kinds, parties, standing, steps, follows, obligations, differences } = agreement;
  // What has no name is called by its parties already.
  const isNamed = agreement.names.fr.length + agreement.names.en.length > 0;
  const kind = kinds.map((one) => t(`agreementKind.${one}`)).join(', ');
  return (
    <li className="life-card">
      <Heading>
        <Link href={factAddress('agreement', id, query)}>
          <bdi>{pactName(agreement, actors, language, t)}</bdi>
        </Link>
      </Heading>
      <p className="agreement-parties">
        {[...(isNamed ? [listNames(parties, actors, language)] : []), ...(kind === '' ? [] : [kind])].join(' · ')}
      </p>
      <p className="life-standing">
        <StandingLine standing={standing} />
        <span className="aside">
          <StandingVoices agreement={agreement} actors={actors} />
        </span>
      </p>
      {steps.length > 0 && <LifeLine agreement={agreement} actors={actors} query={query} />}
      <ul className="life-foot">
        {obligations > 0 && <li>{t('life.obligations', { count: obligations })}</li>}
        {differences > 0 && <li className="life-odds">{t('life.differences', { count: differences })}</li>}
        {follows !== null && (
          <li>
            {t('life.follows')}{' '}
            {follows.id === null ? (
              <bdi>{agreementName(follows, language, t)}</bdi>
            ) : (
              <Link href={factAddress('agreement', follows.id, query)}>
                <bdi>{agreementName(follows, language, t)}</bdi>
              </Link>
            )}
          </li>
        )}
      </ul>
    </li>
  );
}
