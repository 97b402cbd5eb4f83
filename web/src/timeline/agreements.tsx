import { useTranslation } from 'react-i18next';
import type { ActorNames, AgreementCard, Summary } from '../api/types.ts';
import { agreementName } from '../format/agreement.ts';
import { formatSpan } from '../format/date.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { factAddress, Link } from '../router.tsx';
import type { OpenFact } from './page.tsx';

interface Props {
  readonly summary: Summary;
  readonly open: OpenFact | null;
  readonly query: URLSearchParams;
}

/** Each agreement with its life in one line. */
export function AgreementLines({ summary, open, query }: Props) {
  const { t } = useTranslation();
  if (summary.agreements.length === 0) return null;
  const actors: ActorNames = Object.fromEntries(summary.actors.map((actor) => [actor.id, actor]));
  return (
    <section id="agreements" className="agreements" aria-labelledby="agreements-title">
      <h2 id="agreements-title" className="section-title">
        {t('agreements.title')}
      </h2>
      <ul>
        {summary.agreements.map((agreement) => (
          <li key={agreement.id} data-open={(open?.kind === 'agreement' && open.id === agreement.id) || undefined}>
            <AgreementLine agreement={agreement} actors={actors} href={factAddress('agreement', agreement.id, query)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AgreementLine(props: {
  readonly agreement: AgreementCard;
  readonly actors: ActorNames;
  readonly href: string;
}) {
  const { agreement, actors, href } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const kinds = agreement.kinds.map((kind) => t(`agreementKind.${kind}`)).join(', ');
  return (
    <>
      <h3>
        <Link href={href} keepScroll>
          <bdi>{agreementName(agreement, language, t)}</bdi>
        </Link>
      </h3>
      <p className="agreement-parties">
        <bdi>{listNames(agreement.parties, actors, language)}</bdi>
        {kinds !== '' && ` · ${kinds}`}
      </p>
      {agreement.steps.length > 0 && <LifeLine steps={agreement.steps} actors={actors} />}
    </>
  );
}

function LifeLine({ steps, actors }: { readonly steps: AgreementCard['steps']; readonly actors: ActorNames }) {
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
            {t(`step.${step.step}`)}
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
