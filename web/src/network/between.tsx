import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { Relations } from '../api/types.ts';
import { dossierQuery, useDossier } from '../dossier/dossier.ts';
import { FactsBehind } from '../drawing/facts-behind.tsx';
import { daysOf, monthsOf } from '../drawing/months.ts';
import { useReveal } from '../drawing/use-reveal.ts';
import { pactName } from '../format/agreement.ts';
import { actorName } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { factAddress, Link as PageLink, useAddress } from '../router.tsx';
import type { Link } from './links.ts';

interface Props {
  readonly value: Relations;
  readonly links: readonly Link[];
  readonly chosen: Pick<Link, 'a' | 'b'>;
  readonly close: () => void;
}

/** What stands behind a link: its agreements, how much is good and bad, and the facts themselves. */
export function Between({ value, links, chosen, close }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const { query } = useAddress();
  const aside = useRef<HTMLElement>(null);
  useReveal(aside, `${chosen.a} ${chosen.b}`);
  const { from, to } = daysOf(monthsOf(query.get('months')));
  const asked = new URLSearchParams(dossierQuery({ actors: [], from: from || dossier.from, to: to || dossier.to }));
  for (const id of new Set([...dossier.actors, chosen.a, chosen.b])) asked.append('actor', id);
  const link = links.find(({ a, b }) => a === chosen.a && b === chosen.b);
  const nameOf = (id: string) => {
    const names = value.agreements[id] ?? { fr: [], en: [] };
    return pactName({ names, parties: [chosen.a, chosen.b] }, value.actors, language, t);
  };
  const name = (id: string) => actorName(id, value.actors, language);
  return (
    <section ref={aside} className="drawing-aside" aria-labelledby="between-title">
      <div className="section-title">
        <h2 id="between-title">
          <bdi>{t('map.tie', { a: name(chosen.a), b: name(chosen.b) })}</bdi>
        </h2>
        <button type="button" className="text-button" onClick={close}>
          {t('drawing.close')}
        </button>
      </div>
      {link && (
        <p className="network-sums">
          <span className="tone-cooperation">
            {t('network.cooperation', { count: link.cooperation, number: formatNumber(link.cooperation, language) })}
          </span>
          <span className="tone-conflict">
            {t('network.conflict', { count: link.conflict, number: formatNumber(link.conflict, language) })}
          </span>
        </p>
      )}
      {link && link.pacts.length > 0 && (
        <ul className="network-pacts">
          {link.pacts.map((id) => (
            <li key={id}>
              <PageLink href={factAddress('agreement', id)}>
                <bdi>{nameOf(id)}</bdi>
              </PageLink>
            </li>
          ))}
        </ul>
      )}
      <FactsBehind key={`${chosen.a} ${chosen.b}`} query={asked.toString()} />
    </section>
  );
}
