/** `npm run docs`: writes the pages of `docs/` that come from data. A test holds them equal to it. */
import { writeFileSync } from 'node:fs';
import { loadKnowledge } from '../src/knowledge/index.ts';
import { pages } from './docs/pages.ts';
import { root } from './run.ts';

for (const [path, text] of pages(loadKnowledge())) {
  writeFileSync(root + path, text);
  console.log(path);
}
