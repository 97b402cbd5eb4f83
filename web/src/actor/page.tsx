import { useTranslation } from 'react-i18next';
import type { ActorDetail } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Said } from '../correct/said.tsx';
import { actorName, nameIn } from '../format/names.ts';
import { formatNumber } from '../format/quantity.ts';
import { useLanguage } from '../language.ts';
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
  const { actor, names, facts, said, beside, corrections, actors } = detail;
  const number = (count: number) => formatNumber(count, language);
  const others = [names.fr, names.en].filter((name) => name !== undefined && name !== nameIn(names, language));
  return (
    <div className="page actor">
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
        {said > 0 && <li>{t('actor.said', { count: said, number: number(said) })}</li>}
        {actor.inferred && <li className="aside">{t('actor.inferred')}</li>}
      </ul>
      <Offices actor={actor} />
      {beside.length > 0 && (
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
      )}
      <section aria-label={t('correct.said')}>
        <Said corrections={corrections} actors={actors} />
        <CorrectActor detail={detail} />
      </section>
    </div>
  );
}
