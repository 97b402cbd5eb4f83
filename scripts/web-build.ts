import { existsSync, globSync, statSync } from 'node:fs';
import { root, run } from './run.ts';

/** Builds the browser application unless the built one is newer than everything it is made of. */
export function buildWebWhenStale(): void {
  const built = `${root}dist/web/index.html`;
  const made = existsSync(built) ? statSync(built).mtimeMs : 0;
  const sources = globSync(
    ['web/**/*', 'messages/*.json', 'src/model/*.ts', 'src/api/answers/*.ts', 'package-lock.json'],
    { cwd: root },
  );
  if (sources.some((file) => statSync(root + file).mtimeMs > made))
    run('vite/bin/vite.js', ['build', 'web', '--logLevel', 'warn']);
}
