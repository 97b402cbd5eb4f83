import type { z } from 'zod';
import { Provenance } from '../provenance.ts';
import { describeIssues } from './problem.ts';
import type { Source } from './sources.ts';

/** Where each entry stands, by the entry itself: used to name the place of a mistake that shows only later. */
export type Origins = Map<object, string>;

type Collection<T> = { readonly entries: T[]; readonly problems: string[] };

/** The fields of an `about` that entries inherit. */
const About = Provenance.omit({ note: true, reason: true }).partial();

/**
 * The entries of a table, checked one by one. A source is either one entry by itself (`key` null), or a list under
 * `key` beside an `about` whose fields every entry inherits unless it says otherwise.
 */
export function collect<T extends object>(
  sources: readonly Source[],
  key: string | null,
  schema: z.ZodType<T>,
  origins: Origins,
): Collection<T> {
  const entries: T[] = [];
  const problems: string[] = [];
  for (const { file, data } of sources) {
    for (const [index, raw] of rawEntries(file, data, key, problems).entries()) {
      const checked = schema.safeParse(raw);
      const name = nameOf(raw, index);
      if (checked.success) {
        entries.push(checked.data);
        origins.set(checked.data, `knowledge/${file}, entry ${name}`);
      } else {
        problems.push(...describeIssues(file, name, checked.error));
      }
    }
  }
  return { entries, problems };
}

/** A file that holds one thing and is checked as a whole; `inherit` names its list that takes over `about`. */
export function single<T>(
  source: Source | undefined,
  file: string,
  schema: z.ZodType<T>,
  inherit?: string,
): { readonly value: T | undefined; readonly problems: string[] } {
  if (source === undefined) return { value: undefined, problems: [`knowledge/${file}: the file is missing`] };
  const checked = schema.safeParse(inherit === undefined ? source.data : withInherited(source.data, inherit));
  if (checked.success) return { value: checked.data, problems: [] };
  return { value: undefined, problems: describeIssues(file, '(file)', checked.error) };
}

function withInherited(data: unknown, key: string): unknown {
  if (!isRecord(data) || !Array.isArray(data[key])) return data;
  const { about, ...rest } = data;
  return { ...rest, [key]: data[key].map((entry: object) => ({ ...(about as object), ...entry })) };
}

function rawEntries(file: string, data: unknown, key: string | null, problems: string[]): unknown[] {
  if (key === null) return [data];
  if (!isRecord(data) || !Array.isArray(data[key])) {
    problems.push(`knowledge/${file}: expected a list under “${key}”`);
    return [];
  }
  const about = About.strict().safeParse(data.about ?? {});
  if (!about.success) {
    problems.push(...describeIssues(file, 'about', about.error));
    return [];
  }
  return data[key].map((entry: unknown) => (isRecord(entry) ? { ...about.data, ...entry } : entry));
}

function nameOf(raw: unknown, index: number): string {
  if (isRecord(raw)) {
    for (const key of ['id', 'state']) if (typeof raw[key] === 'string') return raw[key];
  }
  return `number ${index + 1}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
