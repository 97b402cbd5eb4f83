import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contradictions, Opposition } from '../api/types.ts';
import { useStretches } from '../api/use-stretches.ts';
import { dossierQuery, useDossier, within } from '../dossier/dossier.ts';
import { More } from '../parts/more.tsx';
import { Slices } from '../parts/slices.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Link, useAddress } from '../router.tsx';
import { OppositionLine } from './opposition.tsx';
import { ShiftsSection } from './shifts.tsx';

const kinds = ['numeric', 'denial', 'date', 'step', 'place', 'actor'] as const;

/** Facts that cannot both hold, side by side, by what they are about; below, what only moved over time. */
export default function ContradictionsPage() {
  const { t } = useTranslation();
  const { query } = useAddress();
  const dossier = useDossier();
  const kind = kinds.find((one) => one === query.get('kind')) ?? '';
  const fact = query.get('fact') ?? '';
  const { stretches, error, busy, more, retry } = useStretches<Contradictions>(
    within(dossier, pathOf(kind, fact)),
    ({ contradictions }) => contradictions.length,
    STRETCH,
  );
  const { list, documents, actors } = useMemo(() => joined(stretches), [stretches]);
  const [first] = stretches;
  const ready = first !== undefined;
  useTitle(t('nav.contradictions'));
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (ready && id !== '') document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }, [ready]);
  return (
    <div className="page page-wide oppositions-page" aria-busy={busy}>
      <h1>{t('nav.contradictions')}</h1>
      <p className="page-intro">{t('opposition.intro')}</p>
      {error !== null && <Failed error={error} retry={retry} />}
      {error === null && first === undefined && <Loading lines={8} />}
      {error === null && first !== undefined && (
        <>
          {fact !== '' && (
            <p className="page-intro">
              {t('opposition.ofOneFact')}{' '}
              <Link href={within(dossier, '/contradictions')}>{t('opposition.showAll')}</Link>
            </p>
          )}
          {total(first) > 0 && (
            <Slices
              label={t('opposition.filter')}
              name="kind"
              options={[
                { value: '', label: t('opposition.all'), count: total(first) },
                ...kinds
                  .filter((one) => one === kind || (first.kinds[one] ?? 0) > 0)
                  .map((one) => ({ value: one, label: t(`opposition.kind.${one}`), count: first.kinds[one] ?? 0 })),
              ]}
            />
          )}
          {list.length === 0 && (
            <Empty title={t('contradictions.none.title')}>
              <p>{t('contradictions.none.detail')}</p>
            </Empty>
          )}
          {[...Map.groupBy(list, (one) => one.kind)].map(([one, same]) => (
            <section key={one} className="opposition-kind" aria-labelledby={`kind-${one}`}>
              <div className="section-title">
                <h2 id={`kind-${one}`}>{t(`contradiction.${one}`)}</h2>
              </div>
              <ol className="oppositions">
                {same.map((opposition) => (
                  <OppositionLine
                    key={opposition.id}
                    opposition={opposition}
                    documents={documents}
                    actors={actors}
                    query={new URLSearchParams(dossierQuery(dossier))}
                  />
                ))}
              </ol>
            </section>
          ))}
          <More shown={list.length} total={first.total} busy={busy} more={more} />
          {kind === '' && fact === '' && <ShiftsSection dossier={dossier} />}
        </>
      )}
    </div>
  );
}

const STRETCH = 30;

function pathOf(kind: string, fact: string): string {
  const query = new URLSearchParams();
  if (kind !== '') query.set('kind', kind);
  if (fact !== '') query.set('fact', fact);
  return query.size === 0 ? '/contradictions' : `/contradictions?${query}`;
}

const total = ({ kinds: counts }: Contradictions): number =>
  Object.values(counts).reduce((all, count) => all + (count ?? 0), 0);

function joined(stretches: readonly Contradictions[]) {
  const list: readonly Opposition[] = stretches.flatMap((one) => one.contradictions);
  return {
    list,
    documents: new Map(stretches.flatMap((one) => one.documents.map((card) => [card.id, card] as const))),
    actors: Object.assign({}, ...stretches.map((one) => one.actors)) as Contradictions['actors'],
  };
}
