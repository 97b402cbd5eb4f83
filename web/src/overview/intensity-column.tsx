import type { Intensity } from '../api/types.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { Link } from '../router.tsx';
import type { Geometry } from './intensity-drawing.tsx';
import { factsAddress } from './intensity-table.tsx';

interface Props {
  readonly period: Intensity['periods'][number];
  readonly label: string;
  readonly middle: number;
  readonly width: number;
  readonly geometry: Geometry;
  readonly dossier: Dossier;
  readonly isAt: boolean;
  /** One column at a time is reached by Tab; the arrows go on from there. */
  readonly reachable: boolean;
  readonly onAt: () => void;
}

/** One month or year: a link to its facts. */
export function PeriodColumn({ period, label, middle, width, geometry, dossier, isAt, reachable, onAt }: Props) {
  const { y, radius, rows, bar, height } = geometry;
  const wide = Math.max(width, 7);
  const thick = Math.min(Math.max(width - 2, 2.5), 18);
  return (
    <Link
      href={factsAddress(dossier, period.period)}
      className={isAt ? 'intensity-column intensity-at' : 'intensity-column'}
      aria-label={label}
      tabIndex={reachable ? 0 : -1}
      onPointerEnter={onAt}
      onFocus={onAt}
    >
      <rect className="intensity-ground" x={middle - wide / 2} y={0} width={wide} height={height} />
      {period.weights.map(({ weight, events }) => (
        <circle
          key={weight}
          className={weight >= 0 ? 'tone-cooperation' : 'tone-conflict'}
          cx={middle}
          cy={y(weight)}
          r={Math.max(2.5, radius(events))}
        />
      ))}
      <line
        className="intensity-median"
        x1={middle - Math.max(thick / 2, 5)}
        x2={middle + Math.max(thick / 2, 5)}
        y1={y(period.median)}
        y2={y(period.median)}
      />
      {period.dimensions.map(({ dimension, cooperation, conflict }) => {
        const row = rows.find((one) => one.dimension === dimension);
        if (!row) return null;
        return (
          <g key={dimension}>
            <rect
              className="tone-cooperation intensity-bar"
              x={middle - thick / 2}
              y={row.middle - bar(cooperation)}
              width={thick}
              height={bar(cooperation)}
            />
            <rect
              className="tone-conflict intensity-bar"
              x={middle - thick / 2}
              y={row.middle}
              width={thick}
              height={bar(conflict)}
            />
          </g>
        );
      })}
    </Link>
  );
}
