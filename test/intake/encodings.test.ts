import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collect } from './collect.ts';

const french =
  'Traité signé à Téhéran\n\nLes délégations se sont engagées à coopérer : « c’est une étape », a déclaré le ministre à 10 h.\n';
const english =
  'Pact signed in Manila\n\nThe two sides “agreed to cooperate” — a first step, officials said on Tuesday.\n';
const russian =
  'Договор подписан в Москве\n\nСтороны договорились о военном сотрудничестве, сообщило министерство во вторник.\n';
const japanese =
  '条約が東京で署名された\n\n両国の外相は火曜日、東京で条約に署名したと外務省が発表した。防衛協力を強化する。\n';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'encodings-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  const file = join(dir, name);
  writeFileSync(file, bytes);
  const [result] = await collect([file]);
  if (!result?.ok) throw new Error(`${name}: ${result?.code}`);
  return result.document.text;
}

test.each([
  ['utf-8', french, {}],
  ['utf-8', french, { addBOM: true }],
  ['utf-16le', french, { addBOM: true }],
  ['utf-16le', french, {}],
  ['utf-16be', french, { addBOM: true }],
  ['utf-16be', english, {}],
  ['utf-32le', french, { addBOM: true }],
  ['utf-32be', english, { addBOM: true }],
  ['windows-1252', french, {}],
  ['windows-1252', english, {}],
  ['windows-1251', russian, {}],
  ['koi8-r', russian, {}],
  ['shift_jis', japanese, {}],
  ['gb18030', '条约在北京签署\n\n两国外长星期二在北京签署了条约，外交部发言人说，双方将加强防务合作。\n', {}],
])('%s %#', async (encoding, text, options) => {
  expect(await textOf('text.txt', iconv.encode(text, encoding, options))).toBe(text);
});

test('ISO 8859-1, in which the press has no long quotes', async () => {
  const plain = french.replaceAll('’', "'");
  expect(await textOf('latin.txt', Buffer.from(plain, 'latin1'))).toBe(plain);
});

test('UTF-8 with a damaged byte keeps all its other letters', async () => {
  const bytes = Buffer.from(french);
  bytes[bytes.indexOf('é', 60) + 1] = 0x20;
  const text = await textOf('damaged.txt', bytes);
  expect(text).toContain('Traité signé à Téhéran');
  expect([...text].filter((letter) => letter === '\ufffd')).toHaveLength(1);
});

test('old line ends, control characters and half pairs are mended, and nothing else', async () => {
  expect(await textOf('mac.txt', Buffer.from('Un\rdeux\r\ntrois\u0007quatre e\u0301\tfin'))).toBe(
    'Un\ndeux\ntrois quatre e\u0301\tfin',
  );
});

const page = (charset: string, words: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>${words}</p></body></html>`;
const words = 'Les délégations se sont engagées à coopérer, a déclaré le ministre.';

test.each([
  ['windows-1251', 'windows-1251', russian.trim().split('\n\n')[1]!],
  ['iso-8859-1', 'windows-1252', `${words} « C’est dit »`],
  ['utf-8', 'utf-8', words],
  // What the page declares is wrong in both directions.
  ['iso-8859-1', 'utf-8', words],
  ['utf-8', 'windows-1252', words],
  ['x-unknown', 'windows-1252', words],
])('a page that declares %s and is written in %s', async (declared, written, said) => {
  expect(await textOf('page.html', iconv.encode(page(declared, said), written))).toBe(said);
});
