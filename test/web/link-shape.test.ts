import { geoNaturalEarth1 } from 'd3-geo';
import { expect, test } from 'vitest';
import { linkShape } from '../../web/src/map/link-shape.ts';

const projection = geoNaturalEarth1().rotate([-11, 0]);
const washington = [-77, 39];
const vladivostok = [132, 43];
const moscow = [37.6, 55.7];

test('a link that the cut of the map would part is one line', () => {
  expect(linkShape([vladivostok, washington], projection).match(/M/g)).toHaveLength(1);
  expect(linkShape([washington, vladivostok], projection)).toContain('Q');
});

test('any other follows the globe', () => {
  const shape = linkShape([moscow, vladivostok], projection);
  expect(shape.match(/L/g)!.length).toBeGreaterThan(3);
  expect(shape).not.toContain('Q');
});
