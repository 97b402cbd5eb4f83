import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorNames, AgreementCard, Summary } from '../api/types.ts';
import { agreementName } from '../format/agreement.ts';
import { formatSpan } from '../format/date.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { entryAddress, factAddress, Link } from '../router.tsx';

interface Props {
  readonly summary: Summary;
  readonly query: URLSearchParams;
}

/** So many agreements are shown until all are asked for. */
const FIRST = 4;

/** Each agreement with its life in one line; those that most documents speak of first. */
export function AgreementLines({ summary, query }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (summary.agreements.length === 0) return null;
  const shown = all ? summary.agreements : summary.agreements.slice(0, FIRST);
  const actors: ActorNames = Object.fromEntries(summary.actors.map((actor) => [actor.id, actor]));
  return (
    <section id="agreements" className="agreements" aria-labelledby="agreements-title">
      <h2 id="agreements-title" className="section-title">
        {t('agreements.title')}
      </h2>
      <ul>
        {shown.map((agreement) => (
          <li key={agreement.id}>
            <AgreementLine
              agreement={agreement}
              actors={actors}
              addressOf={(step) => lineAddress(agreement.id, step, query)}
            />
          </li>
        ))}
      </ul>
      {shown.length < summary.agreements.length && (
        <Button variant="default" onClick={() => setAll(true)}>
          {t('agreements.all', { count: summary.agreements.length })}
        </Button>
      )}
    </section>
  );
}

function lineAddress(id: string, step: AgreementCard['steps'][number] | null, query: URLSearchParams): string {
  return step === null
    ? factAddress('agreement', id, query)
    : entryAddress({ kind: 'step', id, type: step.step }, query);
}

interface LineProps {
  readonly agreement: AgreementCard;
  readonly actors: ActorNames;
  /** Of the agreement, or of one of its steps. */
  readonly addressOf: (step: AgreementCard['steps'][number] | null) => string;
}

function AgreementLine({ agreement, actors, addressOf }: LineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kinds = agreement.kinds.map((kind) => t(`agreementKind.${kind}`)).join(', ');
  return (
    <>
      <h3>
        <Link href={addressOf(null)} keepScroll>
          <bdi>{agreementName(agreement, language, t)}</bdi>
        </Link>
      </h3>
      <p className="agreement-parties">
        <bdi>{listNames(agreement.parties, actors, language)}</bdi>
        {kinds !== '' && ` · ${kinds}`}
      </p>
      {agreement.steps.length > 0 && <LifeLine steps={agreement.steps} actors={actors} addressOf={addressOf} />}
    </>
  );
}

interface LifeProps extends Omit<LineProps, 'agreement'> {
  readonly steps: AgreementCard['steps'];
}

function LifeLine({ steps, actors, addressOf }: LifeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ol className="life-line">
      {steps.map((step) => (
        <li
          key={`${step.step} ${step.by.join(' ')} ${step.date?.from ?? ''} ${step.date?.to ?? ''}`}
          className={step.factuality === 'CT+' ? undefined : 'life-unsure'}
        >
          <span className="life-step">
            <Link href={addressOf(step)} keepScroll>
              {t(`step.${step.step}`)}
            </Link>
            {step.factuality !== 'CT+' && <span className="life-doubt"> ({t(`factuality.${step.factuality}`)})</span>}
          </span>
          <span className="life-date">
            {step.date === null ? t('date.unknown') : formatSpan(step.date, language, t)}
          </span>
          {step.by.length > 0 && <span className="life-by">{listNames(step.by, actors, language)}</span>}
        </li>
      ))}
    </ol>
  );
}
