import { drawGlyph } from '../drawing/glyph.ts';
import type { Inks } from '../drawing/inks.ts';
import { tones } from '../drawing/tone.ts';
import type { Current } from './current.ts';
import { COLUMN, type Density, densityIn, densityOf, peakOf } from './density.ts';
import { type Drawn, placeOf } from './drawn.ts';
import type { Lane } from './lanes.ts';
import { type LaneLayout, layoutOf, type RowCache } from './layout.ts';
import { FADE, LONG } from './rows.ts';
import type { View } from './span.ts';

/** Where a mark was drawn, to find it under a pointer. */
export interface Hit {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly mark: number;
  readonly lane: number;
}

export interface Scene {
  readonly drawn: Drawn;
  readonly lanes: readonly Lane[];
  /** Of each lane, from the top. */
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  /** Free at the top of each lane, for its name on a narrow screen. */
  readonly head: number;
  readonly view: View;
  readonly width: number;
  readonly height: number;
  /** The mark that is pointed at or has the keyboard. */
  readonly current: Current | null;
  readonly labelOf: (mark: number) => string;
  /** «+ 12 plus vagues». */
  readonly wideLabel: (count: number) => string;
}

/** Room at the foot of a lane. */
const FOOT = 4;

/** Draws all lanes; answers where each mark stands. */
export function paint(context: CanvasRenderingContext2D, scene: Scene, inks: Inks, cache: RowCache): Hit[] {
  const { drawn, lanes, tops, heights, head, view, width, height } = scene;
  context.clearRect(0, 0, width, height);
  const hits: Hit[] = [];
  const layouts = lanes.map((lane, at) =>
    layoutOf(drawn, lane, view, { width, height: heights[at]! - head - FOOT }, cache),
  );
  const densities = layouts.map(({ way, visible }, at) => {
    const { spread } = lanes[at]!;
    if (spread !== null) return densityIn(spread, view, width);
    return way === 'density' ? densityOf(drawn, visible, view, width) : null;
  });
  const peak = Math.max(1, ...densities.map((density) => (density ? peakOf(density) : 0)));
  for (const [at, layout] of layouts.entries()) {
    const top = tops[at]!;
    drawRule(context, inks, top + heights[at]!, width);
    const density = densities[at];
    if (density) drawDensity(context, inks, density, { top: top + head, height: heights[at]! - head - 1, peak });
    else drawMarks(context, inks, scene, layout, at, hits);
    if (layout.wide > 0) drawWide(context, inks, scene.wideLabel(layout.wide), top + heights[at]! - FOOT, width);
  }
  drawCurrent(context, inks, scene, hits);
  return hits;
}

function drawRule(context: CanvasRenderingContext2D, inks: Inks, y: number, width: number): void {
  context.fillStyle = inks.rule;
  context.fillRect(0, Math.round(y) - 1, width, 1);
}

interface Box {
  readonly top: number;
  readonly height: number;
  readonly peak: number;
}

/** Columns on one scale for all lanes; the root, so that a few facts stay visible beside many. */
function drawDensity(context: CanvasRenderingContext2D, inks: Inks, density: Density, box: Box): void {
  for (let column = 0; column < density.said.length; column += 1) {
    const total = tones.reduce((sum, tone) => sum + density[tone][column]!, 0);
    if (total <= 0) continue;
    const full = Math.max(1.5, Math.sqrt(total / box.peak) * (box.height - 4));
    let y = box.top + box.height;
    for (const tone of tones) {
      const part = (density[tone][column]! / total) * full;
      if (part <= 0) continue;
      context.fillStyle = inks.tones[tone];
      context.fillRect(column * COLUMN, y - part, COLUMN - 1, part);
      y -= part;
    }
  }
}

function drawMarks(
  context: CanvasRenderingContext2D,
  inks: Inks,
  scene: Scene,
  layout: LaneLayout,
  lane: number,
  hits: Hit[],
): void {
  const { drawn, view, width, tops, head } = scene;
  const scale = width / (view.to - view.from);
  const placed = layout.visible.map((mark, at) => {
    const thick = (layout.pitch - 3) * (0.5 + drawn.weight[mark]! / 6);
    const row = layout.rows[at]!;
    const middle = tops[lane]! + head + 3 + (row + 0.5) * layout.pitch;
    const from = (drawn.start[mark]! - view.from) * scale;
    const length = (drawn.end[mark]! - drawn.start[mark]!) * scale;
    const isDay = length < thick * 1.4;
    const x = isDay ? from + length / 2 - thick / 2 : from;
    const wide = isDay ? thick : length;
    const after = drawn.marks.to[mark] === null ? FADE : 0;
    const before = drawn.marks.from[mark] === null ? FADE : 0;
    return { mark, row, thick, middle, x, wide, after, before, left: x - before, right: x + wide + after };
  });
  const nexts = nextInRow(placed, width);
  /** How far each row is filled, words included. */
  const filled = new Map<number, number>();
  for (const [at, { mark, row, thick, middle, x, wide, after, before, left, right }] of placed.entries()) {
    const ink = inks.tones[drawn.tone[mark]!];
    if (after > 0) drawFade(context, ink, x + wide, middle, after);
    if (before > 0) drawFade(context, ink, x, middle, -before);
    drawGlyph(context, { x, y: middle - thick / 2, width: wide, height: thick, look: drawn.look[mark]!, ink }, inks);
    // Where rows were not kept free for words, those stand that find room all the same.
    if (layout.way === 'labelled' || layout.way === 'plain') {
      const place = { left, right, middle, width: wide, free: filled.get(row) ?? 0, until: nexts[at]!, edge: width };
      filled.set(row, drawLabel(context, inks, scene.labelOf(mark), place));
    }
    hits.push({ left, right, top: middle - layout.pitch / 2, bottom: middle + layout.pitch / 2, mark, lane });
  }
}

