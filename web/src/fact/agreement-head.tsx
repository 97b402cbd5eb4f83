import { useTranslation } from 'react-i18next';
import type { AgreementDetail } from '../api/types.ts';
import { agreementName } from '../format/agreement.ts';
import { formatSpan } from '../format/date.ts';
import { actorName, listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { useTitle } from '../parts/use-title.ts';
import { factAddress, Link } from '../router.tsx';

type Clause = AgreementDetail['agreement']['obligations'][number];

/** A duty of each to the other stands in the record for both of them; one line says it. */
function eachOnce(clauses: readonly Clause[]): Clause[] {
  const sides = ({ bearer, beneficiary, reciprocal }: Clause) =>
    reciprocal ? [bearer, beneficiary].sort() : [bearer, beneficiary];
  const key = (one: Clause) => JSON.stringify([sides(one), one.reciprocal, one.duty, one.trigger, one.against]);
  return [...new Map(clauses.toReversed().map((clause) => [key(clause), clause])).values()].toReversed();
}

/** An agreement in full: its parties, the steps of its life, and what it asks of whom. */
export function AgreementHead({ detail }: { readonly detail: AgreementDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { agreement, actors, names, predecessorNames } = detail;
  const name = agreementName({ names }, language, t);
  const otherNames = names[language].slice(1);
  useTitle(name);
  return (
    <header className="fact-head">
      <span className="kind">
        {agreement.kinds.map((kind) => t(`agreementKind.${kind}`)).join(', ') || t('reader.agreement')}
      </span>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p>
        <bdi>{listNames(agreement.parties, actors, language)}</bdi>
      </p>
      {otherNames.length > 0 && (
        <p className="aside">
          {t('agreements.alsoCalled', { names: otherNames.join(language === 'fr' ? ' ; ' : '; ') })}
        </p>
      )}
      {agreement.predecessor !== null && (
        <p>
          {t('agreements.predecessor')}{' '}
          <Link href={factAddress('agreement', agreement.predecessor)}>
            <bdi>{agreementName({ names: predecessorNames ?? { fr: [], en: [] } }, language, t)}</bdi>
          </Link>
        </p>
      )}
      {agreement.steps.length > 0 && (
        <>
          <h3>{t('agreements.steps')}</h3>
          <ul className="steps">
            {agreement.steps.map((step) => (
              <li key={`${step.step} ${step.by.join(' ')} ${step.date?.from ?? ''} ${step.date?.to ?? ''}`}>
                <strong>{t(`step.${step.step}`)}</strong>
                {step.factuality !== 'CT+' && ` (${t(`factuality.${step.factuality}`)})`}
                {step.by.length > 0 && <span> · {listNames(step.by, actors, language)}</span>}
                <span> · {step.date === null ? t('date.unknown') : formatSpan(step.date, language, t)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {agreement.obligations.length > 0 && (
        <>
          <h3>{t('agreements.obligations')}</h3>
          <ul className="steps">
            {eachOnce(agreement.obligations).map((clause) => (
              <li key={`${clause.bearer} ${clause.duty} ${clause.trigger} ${clause.evidence[0]!.start}`}>
                <bdi>{actorName(clause.bearer, actors, language)}</bdi>
                {clause.reciprocal ? ' ↔ ' : ' → '}
                <bdi>{actorName(clause.beneficiary, actors, language)}</bdi>
                {' · '}
                {t(`duty.${clause.duty}`, { defaultValue: clause.duty })}
                {' · '}
                {t(`trigger.${clause.trigger}`, { defaultValue: clause.trigger })}
              </li>
            ))}
          </ul>
        </>
      )}
    </header>
  );
}
