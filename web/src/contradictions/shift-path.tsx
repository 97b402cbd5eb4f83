import { scaleLinear, scalePoint } from 'd3-scale';
import type { Shifts } from '../api/types.ts';

type Shift = Shifts['shifts'][number];
type Stage = Shift['stages'][number];

const WIDTH = 176;
const HEIGHT = 44;
const EDGE = 8;

/** How sure a matter is told, from denied to acknowledged; plans and possibilities lie between. */
const heights = { denied: 0, possible: 1, planned: 1, alleged: 2, told: 3, acknowledged: 4 } as const;

/** How a number or the sureness of a matter moved, drawn small: a step for each stage, in the order of publication. */
export function ShiftPath({ shift }: { readonly shift: Shift }) {
  const points = shift.stages.map((stage, at) => ({ at, y: heightOf(stage), dated: stage.published.length > 0 }));
  const values = points.map((one) => one.y);
  const x = scalePoint(
    points.map((one) => one.at),
    [EDGE, WIDTH - EDGE],
  );
  const bounds = shift.kind === 'status' ? [0, 4] : [Math.min(...values), Math.max(...values)];
  const y = scaleLinear(bounds, [HEIGHT - EDGE, EDGE]);
  // Nobody knows when what has no day was written: no line leads to it.
  const path = points
    .filter((one) => one.dated)

    .map((one, at) => `${at === 0 ? 'M' : 'H'}${x(one.at)}${at === 0 ? ' ' : 'V'}${y(one.y)}`)
    .join('');
  return (
    <svg className="shift-path" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path d={path} />
      {points.map((one) => (
        <circle key={one.at} className={one.dated ? undefined : 'shift-undated'} cx={x(one.at)} cy={y(one.y)} r={4.5} />
      ))}
    </svg>
  );
}

function heightOf({ status, quantity }: Stage): number {
  if (status !== null) return heights[status];
  const { min, max } = quantity ?? { min: null, max: null };
  return min !== null && max !== null ? (min + max) / 2 : (min ?? max ?? 0);
}
