import type { GeoProjection } from 'd3-geo';
import { type ZoomTransform, zoomIdentity } from 'd3-zoom';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a map shows, as its address has it: the middle in degrees and how near it is, `127.5,40,3.5`. */
export function viewText(transform: ZoomTransform, projection: GeoProjection, { width, height }: Size): string {
  const middle = projection.invert?.(transform.invert([width / 2, height / 2]));
  if (!middle || middle.some((one) => !Number.isFinite(one))) return '';
  return [...middle, transform.k].map((one) => String(Number(one.toFixed(2)))).join(',');
}

/** The transform of an address; null where it names none that can be shown. */
export function viewOf(
  text: string | null,
  projection: GeoProjection,
  { width, height }: Size,
  nearest: number,
): ZoomTransform | null {
  const [lon, lat, k] = (text ?? '').split(',').map(Number);
  if (lon === undefined || lat === undefined || k === undefined || !(k >= 1 && k <= nearest)) return null;
  const spot = projection([lon, lat]);
  if (!spot || spot.some((one) => !Number.isFinite(one))) return null;
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(k)
    .translate(-spot[0], -spot[1]);
}
