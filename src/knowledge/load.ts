import { readFileSync } from 'node:fs';
import { freezeDeep } from './freeze.ts';
import type { Knowledge } from './knowledge.ts';

let loaded: Knowledge | undefined;

/**
 * The packed knowledge, read once per process and frozen. Source: `knowledge/packed.json`, which `npm run pack`
 * writes from the YAML beside it and checks there; it is not checked a second time here.
 * @throws when the file is missing or damaged, saying what to do.
 */
export function loadKnowledge(): Knowledge {
  loaded ??= freezeDeep(read(new URL('../../knowledge/packed.json', import.meta.url)));
  return loaded;
}

function read(address: URL): Knowledge {
  try {
    return JSON.parse(readFileSync(address, 'utf8')) as Knowledge;
  } catch (cause) {
    throw new Error(`The packed knowledge cannot be read from ${address.pathname}: run “npm run pack”.`, { cause });
  }
}
