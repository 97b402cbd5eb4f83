import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import { useLanguage } from '../language.ts';
import type { Triad } from './balance.ts';
import { COLOURS } from './colours.ts';
import type { Link } from './links.ts';

interface Props {
  readonly triads: readonly Triad[];
  readonly communities: readonly (readonly string[])[];
  readonly nameOf: (id: string) => string;
  readonly choose: (link: Pick<Link, 'a' | 'b'>) => void;
}

/** So many triads out of balance are named. */
const NAMED = 8;

/** Who belongs together, and which triads are out of balance: where a friend is the enemy of a friend. */
export function Balance({ triads, communities, nameOf, choose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const list = (ids: readonly string[]) => new Intl.ListFormat(language).format(ids.map(nameOf));
  const unbalanced = triads.filter(({ balanced }) => !balanced);
  const balanced = triads.length - unbalanced.length;
  return (
    <div className="network-findings">
      <section aria-labelledby="communities-title">
        <h2 id="communities-title" className="section-title">
          {t('network.communities')}
        </h2>
        {communities.length === 0 && <p className="aside">{t('network.noCommunity')}</p>}
        <ol>
          {communities.slice(0, COLOURS).map((ids, at) => (
            <li key={ids[0]} className={`group-${at + 1}`}>
              <bdi>{list(ids)}</bdi>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="balance-title">
        <h2 id="balance-title" className="section-title">
          {t('network.balance')}
        </h2>
        <p className="aside">{t('network.balanceMeans')}</p>
        <p>
          {triads.length === 0
            ? t('network.noTriad')
            : t('network.balanced', {
                count: triads.length,
                number: formatNumber(balanced, language),
                total: formatNumber(triads.length, language),
              })}
        </p>
        <ul>
          {unbalanced.slice(0, NAMED).map(({ actors, minus, bad }) => (
            <li key={actors.join(' ')}>
              <button type="button" className="text-button" onClick={() => bad && choose(bad)}>
                <bdi>{list(actors)}</bdi>
              </button>{' '}
              <span className="aside">{t(`network.minus${minus === 3 ? 3 : 1}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
