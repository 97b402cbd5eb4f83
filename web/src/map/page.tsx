import { memo, useDeferredValue, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceMap } from '../api/types.ts';
import { useAnswer } from '../api/use-answer.ts';
import { dossierQuery, useDossier, within } from '../dossier/dossier.ts';
import { FactsBehind } from '../drawing/facts-behind.tsx';
import { daysOf, monthsOf } from '../drawing/months.ts';
import { Period } from '../drawing/period.tsx';
import { put } from '../drawing/put.ts';
import { Strongest, useStrongest } from '../drawing/strongest.tsx';
import { useReveal } from '../drawing/use-reveal.ts';
import { actorName, nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { Empty, Failed, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useAddress } from '../router.tsx';
import { PictureTools } from '../take/picture/picture-tools.tsx';
import { Chart, type Chosen } from './chart.tsx';
import { MapLegend } from './map-legend.tsx';
import { PlaceTable } from './place-table.tsx';
import { pointsOf, tiesOf } from './points.ts';

/** Where the facts are told to have happened, and what is between the states. */
export default function MapPage() {
  const { t } = useTranslation();
  const dossier = useDossier();
  const answer = useAnswer<PlaceMap>(within(dossier, '/map'), { keep: true });
  useTitle(t('map.title'));
  const ready = answer.state === 'ready' ? answer.value : null;
  return (
    <div className="page page-wide">
      <h1>{t('map.title')}</h1>
      <p className="page-intro">{t('map.intro')}</p>
      {answer.state === 'loading' && <Loading lines={8} />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {ready && ready.places.length + ready.relations.length === 0 && (
        <Empty title={t('map.none.title')}>
          <p>{t('map.none.detail')}</p>
        </Empty>
      )}
      {ready && ready.places.length + ready.relations.length > 0 && <MapBoard value={ready} />}
    </div>
  );
}

const StillChart = memo(Chart);
const StillTable = memo(PlaceTable);

function MapBoard({ value }: { readonly value: PlaceMap }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const { query } = useAddress();
  const asked = query.get('months');
  const months = useMemo(() => monthsOf(asked), [asked]);
  // What one touches moves at once; what it changes follows.
  const drawn = useDeferredValue(months);
  const between = query.get('between');
  const at = query.get('at');
  const chosen = useMemo(() => chosenOf(at, between), [at, between]);
  const counted = useMemo(
    () => [...value.places.flatMap((place) => place.months), ...value.relations.flatMap((one) => one.months)],
    [value],
  );
  const points = useMemo(() => pointsOf(value, drawn), [value, drawn]);
  const ties = useMemo(() => tiesOf(value, drawn), [value, drawn]);
  const [strongest, show] = useStrongest();
  const strong = useMemo(() => ties.slice(-strongest), [ties, strongest]);
  return (
    <div className="drawing-board" data-chosen={chosen !== null || undefined}>
      <div className="drawing-main">
        <div ref={frame}>
          <StillChart points={points} ties={strong} actors={value.actors} chosen={chosen} choose={choose} />
        </div>
        <Period
          counted={counted}
          value={months}
          onChange={(next) => put('months', next === null ? '' : `${next.from}/${next.to}`)}
        />
        <Strongest total={ties.length} shown={strongest} show={show} />
        <MapLegend />
        <PictureTools drawing={frame} title={t('map.title')} name="entente-map" svg />
        <StillTable value={value} months={drawn} choose={choose} />
      </div>
      {chosen !== null && <Behind value={value} chosen={chosen} />}
    </div>
  );
}

function Behind({ value, chosen }: { readonly value: PlaceMap; readonly chosen: NonNullable<Chosen> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dossier = useDossier();
  const { query } = useAddress();
  const days = daysOf(monthsOf(query.get('months')));
  const aside = useRef<HTMLElement>(null);
  useReveal(aside, 'place' in chosen ? chosen.place : `${chosen.a} ${chosen.b}`);
  const asked = new URLSearchParams(
    dossierQuery({ ...dossier, from: days.from || dossier.from, to: days.to || dossier.to }),
  );
  if ('place' in chosen) asked.set('place', chosen.place);
  else for (const id of [chosen.a, chosen.b]) asked.append('actor', id);
  const place = 'place' in chosen ? value.places.find(({ id }) => id === chosen.place) : undefined;
  const title =
    'place' in chosen
      ? place
        ? nameIn(place.names, language)
        : chosen.place
      : t('map.tie', {
          a: actorName(chosen.a, value.actors, language),
          b: actorName(chosen.b, value.actors, language),
        });
  return (
    <section ref={aside} className="drawing-aside" aria-labelledby="behind-title">
      <div className="section-title">
        <h2 id="behind-title">
          <bdi>{title.charAt(0).toLocaleUpperCase(language) + title.slice(1)}</bdi>
        </h2>
        <button type="button" className="text-button" onClick={() => choose(null)}>
          {t('drawing.close')}
        </button>
      </div>
      {place?.kind === 'state' && <p className="aside">{t('map.stateOnly')}</p>}
      <FactsBehind key={title} query={asked.toString()} />
    </section>
  );
}

/** What is chosen stands in the address: `at=pyongyang` or `at=PRK+RUS`. */
function chosenOf(place: string | null, between: string | null): Chosen {
  if (place !== null) return { place };
  const [a, b] = (between ?? '').split(' ');
  return a && b ? { a, b } : null;
}

function choose(chosen: Chosen): void {
  put('between', chosen !== null && 'a' in chosen ? `${chosen.a} ${chosen.b}` : '');
  put('at', chosen !== null && 'place' in chosen ? chosen.place : '');
}
