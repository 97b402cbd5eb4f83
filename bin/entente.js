#!/usr/bin/env node
// Plain JavaScript without anything new, so that an old Node can read it far enough to say what it lacks.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const needed = [22, 18];
const file = (path) => fileURLToPath(new URL(path, import.meta.url));

const [major, minor] = process.versions.node.split('.').map(Number);
const bundled = file(
  process.platform === 'win32' ? '../node_modules/node/bin/node.exe' : '../node_modules/node/bin/node',
);

if (major > needed[0] || (major === needed[0] && minor >= needed[1])) {
  // What Node says about its own young parts (SQLite, type stripping) is no news to a user of this program.
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') console.error(`${warning.name}: ${warning.message}`);
  });
  // A checkout runs its sources, so that what is read is what runs; an installed package has only what was built.
  await import(existsSync(file('../src/cli/main.ts')) ? '../src/cli/main.ts' : '../dist/cli/main.js');
} else if (existsSync(bundled)) {
  const child = spawn(bundled, [process.argv[1], ...process.argv.slice(2)], { stdio: 'inherit' });
  // The terminal sends Ctrl-C to both; this process waits for the other to finish its work.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else process.exit(code);
  });
} else {
  const asked = `${needed.join('.')}`;
  console.error(
    `Entente a besoin de Node ${asked} ou plus récent ; celui-ci est ${process.versions.node}.\n` +
      `  Installez-en un depuis https://nodejs.org, ou lancez : npx node@24 ${process.argv[1]}\n` +
      `Entente needs Node ${asked} or later; this one is ${process.versions.node}.\n` +
      `  Install one from https://nodejs.org, or run: npx node@24 ${process.argv[1]}`,
  );
  process.exit(2);
}
