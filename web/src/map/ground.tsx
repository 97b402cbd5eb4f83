import { type GeoPath, geoGraticule10 } from 'd3-geo';
import { memo } from 'react';
import { borders, countries } from './world.ts';

/** Sea, land and borders; drawn once per size of the map. */
export const Ground = memo(function Ground({ path }: { readonly path: GeoPath }) {
  return (
    <g>
      <path className="map-sea" d={path({ type: 'Sphere' }) ?? ''} />
      <path className="map-graticule" d={path(geoGraticule10()) ?? ''} />
      <path className="map-land" d={path(countries) ?? ''} />
      <path className="map-borders" d={path(borders) ?? ''} />
    </g>
  );
});
