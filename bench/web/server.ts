import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../bin/entente.js', import.meta.url));

export interface Opened {
  readonly url: string;
  /** From the command to its address, in milliseconds. */
  readonly started: number;
  /** Until the record itself is read, not only what was kept of it. */
  readonly read: number;
  /** Resident memory of the server, in bytes. */
  readonly memory: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** `entente open` of a record, in a process of its own as people run it. */
export async function opened(db: string): Promise<Opened> {
  const began = performance.now();
  const args = [cli, 'open', '--db', db, '--port', '0', '--no-browser', '--json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { url } = JSON.parse(line) as { url: string };
  const started = performance.now() - began;
  while (!(await fetch(`${url}/api/timeline?limit=3`)).ok) await setTimeout(100);
  return {
    url,
    started,
    read: performance.now() - began,
    memory: () => memoryOf(child.pid!),
    close: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** The example coverage read into a file. */
export async function exampleRecord(db: string): Promise<void> {
  const child = spawn(process.execPath, [cli, 'read', 'examples/articles', '--db', db, '--quiet'], {
    stdio: 'inherit',
  });
  await once(child, 'exit');
}

async function memoryOf(pid: number): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1000;
}
