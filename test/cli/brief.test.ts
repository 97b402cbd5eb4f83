import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { entente, folder, littleDb } from './entente.ts';

let db = '';
beforeAll(async () => {
  db = await littleDb();
});

const run = (...args: readonly string[]) => entente(['brief', ...args, '--db', db]);

describe('entente brief', () => {
  test.each([
    ['en', 'The whole coverage', 'Where the agreements stand', 'Sources'],
    ['fr', 'Toute la couverture', 'Où en sont les accords', 'Sources'],
  ])('in %s: every number has its source', async (lang, title, section, sources) => {
    const { code, stdout, stderr } = await run('--lang', lang);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^# ${title}\n`));
    expect(stdout).toContain(`## ${section}\n`);
    const [told = '', list = ''] = stdout.split(`## ${sources}\n`);
    const cited = [...told.matchAll(/\\\[([\d, ]+)\\\]/g)].flatMap(([, numbers]) => numbers!.split(', '));
    const listed = [...list.matchAll(/^(\d+)\. /gm)].map(([, number]) => number);
    expect(new Set(cited)).toEqual(new Set(listed));
  });

  test('of a dossier as a page of its own, written to a file', async () => {
    const file = join(folder(), 'brief.html');
    const { code, stdout } = await run(
      '--actor',
      'PRK',
      '--actor',
      'RUS',
      '--format',
      'html',
      '-o',
      file,
      '--lang',
      'en',
    );
    expect([code, stdout]).toEqual([0, '']);
    const page = await readFile(file, 'utf8');
    expect(page).toContain('<h1>North Korea and Russia</h1>');
    expect(page).not.toMatch(/<script|https?:\/\/[^"]+\.(css|js)/);
  });

  test('as data', async () => {
    const { stdout } = await run('--json');
    const { sources, news } = JSON.parse(stdout) as { sources: unknown[]; news: unknown[] };
    expect(sources.length).toBeGreaterThan(0);
    expect(news.length).toBeGreaterThan(0);
  });

  test('in a format that is none says which there are', async () => {
    const { code, stderr } = await run('--format', 'docx', '--lang', 'en');
    expect(code).toBe(2);
    expect(stderr).toContain('markdown, html');
  });
});
