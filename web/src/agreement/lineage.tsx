import { useTranslation } from 'react-i18next';
import type { LifeDetail } from '../api/types.ts';
import { agreementName, pactName } from '../format/agreement.ts';
import { useLanguage } from '../language.ts';
import { factAddress, Link } from '../router.tsx';

type Kin = NonNullable<LifeDetail['follows']>;

/** What the agreement follows or replaces, and what follows it. */
export function Lineage({ life }: { readonly life: LifeDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { follows, followedBy } = life;
  if (follows === null && followedBy.length === 0) return null;
  return (
    <section className="pact-lineage" aria-labelledby="lineage-title">
      <h2 id="lineage-title" className="section-title">
        {t('life.lineage')}
      </h2>
      <ol>
        {follows !== null && <KinLine kin={follows} relation={t('life.before')} />}
        <li className="lineage-own">
          <span className="aside">{t('life.this')}</span>
          <bdi>{pactName(life, life.actors, language, t)}</bdi>
        </li>
        {followedBy.map((kin) => (
          <KinLine key={kin.id ?? kin.names.en[0]} kin={kin} relation={t('life.after')} />
        ))}
      </ol>
    </section>
  );
}

function KinLine({ kin, relation }: { readonly kin: Kin; readonly relation: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = <bdi>{agreementName(kin, language, t)}</bdi>;
  return (
    <li>
      <span className="aside">{relation}</span>
      {kin.id === null ? (
        <span>
          {name} <span className="aside">({t('life.onlyTable')})</span>
        </span>
      ) : (
        <Link href={factAddress('agreement', kin.id)}>{name}</Link>
      )}
    </li>
  );
}
