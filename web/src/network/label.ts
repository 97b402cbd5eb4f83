import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** Where a name stands, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room between an actor and its name, and the width of the ground around the letters, in pixels. */
const GAP = 3;
const HALO = 4;

/** Draws the names beside their actors; `begin` forgets where those of the picture before stood. */
export interface Labels {
  readonly begin: () => void;
  readonly draw: (context: CanvasRenderingContext2D, actor: Labelled, settings: Settings) => void;
}

/** Names on a ground of the frame's colour, so that no link crosses their letters. */
export function labelsOn(ground: string, ink: string): Labels {
  let taken: Box[] = [];
  const begin = () => {
    taken = [];
  };
  const draw: Labels['draw'] = (context, { label, x, y, size }, { labelSize, labelFont, labelWeight }) => {
    if (!label) return;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const { width } = context.measureText(label);
    const room = context.canvas.width / context.getTransform().a;
    const spot = spotOf({ x, y, away: size + GAP, width, height: labelSize }, taken, room);
    taken.push(spot);
    const baseline = spot.top + labelSize * 0.83;
    context.lineJoin = 'round';
    context.lineWidth = HALO;
    context.strokeStyle = ground;
    context.strokeText(label, spot.left, baseline);
    context.fillStyle = ink;
    context.fillText(label, spot.left, baseline);
  };
  return { begin, draw };
}

interface Named {
  /** Of the actor. */
  readonly x: number;
  readonly y: number;
  /** How far from its middle the name begins. */
  readonly away: number;
  readonly width: number;
  readonly height: number;
}

/** A name stands behind its actor; where it would be cut by the edge or stand on another name, before, below or above it. */
export function spotOf({ x, y, away, width, height }: Named, taken: readonly Box[], room: number): Box {
  const [middle, centred] = [y - height / 2, Math.min(Math.max(x - width / 2, 0), room - width)];
  const behind = { left: x + away, top: middle, width, height };
  const before = { left: x - away - width, top: middle, width, height };
  const below = { left: centred, top: y + away, width, height };
  const above = { left: centred, top: y - away - height, width, height };
  const beside = behind.left + width > room ? [before, behind] : [behind, before];
  const spots = [...beside, below, above];
  const isFree = (spot: Box) =>
    spot.left >= 0 && spot.left + width <= room && !taken.some((other) => overlap(spot, other));
  return spots.find(isFree) ?? beside[0]!;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
