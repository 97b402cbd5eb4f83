import { readFileSync } from 'node:fs';
import { freezeDeep } from './freeze.ts';
import type { Knowledge } from './knowledge.ts';

let loaded: Knowledge | undefined;

/**
 * The packed knowledge, read once per process and frozen. Source: `knowledge/packed.json`, which `npm run pack`
 * writes from the YAML beside it and checks there; it is not checked a second time here. A table is parsed when it is
 * first asked for: a command that shows names has no use for capabilities, and should not wait for them.
 * @throws when the file is missing or damaged, saying what to do.
 */
export function loadKnowledge(): Knowledge {
  loaded ??= read(new URL('../../knowledge/packed.json', import.meta.url));
  return loaded;
}

/** The packed file holds one table a line, between the braces: `"states":[…],`. */
function read(address: URL): Knowledge {
  const knowledge = {};
  for (const line of packedLines(address)) {
    const colon = line.indexOf(':');
    const json = line.slice(colon + 1, line.endsWith(',') ? -1 : undefined);
    let table: unknown;
    Object.defineProperty(
      knowledge,
      unreadable(address, () => JSON.parse(line.slice(0, colon)) as string),
      {
        enumerable: true,
        get: () => {
          table ??= freezeDeep(unreadable(address, () => JSON.parse(json) as unknown));
          return table;
        },
      },
    );
  }
  return Object.freeze(knowledge) as Knowledge;
}

function packedLines(address: URL): string[] {
  return unreadable(address, () => readFileSync(address, 'utf8').trimEnd().split(/\r?\n/).slice(1, -1));
}

function unreadable<T>(address: URL, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw new Error(`The packed knowledge cannot be read from ${address.pathname}: run “npm run pack”.`, { cause });
  }
}
