import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Locked = { readonly optionalDependencies?: Record<string, string> };

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Record<string, Locked>;
};

// npm leaves out binaries of other platforms where it cannot find them, and “npm ci” then refuses the lock file.
test('the lock file names the binaries of every platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});
