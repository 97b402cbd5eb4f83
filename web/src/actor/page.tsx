import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { ActorDetail, News } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Said } from '../correct/said.tsx';
import { dossierQuery, within } from '../dossier/dossier.ts';
import { actorName, nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { AgreementLines } from '../overview/agreements.tsx';
import { NewsList } from '../overview/news.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Link } from '../router.tsx';
import { CorrectActor } from './correct-actor.tsx';
import { Offices } from './offices.tsx';

/** Who an actor is to the record: its names, its state, its offices, who was taken for it and why. */
export default function ActorPage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const answer = useAnswer<ActorDetail>(`/actors/${encodeURIComponent(id)}`);
  const language = useLanguage();
  useTitle(answer.state === 'ready' ? nameIn(answer.value.names, language) : t('actor.title'));
  if (answer.state === 'loading') return <Loading lines={6} />;
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  return <Who detail={answer.value} />;
}

function Who({ detail }: { readonly detail: ActorDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { actor, names, facts, said, corrections, actors } = detail;
  const dossier = useMemo(() => ({ actors: [actor.id], from: '', to: '' }), [actor.id]);
  const news = useAnswer<News>(within(dossier, '/news'));
  const number = (count: number) => formatNumber(count, language);
  const others = [names.fr, names.en].filter((name) => name !== undefined && name !== nameIn(names, language));
  return (
    <div className="page page-wide actor">
      <p className="eyebrow">{t(`actor.kind.${actor.kind}`)}</p>
      <h1>
        <bdi>{nameIn(names, language)}</bdi>
      </h1>
      {others.length > 0 && (
        <p className="aside">
          <bdi>{others.join(', ')}</bdi>
        </p>
      )}
      <ul className="actor-facts">
        {actor.of !== null && (
          <li>
            {t('actor.of')}{' '}
            <Link href={`/actors/${encodeURIComponent(actor.of)}`}>
              <bdi>{actorName(actor.of, actors, language)}</bdi>
            </Link>
          </li>
        )}
        <li>
          <Link href={`/facts?actor=${encodeURIComponent(actor.id)}`}>
            {t('actor.facts', { count: facts, number: number(facts) })}
          </Link>
        </li>
        {facts > 0 && (
          <li>
            <Link href={within(dossier, '/')}>{t('actor.dossier')}</Link>
          </li>
        )}
        {said > 0 && <li>{t('actor.said', { count: said, number: number(said) })}</li>}
        {actor.inferred && <li className="aside">{t('actor.inferred')}</li>}
      </ul>
      <Offices detail={detail} />
      <div className="overview-columns">
        <div className="overview-main">
          <Beside detail={detail} />
          <AgreementLines dossier={dossier} />
        </div>
        <NewsList answer={news} query={new URLSearchParams(dossierQuery(dossier))} />
      </div>
      <section aria-label={t('correct.said')}>
        <Said corrections={corrections} actors={actors} />
        <CorrectActor detail={detail} />
      </section>
    </div>
  );
}

/** With whom it stands in the same facts, most often first. */
function Beside({ detail: { actor, beside, actors } }: { readonly detail: ActorDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (beside.length === 0) return null;
  const number = (count: number) => formatNumber(count, language);
  return (
    <section aria-labelledby="beside-title">
      <h2 id="beside-title" className="section-title">
        {t('actor.beside')}
      </h2>
      <ul className="actor-beside">
        {beside.map((other) => (
          <li key={other.id}>
            <Link href={`/actors/${encodeURIComponent(other.id)}`}>
              <bdi>{actorName(other.id, actors, language)}</bdi>
            </Link>{' '}
            <Link
              className="aside"
              href={`/facts?actor=${encodeURIComponent(actor.id)}&actor=${encodeURIComponent(other.id)}`}
            >
              {t('actor.together', { count: other.facts, number: number(other.facts) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
