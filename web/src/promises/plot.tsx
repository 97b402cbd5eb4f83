import type { ScaleTime } from 'd3-scale';
import type { PromiseLine } from '../api/types.ts';

export interface PlotSpace {
  readonly scale: ScaleTime<number, number>;
  readonly day: string | null;
  readonly width: number;
}

const HEIGHT = 30;
const Y = HEIGHT / 2;

/** One promise on the scale of days: announced where the line begins, due at the mark, judged at the day. */
export function PromisePlot({ promise, plot }: { readonly promise: PromiseLine; readonly plot: PlotSpace }) {
  const { announced, due, state, silentFor } = promise;
  const { scale, day, width } = plot;
  const x = (one: string) => scale(Date.parse(one));
  const begins = announced === null ? null : x(announced);
  const now = day === null ? null : x(day);
  const kept = state === 'kept' ? keptOn(promise) : null;
  const solid = due ?? kept ?? (state === 'silent' ? lastWord(day, silentFor) : day);
  return (
    <svg className={`promise-plot plot-${state}`} width={width} height={HEIGHT} aria-hidden="true">
      <line className="plot-ground" x1={0} x2={width} y1={Y} y2={Y} />
      {now !== null && <line className="promise-day" x1={now} x2={now} y1={0} y2={HEIGHT} />}
      {begins !== null && solid !== null && <line className="plot-wait" x1={begins} x2={x(solid)} y1={Y} y2={Y} />}
      {(state === 'overdue' || state === 'silent') && solid !== null && now !== null && (
        <line className="plot-late" x1={x(solid)} x2={now} y1={Y} y2={Y} />
      )}
      {begins !== null && <circle className="plot-told-first" cx={begins} cy={Y} r={3.5} />}
      {due !== null && <path className="plot-due" d={isBeyond(due, scale) ? arrow(width - 2) : lozenge(x(due))} />}
      {kept !== null && <path className="plot-kept" d={tick(x(kept))} />}
    </svg>
  );
}

/** Whether a day lies behind the end of what is drawn. */
const isBeyond = (day: string, scale: PlotSpace['scale']): boolean => Date.parse(day) > scale.domain()[1]!.getTime();

const arrow = (x: number): string => `M${x - 9} ${Y - 7}L${x} ${Y}L${x - 9} ${Y + 7}Z`;
const lozenge = (x: number): string => `M${x} ${Y - 7}L${x + 7} ${Y}L${x} ${Y + 7}L${x - 7} ${Y}Z`;
const tick = (x: number): string => `M${x - 6} ${Y - 9}l4 4.5 7-9`;

/** The day of the event or step that kept it, as far as it is told. */
function keptOn({ keptBy, keptSteps, due, announced }: PromiseLine): string | null {
  const dates = [...keptBy.map(({ entry }) => entry?.date), ...keptSteps.map(({ date }) => date)];
  const days = dates.flatMap((date) => date?.from ?? date?.to ?? []).sort();
  return days[0] ?? due ?? announced;
}

/** The day on which something was last said of it. */
function lastWord(day: string | null, silentFor: number | null): string | null {
  if (day === null || silentFor === null) return null;
  return new Date(Date.parse(day) - silentFor * 86_400_000).toISOString().slice(0, 10);
}
