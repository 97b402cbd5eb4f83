import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StandingLine, StandingVoices } from '../agreements/standing.tsx';
import type { AgreementDetail, LifeDetail, QuotedEvidence } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useDossier, within } from '../dossier/dossier.ts';
import { CorrectPane } from '../fact/correct-pane.tsx';
import { Disputes } from '../fact/disputes.tsx';
import { Related } from '../fact/related.tsx';
import { WhyList } from '../fact/why.tsx';
import { pactName } from '../format/agreement.ts';
import { listNames } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Link } from '../router.tsx';
import { Beside } from './beside.tsx';
import { Chosen } from './chosen.ts';
import { Clauses } from './clauses.tsx';
import { Differences } from './differences.tsx';
import { LifeSteps } from './life.tsx';
import { Lineage } from './lineage.tsx';

interface Props {
  readonly id: string;
  /** The step to begin with, where a link named one. */
  readonly step: string | null;
}

/** An agreement in full: where it stands, its life, what it binds to, by the articles and by the table of treaties. */
export default function AgreementPage({ id, step }: Props) {
  const life = useAnswer<LifeDetail>(`/lives/${encodeURIComponent(id)}`);
  if (life.state === 'failed') return <Failed error={life.error} retry={life.retry} />;
  if (life.state === 'loading') return <Loading lines={10} />;
  return <Agreement life={life.value} step={step} />;
}

function Agreement({ life, step }: { readonly life: LifeDetail; readonly step: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const [chosen, choose] = useState<QuotedEvidence | null>(() => sentenceOf(life, step));
  const detail = useAnswer<AgreementDetail>(`/agreements/${encodeURIComponent(life.id)}`);
  const name = pactName(life, life.actors, language, t);
  useTitle(name);
  const kinds = life.kinds.map((kind) => t(`agreementKind.${kind}`)).join(', ');
  return (
    <Chosen.Provider value={{ chosen, choose }}>
      <div className="page page-wide pact">
        <div className="pact-main">
          <header className="pact-head">
            <p className="eyebrow">
              <Link href={within(dossier, '/agreements')}>{t('nav.agreements')}</Link>
              {kinds !== '' && ` · ${kinds}`}
            </p>
            <h1>
              <bdi>{name}</bdi>
            </h1>
            {life.names.fr.length + life.names.en.length > 0 && (
              <p className="pact-parties">
                <bdi>{listNames(life.parties, life.actors, language)}</bdi>
              </p>
            )}
            <p className="pact-standing">
              <StandingLine standing={life.standing} />
              <span className="aside">
                <StandingVoices agreement={life} actors={life.actors} />
              </span>
            </p>
            <OtherNames life={life} />
          </header>
          <LifeSteps life={life} step={step} />
          <Clauses life={life} />
          <Differences life={life} />
          <Lineage life={life} />
          {detail.state === 'failed' && <Failed error={detail.error} retry={detail.retry} />}
          {detail.state === 'ready' && (
            <>
              <CorrectPane detail={detail.value} kind="agreement" />
              <Disputes detail={detail.value} />
              <Related detail={detail.value} />
              <WhyList detail={detail.value} />
            </>
          )}
        </div>
        <Beside life={life} />
      </div>
    </Chosen.Provider>
  );
}

/** What the articles call it, in both languages; the page's own first. */
function OtherNames({ life }: { readonly life: LifeDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = language === 'fr' ? 'en' : 'fr';
  const own = life.names[language].slice(1);
  const names = [
    ...own.map((name) => ({ name, lang: language })),
    ...life.names[other].slice(life.names[language].length === 0 ? 1 : 0).map((name) => ({ name, lang: other })),
  ].filter(({ name }) => name.toLowerCase() !== life.names[language][0]?.toLowerCase());
  if (names.length === 0) return null;
  return (
    <details className="nicknames" open={names.length <= 6}>
      <summary>{t('life.nicknames', { count: names.length })}</summary>
      <ul>
        {names.map(({ name, lang }) => (
          <li key={`${lang} ${name}`} lang={lang}>
            <q>
              <bdi>{name}</bdi>
            </q>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The sentence of the step that a link named; else of the step that says where the agreement stands; else the first. */
function sentenceOf({ steps, standing, clauses }: LifeDetail, step: string | null): QuotedEvidence | null {
  const named = steps.find((one) => one.step === step && one.sentences.length > 0);
  const telling = standing.step === null ? undefined : steps[standing.step];
  const first = [named, telling, ...steps, ...clauses].find((one) => one !== undefined && one.sentences.length > 0);
  return first?.sentences[0] ?? null;
}
