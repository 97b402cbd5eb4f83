import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Correction } from '../../src/model/index.ts';
import { openStore } from '../../src/store/index.ts';
import { day, documentOf, tell } from '../record/telling.ts';
import { ended, entente, folder, start } from './entente.ts';

/** More than one part of a recording. */
const documents = 2600;
const states = ['FRA', 'ITA', 'EGY', 'GRC', 'TUR', 'CYP', 'ISR'] as const;

const notice = `---
title: Rome et Le Caire
date: 2023-02-03
---

Le président français Emmanuel Macron s’est rendu au Caire le 2 février 2023. L’Italie et l’Égypte ont signé un accord.
`;

/** Documents with what was read in them, none of it recorded yet: visits, each told in several texts of several days. */
async function unrecorded(path: string): Promise<void> {
  const store = await openStore(path);
  for (let number = 0; number < documents; number++) {
    const visit = Math.floor(number / 9);
    const [guest, host] = [states[visit % 7]!, states[(visit * 3 + 1 + Math.floor(visit / 7)) % 7]!];
    const on = new Date(Date.UTC(2015, 0, 1 + (visit % 2500))).toISOString().slice(0, 10);
    const text = `Rédaction ${number % 40}, nouvelle ${visit} : ${guest} chez ${host}, ${number % 4} accords, ${visit * 7} soldats.`;
    const document = documentOf(`doc:${(number * 7919) % documents}`, text, {
      published: on,
      publishedBasis: 'metadata',
    });
    const event = { type: 'CONSULT' as const, mode: 'visit', sources: [guest], targets: [host] };
    const { reading } = tell(document, { events: [{ ...event, date: number % 5 === 0 ? null : day(on) }] });
    await store.keep(document, reading);
  }
  const correction: Correction = {
    id: 'correction:kept',
    at: '2024-01-01T00:00:00.000Z',
    author: 'a tester',
    reason: 'seen',
    what: { act: 'annotate-actor', actor: 'FRA', note: 'what people said outlasts a kill' },
  };
  await store.correct([correction]);
  await store.close();
}

/** The saved record as bytes; the file must hold together. */
async function bytesOf(path: string): Promise<string> {
  const raw = new DatabaseSync(path);
  expect(raw.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  raw.close();
  const store = await openStore(path);
  expect(await store.recordRevision()).toBe(await store.revision());
  const record = JSON.stringify(await store.record());
  await store.close();
  return record;
}

test('a recording of several parts that is killed is completed by the same command, byte for byte', async () => {
  const place = folder();
  const [whole, killed, article] = ['whole.db', 'killed.db', 'notice.md'].map((name) => join(place, name));
  writeFileSync(article!, notice);
  await unrecorded(whole!);
  copyFileSync(whole!, killed!);
  const command = (db: string) => ['read', article!, '--db', db, '--lang', 'en'];
  // Amid the first part, which leaves no line behind, and amid a later one.
  for (const [line, milliseconds] of [
    [/\[1\/1\]/, 300],
    [/2,000 of 2,60/, 100],
  ] as const) {
    const child = start(command(killed!));
    let told = '';
    child.stderr?.on('data', (text: Buffer) => {
      told += text;
    });
    const end = ended(child);
    while (!line.test(told)) await Promise.race([setTimeout(5), end.then(() => Promise.reject(new Error(told)))]);
    await setTimeout(milliseconds);
    child.kill('SIGKILL');
    await end;
    expect(child.signalCode).toBe('SIGKILL');
    const store = await openStore(killed!);
    expect(await store.documents()).toHaveLength(documents + 1);
    expect(await store.recordRevision()).not.toBe(await store.revision());
    await store.close();
  }
  expect(await entente(command(killed!))).toMatchObject({ code: 0 });
  expect(await entente(command(whole!))).toMatchObject({ code: 0 });
  expect(await bytesOf(killed!)).toBe(await bytesOf(whole!));
}, 300_000);
