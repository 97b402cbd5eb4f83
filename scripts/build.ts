/** `npm run build`: the program as JavaScript in `dist/`, the browser application in `dist/web`. */
import { rmSync } from 'node:fs';
import { root, run } from './run.ts';

rmSync(`${root}dist`, { recursive: true, force: true });
run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
run('vite/bin/vite.js', ['build', 'web']);
