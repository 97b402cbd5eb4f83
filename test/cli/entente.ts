import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { Document } from '../../src/model/index.ts';
import { openStore } from '../../src/store/index.ts';
import { littleDocuments } from '../api/little-documents.ts';
import { littleRecord, littleStore } from '../api/little-record.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of a run: nothing of the one who runs the tests but where programs are. */
type Environment = Readonly<Record<string, string>>;

/** Starts the real program. */
export function start(args: readonly string[], env: Environment = {}, cwd?: string): ChildProcess {
  return spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: tmpdir(), LANG: 'C.UTF-8', ...env },
    ...(cwd !== undefined && { cwd }),
  });
}

/** Runs the real program to its end. */
export async function entente(args: readonly string[], env: Environment = {}, input?: string): Promise<Ended> {
  const child = start(args, env);
  child.stdin?.end(input ?? '');
  return ended(child);
}

export async function ended(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A folder that is gone when the tests of the file are done. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'entente-cli-'));
  made.push(path);
  return path;
}

/** A file that holds the little record, with the readings that it comes from. */
export async function littleDb(): Promise<string> {
  const path = join(folder(), 'little.db');
  const [from, to] = [await littleStore(), await openStore(path)];
  for (const { id } of littleDocuments) {
    await to.keep((await from.document(id)) as Document, (await from.reading(id))!);
  }
  await to.saveRecord(littleRecord, await to.revision());
  await Promise.all([from.close(), to.close()]);
  return path;
}
