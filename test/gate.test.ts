import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('the example coverage scores no lower than the floors of gate/floors.json', () => {
  const script = fileURLToPath(new URL('../scripts/gate.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  // What is wrong comes line by line, so that it stands in the report of this test.
  expect(stderr.trim().split('\n')).toEqual(['']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^core +\d+/m);
});
