import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { type Box, spotOf } from './spot.ts';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

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
