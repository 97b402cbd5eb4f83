import { type GeoProjection, geoPath, geoRotation } from 'd3-geo';
import type { Position } from 'geojson';

/** How far a link bows upwards that cannot follow the globe, as a share of its length. */
const BOW = 0.22;

/**
 * The line of a link as SVG path data: the shortest way over the globe; where that leaves the map on one side and comes
 * back on the other, an arc over the map, since two loose ends say nothing.
 */
export function linkShape([from, to]: readonly [Position, Position], projection: GeoProjection): string {
  if (!leavesMap(from, to, projection))
    return geoPath(projection)({ type: 'LineString', coordinates: [from, to] }) ?? '';
  const [start, end] = [from, to].map((at) => projection(at as [number, number]));
  if (!start || !end) return '';
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const top = [(start[0] + end[0]) / 2, Math.min(start[1], end[1]) - BOW * length];
  return `M${start}Q${top} ${end}`;
}

/** Whether the shortest way crosses the meridian along which the map is cut. */
function leavesMap(from: Position, to: Position, projection: GeoProjection): boolean {
  const turn = geoRotation(projection.rotate());
  const [one, other] = [from, to].map((at) => turn(at as [number, number])[0]);
  return Math.abs(one! - other!) > 180;
}
