import type { Inks } from './inks.ts';
import type { Look } from './look.ts';

interface Glyph {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: Look;
  readonly ink: string;
}

const DASH = [2.5, 2.5];

/**
 * A mark: round where it is a day, long where its date is uncertain. Full where an article says it in its own name,
 * pale where others do, hollow where it is unsure, dashed where it is still to come, struck through where it is denied.
 */
export function drawGlyph(context: CanvasRenderingContext2D, glyph: Glyph, { paper }: Pick<Inks, 'paper'>): void {
  const { x, y, width, height, look, ink } = glyph;
  context.beginPath();
  context.roundRect(x + 0.6, y + 0.6, Math.max(width - 1.2, 1), height - 1.2, height / 2);
  context.fillStyle = look === 'firm' ? ink : paper;
  context.fill();
  if (look === 'attributed') {
    context.save();
    context.globalAlpha *= 0.42;
    context.fillStyle = ink;
    context.fill();
    context.restore();
  }
  context.strokeStyle = ink;
  context.lineWidth = 1.2;
  context.setLineDash(look === 'ahead' ? DASH : []);
  context.stroke();
  context.setLineDash([]);
  if (look !== 'denied') return;
  context.beginPath();
  context.moveTo(x + 0.5, y + height);
  context.lineTo(x + Math.min(width, height) - 0.5, y);
  context.stroke();
}
