/**
 * `node bench/web/main.ts [--documents N] [--only example|large]`: how long the browser application makes one wait, on the example coverage and
 * on a record of N synthetic documents (100,000), which is made first where `.cache` has none. A real Chromium, the
 * server as `entente open` starts it, all on this machine.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launchChromium } from '../../test/web/chromium.ts';
import { actTimes } from './acts.ts';
import { largeRecord } from './build.ts';
import { firstScript, pageTimes } from './pages.ts';
import { routeTimes } from './routes.ts';
import { exampleRecord, opened } from './server.ts';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '100000' }, only: { type: 'string', default: '' } },
});
const size = Number(values.documents);
const folder = fileURLToPath(new URL('../../', import.meta.url));

await build({ root: join(folder, 'web'), configFile: join(folder, 'web/vite.config.ts'), logLevel: 'error' });
const example = join(folder, '.cache/web-example.db');
if (!existsSync(example)) await exampleRecord(example);
const records = [
  ...(values.only === 'large' ? [] : [['the example coverage', example] as const]),
  ...(values.only === 'example' ? [] : [[`${size} documents`, await largeRecord(size)] as const]),
];
const browser = await launchChromium();
for (const [name, db] of records) {
  const server = await opened(db);
  try {
    const script = await firstScript(browser, server.url);
    const pages = await pageTimes(browser, server.url);
    const acts = await actTimes(browser, server.url);
    const routes = await routeTimes(server.url);
    const memory = ((await server.memory()) / 1e6).toFixed(0);
    console.log(
      `## On ${name}\n\n${(server.started / 1000).toFixed(1)} s from the command to the address, ${(server.read / 1000).toFixed(1)} s until the record is read; ${memory} MB. Scripts of the first page: ${(script / 1000).toFixed(0)} kB gzipped.\n`,
    );
    table(
      ['page', 'first words, ms', 'whole, ms', 'processor, ms'],
      pages.map((one) => [one.path, one.words, one.whole, one.work]),
    );
    table(
      ['act', 'next picture, ms', 'answer, ms', 'processor, ms'],
      acts.map((one) => [one.name, one.picture, one.answer, one.work]),
    );
    table(
      ['address of the API', 'first, ms', 'again, ms', 'kB'],
      routes.map((one) => [one.path, one.first, one.again, one.bytes / 1000]),
    );
  } finally {
    await server.close();
  }
}
await browser.close();

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (value: string | number) =>
    typeof value === 'string' ? value.replaceAll('|', '\\|') : value.toFixed(0);
  console.log(
    [line(head), `|---|${'---:|'.repeat(head.length - 1)}`, ...rows.map((row) => line(row.map(cell))), ''].join('\n'),
  );
}
