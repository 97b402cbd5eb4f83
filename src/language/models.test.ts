import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyserOf } from './index.ts';

it('ships models of at most 10 MB each', () => {
  for (const language of ['fr', 'en']) {
    expect(statSync(new URL(`../../models/${language}.model`, import.meta.url)).size).toBeLessThanOrEqual(10_000_000);
  }
});

it('loads a model once', () => {
  expect(analyserOf('fr')).toBe(analyserOf('fr'));
});
