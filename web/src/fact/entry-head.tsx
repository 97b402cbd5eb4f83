import { useTranslation } from 'react-i18next';
import { formatQuantity } from '../../../src/wording/index.ts';
import type { ClaimDetail, EventDetail } from '../api/types.ts';
import { actorName, nameIn } from '../format/names.ts';
import { surenessOf } from '../format/sureness.ts';
import { useLanguage } from '../language.ts';
import { When } from '../parts/date.tsx';
import { Headline } from '../parts/headline.tsx';
import { KindLabel } from '../parts/kind-label.tsx';
import { Support } from '../parts/support.tsx';
import { Sure } from '../parts/sure.tsx';
import { useTitle } from '../parts/use-title.ts';
import { factAddress, Link } from '../router.tsx';

/** An event or claim in full. */
export function EntryHead({ detail }: { readonly detail: EventDetail | ClaimDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry, actors } = detail;
  const sureness = surenessOf(entry);
  useTitle(t(`type.${entry.type}`));
  return (
    <header className="fact-head">
      <KindLabel entry={entry} />
      <h2>
        <Headline entry={entry} actors={actors} />
      </h2>
      <dl>
        <div className="fact-wide">
          <dt>{t('fact.when')}</dt>
          <dd>
            <When date={entry.date} />
            {entry.date && <span className="aside"> {t(`date.basis.${entry.date.basis}`)}</span>}
          </dd>
        </div>
        {entry.place && (
          <div>
            <dt>{t('fact.where')}</dt>
            <dd>
              <bdi>{nameIn(entry.place, language)}</bdi>
            </dd>
          </div>
        )}
        {entry.quantity && (
          <div>
            <dt>{t('fact.quantity')}</dt>
            <dd>{formatQuantity(entry.quantity, language, t)}</dd>
          </div>
        )}
        <div className="fact-wide">
          <dt>{t('fact.sure')}</dt>
          <dd>
            <Sure entry={entry} />
            <span className="aside"> {t(`sure.${sureness}.means`)}</span>
          </dd>
        </div>
        <div className="fact-wide">
          <dt>{t('fact.support')}</dt>
          <dd className="fact-support">
            <Support entry={entry} actors={actors} />
          </dd>
        </div>
        <div className="fact-wide">
          <dt>{t('actor.who')}</dt>
          <dd className="fact-support">
            {[...new Set([...entry.sources, ...entry.targets, ...(entry.speaker === null ? [] : [entry.speaker])])]
              .filter((id) => actors[id] !== undefined)
              .map((id) => (
                <Link key={id} href={`/actors/${encodeURIComponent(id)}`}>
                  <bdi>{actorName(id, actors, language)}</bdi>
                </Link>
              ))}
          </dd>
        </div>
        {entry.agreement !== null && (
          <div className="fact-wide">
            <dt>{t('fact.agreement')}</dt>
            <dd>
              <Link href={factAddress('agreement', entry.agreement)}>
                <bdi>{(entry.agreementNames && nameIn(entry.agreementNames, language)) || t('agreements.unnamed')}</bdi>
              </Link>
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
