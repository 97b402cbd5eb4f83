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
 * minutes for a hundred thousand, and then kept, whatever becomes of the program: pages are measured, not recording. Who
 * wants it recorded anew throws the file away.
 */
export async function largeRecord(size: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}large-${size}.db`;
  const knowledge = loadKnowledge();
  const dressed = dresser(knowledge);
  const store = await openStore(path);
  try {
    const { documents: there } = (await store.held()) ?? { documents: 0 };
    if (there >= size && (await store.revision()) === (await store.recordRevision())) return path;
    const kept = (await store.documents()).length;
    let number = 0;
    for (const covered of makeCoverage(size)) {
      number += 1;
      if (number <= kept) continue;
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
    while ((await store.recordSome(knowledge, limit, { asMade: true })).left > 0);
  }
}
