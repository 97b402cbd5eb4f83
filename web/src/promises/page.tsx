import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Promises } from '../api/types.ts';
import { useStretches } from '../api/use-stretches.ts';
import { type Dossier, dossierQuery, useDossier, within } from '../dossier/dossier.ts';
import { useWidth } from '../drawing/use-width.ts';
import { More } from '../parts/more.tsx';
import { Slices } from '../parts/slices.tsx';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useAddress } from '../router.tsx';
import { PictureTools } from '../take/picture/picture-tools.tsx';
import { PromiseAxis } from './axis.tsx';
import { PromiseRow } from './promise.tsx';
import { promiseScale } from './scale.ts';

const states = ['overdue', 'open', 'silent', 'kept'] as const;
const STRETCH = 50;

/** What was planned or announced, by whom and by when, and what became of it: what is overdue first. */
export default function PromisesPage() {
  const { t } = useTranslation();
  const { query } = useAddress();
  const dossier = useDossier();
  const state = states.find((one) => one === query.get('state')) ?? '';
  const { stretches, error, busy, more, retry } = useStretches<Promises>(
    within(dossier, state === '' ? '/promises' : `/promises?state=${state}`),
    ({ promises }) => promises.length,
    STRETCH,
  );
  const [first] = stretches;
  const ready = first !== undefined;
  useTitle(t('nav.promises'));
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (ready && id !== '') document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }, [ready]);
  return (
    <div className="page page-wide promises-page" aria-busy={busy}>
      <h1>{t('nav.promises')}</h1>
      <p className="page-intro">{t('promises.intro')}</p>
      {error !== null && <Failed error={error} retry={retry} />}
      {error === null && first === undefined && <Loading lines={8} />}
      {error === null && first !== undefined && (
        <>
          {total(first) > 0 && (
            <Slices
              label={t('promise.filter')}
              name="state"
              options={[
                { value: '', label: t('promise.all'), count: total(first) },
                ...states.map((one) => ({
                  value: one,
                  label: t(`promise.slice.${one}`),
                  count: first.states[one] ?? 0,
                })),
              ]}
            />
          )}
          {first.total === 0 ? (
            <Empty title={t('promises.none.title')}>
              <p>{t('promises.none.detail')}</p>
            </Empty>
          ) : (
            <PromiseRows stretches={stretches} dossier={dossier} />
          )}
          <More shown={shownOf(stretches)} total={first.total} busy={busy} more={more} />
        </>
      )}
    </div>
  );
}

const total = ({ states: counts }: Promises): number =>
  Object.values(counts).reduce((all, count) => all + (count ?? 0), 0);

const shownOf = (stretches: readonly Promises[]): number =>
  stretches.reduce((all, { promises }) => all + promises.length, 0);

interface RowsProps {
  readonly stretches: readonly Promises[];
  readonly dossier: Dossier;
}

/** The promises under one scale of days, on which the last day that the record knows stands out. */
function PromiseRows({ stretches, dossier }: RowsProps) {
  const { t } = useTranslation();
  const axis = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const width = useWidth(axis);
  const { period, day } = stretches[0]!;
  const scale = useMemo(() => promiseScale(period, day, width), [period, day, width]);
  const documents = useMemo(
    () => new Map(stretches.flatMap((one) => one.documents.map((card) => [card.id, card] as const))),
    [stretches],
  );
  const actors = useMemo(
    () => Object.assign({}, ...stretches.map((one) => one.actors)) as Promises['actors'],
    [stretches],
  );
  const query = useMemo(() => new URLSearchParams(dossierQuery(dossier)), [dossier]);
  return (
    <>
      <div ref={drawing}>
        <div className="promise-axis" aria-hidden="true">
          <div ref={axis}>{scale !== null && <PromiseAxis scale={scale} day={day} width={width} />}</div>
        </div>
        <ol className="promises">
          {stretches.flatMap(({ promises }) =>
            promises.map((promise) => (
              <PromiseRow
                key={promise.id}
                promise={promise}
                documents={documents}
                actors={actors}
                query={query}
                plot={scale === null ? null : { scale, day, width }}
              />
            )),
          )}
        </ol>
      </div>
      <PictureTools drawing={drawing} title={t('nav.promises')} name="entente-promises" />
    </>
  );
}
