import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/cli/terminal/width.ts';
import { entente, folder } from './entente.ts';

const july = fileURLToPath(new URL('../exchange/july-1914.csv', import.meta.url));
const folded = (text: string) => text.replace(/\s+/g, ' ');
const idsIn = (json: string) => (JSON.parse(json) as { id: string }[]).map(({ id }) => id);

describe('treaties', () => {
  test('of a state on a day, by code and by name in either language', async () => {
    const byCode = idsIn((await entente(['treaties', 'PRK', '--on', '2025-01-01', '--json'])).stdout);
    expect(byCode).toEqual(expect.arrayContaining(['china-dprk-1961', 'russia-dprk-2024']));
    expect(byCode).not.toContain('ussr-dprk-1961');
    expect(byCode).not.toContain('russia-dprk-2000');
    const byName = await entente(['treaties', 'la Corée du Nord', '--on', '2025-01-01', '--json']);
    expect(idsIn(byName.stdout)).toEqual(byCode);
  });

  test('one with its clauses, in words', async () => {
    const { stdout, code } = await entente(['treaties', 'russia-dprk-2024', '--lang', 'fr'], { COLUMNS: '60' });
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => widthOf(line) > 60)).toEqual([]);
    expect(folded(stdout)).toContain('article 4 · aider par tous les moyens · en cas d’attaque armée');
    expect(folded(stdout)).toContain('en vigueur depuis : 4 décembre 2024');
  });

  test('by words of the name; what is less than certain says so', async () => {
    const { stdout } = await entente(['treaties', 'SEATO'], { COLUMNS: '120' });
    expect(folded(stdout)).toContain('seato-1954');
    const all = folded((await entente(['treaties'], { COLUMNS: '200' })).stdout);
    expect(all).toContain('(certainty: low)');
  });

  test('nobody’s name is wrong, with a suggestion', async () => {
    const { stderr, code } = await entente(['treaties', 'russia-dprk-2023']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('Did you mean “russia-dprk-2024”?')]);
  });

  test('as a network: an edge for every treaty of two states', async () => {
    const file = join(folder(), 'net.gexf');
    await entente(['treaties', 'PRK', '--on', '2025-01-01', '--graph', file]);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('<node id="PRK" label="North Korea"');
    expect(text).toContain('source="PRK" target="RUS"');
    expect(text).not.toContain('ussr-dprk-1961');
  });
});

describe('import', () => {
  test('keeps a table beside the record, where --treaties finds it', async () => {
    const db = join(folder(), 'own.db');
    const done = await entente(['import', 'atop', july, '--db', db]);
    expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('14 agreements taken in')]);
    const asked = ['treaties', 'AUH', '--on', '1914-08-01', '--treaties', 'atop', '--db', db];
    expect(idsIn((await entente([...asked, '--json'])).stdout)).toEqual(['atop-9010', 'atop-9020', 'atop-9030']);
    expect(folded((await entente([...asked, '--lang', 'fr'], { COLUMNS: '150' })).stdout)).toContain(
      'Autriche-Hongrie',
    );
    const [ottoman] = idsIn(
      (await entente(['treaties', 'Ottoman Empire', '--on', '1914-08-02', '--treaties', 'atop', '--json', '--db', db]))
        .stdout,
    );
    expect(ottoman).toBe('atop-9110');
  });

  test('writes where it is told to, and counts what it does not know', async () => {
    const [csv, out] = [join(folder(), 'm.csv'), join(folder(), 'mine.json')];
    writeFileSync(csv, 'atopid,member,yrent,defense\n1,2,1950,1\n1,20,1950,1\n1,998,1950,1\n');
    const { stdout, stderr } = await entente(['import', 'atop', csv, '-o', out, '--json']);
    expect(JSON.parse(stdout)).toEqual({ table: 'atop', file: out, treaties: 1, unknown: [998] });
    expect(stderr).toContain('998');
    expect(idsIn((await entente(['treaties', '--treaties', out, '--json'])).stdout)).toEqual(['atop-1']);
    const both = await entente(['treaties', '--treaties', 'own', '--treaties', out, '--json']);
    expect(idsIn(both.stdout)).toEqual(expect.arrayContaining(['atop-1', 'nato-1949']));
  });

  test.each([
    ['a table that nobody keeps', ['import', 'xyz', july], 2, 'There is: atop, cow'],
    ['a file that is not there', ['import', 'atop', 'nowhere.csv'], 1, 'cannot be read'],
    ['the file of another table', ['import', 'cow', july], 1, 'has not the columns'],
    ['a table that was not taken in', ['treaties', '--treaties', 'cow'], 1, 'has not been taken in'],
    ['a file of something else', ['treaties', '--treaties', july], 1, 'is no file of treaties'],
  ])('%s is said', async (_, args, exit, words) => {
    const db = join(folder(), 'own.db');
    const { code, stderr, stdout } = await entente([...args, '--db', db]);
    expect([code, stdout]).toEqual([exit, '']);
    expect(stderr).toContain(words);
    expect(existsSync(db)).toBe(false);
  });
});
