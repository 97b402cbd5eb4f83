import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../src/wording/index.ts';
import type { ActorNames } from '../api/types.ts';
import { put } from '../drawing/put.ts';
import { useWidth } from '../drawing/use-width.ts';
import { actorName, nameIn } from '../format/names.ts';
import { useLanguage } from '../language.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { Ground } from './ground.tsx';
import { linkShape } from './link-shape.ts';
import { MapButtons } from './map-buttons.tsx';
import type { Point, Tie } from './points.ts';
import { viewOf, viewText } from './view.ts';

/** What was chosen on the map: a place, or what is between two states. */
export type Chosen = { readonly place: string } | { readonly a: string; readonly b: string } | null;

interface Props {
  readonly points: readonly Point[];
  readonly ties: readonly Tie[];
  readonly actors: ActorNames;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

/** How near one can come. */
const NEAREST = 24;

/** The map: land, links between states, places; it opens where the facts are. */
export function Chart({ points, ties, actors, chosen, choose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const height = Math.round(Math.min(620, Math.max(320, width * 0.56)));
  const projection = useMemo(
    () =>
      // Turned so that no coast of Siberia lies across the edge.
      geoNaturalEarth1()
        .rotate([-11, 0])
        .fitExtent(
          [
            [8, 8],
            [Math.max(width, 100) - 8, height - 8],
          ],
          { type: 'Sphere' },
        ),
    [width, height],
  );
  const path = useMemo(() => geoPath(projection), [projection]);
  // Worked out once: zooming only moves and scales them.
  const shapes = useMemo(() => ties.map(({ ends }) => linkShape(ends, projection)), [ties, projection]);
  const [transform, setTransform] = useState(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  // Only the first places and ties decide where the map opens: it stays while the months change.
  const first = useRef({ points, ties });
  const home = useCallback(() => {
    const ends = [...first.current.points.map(({ at }) => at), ...first.current.ties.flatMap(({ ends: both }) => both)];
    const spots = ends.flatMap((at) => projection(at as [number, number]) ?? []);
    const xs = spots.filter((_, index) => index % 2 === 0);
    const ys = spots.filter((_, index) => index % 2 === 1);
    if (xs.length === 0) return zoomIdentity;
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const k = Math.min(5, Math.max(1, 0.82 * Math.min(width / (right - left + 1), height / (bottom - top + 1))));
    return zoomIdentity
      .translate(width / 2, height / 2)
      .scale(k)
      .translate(-(left + right) / 2, -(top + bottom) / 2);
  }, [projection, width, height]);

  useEffect(() => {
    const element = svg.current;
    if (!element || width === 0) return;
    behaviour.current = zoom<SVGSVGElement, unknown>()
      .filter((event: Event) => {
        if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
        if ('touches' in event) return (event as TouchEvent).touches.length > 1;
        return (event as MouseEvent).button === 0;
      })
      .scaleExtent([1, NEAREST])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => setTransform(event.transform));
    const area = select(element);
    area.call(behaviour.current);
    const size = { width, height };
    const asked = viewOf(new URLSearchParams(location.search).get('view'), projection, size, NEAREST);
    area.call(behaviour.current.transform, asked ?? home());
    // What is shown stands in the address once someone has moved it.
    behaviour.current.on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) =>
      put('view', viewText(event.transform, projection, size)),
    );
    return () => {
      area.on('.zoom', null);
    };
  }, [width, height, home, projection]);

