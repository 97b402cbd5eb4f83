import { mkdir, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const lock = join(tmpdir(), 'entente-chromium.lock');

/**
 * A real Chromium from npm. Without the package's own flags: they switch off the very protections that are tested
 * here. It unpacks itself on first use; of test files that start together one unpacks and the others wait.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await alone(() => sparticuz.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], timeout: 120_000 });
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  // A lock that nobody gave back (a run that was killed) holds for a minute.
  for (let tries = 0; tries < 300; tries += 1) {
    if (await taken()) break;
    await setTimeout(200);
  }
  try {
    return await work();
  } finally {
    await rmdir(lock).catch(() => undefined);
  }
}

async function taken(): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    return false;
  }
}
