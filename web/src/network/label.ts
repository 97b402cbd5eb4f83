import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** Room between an actor and its name, and the width of the ground around the letters, in pixels. */
const GAP = 3;
const HALO = 4;

/** Draws the name beside an actor on a ground of the frame's colour, so that no link crosses its letters. */
export function labelOn(ground: string, ink: string) {
  return (context: CanvasRenderingContext2D, { label, x, y, size }: Labelled, settings: Settings): void => {
    if (!label) return;
    const { labelSize, labelFont, labelWeight } = settings;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const { width } = context.measureText(label);
    const room = context.canvas.width / context.getTransform().a;
    // At the right edge the name stands before its actor: behind it, it would be cut.
    const [after, middle] = [x + size + GAP, y + labelSize / 3];
    const left = after + width > room ? x - size - GAP - width : after;
    context.lineJoin = 'round';
    context.lineWidth = HALO;
    context.strokeStyle = ground;
    context.strokeText(label, left, middle);
    context.fillStyle = ink;
    context.fillText(label, left, middle);
  };
}
