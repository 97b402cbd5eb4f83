import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../run.ts';
import { linesOfReading } from './lines.ts';
import type { CaseReading } from './load.ts';

const file = `${root}.cache/cases.json`;
type Lines = Record<string, string[]>;

const linesById = (readings: readonly CaseReading[]): Lines =>
  Object.fromEntries(readings.map(({ id, reading }) => [id, linesOfReading(reading)]));

/** Keeps what all cases give now, for the next `diff`. */
export function keepRun(readings: readonly CaseReading[]): void {
  mkdirSync(`${root}.cache`, { recursive: true });
  writeFileSync(file, JSON.stringify(linesById(readings)));
}

/** What changed since the run that is kept: per article, `-` lines that are gone and `+` lines that are new; null: no run. */
export function changesSince(readings: readonly CaseReading[]): string[] | null {
  if (!existsSync(file)) return null;
  const before = JSON.parse(readFileSync(file, 'utf8')) as Lines;
  const now = linesById(readings);
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].sort().flatMap((id) => {
    const gone = without(before[id] ?? [], now[id] ?? []);
    const fresh = without(now[id] ?? [], before[id] ?? []);
    return gone.length + fresh.length === 0
      ? []
      : [id, ...gone.map((line) => `  - ${line}`), ...fresh.map((line) => `  + ${line}`)];
  });
}

/** The lines of the first list that the second has not, each as often as it is missing. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
