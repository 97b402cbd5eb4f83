import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Knowledge, Treaty } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { Failure } from './errors.ts';
import { recordOf, withStore } from './open-record.ts';

/** The tables that can be taken in; each is kept in a file beside the record. */
export const tables = ['atop', 'cow'] as const;

type Table = (typeof tables)[number];

export const isTable = (name: string): name is Table => tables.some((table) => table === name);

/** Where a table that was taken in is kept: beside the record. */
export const tableFile = (table: Table, { db }: Context): string => join(dirname(db), `${table}.treaties.json`);

/**
 * The treaties that `--treaties` names, each once; a later table goes before an earlier one where both have an entry.
 * Without the option: those that Entente knows.
 *
 * @param given `own`, `none`, `record` (those that only the articles of the record tell), `atop` or `cow` (what
 * `entente import` kept), or files of treaties
 * @throws Failure where a file cannot be read or holds none
 */
export async function treatiesOf(given: readonly string[] = ['own'], context: Context): Promise<readonly Treaty[]> {
  const found = new Map<string, Treaty>();
  for (const name of given) for (const treaty of await treatiesIn(name, context)) found.set(treaty.id, treaty);
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** By this name go the agreements that only the articles of the record tell. */
export const fromRecord = 'record';

async function coverage(context: Context): Promise<readonly Treaty[]> {
  const { treatiesFromCoverage } = await import('../analysis/index.ts');
  const record = await withStore(context, (store) => recordOf(store));
  return treatiesFromCoverage(record, new Date().toISOString().slice(0, 10));
}

async function treatiesIn(name: string, context: Context): Promise<readonly Treaty[]> {
  if (name === 'none') return [];
  if (name === fromRecord) return coverage(context);
  if (name === 'own') return (await import('../knowledge/index.ts')).loadKnowledge().treaties;
  const file = isTable(name) ? tableFile(name, context) : name;
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const key = isTable(name) && error.code === 'ENOENT' ? 'error.notImported' : 'error.cannotRead';
    throw new Failure(key, { file, table: name, code: error.code ?? '' }, { cause: error });
  });
  const { treatiesOfFile } = await import('../exchange/index.ts');
  const treaties = treatiesOfFile(text);
  if (treaties === null) throw new Failure('error.noTreaties', { file });
  return treaties;
}

/** Knowledge with other treaties; its other tables are still parsed only when they are asked for. */
export const withTreaties = (knowledge: Knowledge, treaties: readonly Treaty[]): Knowledge =>
  Object.create(knowledge, { treaties: { value: treaties, enumerable: true } }) as Knowledge;

/** Gathers an option that may be given several times. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
