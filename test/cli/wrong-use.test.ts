import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ended, entente, folder, littleDb, start } from './entente.ts';

let db = '';
beforeAll(async () => {
  db = await littleDb();
});

const wrong: readonly (readonly [string, readonly string[], string, string])[] = [
  ['an unknown command', ['timline'], 'Did you mean “timeline”?', 'Vouliez-vous dire « timeline » ?'],
  ['an unknown option', ['timeline', '--form', '2024'], 'Did you mean --from?', 'Vouliez-vous dire --from ?'],
  ['an argument that is missing', ['explain'], '<id> is missing', 'Il manque <id>'],
  ['an option without its value', ['timeline', '--from'], 'needs a value', 'demande une valeur'],
  ['an option that is needed', ['eval', 'gold'], 'is needed here', 'est nécessaire ici'],
  ['an argument too many', ['timeline', 'RUS'], 'Too much for “timeline”: RUS', 'C’est trop pour « timeline » : RUS'],
  ['no date', ['timeline', '--from', 'June'], '“June” is no date', '« June » n’est pas une date'],
  [
    'a day that never was',
    ['timeline', '--to', '2024-02-30'],
    'is not in the calendar',
    'n’est pas dans le calendrier',
  ],
  ['a month that never was', ['claims', '--to', '2024-13'], 'is not in the calendar', 'n’est pas dans le calendrier'],
  ['reversed dates', ['timeline', '--from', '2025', '--to', '2024'], 'later than', 'vient après'],
  ['an unknown actor', ['timeline', '--actor', 'Rusia'], 'Did you mean “Russia”?', 'Vouliez-vous dire « Russia » ?'],
  ['an actor of no name', ['claims', '--actor', 'Xyzzyqwv'], 'Nobody goes by the name', 'Personne ne porte le nom'],
  ['an unknown format', ['export', '--format', 'xml'], 'The format “xml” is unknown', 'Le format « xml » est inconnu'],
  [
    'changes since a day after the last',
    ['changes', '--since', '2025', '--until', '2024'],
    'later than --until',
    'vient après',
  ],
  ['changes since no day', ['changes'], 'is needed here', 'est nécessaire ici'],
  ['as of no date', ['claims', '--as-of', 'yesterday'], 'is no date', 'n’est pas une date'],
  ['no port', ['open', '--port', '70000'], 'is no port', 'n’est pas un port'],
];

describe.each(wrong)('%s', (_, args, english, french) => {
  test('is wrong use, said in both languages', async () => {
    for (const [lang, words] of [
      ['en', english],
      ['fr', french],
    ] as const) {
      const { code, stdout, stderr } = await entente([...args, '--db', db], { ENTENTE_LANG: lang });
      expect(stderr.replaceAll('\u00a0', ' ')).toContain(words);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect([code, stdout]).toEqual([2, '']);
    }
  });
});

test('a language that Entente does not speak', async () => {
  const { code, stderr } = await entente(['timeline', '--lang', 'de']);
  expect([code, stderr.trim()]).toEqual([2, 'entente: “de” is no language that Entente speaks: fr or en.']);
});

test('help is an answer, in both languages; no command at all is wrong use', async () => {
  const [english, french] = [await entente(['--help']), await entente(['timeline', '--help', '--lang', 'fr'])];
  expect([english.code, french.code]).toEqual([0, 0]);
  expect(english.stdout).toContain('Commands:');
  expect(french.stdout.replaceAll('\u00a0', ' ')).toContain('Options de toutes les commandes :');
  expect(french.stdout).not.toMatch(/Usage:|Options:|display help/);
  const { code, stdout, stderr } = await entente([]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('entente read');
});

describe('a record', () => {
  test('that is not there is not made by asking', async () => {
    const path = join(folder(), 'missing.db');
    const { code, stdout, stderr } = await entente(['timeline', '--db', path, '--json']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`There is no record at ${path}. Make one with “entente read PATH…”`);
    expect(existsSync(path)).toBe(false);
  });

  test('that is something else is left alone', async () => {
    const path = join(folder(), 'notes.db');
    writeFileSync(path, 'shopping: bread, milk\n'.repeat(100));
    const { code, stderr } = await entente(['timeline'], { ENTENTE_DB: path });
    expect([code, stderr.trim()]).toEqual([
      1,
      `entente: ${path} is no record of Entente. Give another file with --db.`,
    ]);
  });
});

test('a file that cannot be written', async () => {
  const path = join(folder(), 'no', 'such', 'folder', 'record.json');
  const { code, stderr } = await entente(['export', '-o', path, '--db', db]);
  expect(code).toBe(1);
  expect(stderr).toContain(`${path} cannot be written (ENOENT)`);
});

test('a file that is written holds what standard output would', async () => {
  const path = join(folder(), 'record.json');
  const { code, stdout, stderr } = await entente(['export', '-o', path, '--db', db]);
  expect([code, stdout, stderr.trim()]).toEqual([0, '', `Written: ${path}`]);
  const piped = await entente(['export', '--db', db]);
  expect(readFileSync(path, 'utf8')).toBe(piped.stdout);
});

test('a reader that has seen enough ends the program quietly', async () => {
  const child = start(['export', '--db', db]);
  child.stdout?.once('data', () => child.stdout?.destroy());
  const { code, stderr } = await ended(child);
  expect([code, stderr]).toEqual([0, '']);
});

test('a document that is not in the record', async () => {
  const { code, stderr } = await entente(['remove', 'articles/other.md', '--db', db]);
  expect(code).toBe(1);
  expect(stderr).toContain('No document of the record is “articles/other.md”');
});
