import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { casesFolder } from './load.ts';
import type { Outcome } from './outcome.ts';

const file = `${casesFolder}/known-failures.json`;

/** A case that is known to fail: its family, and what is wrong in a line. By id, `family/name.language`. */
export type KnownFailures = Readonly<Record<string, { readonly family: string; readonly why: string }>>;

export const readKnownFailures = (): KnownFailures =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KnownFailures) : {};

/** Writes the list as it is now, sorted. */
export function acceptFailures(outcomes: readonly Outcome[]): KnownFailures {
  const known: KnownFailures = Object.fromEntries(
    outcomes
      .filter(({ wrong }) => wrong.length > 0)
      .map(({ id, family, wrong }) => [id, { family, why: wrong.join(' | ') }]),
  );
  writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`);
  return known;
}