/** How far the words of each mark may run: to the next one in its row, at most to the edge. */
function nextInRow(placed: readonly { readonly row: number; readonly left: number }[], edge: number): number[] {
  const ends = new Map<number, number>();
  const nexts: number[] = [];
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const { row, left } = placed[at]!;
    nexts[at] = Math.min(ends.get(row) ?? edge, edge);
    ends.set(row, left - GAP);
  }
  return nexts;
}

/** Where a mark is open on one side it fades out, since nobody says where it ends. */
function drawFade(context: CanvasRenderingContext2D, ink: string, x: number, y: number, length: number): void {
  const parts = 11;
  context.save();
  context.fillStyle = ink;
  for (let part = 0; part < parts; part += 1) {
    context.globalAlpha = 1 - part / parts;
    context.fillRect(x + (length / parts) * part, y - 1, Math.max(1, Math.abs(length / parts) - 1.5), 2);
  }
  context.restore();
}

interface LabelPlace {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  /** Of the mark. */
  readonly width: number;
  /** From here on the row is empty up to the mark. */
  readonly free: number;
  /** Up to here it is empty behind the mark. */
  readonly until: number;
  /** Where the drawing ends. */
  readonly edge: number;
}

/** Room between a mark and its words. */
const GAP = 5;

/** So many letters of a label are shown at least, where it is cut. */
const LEAST = 9;

/** So wide are the words beside a mark at most. */
const MOST = 400;

/** Draws the words beside their mark, before it where there is more room; answers where the row is free again. */
function drawLabel(context: CanvasRenderingContext2D, inks: Inks, label: string, place: LabelPlace): number {
  const { left, right, middle, width, free, until, edge } = place;
  // The words of a mark that is out of view would be cut by the edge.
  if (left >= edge || right <= 0) return Math.max(right, free);
  context.font = `12px ${inks.sans}`;
  context.textBaseline = 'middle';
  context.fillStyle = inks.text;
  const long = width > LONG;
  if (!long) {
    const [behind, ahead] = [until - right - GAP, left - GAP - free - GAP];
    const isBefore = context.measureText(label).width > behind && ahead > behind;
    const text = fitted(context, label, Math.min(isBefore ? ahead : behind, MOST));
    const size = context.measureText(text).width;
    context.fillText(text, isBefore ? left - GAP - size : right + GAP, middle + 0.5);
    return isBefore ? right : right + GAP + size;
  }
  // A long span has no room beside it: its words stand on it, on a ground of paper.
  const x = Math.max(left, 0) + 12;
  const text = fitted(context, label, Math.min(Math.min(right, edge) - x - 12, MOST));
  const size = context.measureText(text).width;
  if (x + size > right - 6) return right;
  context.fillStyle = inks.paper;
  context.fillRect(x - 4, middle - 7, size + 8, 14);
  context.fillStyle = inks.text;
  context.fillText(text, x, middle + 0.5);
  return right;
}

function fitted(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const half = Math.ceil((low + high) / 2);
    if (context.measureText(`${text.slice(0, half)}…`).width <= width) low = half;
    else high = half - 1;
  }
  // A few letters would tell nothing.
  return low < LEAST ? '' : `${text.slice(0, low).trimEnd()}…`;
}

function drawWide(context: CanvasRenderingContext2D, inks: Inks, label: string, bottom: number, width: number): void {
  context.font = `11px ${inks.sans}`;
  context.textBaseline = 'bottom';
  const size = context.measureText(label).width;
  context.fillStyle = inks.paper;
  context.fillRect(width - size - 10, bottom - 13, size + 10, 13);
  context.fillStyle = inks.soft;
  context.fillText(label, width - size - 4, bottom);
}

/** A frame around the mark; where it is one of too many to be drawn, its days in the height of its lane. */
function drawCurrent(context: CanvasRenderingContext2D, inks: Inks, scene: Scene, hits: readonly Hit[]): void {
  const { current, drawn } = scene;
  if (current === null) return;
  context.strokeStyle = inks.focus;
  context.lineWidth = 2;
  const found = hits.filter(({ mark }) => placeOf(drawn, mark) === current.place);
  for (const { left, right, top, bottom } of found.length === 0 ? boxesOf(current, scene) : found) {
    context.beginPath();
    context.roundRect(left - 3, top, right - left + 6, bottom - top, 5);
    context.stroke();
  }
}

/** Where the days of a mark lie that is not drawn itself. */
export function boxesOf(
  { told, at, lane }: Current,
  { tops, heights, view, width }: Omit<Scene, 'labelOf' | 'wideLabel'>,
) {
  if (tops[lane] === undefined) return [];
  const scale = width / (view.to - view.from);
  const [left, right] = [(told.start[at]! - view.from) * scale, (told.end[at]! - view.from) * scale];
  return [{ left, right, top: tops[lane] + 2, bottom: tops[lane] + heights[lane]! - 3 }];
}
