import { useTranslation } from 'react-i18next';
import { formatPartial, formatSpan } from '../../../src/wording/index.ts';
import type { Brief } from '../api/types.ts';
import { pactName } from '../format/agreement.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { entryAddress, factAddress, Link } from '../router.tsx';
import { Numbers } from './numbers.tsx';

interface Props {
  readonly brief: Brief;
  readonly query: URLSearchParams;
}

/** Where each agreement stands: what the coverage tells step by step and, apart from it, what the table knows. */
export function BriefAgreements({ brief: { agreements, actors }, query }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return agreements.map(({ id, names, parties, kinds, known, steps, sources }) => (
    <div key={id} className="brief-group">
      <h3>
        <Link href={factAddress('agreement', id, query)}>
          <bdi>{pactName({ names, parties }, actors, language, t)}</bdi>
        </Link>
        <Numbers sources={sources} />
      </h3>
      <p className="aside">
        <bdi>{listNames(parties, actors, language)}</bdi>
        {kinds.length > 0 && ` · ${kinds.map((kind) => t(`agreementKind.${kind}`)).join(', ')}`}
      </p>
      <ol className="brief-steps">
        {steps.map((step) => (
          <li key={`${step.step} ${step.by.join(' ')} ${step.date?.from ?? ''} ${step.date?.to ?? ''}`}>
            <span className="brief-day">
              {step.date === null ? t('date.unknown') : formatSpan(step.date, language, t)}
            </span>
            <span>
              <Link href={entryAddress({ kind: 'step', id, type: step.step }, query)}>{t(`step.${step.step}`)}</Link>
              {step.by.length > 0 && <bdi> · {listNames(step.by, actors, language)}</bdi>}
              {step.factuality !== 'CT+' && ` (${t(`factuality.${step.factuality}`)})`}
              <Numbers sources={step.sources} />
            </span>
          </li>
        ))}
      </ol>
      {known && (
        <p className="aside">
          {t('brief.table', {
            told: (['signed', 'inForce', 'ended'] as const)
              .flatMap((one) => {
                const day = known[one];
                return day === null ? [] : [`${t(`step.${stepOf[one]}`)} (${formatPartial(day, language)})`];
              })
              .join(', '),
          })}
        </p>
      )}
    </div>
  ));
}

const stepOf = { signed: 'signed', inForce: 'in-force', ended: 'ended' } as const;