  const scale = (factor: number) => {
    if (svg.current && behaviour.current) select(svg.current).call(behaviour.current.scaleBy, factor);
  };
  const { k } = transform;
  const clusters = useMemo(
    () => clustersOf(points, ({ at }) => projection(at as [number, number]) ?? [0, 0], 26 / k),
    [points, projection, k],
  );
  const radius = radiusFor(points[0]?.total ?? 0);
  const most = Math.max(1, ...ties.map(weightOf));
  const nameOf = ({ head, others }: Cluster) =>
    others.length === 0
      ? nameIn(head.names, language)
      : t('map.cluster', {
          place: nameIn(head.names, language),
          // As many as stand written in its ring.
          count: others.length + 1,
          number: String(others.length + 1),
        });
  // A cluster comes apart from near by; where it cannot, it stands for its fullest place.
  const open = ({ head, others, x, y }: Cluster) => {
    if (others.length === 0 || k >= NEAREST || !svg.current || !behaviour.current) choose({ place: head.id });
    else {
      const to = Math.min(NEAREST, k * 2.5);
      const near = zoomIdentity
        .translate(width / 2, height / 2)
        .scale(to)
        .translate(-x, -y);
      select(svg.current).call(behaviour.current.transform, near);
    }
  };
  const isPlace = (id: string) => chosen !== null && 'place' in chosen && chosen.place === id;
  const isTie = (tie: Tie) => chosen !== null && 'a' in chosen && chosen.a === tie.a && chosen.b === tie.b;
  const number = (count: number) => t('timeline.count', { count, number: formatNumber(count, language) });
  return (
    <div className="map-frame" ref={frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no part of a form */}
      <svg ref={svg} className="map" width={width} height={height} role="group" aria-label={t('map.label')}>
        <g transform={transform.toString()}>
          <Ground path={path} />
          {ties.map((tie, at) => {
            const weight = weightOf(tie);
            const name = t('map.tie', { a: actorName(tie.a, actors, language), b: actorName(tie.b, actors, language) });
            const shape = shapes[at];
            const tone = weight === 0 ? 'pact' : tie.conflict > tie.cooperation ? 'conflict' : 'cooperation';
            return (
              <Pick
                key={`${tie.a} ${tie.b}`}
                label={`${name}, ${number(weight)}`}
                on={() => choose({ a: tie.a, b: tie.b })}
              >
                <path className="map-reach" d={shape} strokeWidth={14 / k} />
                <path
                  className={`map-tie tone-${tone}`}
                  data-chosen={isTie(tie) || undefined}
                  d={shape}
                  strokeWidth={(weight === 0 ? 1 : 1 + 5 * Math.sqrt(weight / Math.max(most, 40))) / k}
                  strokeDasharray={weight === 0 ? `${3 / k} ${3 / k}` : undefined}
                />
              </Pick>
            );
          })}
          {clusters.map((cluster) => (
            <Pick key={cluster.head.id} label={`${nameOf(cluster)}, ${number(cluster.total)}`} on={() => open(cluster)}>
              <circle
                className={`map-place map-${cluster.head.exactness} tone-${toneOf(cluster)}`}
                data-chosen={isPlace(cluster.head.id) || undefined}
                cx={cluster.x}
                cy={cluster.y}
                r={radius(cluster) / k}
                strokeWidth={1.5 / k}
                strokeDasharray={cluster.head.exactness === 'state' ? `${3 / k} ${2.5 / k}` : undefined}
              />
              {cluster.others.length > 0 && (
                <text className="map-many" x={cluster.x} y={cluster.y + 3.5 / k} fontSize={10 / k}>
                  {cluster.others.length + 1}
                </text>
              )}
            </Pick>
          ))}
          {labelled(clusters, radius, ties, projection, k, transform.invertX(width)).map(
            ({ id, names, x, y, before }) => (
              <text
                key={id}
                className={names === null ? 'map-name map-state-name' : 'map-name'}
                x={x}
                y={y}
                textAnchor={before ? 'end' : 'start'}
                fontSize={(names === null ? 11 : 12) / k}
                strokeWidth={3 / k}
              >
                {names === null ? actorName(id, actors, language) : nameIn(names, language)}
              </text>
            ),
          )}
        </g>
      </svg>
      <MapButtons
        closer={() => scale(1.8)}
        back={() => scale(1 / 1.8)}
        whole={() =>
          svg.current && behaviour.current && select(svg.current).call(behaviour.current.transform, zoomIdentity)
        }
      />
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly on: () => void;
  readonly children: React.ReactNode;
}

/** Something on the map that can be chosen, by mouse and keyboard alike. */
function Pick({ label, on, children }: PickProps) {
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    on();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own
    <g role="button" tabIndex={0} className="map-pick" aria-label={label} onClick={on} onKeyDown={keys}>
      <title>{label}</title>
      {children}
    </g>
  );
}

const weightOf = ({ cooperation, conflict }: Tie): number => cooperation + conflict;

function toneOf({ cooperation, conflict, total }: Pick<Point, 'cooperation' | 'conflict' | 'total'>): string {
  const others = total - cooperation - conflict;
  if (conflict > cooperation && conflict >= others) return 'conflict';
  if (cooperation >= others) return 'cooperation';
  return 'said';
}

type Projection = (at: [number, number]) => [number, number] | null;
type Radius = (cluster: Cluster) => number;

/** Names for the fullest places, then for the states that are linked, as far as they do not stand on one another. */
function labelled(
  clusters: readonly Cluster[],
  radius: Radius,
  ties: readonly Tie[],
  projection: Projection,
  k: number,
  edge: number,
) {
  const ends = new Map(ties.flatMap(({ a, b, ends: [from, to] }) => [[a, from] as const, [b, to] as const]));
  const wanted = [
    ...clusters.map((one) => ({ id: one.head.id, names: one.head.names, spot: [one.x, one.y], away: radius(one) + 4 })),
    ...[...ends].map(([id, at]) => ({ id, names: null, spot: projection(at as [number, number]), away: 5 })),
  ];
  const taken: { x: number; y: number }[] = [];
  return wanted.flatMap(({ id, names, spot, away }) => {
    if (!spot) return [];
    // At the right edge a name stands before its place: behind it, it would be cut.
    const before = spot[0]! > edge - (away + 70) / k;
    const [x, y] = [spot[0]! + (before ? -away : away) / k, spot[1]! + 4 / k];
    if (taken.some((other) => Math.abs(other.x - x) < 95 / k && Math.abs(other.y - y) < 15 / k)) return [];
    taken.push({ x, y });
    return [{ id, names, x, y, before }];
  });
}

/** In pixels of the screen, by area; the fullest place is never larger than this. What is uncertain is wider. */
function radiusFor(fullest: number): Radius {
  return ({ head, others, total }) => {
    const size = 14 * Math.sqrt(Math.min(1, total / Math.max(fullest, 49)));
    return 3.5 + size + (head.exactness === 'point' ? 0 : 4) + (others.length > 0 ? 3 : 0);
  };
}
