import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../src/wording/index.ts';
import type { ActorDetail } from '../api/types.ts';
import { nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';

/** Which offices it held when, and whom the readings name otherwise: why they were put together is told. */
export function Offices({ detail: { actor, offices } }: { readonly detail: ActorDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (one: string | null) =>
    one === null ? '…' : /^\d{4}-\d{2}-\d{2}$/.test(one) ? formatDay(one, language) : one;
  const merged = actor.merged ?? [];
  return (
    <>
      {actor.roles.length > 0 && (
        <section aria-labelledby="offices-title">
          <h2 id="offices-title" className="section-title">
            {t('actor.offices')}
          </h2>
          <ul className="actor-offices">
            {actor.roles.map(({ office, from, to }, at) => (
              <li key={`${office} ${from} ${to}`}>
                <bdi>{nameIn(offices[at]!, language)}</bdi>
                {(from !== null || to !== null) && (
                  <span className="aside">
                    {' '}
                    {day(from)} – {day(to)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {merged.length > 0 && (
        <section aria-labelledby="merged-title">
          <h2 id="merged-title" className="section-title">
            {t('actor.merged')}
          </h2>
          <ul className="actor-offices">
            {merged.map((other) => (
              <li key={other.id}>
                <bdi>{nameIn(other.names, language) || other.id}</bdi>
                <span className="aside"> {t(`actor.why.${other.why}`, { shared: other.shared })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
