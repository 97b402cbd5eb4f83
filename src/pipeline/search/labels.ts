import { readFileSync } from 'node:fs';
import { modeId, type Named, tokenOf } from '../../analysis/index.ts';

interface Labels {
  readonly type: Readonly<Record<string, string>>;
  readonly mode: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly dimension: Readonly<Record<string, string>>;
}

/** What the pages call types, modes and dimensions, in both languages: «Visite», “Visit”. */
export function labelNames(): Named[] {
  return (['fr', 'en'] as const).flatMap((language) => {
    const file = new URL(`../../../messages/web.${language}.json`, import.meta.url);
    const { type, mode, dimension } = (JSON.parse(readFileSync(file, 'utf8')) as { web: Labels }).web;
    return [
      ...Object.entries(type).flatMap(([id, label]) => named(label, tokenOf('type', id))),
      ...Object.entries(mode).flatMap(([of, modes]) =>
        Object.entries(modes).flatMap(([id, label]) => named(label, tokenOf('mode', modeId(of, id)))),
      ),
      ...Object.entries(dimension).flatMap(([id, label]) => named(label, tokenOf('dimension', id))),
    ];
  });
}

/** «Accusation, critique» is two names. */
const named = (label: string, token: string): Named[] => label.split(', ').map((name) => ({ name, token }));
