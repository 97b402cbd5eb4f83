/**
 * `npm run pack`: checks the YAML below `knowledge/` and writes `knowledge/packed.json` from it.
 * `npm run knowledge` (`--check`): writes nothing and fails where the packed file is not what the sources give.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { packedText, packKnowledge } from '../src/knowledge/pack/pack.ts';
import { KnowledgeError } from '../src/knowledge/pack/problem.ts';
import { readSources } from '../src/knowledge/pack/sources.ts';
import { root } from './run.ts';

const packed = `${root}knowledge/packed.json`;
try {
  const knowledge = packKnowledge(readSources(`${root}knowledge/`));
  const text = packedText(knowledge);
  if (!process.argv.includes('--check')) {
    writeFileSync(packed, text);
  } else if (!existsSync(packed) || readFileSync(packed, 'utf8') !== text) {
    throw new KnowledgeError(['packed.json is not what the sources give: run “npm run pack” and commit it with them']);
  }
  const counts = Object.entries(knowledge).flatMap(([table, value]) =>
    Array.isArray(value) ? [`${value.length} ${table}`] : [],
  );
  console.log(`knowledge/packed.json: ${counts.join(', ')}; hash ${knowledge.hash}`);
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
