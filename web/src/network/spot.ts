/** Where a name stands, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
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
