import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { States } from '../api/types.ts';
import { useWidth } from '../drawing/use-width.ts';
import { useLanguage } from '../language.ts';
import { Ground } from '../map/ground.tsx';
import { countries } from '../map/world.ts';

interface Props {
  readonly states: States['states'];
  readonly by: string;
  readonly against: string;
  readonly put: (change: { readonly by: string } | { readonly against: string }) => void;
}

/** A state smaller than this many pixels of the drawing is a dot at its capital. */
const SMALL = 30;

/** The world, to pick from: the first state clicked attacks, the second is attacked; a third is attacked instead. */
export default function PickMap({ states, by, against, put }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const height = Math.round(width * 0.49);
  const projection = useMemo(
    () =>
      geoNaturalEarth1()
        .rotate([-11, 0])
        .fitSize([Math.max(width, 100), Math.max(height, 50)], { type: 'Sphere' }),
    [width, height],
  );
  const path = useMemo(() => geoPath(projection), [projection]);
  const shapes = useMemo(() => {
    const byNumber = new Map(countries.features.map((one) => [String(one.id), one]));
    return states.flatMap(({ id, names, numeric, lat, lon }) => {
      const shape = numeric === null ? undefined : byNumber.get(numeric);
      const drawn = shape && path.area(shape) >= SMALL ? path(shape) : null;
      const dot = lat === null || lon === null ? null : projection([lon, lat]);
      return drawn === null && dot === null ? [] : [{ id, names, drawn, dot }];
    });
  }, [states, path, projection]);
  const pick = (id: string) => {
    if (id === by) put({ by: '' });
    else if (id === against) put({ against: '' });
    else put(by === '' ? { by: id } : { against: id });
  };
  const keys = (id: string) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    pick(id);
  };
  return (
    <div ref={frame} className="map-frame pick-map">
      <p className="aside" role="status">
        {t(by === '' ? 'whatIf.pick.first' : against === '' ? 'whatIf.pick.second' : 'whatIf.pick.both')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no part of a form */}
      <svg className="map" width={width} height={height} role="group" aria-label={t('whatIf.pick.map')}>
        <Ground path={path} />
        {shapes.map(({ id, names, drawn, dot }) => {
          const side = id === by ? 'by' : id === against ? 'against' : undefined;
          const label = side === undefined ? names[language] : `${names[language]}, ${t(`whatIf.pick.${side}`)}`;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons of its own
            <g
              key={id}
              role="button"
              // The lists above are the way of the keyboard: two hundred stops would be none.
              tabIndex={side === undefined ? -1 : 0}
              className="pick-state"
              data-side={side}
              aria-label={label}
              onClick={() => pick(id)}
              onKeyDown={keys(id)}
            >
              <title>{label}</title>
              {drawn === null ? <circle cx={dot![0]} cy={dot![1]} r={3.5} /> : <path d={drawn} />}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
