import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { openStore, type Store } from '../../src/store/index.ts';
import { storeCases } from './cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-store-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

const implementations: readonly { name: string; open: () => Promise<Store> }[] = [
  { name: 'SQLite in memory', open: () => openStore(':memory:') },
  { name: 'SQLite in a file', open: () => openStore(join(folder, `${++files}.db`)) },
];

for (const { name, open } of implementations) {
  describe(`a store: ${name}`, () => {
    test.each(storeCases)('$name', async ({ run }) => {
      const store = await open();
      try {
        await run(store);
      } finally {
        await store.close();
      }
    });
  });
}
