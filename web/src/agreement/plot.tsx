import type { ScaleTime } from 'd3-scale';
import type { DateSpan, LifeDetail } from '../api/types.ts';

const HEIGHT = 26;

type Scale = ScaleTime<number, number>;

interface PlotProps {
  readonly life: LifeDetail;
  /** Which of the steps. */
  readonly at: number;
  readonly scale: Scale;
  readonly width: number;
}

const ends = new Set(['ended', 'superseded', 'denounced', 'suspended', 'withdrawn']);

/** One step on the scale of its life: what the articles tell as a point or stretch, what the table has as a lozenge. */
export function StepPlot({ life, at, scale, width }: PlotProps) {
  const { date, known, factuality, said, step } = life.steps[at]!;
  const y = HEIGHT / 2;
  const x = (one: string) => scale(Date.parse(one));
  const begins = date?.from ?? known?.from;
  const end = life.steps.find((other, later) => later > at && ends.has(other.step) && other.factuality === 'CT+');
  const until = end?.date?.from ?? end?.known?.from;
  return (
    <svg className="life-plot" width={width} height={HEIGHT} aria-hidden="true">
      <line className="plot-ground" x1={0} x2={width} y1={y} y2={y} />
      {step === 'in-force' && factuality === 'CT+' && begins != null && (
        <line className="plot-binding" x1={x(begins)} x2={until == null ? width : x(until)} y1={y} y2={y} />
      )}
      {known !== null && said !== 'coverage' && <Lozenge x={middle(known, x)} y={y} alone={said === 'table'} />}
      {date !== null && said !== 'table' && <Told date={date} x={x} y={y} sure={factuality === 'CT+'} width={width} />}
    </svg>
  );
}

const middle = ({ from, to }: DateSpan, x: (day: string) => number): number => (x(from ?? to!) + x(to ?? from!)) / 2;

function Lozenge({ x, y, alone }: { readonly x: number; readonly y: number; readonly alone: boolean }) {
  const size = alone ? 6 : 9;
  return <path className="plot-table" d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`} />;
}

interface ToldProps {
  readonly date: DateSpan;
  readonly x: (day: string) => number;
  readonly y: number;
  readonly sure: boolean;
  readonly width: number;
}

function Told({ date, x, y, sure, width }: ToldProps) {
  const [from, to] = [date.from === null ? 0 : x(date.from), date.to === null ? width : x(date.to)];
  const look = sure ? 'plot-told' : 'plot-told plot-unsure';
  if (to - from < 10) return <circle className={look} cx={(from + to) / 2} cy={y} r={5} />;
  return <rect className={look} x={from} y={y - 4} width={to - from} height={8} rx={4} />;
}
