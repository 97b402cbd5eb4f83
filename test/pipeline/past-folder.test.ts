import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sweepPasts } from '../../src/pipeline/index.ts';

test('what a killed process left of a past is thrown away, what a running one needs is not', () => {
  const { pid: dead } = spawnSync(process.execPath, ['--version']);
  const [left, needed] = [dead, process.pid].map((pid) => mkdtempSync(join(tmpdir(), `entente-past-${pid}-`)));
  sweepPasts();
  expect([existsSync(left!), existsSync(needed!)]).toEqual([false, true]);
  rmSync(needed!, { recursive: true });
});
