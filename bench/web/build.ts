import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { openStore } from '../../src/store/index.ts';
import { makeCoverage } from '../record/coverage.ts';
import { dresser } from './dressed.ts';

const atOnce = 2000;
const folder = fileURLToPath(new URL('../../.cache/', import.meta.url));

/**
 * The file of a record of so many synthetic documents, in `.cache`: made where it is not whole yet, which takes ten
 * minutes for a hundred thousand, and then kept.
 */
export async function largeRecord(size: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}large-${size}.db`;
  const knowledge = loadKnowledge();
  const dressed = dresser(knowledge);
  const store = await openStore(path);
  try {
    const there = (await store.documents()).length;
    let number = 0;
    for (const covered of makeCoverage(size)) {
      number += 1;
      if (number <= there) continue;
      const { document, reading } = dressed(covered);
      await store.keep(document, reading);
      if (number % atOnce === 0) await recordAll(atOnce);
    }
    await recordAll(atOnce);
  } finally {
    await store.close();
  }
  return path;

  async function recordAll(limit: number): Promise<void> {
    while ((await store.recordSome(knowledge, limit)).left > 0);
  }
}
