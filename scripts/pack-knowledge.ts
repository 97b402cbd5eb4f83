/** `npm run pack`: checks the YAML below `knowledge/` and writes `knowledge/packed.json` from it. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packedText, packKnowledge } from '../src/knowledge/pack/pack.ts';
import { KnowledgeError } from '../src/knowledge/pack/problem.ts';
import { readSources } from '../src/knowledge/pack/sources.ts';

const root = fileURLToPath(new URL('../knowledge/', import.meta.url));
try {
  const knowledge = packKnowledge(readSources(root));
  const text = packedText(knowledge);
  writeFileSync(`${root}packed.json`, text);
  const counts = Object.entries(knowledge).flatMap(([table, value]) =>
    Array.isArray(value) ? [`${value.length} ${table}`] : [],
  );
  console.log(`knowledge/packed.json: ${counts.join(', ')}; hash ${knowledge.hash}`);
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
