import { useMemo } from 'react';
import type { Days } from '../api/types.ts';

interface Props {
  readonly days: Days['days'];
  readonly at: number;
}

const WIDTH = 600;
const HEIGHT = 44;
/** More columns than this would be thinner than a pixel. */
const MOST = 150;

/** How much was published day by day, in the steps of the slider below; what is later than the day is pale. */
export function DaysDrawing({ days, at }: Props) {
  const columns = useMemo(() => columnsOf(days), [days]);
  const most = Math.max(...columns.map(({ documents }) => documents));
  const width = WIDTH / columns.length;
  return (
    <svg className="days-drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {columns.map(({ first, documents }, index) => {
        const height = Math.max(2, (documents / most) * HEIGHT);
        return (
          <rect
            key={first}
            className={first <= at ? 'days-known' : 'days-later'}
            x={index * width + width * 0.1}
            y={HEIGHT - height}
            width={Math.max(0.8, width * 0.8)}
            height={height}
          />
        );
      })}
    </svg>
  );
}

/** Neighbouring days taken together where there are many. */
function columnsOf(days: Days['days']): { readonly first: number; readonly documents: number }[] {
  const size = Math.ceil(days.length / MOST);
  return Array.from({ length: Math.ceil(days.length / size) }, (_, column) => {
    const some = days.slice(column * size, (column + 1) * size);
    return { first: column * size, documents: some.reduce((sum, one) => sum + one.documents, 0) };
  });
}
