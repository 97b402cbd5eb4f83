import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };

const topology = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** The states of the world as shapes; Natural Earth, public domain. */
export const countries: FeatureCollection = feature(topology, topology.objects.countries);

/** The borders between them, each once. */
export const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b);

const byNumber = new Map(countries.features.map((one) => [String(one.id), one]));

const middles = new Map<string, Position | null>();

/** The middle of a state's largest piece of land, `[longitude, latitude]`; null where the atlas has no such shape. */
export function middleOf(numeric: string | null): Position | null {
  if (numeric === null) return null;
  const known = middles.get(numeric);
  if (known !== undefined) return known;
  const shape = byNumber.get(numeric);
  const middle = shape ? geoCentroid(largest(shape)) : null;
  middles.set(numeric, middle);
  return middle;
}

function largest({ geometry }: Feature): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const pieces = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  return pieces.reduce((best, piece) => (geoArea(piece) > geoArea(best) ? piece : best));
}
