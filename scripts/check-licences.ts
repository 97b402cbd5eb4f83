/**
 * `npm run licences`: every package that reaches a user — installed with the program or built into the browser
 * application — must carry a licence of this list. Others are named, and the run fails.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { init, type ModuleInfos } from 'license-checker-rseidelsohn';

const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
]);

/** Development packages that the build puts into `dist/web`. */
const bundled = ['@mantine/core', '@mantine/hooks', 'i18next', 'react', 'react-dom', 'react-i18next'];

type LockedPackage = {
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
};

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
  readonly packages: Record<string, LockedPackage>;
};

/** Folders of `node_modules` that reach a user, found as Node finds them: nearest folder first, then upwards. */
function reached(): Set<string> {
  const found = new Set<string>();
  const visit = (from: string, name: string): void => {
    for (let base = from; ; base = base.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
      const folder = `${base}${base ? '/' : ''}node_modules/${name}`;
      const entry = lock.packages[folder];
      if (entry) {
        if (found.has(folder)) return;
        found.add(folder);
        for (const next of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) visit(folder, next);
        return;
      }
      if (base === '') return;
    }
  };
  for (const name of [...Object.keys(lock.packages['']?.dependencies ?? {}), ...bundled]) visit('', name);
  return found;
}

const infos = await new Promise<ModuleInfos>((resolve, reject) => {
  init({ start: root, excludePrivatePackages: true }, (error, packages) => (error ? reject(error) : resolve(packages)));
});
const shipped = reached();
const refused: string[] = [];
let checked = 0;
for (const [name, info] of Object.entries(infos)) {
  const folder = (info.path ?? '').replaceAll('\\', '/').replace(/^.*?\/(?=node_modules\/)/, '');
  if (!shipped.has(folder)) continue;
  checked += 1;
  const licence = String(info.licenses ?? 'unknown');
  if (!satisfied(licence)) refused.push(`${name}: ${licence}`);
}

/** SPDX: any side of an OR is enough, every side of an AND is needed; `MIT*` is a guess from the text and is refused. */
function satisfied(expression: string): boolean {
  const inner = expression.replace(/^\((.*)\)$/, '$1');
  return inner.split(' OR ').some((side) => side.split(' AND ').every((licence) => allowed.has(licence.trim())));
}

if (checked === 0) throw new Error('No package was checked: run “npm ci” first.');
if (refused.length > 0) {
  console.error(
    `Licences that are not allowed (the list stands in scripts/check-licences.ts):\n  ${refused.join('\n  ')}`,
  );
  process.exitCode = 1;
} else {
  console.log(`${checked} packages reach a user; all licences are allowed.`);
}
